import HTML
import Model

/// Finds the dates in a line of text, whatever language or script it is in. Relative dates ("3 days ago") and what can be
/// read in two ways are none: a wrong date is worse than none.
struct DateScanner {
  struct Match {
    var date: CivilDate
    /// Bytes of the line.
    var range: Range<Int>
    /// Whether the year was written with two digits: only sure in a byline.
    var isShort: Bool
  }

  enum Kind: UInt8 {
    case number
    case month
    /// A character that can stand between the parts of a date.
    case mark
    /// `of`, `de`, `th`, `г` …: words that may stand between the parts of a date.
    case connector
    /// Vietnamese `tháng`: the number behind is a month.
    case monthSign
    /// 年, 년, `năm`; 月, 월; 日, 일.
    case yearSign
    case moonSign
    case daySign
    /// 令和, 平成: the value is the year before the era's first.
    case era
    case word
  }

  struct Part {
    var kind: Kind
    var value: Int
    var digits = 0
    var low: Int
    var high: Int
  }

  /// Bytes of a line that are read.
  static let lineLimit = 600
  /// Bytes of a line that is read whole; in longer ones, a year of two digits is not believed.
  static let shortLine = 160
  private static let partLimit = 200

  let order: DateOrder
  var parts: [Part] = []

  init(order: DateOrder) { self.order = order }

  /// The dates of a line, at most `limit`.
  mutating func dates(in line: UnsafeBufferPointer<UInt8>, limit: Int = 8) -> [Match] {
    let line = UnsafeBufferPointer(rebasing: line.prefix(DateScanner.lineLimit))
    var range = YearMarks.Range(low: 0, high: line.count)
    if line.count > DateScanner.shortLine {
      guard let years = YearMarks.find(line) else { return [] }
      range = years
    } else if !line.contains(where: { $0 &- 0x30 < 10 || $0 >= 0xD9 }) {
      return []
    }
    parts.removeAll(keepingCapacity: true)
    lex(line, from: range.low, to: range.high)
    var found: [Match] = []
    var index = 0
    while index < parts.count, found.count < limit {
      if let match = match(at: index) {
        found.append(match)
        while index < parts.count, parts[index].low < match.range.upperBound { index += 1 }
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a text has a date that is precise to the day.
  static func hasDay(_ text: ArraySlice<UInt8>, order: DateOrder) -> Bool {
    var scanner = DateScanner(order: order)
    return text.withUnsafeBufferPointer { scanner.dates(in: $0).contains { $0.date.day != nil && !$0.isShort } }
  }

  mutating func append(_ kind: Kind, _ value: Int, digits: Int = 0, _ low: Int, _ high: Int) {
    guard parts.count < DateScanner.partLimit else { return }
    parts.append(Part(kind: kind, value: value, digits: digits, low: low, high: high))
  }
}
