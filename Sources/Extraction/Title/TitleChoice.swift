import Glibc
package import Model

/// One of the texts that might have been the page's title: how the vote on it went, for a person who asks.
package struct TitleChoice: Sendable, Hashable {
  package var value: String
  package var source: String
  /// The chance, 0…1, that it is the title among all candidates of the page, by the model of `TitleWeights`.
  package var chance: Double
  /// What weighed most for it, the strongest first.
  package var advantages: [String]
  /// What weighed most against it.
  package var drawbacks: [String]

  /// Reasons given of a kind.
  static let reasonLimit = 3
}

extension PageReader {
  /// The candidates for the page's title, the most likely first: the first is the one `read` gives.
  package func titleChoices(_ response: Response, url: String) -> [TitleChoice] {
    pageReading(response, url: url).titleCandidates.choices()
  }
}

extension TitleCandidates {
  /// All candidates with their chances: the softmax of their scores, as the weights are those of a conditional logit.
  func choices() -> [TitleChoice] {
    let scores = list.map { Double(TitleWeights.score($0.signs)) }
    guard let highest = scores.max() else { return [] }
    let odds = scores.map { exp($0 - highest) }
    let sum = odds.reduce(0, +)
    let ordered = list.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    return ordered.map { index in
      let reasons = TitleWeights.reasons(list[index].signs)
      return TitleChoice(
        value: list[index].text, source: list[index].source, chance: odds[index] / sum,
        advantages: reasons.filter { $0.weight > 0 }.prefix(TitleChoice.reasonLimit).map(\.words),
        drawbacks: reasons.filter { $0.weight < 0 }.prefix(TitleChoice.reasonLimit).map(\.words))
    }
  }
}
