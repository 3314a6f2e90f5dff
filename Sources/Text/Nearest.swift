/// The nearest known word, for "did you mean …?".
package enum Nearest {
  /// The candidate with the fewest edits from `word`, the first of equals; nil when none is near enough to be a slip
  /// (more than a third of the word, or more than three edits). ASCII case does not count.
  package static func match(_ word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    var bound = min(max(wanted.count / 3, 1), 3)
    var best: String?
    for candidate in candidates {
      let distance = distance(wanted, folded(candidate), atMost: bound)
      guard distance <= bound else { continue }
      best = candidate
      if distance == 0 { return candidate }
      bound = distance - 1
    }
    return best
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); `bound + 1` when there are
  /// more than `bound`.
  static func distance(_ a: [UInt8], _ b: [UInt8], atMost bound: Int) -> Int {
    guard abs(a.count - b.count) <= bound, a.count <= 256, b.count <= 256 else { return bound + 1 }
    var older = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for (i, byte) in a.enumerated() {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for (j, other) in b.enumerated() {
        var cost = min(previous[j] + (byte == other ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, byte == b[j - 1], a[i - 1] == other { cost = min(cost, older[j - 1] + 1) }
        current.append(cost)
      }
      older = previous
      previous = current
    }
    return min(previous[b.count], bound + 1)
  }

  private static func folded(_ text: String) -> [UInt8] { text.utf8.map { (65...90).contains($0) ? $0 | 32 : $0 } }
}
