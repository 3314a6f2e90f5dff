package import Model

/// Finds which resources say the same.
package enum DuplicateLinks {
  /// The rules, the strongest statement first: of a pair that several rules link, the first one's link is kept.
  private static var rules: [any DuplicateRule] { [SameAddress(), SameText()] }

  /// The links of each resource that has any, sorted by kind, then id. They go both ways, and depend neither on the
  /// order of the candidates nor on anything but them.
  ///
  /// - Parameter excluding: pairs that an editor called different.
  package static func links(
    among candidates: some Sequence<DuplicateCandidate>, excluding: Set<ResourcePair> = []
  ) -> [ResourceID: [Duplicate]] {
    let table = CandidateTable(candidates)
    var seen: Set<UInt64> = []
    var links: [ResourceID: [Duplicate]] = [:]
    for rule in rules {
      for link in rule.links(in: table) {
        let a = table.ids[Int(min(link.a, link.b))]
        let b = table.ids[Int(max(link.a, link.b))]
        let pair =
          UInt64(UInt32(bitPattern: min(link.a, link.b))) << 32 | UInt64(UInt32(bitPattern: max(link.a, link.b)))
        guard a != b, seen.insert(pair).inserted, !excluding.contains(ResourcePair(a, b)) else { continue }
        links[a, default: []].append(Duplicate(of: b, kind: link.kind, similarity: link.similarity))
        links[b, default: []].append(Duplicate(of: a, kind: link.kind, similarity: link.similarity))
      }
    }
    let order = Dictionary(uniqueKeysWithValues: Duplicate.Kind.allCases.enumerated().map { ($1, $0) })
    return links.mapValues { links in
      var unique: Set<Duplicate> = []
      return links.filter { unique.insert($0).inserted }
        .sorted { ((order[$0.kind] ?? 0), $0.of) < ((order[$1.kind] ?? 0), $1.of) }
    }
  }
}
