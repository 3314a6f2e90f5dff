package import Model
import Web

/// Something about the decisions that editors must hear of, for a finding.
package struct DecisionNotice: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// It ended at its date.
    case lapsed
    /// It contradicts another, or cannot be carried out.
    case conflict
  }
  package var kind: Kind
  package var decision: Decision
  /// One sentence for an editor.
  package var message: String
}

/// Decisions as they stand at a moment, and the resources they make.
package struct AppliedDecisions: Sendable {
  /// In the order given, with what was decided; ids are untouched.
  package var resources: [Resource]
  /// Decisions in force on each resource, oldest first.
  package var inForce: [ResourceID: [Decision]]
  /// Host rules in force, oldest first.
  package var hostRules: [Decision]
  package var notices: [DecisionNotice]

  /// Fields of a resource that `correct` has locked.
  package func lockedFields(of id: ResourceID) -> Set<String> {
    Set((inForce[id] ?? []).compactMap { $0.action == .correct ? $0.field : nil })
  }

  /// Whether editors have said that two resources are no duplicates of each other.
  package func areDistinct(_ a: ResourceID, _ b: ResourceID) -> Bool {
    (inForce[a] ?? []).contains { $0.action == .notDuplicate && $0.value == b }
      || (inForce[b] ?? []).contains { $0.action == .notDuplicate && $0.value == a }
  }
}

/// What decisions make of registered resources: a pure function of both and the moment.
package enum DecisionApplication {
  package static func apply(
    _ decisions: [Decision], to resources: [Resource], at now: Timestamp
  ) -> AppliedDecisions {
    var notices: [DecisionNotice] = []
    let standing = standing(decisions, at: now, &notices)
    var index: [ResourceID: Int] = [:]
    index.reserveCapacity(resources.count)
    var successors: [ResourceID: ResourceID] = [:]
    for (position, resource) in resources.enumerated() {
      index[resource.id] = position
      successors[resource.id] = resource.successor
    }
    var applied = AppliedDecisions(resources: resources, inForce: [:], hostRules: [], notices: [])
    for decision in standing {
      if decision.action == .hostRule {
        applied.hostRules.append(decision)
        continue
      }
      guard let position = index[decision.entry] else {
        notices.append(conflict(decision, "“\(decision.entry)” is not registered"))
        continue
      }
      if let contrary = contrary(decision, among: applied.inForce[decision.entry] ?? []) {
        notices.append(
          conflict(
            decision,
            "\(decision.by) and \(contrary.by) decided differently at the same moment; the decision “\(decision.id)” is followed"
          ))
      }
      if let fault = carryOut(decision, on: &applied.resources[position], index, &successors) {
        notices.append(conflict(decision, fault))
        continue
      }
      applied.inForce[decision.entry, default: []].append(decision)
    }
    applied.notices = notices
    return applied
  }

  /// Decisions not undone and not lapsed, by moment, then by id: the same whatever the order of the lines, so that two
  /// editors' files merge to one result.
  private static func standing(
    _ decisions: [Decision], at now: Timestamp, _ notices: inout [DecisionNotice]
  ) -> [Decision] {
    let ordered = decisions.sorted { $0.at == $1.at ? $0.id < $1.id : $0.at < $1.at }
    let known = Set(decisions.map(\.id))
    var undone: Set<String> = []
    // The latest first: an undo that was itself undone undoes nothing.
    for decision in ordered.reversed() where decision.action == .undo && !undone.contains(decision.id) {
      if known.contains(decision.entry), decision.entry != decision.id {
        undone.insert(decision.entry)
      } else {
        notices.append(conflict(decision, "there is no decision “\(decision.entry)” to undo"))
      }
    }
    notices.reverse()
    var lastWord: [String: Timestamp] = [:]
    for decision in ordered where decision.action != .undo && !undone.contains(decision.id) {
      lastWord[decision.entry] = decision.at
    }
    var standing: [Decision] = []
    for decision in ordered where decision.action != .undo && !undone.contains(decision.id) {
      if let until = decision.until, until <= now {
        // A later word on the same subject would have answered it already.
        if lastWord[decision.entry] == decision.at {
          notices.append(
            DecisionNotice(
              kind: .lapsed, decision: decision,
              message: "the decision “\(decision.action.rawValue)” of \(decision.by) ended on \(until.date)"))
        }
      } else {
        standing.append(decision)
      }
    }
    return standing
  }

  /// A decision of another editor at the same moment that asks for something else.
  private static func contrary(_ decision: Decision, among earlier: [Decision]) -> Decision? {
    earlier.last {
      $0.at == decision.at && $0.by != decision.by && $0.field == decision.field
        && ($0.action != decision.action || $0.value != decision.value)
        && $0.action != .notDuplicate && decision.action != .notDuplicate
    }
  }

  /// Changes the resource as decided, or says why that cannot be.
  private static func carryOut(
    _ decision: Decision, on resource: inout Resource, _ index: [ResourceID: Int],
    _ successors: inout [ResourceID: ResourceID]
  ) -> String? {
    switch decision.action {
    case .keep, .snooze, .askAuthor, .hostRule, .undo: return nil
    case .notDuplicate:
      guard let other = decision.value, index[other] != nil else {
        return "“\(decision.value ?? "")”, which it is told apart from, is not registered"
      }
      return nil
    case .retire:
      resource.lifecycle = .retired
      return nil
    case .needsTranslation:
      resource.lifecycle = .needsTranslation
      return nil
    case .replace: return replace(decision, &resource)
    case .merge: return merge(decision, &resource, index, &successors)
    case .correct: return correct(decision, &resource)
    }
  }

  private static func replace(_ decision: Decision, _ resource: inout Resource) -> String? {
    guard let value = decision.value, let url = try? AddressRule.check(value) else {
      return "the new address is not one that can be visited"
    }
    guard url.href != resource.url else { return nil }
    if !resource.aliases.contains(resource.url) { resource.aliases.append(resource.url) }
    resource.aliases.removeAll { $0 == url.href }
    resource.url = url.href
    resource.key = CanonicalKey.of(url)
    return nil
  }

  private static func merge(
    _ decision: Decision, _ resource: inout Resource, _ index: [ResourceID: Int],
    _ successors: inout [ResourceID: ResourceID]
  ) -> String? {
    guard let target = decision.value, index[target] != nil, target != resource.id else {
      return "“\(decision.value ?? "")”, which it should be merged into, is not registered"
    }
    var next = target
    for _ in 0..<1_000 {
      if next == resource.id { return "merging it into “\(target)” would lead back to itself" }
      guard let following = successors[next] else { break }
      next = following
    }
    successors[resource.id] = target
    resource.lifecycle = .merged
    resource.successor = target
    return nil
  }

  private static func correct(_ decision: Decision, _ resource: inout Resource) -> String? {
    guard DecisionRules.faults(of: decision).isEmpty, let value = decision.value else {
      return "the correction is not complete"
    }
    switch decision.field {
    case "title": resource.title = value
    case "language": resource.language = value
    case "license": resource.license = value
    case "volatility": resource.volatility = Volatility(rawValue: value) ?? resource.volatility
    case "lifecycle": resource.lifecycle = Lifecycle(rawValue: value) ?? resource.lifecycle
    default: return "the field “\(decision.field ?? "")” cannot be corrected"
    }
    return nil
  }

  private static func conflict(_ decision: Decision, _ message: String) -> DecisionNotice {
    DecisionNotice(kind: .conflict, decision: decision, message: message)
  }
}
