import Model

/// One way in which resources say the same: one rule a file.
protocol DuplicateRule {
  /// Links between different rows, each at least once, in either direction and any order.
  func links(in table: CandidateTable) -> [DuplicateLink]
}

/// Two rows of the table, and how they are alike.
struct DuplicateLink: Hashable {
  var a: Int32
  var b: Int32
  var kind: Duplicate.Kind
  /// 0…1.
  var similarity: Double
}

enum Cluster {
  /// In larger clusters every member is linked to the first alone, so that links grow with resources, not with their
  /// square.
  static let pairwiseLimit = 50

  /// The links of one cluster of rows that are all alike.
  static func links(_ rows: [Int32], kind: Duplicate.Kind) -> [DuplicateLink] {
    let rows = rows.sorted()
    var links: [DuplicateLink] = []
    for (place, a) in rows.enumerated() {
      for b in rows[(place + 1)...] where a != b {
        links.append(DuplicateLink(a: a, b: b, kind: kind, similarity: 1))
      }
      if rows.count > pairwiseLimit { break }
    }
    return links
  }

  /// The rows of each digest that occurs more than once. `entries` come sorted by digest.
  static func groups(_ entries: [RowDigest]) -> [[Int32]] {
    var groups: [[Int32]] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].digest == entries[start].digest { end += 1 }
      if end - start > 1 { groups.append(entries[start..<end].map(\.row)) }
      start = end
    }
    return groups
  }
}
