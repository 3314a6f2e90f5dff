import HTML
import Model

/// The page's title, voted among the texts that may be it: each sign of a candidate adds its weight.
enum TitleVote {
  static func winner(_ candidates: TitleCandidates) -> Sourced<String>? {
    var best: (candidate: TitleCandidate, score: Float)?
    for candidate in candidates.list {
      let score = TitleWeights.score(candidate.signs)
      if score > best?.score ?? -.infinity { best = (candidate, score) }
    }
    return best.map { Sourced($0.candidate.text, source: $0.candidate.source) }
  }
}
