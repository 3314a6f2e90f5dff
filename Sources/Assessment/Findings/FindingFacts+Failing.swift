import Model

extension FindingFacts {
  /// The severity of a failing outcome that the last visit showed: an error once it is broken; nil when it did not.
  func failing(_ outcome: Outcome) -> Severity? {
    guard after.health.lastOutcome == outcome else { return nil }
    switch after.health.state {
    case .broken: return .error
    case .suspect: return .warning
    case .ok, .moved, .blocked, .unknown: return nil
    }
  }
}
