import HTML
import Model

/// Finds the first date in a short text. What can be read in two ways (03/04/2021) is read by the page's language or not
/// at all: a wrong date is worse than none.
struct DateText {
  /// Order of numbers in dates like 03/04/2021.
  enum Order: Sendable {
    case dayFirst
    case monthFirst
    case unknown

    init(language: String?) {
      guard let language = language?.lowercased(), language.utf8.count >= 2 else {
        self = .unknown
        return
      }
      if language.hasPrefix("en") {
        self = language.hasSuffix("us") ? .monthFirst : language.utf8.count > 2 ? .dayFirst : .unknown
      } else {
        self = .dayFirst
      }
    }
  }

  /// Years that a page of the web can have been written in.
  static let years = 1990...2100

  private enum Part {
    case number(Int, digits: Int)
    case month(Int)
    case mark(UInt8)
    case word
  }

  private let order: Order
  private var parts: [Part] = []

  /// The first date of the text's first 400 bytes.
  static func first(in text: String, order: Order = .unknown) -> CivilDate? {
    first(in: Array(text.utf8.prefix(400)), order: order)
  }

  static func first(in bytes: [UInt8], order: Order = .unknown) -> CivilDate? {
    var reader = DateText(order: order)
    reader.read(bytes)
    for index in reader.parts.indices {
      if let date = reader.date(at: index) { return date }
    }
    return nil
  }

  private init(order: Order) { self.order = order }

  private mutating func read(_ bytes: [UInt8]) {
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte &- 0x30 < 10 {
        var value = 0
        let start = i
        while i < bytes.count, bytes[i] &- 0x30 < 10 {
          if i - start < 9 { value = value * 10 + Int(bytes[i] &- 0x30) }
          i += 1
        }
        parts.append(.number(value, digits: i - start))
      } else if byte.isLetter || byte >= 0x80 {
        let start = i
        while i < bytes.count, bytes[i].isLetter || bytes[i] >= 0x80 { i += 1 }
        appendWord(bytes[start..<i])
      } else {
        if byte > 0x20 {
          parts.append(.mark(byte))
        } else if case .mark(0x20)? = parts.last {
        } else {
          parts.append(.mark(0x20))
        }
        i += 1
      }
    }
  }

  private mutating func appendWord(_ word: ArraySlice<UInt8>) {
    if let month = MonthNames.month(word) {
      parts.append(.month(month))
    } else if word.starts(with: [0xE5, 0xB9, 0xB4]) || word.starts(with: [0xEB, 0x85, 0x84]) {
      parts.append(.mark(0x2D))  // 年 년
    } else if word.starts(with: [0xE6, 0x9C, 0x88]) || word.starts(with: [0xEC, 0x9B, 0x94]) {
      parts.append(.mark(0x2D))  // 月 월
    } else {
      parts.append(.word)
    }
  }

  private func date(at index: Int) -> CivilDate? {
    switch parts[index] {
    case .number(let value, let digits):
      if isPartOfNumber(index) { return nil }
      if digits == 8, let date = make(value / 10_000, value / 100 % 100, value % 100) { return date }
      if digits == 4 { return yearFirst(index, value) }
      return digits <= 2 ? dayOrMonthFirst(index, value) : nil
    case .month(let month): return monthName(index, month)
    default: return nil
    }
  }

  /// A digit right behind a mark that joins numbers is the middle of something longer.
  private func isPartOfNumber(_ index: Int) -> Bool {
    guard index >= 2, case .mark(let mark) = parts[index - 1], mark == 0x2D || mark == 0x2F || mark == 0x2E,
      case .number = parts[index - 2]
    else { return false }
    return true
  }

  private func yearFirst(_ index: Int, _ year: Int) -> CivilDate? {
    guard let (month, second) = joined(after: index), let (day, _) = joined(after: second) else { return nil }
    return make(year, month, day)
  }

  private func dayOrMonthFirst(_ index: Int, _ first: Int) -> CivilDate? {
    if let (second, next) = joined(after: index), let (year, last) = joined(after: next) {
      guard case .number(_, let digits) = parts[last], digits == 4, case .mark(let mark) = parts[index + 1] else {
        return nil
      }
      if mark == 0x2E || first > 12 { return make(year, second, first) }
      if second > 12 { return make(year, first, second) }
      if first == second { return make(year, first, second) }
      switch order {
      case .dayFirst: return make(year, second, first)
      case .monthFirst: return make(year, first, second)
      case .unknown: return nil
      }
    }
    // 5 March 2021, 5. März 2021, 5 de marzo de 2021, 5th of March, 2021
    var i = index + 1
    var words = 0
    while i < parts.count, words < 2 {
      switch parts[i] {
      case .month(let month):
        guard let year = year(after: i) else { return nil }
        return make(year, month, first)
      case .word: words += 1
      case .mark(0x20), .mark(0x2E), .mark(0x2D), .mark(0x2C): break
      default: return nil
      }
      i += 1
    }
    return nil
  }

  /// March 5, 2021; Mar. 5th 2021.
  private func monthName(_ index: Int, _ month: Int) -> CivilDate? {
    var i = index + 1
    while i < parts.count {
      switch parts[i] {
      case .mark(0x20), .mark(0x2E), .mark(0x2D): i += 1
      case .number(let day, let digits):
        guard digits <= 2, let year = year(after: i) else { return nil }
        return make(year, month, day)
      default: return nil
      }
    }
    return nil
  }

  /// A year of four digits close behind.
  private func year(after index: Int) -> Int? {
    var i = index + 1
    var words = 0
    while i < parts.count, i <= index + 5 {
      switch parts[i] {
      case .number(let value, 4): return value
      case .word where words == 0: words = 1
      case .mark(0x20), .mark(0x2C), .mark(0x2E), .mark(0x2D), .mark(0x27): break
      default: return nil
      }
      i += 1
    }
    return nil
  }

  /// The number joined to this one by -, / or a dot, and its index.
  private func joined(after index: Int) -> (value: Int, index: Int)? {
    guard index + 2 < parts.count, case .mark(let mark) = parts[index + 1], mark == 0x2D || mark == 0x2F || mark == 0x2E
    else { return nil }
    var next = index + 2
    if case .mark(0x20) = parts[next], next + 1 < parts.count { next += 1 }
    guard case .number(let value, let digits) = parts[next], digits <= 4 else { return nil }
    return (value, next)
  }

  private func make(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
    DateText.years.contains(year) ? CivilDate(year: year, month: month, day: day) : nil
  }
}
