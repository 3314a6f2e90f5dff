/// Where a line can hold a date: around years. Most lines with digits hold none, and reading them as dates is dear.
enum YearMarks {
  /// What one line is worth being read for.
  struct Range {
    /// Before the first year, and after the last.
    var low: Int
    var high: Int
  }

  /// Bytes before and after a year that can belong to its date, with room for weekday and month names.
  private static let reach = 72

  /// The part of a line around its years: runs of at least four digits that begin with 19 or 20, and all that is written
  /// in digits or characters that have years of their own (Arabic, Devanagari, full width, East Asian). Nil without any.
  static func find(_ line: UnsafeBufferPointer<UInt8>) -> Range? {
    var low: Int?
    var high = 0
    var i = 0
    while i < line.count {
      let byte = line[i]
      if byte &- 0x30 < 10 {
        let start = i
        while i < line.count, line[i] &- 0x30 < 10 { i += 1 }
        guard i - start >= 4, byte == 0x31 && line[start + 1] == 0x39 || byte == 0x32 && line[start + 1] == 0x30 else {
          continue
        }
        low = low ?? start
        high = i
      } else {
        if byte == 0xD9 || byte == 0xDB || byte == 0xE0 || byte >= 0xE3 {
          low = low ?? i
          high = i + 1
        }
        i += 1
      }
    }
    guard var low else { return nil }
    // From and to white space, so that no word is cut.
    low = max(0, low - reach)
    while low > 0, line[low - 1] > 0x20 { low -= 1 }
    high = min(line.count, high + reach)
    while high < line.count, line[high] > 0x20 { high += 1 }
    return Range(low: low, high: high)
  }
}
