import Model

/// `exact`: resources whose main text is the same after normalisation. Short texts are left out: they are what is left
/// of empty pages, cookie notices and error messages.
struct SameText: DuplicateRule {
  /// Words that a text needs to be compared.
  static let minimumWords = 30

  func links(in table: CandidateTable) -> [DuplicateLink] {
    Cluster.groups(table.texts).flatMap { Cluster.links($0, kind: .exact) }
  }
}
