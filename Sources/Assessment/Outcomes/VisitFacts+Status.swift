import Model

extension VisitFacts {
  /// A ruling by status, with the named headers as further evidence.
  func ruling(_ outcome: Outcome, headers: [String] = [], when matches: (Int) -> Bool) -> OutcomeRuling? {
    guard let response, matches(response.status) else { return nil }
    let first = status(response, quote: Excerpt.ofOpening(reading) ?? Excerpt.of(response.body))
    return OutcomeRuling(outcome, evidence: [first] + headers.compactMap { header($0, response) })
  }
}
