import Model

/// `url`: resources that share a canonical key, be it of their registered address, an alias or the address they lead
/// to. Sharing is transitive: they are all one page.
struct SameAddress: DuplicateRule {
  func links(in table: CandidateTable) -> [DuplicateLink] {
    var sets = DisjointSets(count: table.ids.count)
    for group in Cluster.groups(table.addresses) {
      for row in group.dropFirst() { sets.join(group[0], row) }
    }
    return sets.members().flatMap { Cluster.links($0, kind: .url) }
  }
}

/// Rows joined to sets (union–find with path halving).
private struct DisjointSets {
  /// A row's parent; the smallest row of a set is its own.
  private var parents: [Int32]

  init(count: Int) { parents = (0..<Int32(clamping: count)).map { $0 } }

  private mutating func root(of row: Int32) -> Int32 {
    var row = row
    while parents[Int(row)] != row {
      parents[Int(row)] = parents[Int(parents[Int(row)])]
      row = parents[Int(row)]
    }
    return row
  }

  mutating func join(_ a: Int32, _ b: Int32) {
    let (a, b) = (root(of: a), root(of: b))
    parents[Int(max(a, b))] = min(a, b)
  }

  /// The sets of more than one row.
  mutating func members() -> [[Int32]] {
    var sets: [Int32: [Int32]] = [:]
    for row in parents.indices.lazy.map({ Int32(clamping: $0) }) {
      let root = root(of: row)
      if root != row { sets[root, default: [root]].append(row) }
    }
    return Array(sets.values)
  }
}
