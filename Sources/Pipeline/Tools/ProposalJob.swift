package import Model
import Registry
import Storage
import Text

/// Proposed replacements as a patch of the registry, which can be written in place.
package struct ProposalJob: Sendable {
  /// What can be replaced, sorted by id.
  package private(set) var proposals: [Proposal]
  /// What cannot, and why.
  package private(set) var refused: [(proposal: Proposal, reason: String)]
  /// Proposals that an editor's decision answers already.
  package private(set) var decided: Int
  /// Those of the proposals whose entries stand in bare lists, where the id comes from the address.
  package private(set) var losingID: [ResourceID]
  private let edit: RegistryEdit

  /// Reads registry, decisions and state; writes nothing.
  /// - Parameters:
  ///   - only: the one resource to look at; nil for all.
  ///   - kinds: the kinds of proposals to take.
  package static func plan(
    _ configuration: PipelineConfiguration, only: ResourceID?, kinds: Set<Proposal.Kind>, at now: Timestamp
  ) throws -> ProposalJob {
    let inputs = try Inputs.load(configuration, at: now)
    if let only, inputs.resources.first(withID: only) == nil {
      let nearest = Nearest.match(only, in: inputs.resources.map(\.id))
      throw PipelineError(
        .usage, "no resource \"\(only)\" in the registry" + (nearest.map { "; did you mean \($0)?" } ?? ""))
    }
    let registered = try RegistryLoader.load(paths: configuration.registry).resources
    let store = try Store.existing(configuration)
    let list = try ProposalList.read(store, inputs: inputs, registered: registered)
    let wanted = list.proposals.filter { kinds.contains($0.kind) && (only == nil || only == $0.id) }
    let edit = try RegistryEdit.plan(
      wanted.map { AddressChange(id: $0.id, from: $0.from, to: $0.to) }, paths: configuration.registry)
    return ProposalJob(wanted, decided: list.decided, edit)
  }

  private init(_ wanted: [Proposal], decided: Int, _ edit: RegistryEdit) {
    let reasons = Dictionary(edit.refused.map { ($0.change.id, $0.reason) }, uniquingKeysWith: { first, _ in first })
    proposals = wanted.filter { reasons[$0.id] == nil }
    refused = wanted.compactMap { proposal in reasons[proposal.id].map { (proposal, $0) } }
    self.decided = decided
    losingID = edit.files.filter(\.isBareList).flatMap { $0.changes.map(\.id) }.sorted { $0.precedes($1) }
    self.edit = edit
  }

  /// The files that change, in the order of the registry.
  package var files: [(path: String, changes: Int)] { edit.files.map { ($0.path, $0.changes.count) } }

  /// A unified diff of all files.
  package var patch: [UInt8] { edit.files.flatMap(\.patch) }

  /// Edits the registry files in place.
  package func apply() throws {
    do throws(RegistryError) {
      try edit.write()
    } catch {
      throw PipelineError(error.kind == .inputOutput ? .inputOutput : .usage, error.description)
    }
  }

  /// A few lines for a person: what there is by kind, and what cannot be done.
  package func summary(isApplied: Bool) -> String {
    var lines = Proposal.Kind.allCases.compactMap { kind -> String? in
      let ofKind = proposals.filter { $0.kind == kind }
      guard !ofKind.isEmpty else { return nil }
      let hosts = Set(ofKind.map { Planning.site(of: $0.from) }).count
      let name = kind.rawValue.padded(to: 9)
      return "\(name) \(ofKind.count)  \(kind.says), on \(hosts) site\(hosts == 1 ? "" : "s")"
    }
    let shown = 50
    for (proposal, reason) in refused.prefix(shown) {
      lines.append("refused   \(proposal.id) (\(proposal.source)) → \(proposal.to): \(reason)")
    }
    if refused.count > shown { lines.append("          … and \(refused.count - shown) more refused") }
    if decided > 0 { lines.append("decided   \(decided) answered by an editor's decision") }
    for id in losingID.prefix(shown) {
      lines.append("new id    \(id): in a bare list the id comes from the address; the old one becomes a tombstone")
    }
    let places = "\(files.count) file\(files.count == 1 ? "" : "s")"
    let verb = isApplied ? "replaced" : "proposed"
    lines.append(
      proposals.isEmpty
        ? "nothing to replace"
        : "\(verb) \(proposals.count) address\(proposals.count == 1 ? "" : "es") in \(places)"
          + (isApplied ? "" : "; write them with --apply"))
    return lines.map { Escape.terminal($0) }.joined(separator: "\n")
  }

  /// One JSON object.
  package func json(isApplied: Bool) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.field("applied", isApplied)
      object.field("decided", decided)
      object.array("files") { array in
        for file in files {
          array.object {
            $0.field("changes", file.changes)
            $0.field("path", file.path)
          }
        }
      }
      object.field("patch", String(decoding: patch, as: UTF8.self))
      object.array("proposals") { array in for proposal in proposals { array.object { Self.fields(proposal, &$0) } } }
      object.array("refused") { array in
        for (proposal, reason) in refused {
          array.object {
            Self.fields(proposal, &$0)
            $0.field("refusal", reason)
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func fields(_ proposal: Proposal, _ object: inout JSONWriter) {
    object.field("confidence", proposal.confidence)
    object.field("finding", proposal.finding)
    object.field("from", proposal.from)
    object.field("id", proposal.id)
    object.field("kind", proposal.kind.rawValue)
    object.field("reason", proposal.reason)
    object.field("rule", proposal.rule.rawValue)
    object.field("since", proposal.since.description)
    object.field("source", proposal.source.description)
    object.field("to", proposal.to)
  }
}

extension Proposal.Kind {
  fileprivate var says: String {
    switch self {
    case .scheme: "the same address, with https or with the slash that the site uses"
    case .moved: "permanent redirects"
    case .vanished: "pages that are gone and found elsewhere"
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(width - utf8.count, 0)) }
}
