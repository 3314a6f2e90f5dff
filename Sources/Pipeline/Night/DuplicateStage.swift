import Assessment
import Deduplication
import Model
import Registry
import Storage
import Web

/// deduplicate: links between resources that say the same, and the findings that tell editors.
struct DuplicateStage {
  let inputs: Inputs

  /// False when outputs are only written anew: then no finding is a night older.
  let isNight: Bool

  private static let rules: Set<RuleID> = [.duplicateURL, .duplicateExact]

  private func recounted(_ finding: Finding, _ earlier: [Finding]) -> Finding {
    var finding = finding
    finding.nights = earlier.first { $0.id == finding.id }?.nights ?? finding.nights
    return finding
  }

  func perform(at now: Timestamp, _ writer: Writer) throws {
    var candidates: [DuplicateCandidate] = []
    var linkedBefore: [ResourceID] = []
    try writer.forEachDigest { digest in
      guard let resource = inputs.resources.first(withID: digest.id) else { return }
      if digest.hasDuplicates { linkedBefore.append(digest.id) }
      candidates.append(
        DuplicateCandidate(
          id: digest.id, key: resource.key, otherKeys: resource.aliases.compactMap(Self.key),
          canonicalKey: digest.canonical.flatMap(Self.key), textDigest: digest.textDigest, language: digest.language,
          wordCount: digest.wordCount))
    }
    let links = DuplicateLinks.links(among: candidates, excluding: excluded)
    let findings = DuplicateFindings.findings(
      of: links, address: { inputs.resources.first(withID: $0)?.url }, since: now,
      id: { FindingName.of(entry: $0, rule: $1, cause: $2) })
    let byEntry = Dictionary(grouping: findings, by: \.entry)
    for id in Set(links.keys).union(linkedBefore).sorted() {
      guard var state = try writer.state(of: id) else { continue }
      state.duplicates = links[id] ?? []
      let folded = FindingFold.fold(state.findings, tonight: byEntry[id] ?? []) { !Self.rules.contains($0.rule) }
      state.findings = folded.open.map { isNight ? $0 : recounted($0, state.findings) }
      state.cleared += folded.cleared
      try writer.save(state)
    }
  }

  private var excluded: Set<ResourcePair> {
    var pairs: Set<ResourcePair> = []
    for (id, decisions) in inputs.applied.inForce {
      for decision in decisions where decision.action == .notDuplicate {
        if let other = decision.value { pairs.insert(ResourcePair(id, other)) }
      }
    }
    return pairs
  }

  private static func key(_ url: String) -> String? { WebURL(url).map { CanonicalKey.of($0) } }
}
