package import Model
import Registry
import Storage
import Text
import Web

/// A replacement of one resource's address that the nights propose.
package struct Proposal: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// The same address in another spelling: https for http, or the slash at the end.
    case scheme
    /// A permanent redirect to another address.
    case moved
    /// The page is gone; another place has it.
    case vanished
  }

  package var id: ResourceID
  package var kind: Kind
  package var from: String
  package var to: String
  /// The finding that proposes it.
  package var finding: String
  package var rule: RuleID
  package var since: Timestamp
  /// 0…1.
  package var confidence: Double
  package var reason: String
  package var source: SourceLocation

  init?(_ finding: Finding, of resource: Resource) {
    guard let suggestion = finding.suggestion, suggestion.action == "replace", let url = suggestion.url else {
      return nil
    }
    id = resource.id
    from = resource.url
    to = url
    self.finding = finding.id
    rule = finding.rule
    since = finding.since
    confidence = suggestion.confidence
    reason = suggestion.reason
    source = resource.source
    kind = Self.kind(from: from, to: to, rule: finding.rule)
  }

  private static func kind(from: String, to: String, rule: RuleID) -> Kind {
    guard rule == .linkMovedPermanent || rule == .linkSchemeUpgrade else { return .vanished }
    return AddressSpelling.isSame(from, to) ? .scheme : .moved
  }
}

/// Two spellings of one address that servers redirect between.
enum AddressSpelling {
  /// Whether two addresses differ at most in http becoming https and in a slash at the end of the path.
  static func isSame(_ from: String, _ to: String) -> Bool {
    guard let a = WebURL(from), let b = WebURL(to), a.host == b.host, a.query == b.query, a.fragment == b.fragment
    else { return false }
    let isUpgrade = from.hasPrefix("http://") && to.hasPrefix("https://") && a.port == nil && b.port == nil
    guard isUpgrade || (from.hasPrefix("https://") == to.hasPrefix("https://") && a.port == b.port) else {
      return false
    }
    return withoutSlash(a.path) == withoutSlash(b.path)
  }

  private static func withoutSlash(_ path: String) -> Substring {
    path.hasSuffix("/") ? path.dropLast() : path[...]
  }
}

/// The replacements that the state of a pipeline proposes, and what editors have said of them.
struct ProposalList {
  /// Sorted by id, one a resource.
  var proposals: [Proposal] = []
  /// Not proposed because an editor's decision is in force.
  var decided = 0

  /// - Parameter registered: the resources as their files have them, without decisions; sorted by id.
  static func read(_ store: Store, inputs: Inputs, registered: [Resource]) throws -> ProposalList {
    var list = ProposalList()
    try store.forEachState { state in
      guard state.removed == nil, let resource = registered.first(withID: state.id), state.url == resource.url else {
        return
      }
      let found = state.findings.compactMap { Proposal($0, of: resource) }
      guard let proposal = found.max(by: { ($0.confidence, $1.to) < ($1.confidence, $0.to) }) else { return }
      if isDecided(inputs.applied.inForce[state.id] ?? [], proposal) {
        list.decided += 1
      } else {
        list.proposals.append(proposal)
      }
    }
    return list
  }

  /// Whether an editor has answered the finding, or has taken the address or the resource into their own hands.
  private static func isDecided(_ decisions: [Decision], _ proposal: Proposal) -> Bool {
    decisions.contains { decision in
      switch decision.action {
      case .keep, .snooze, .askAuthor: decision.finding == nil || decision.finding == proposal.finding
      case .replace, .merge, .retire: true
      case .needsTranslation, .correct, .notDuplicate, .hostRule, .undo: false
      }
    }
  }
}
