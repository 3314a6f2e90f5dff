import Model

extension TextRevision {
  /// Passages told on either side.
  static let mostPassages = 4

  /// What became of a known text; nil when it is the same.
  init?(_ known: ReadingSummary, _ now: ReadingSummary, at moment: Timestamp) {
    let change = TextChange.of(known, now)
    guard change != .same else { return nil }
    let old = known.trace ?? TextTrace()
    let new = now.trace ?? TextTrace()
    self.init(
      at: moment, kind: change.rawValue, kept: TextOverlap(known, now).kept,
      codeChanged: known.trace != nil && old.codeDigest != new.codeDigest,
      added: known.trace == nil ? [] : TextRevision.openings(of: new, notIn: old),
      removed: TextRevision.openings(of: old, notIn: new))
  }

  /// Openings that the other text is sure not to have: its passages are known up to a hash, and these lie below it.
  private static func openings(of trace: TextTrace, notIn other: TextTrace) -> [String] {
    let known = Set(other.passages)
    let bound = other.passages.count < TextTrace.size ? UInt32.max : other.passages.last ?? .max
    return trace.openings.filter { $0.hash <= bound && !known.contains($0.hash) }.prefix(mostPassages).map(\.words)
  }
}

extension FindingFacts {
  /// Evidence of passages that are gone and that came.
  func passages(_ known: ReadingSummary, _ now: ReadingSummary) -> [Evidence] {
    guard let revision = TextRevision(known, now, at: at) else { return [] }
    let page = visit?.verdict.finalURL
    return revision.removed.prefix(2).map { Evidence(kind: "text.removed", value: "gone", quote: $0, source: page) }
      + revision.added.prefix(2).map { Evidence(kind: "text.added", value: "new", quote: $0, source: page) }
  }
}
