/// What stands around a place of a text, within its line.
enum Surroundings {
  /// The passage of at most `reach` bytes to either side, cut at the ends of the line and between characters.
  static func passage(_ text: UnsafeBufferPointer<UInt8>, around range: Range<Int>, reach: Int) -> String {
    String(decoding: text[bounds(text, range, reach)], as: UTF8.self)
  }

  /// The same, short, cut between words and marked where it was cut.
  static func quote(_ text: UnsafeBufferPointer<UInt8>, around range: Range<Int>, reach: Int = 70) -> String {
    let whole = bounds(text, range, reach)
    var (low, high) = (whole.lowerBound, whole.upperBound)
    let isCutBefore = low > 0 && !isLineEnd(text[low - 1])
    let isCutAfter = high < text.count && !isLineEnd(text[high])
    if isCutBefore, let space = text[low..<range.lowerBound].firstIndex(of: 0x20) { low = space + 1 }
    if isCutAfter, let space = text[range.upperBound..<high].lastIndex(of: 0x20) { high = space }
    return (isCutBefore ? "…" : "") + String(decoding: text[low..<high], as: UTF8.self) + (isCutAfter ? "…" : "")
  }

  /// Whether a passage holds a name, letters large and small as written.
  static func holds(_ passage: String, _ name: String) -> Bool {
    let (text, name) = (Array(passage.utf8), Array(name.utf8))
    guard let first = name.first, name.count <= text.count else { return false }
    return (0...(text.count - name.count)).contains { text[$0] == first && text[$0...].starts(with: name) }
  }

  private static func bounds(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ reach: Int) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    let (least, most) = (max(low - reach, 0), min(high + reach, text.count))
    while low > least, !isLineEnd(text[low - 1]) { low -= 1 }
    while high < most, !isLineEnd(text[high]) { high += 1 }
    while low < range.lowerBound, text[low] & 0xC0 == 0x80 { low += 1 }
    while high > range.upperBound, high < text.count, text[high] & 0xC0 == 0x80 { high -= 1 }
    return low..<high
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A }
}
