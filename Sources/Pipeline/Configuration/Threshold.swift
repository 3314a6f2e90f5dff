import Registry

/// A bound on how many of a total: a count, a share, or the larger of both.
package struct Threshold: Sendable, Equatable {
  package var count: Int
  /// 0…1.
  package var share: Double

  package init(count: Int = 0, share: Double = 0) {
    self.count = count
    self.share = share
  }

  /// The most that is allowed of a total; a share of it is rounded down.
  package func limit(of total: Int) -> Int {
    let part = Int(exactly: (Double(total) * share).rounded(.down)) ?? 0
    return max(count, part)
  }

  /// `20`, `5%`, or `max(20, 5%)` in either order.
  package static func parse(_ text: String) -> Threshold? {
    guard text.hasPrefix("max(") else { return single(text) }
    guard text.hasSuffix(")") else { return nil }
    let parts = text.utf8.dropFirst(4).dropLast().split(separator: 0x2C, omittingEmptySubsequences: false)
    guard parts.count == 2, let first = single(trimmed(parts[0])), let second = single(trimmed(parts[1])) else {
      return nil
    }
    return Threshold(count: max(first.count, second.count), share: max(first.share, second.share))
  }

  private static func single(_ text: String) -> Threshold? {
    if let count = Units.integer(text), (0...1_000_000_000).contains(count) { return Threshold(count: count) }
    if let share = Units.percentage(text), (0...1).contains(share) { return Threshold(share: share) }
    return nil
  }

  private static func trimmed(_ text: Substring.UTF8View) -> String {
    var text = text
    while text.first == 0x20 { text.removeFirst() }
    while text.last == 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
