package import Model

/// Says to editors what the links mean.
package enum DuplicateFindings {
  /// One finding for each resource but the first of its cluster: what it repeats, with the proposal to merge it there.
  /// Sorted by entry, then rule.
  ///
  /// The cause of a finding is the id of the resource repeated, so that it keeps its name while others join or leave.
  ///
  /// - Parameters:
  ///   - address: the registered address of a resource.
  ///   - since: the night that says so.
  ///   - id: makes a finding's id of entry, rule and cause.
  package static func findings(
    of links: [ResourceID: [Duplicate]], address: (ResourceID) -> String?, since: Timestamp,
    id: (ResourceID, RuleID, String) -> String
  ) -> [Finding] {
    links.keys.sorted().flatMap { entry in
      [Statement.url, .exact].compactMap { statement in
        guard let first = links[entry]?.filter({ $0.kind == statement.kind }).map(\.of).min(), first < entry else {
          return nil
        }
        return Finding(
          id: id(entry, statement.rule, first), entry: entry, rule: statement.rule, severity: .notice,
          message: "\(statement.sameness) as “\(first)”.",
          evidence: [Evidence(kind: statement.rule.rawValue, value: first, source: address(first))], since: since,
          suggestion: Suggestion(
            action: "merge", url: address(first), confidence: statement.confidence,
            reason: "\(statement.reason) Merge it into “\(first)”, or say that the two are different."))
      }
    }
  }

  private enum Statement {
    case url, exact

    var kind: Duplicate.Kind {
      switch self {
      case .url: .url
      case .exact: .exact
      }
    }

    var rule: RuleID {
      switch self {
      case .url: .duplicateURL
      case .exact: .duplicateExact
      }
    }

    var sameness: String {
      switch self {
      case .url: "Leads to the same page"
      case .exact: "Has the same text"
      }
    }

    var reason: String {
      switch self {
      case .url: "Both addresses name one page."
      case .exact: "The main texts are equal but for white space and capital letters."
      }
    }

    /// An equal text may still be kept twice for a reason, such as two audiences.
    var confidence: Double {
      switch self {
      case .url: 0.95
      case .exact: 0.85
      }
    }
  }
}
