import Model

extension FindingFacts {
  /// The known and tonight's reading when the text changed so, and the page is healthy at its known place.
  func changedText(_ change: TextChange) -> (known: ReadingSummary, now: ReadingSummary)? {
    guard let visit, visit.verdict.outcome.standing == .alive, visit.verdict.outcome != .redirected,
      let known = before.lastGood, let now = visit.reading, TextChange.of(known, now) == change
    else { return nil }
    return (known, now)
  }
}
