import Model

extension Repair {
  /// What an editor might do with the best candidate: put its address in place, or merge with the resource that has it.
  var suggestion: Suggestion? {
    guard let best = candidates.first else { return nil }
    let day = best.seen.map { " of \($0.date)" } ?? ""
    switch best.kind {
    case .redirect:
      return Suggestion(
        action: "replace", url: best.url, confidence: 0.85,
        reason: "The address once redirected there, and the page is still there.")
    case .sameTitle:
      return Suggestion(
        action: "merge", url: best.url, confidence: 0.7,
        reason: "“\(best.entry ?? "")” has the same title and is healthy.")
    case .archived:
      return Suggestion(
        action: "replace", url: best.url, confidence: 0.6,
        reason: "A copy\(day) in a web archive, from before the first failure.")
    }
  }

  var evidence: [Evidence] {
    candidates.prefix(3).map {
      Evidence(
        kind: "repair.\($0.kind.rawValue)", value: $0.seen?.date.description ?? $0.entry ?? $0.url, quote: nil,
        source: $0.url)
    }
  }
}
