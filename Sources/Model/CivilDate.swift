/// A date of the proleptic Gregorian calendar with the precision it was stated in: a year, a month or a day.
///
/// A page that says "March 2021" has stated a month; making a day of it would be invention.
package struct CivilDate: Hashable, Sendable, Codable {
  package let year: Int
  /// 1…12, nil when only a year was stated.
  package let month: Int?
  /// 1…31, nil when no day was stated.
  package let day: Int?

  /// Nil when the parts are no date (month 13, 30 February, a year outside 1…9999).
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...CivilDate.days(in: month, of: year)).contains(day) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that lies so many days after 1970-01-01 (Howard Hinnant's `civil_from_days`); clamped to the years 1…9999.
  package init(daysSince1970 days: Int64) {
    let z = min(max(days, -719_162), 2_932_896) + 719_468
    let era = z.flooredQuotient(by: 146_097)
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
    self.month = Int(month)
    day = Int(dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// Days from 1970-01-01 to the first day this date can mean (`days_from_civil`).
  package var daysSince1970: Int64 {
    let month = month ?? 1
    let y = Int64(month <= 2 ? year - 1 : year)
    let era = y.flooredQuotient(by: 400)
    let yearOfEra = y - era * 400
    let dayOfYear = Int64((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (day ?? 1) - 1)
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Midnight UTC at the start of the first day this date can mean.
  package var start: Timestamp { Timestamp(secondsSince1970: daysSince1970 * 86_400) }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601 with the precision stated: `2021`, `2021-03` or `2021-03-09`.
  package var description: String {
    let digits = String(year)
    var text = String(repeating: "0", count: 4 - digits.count) + digits
    if let month { text += "-" + padded(Int64(month)) }
    if let day { text += "-" + padded(Int64(day)) }
    return text
  }

  /// Parses `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
  package init?(iso8601 text: some StringProtocol) {
    var scanner = DigitScanner(text)
    guard let year = scanner.digits(4) else { return nil }
    var month: Int?
    var day: Int?
    if scanner.skip("-") {
      guard let m = scanner.digits(2) else { return nil }
      month = m
      if scanner.skip("-") {
        guard let d = scanner.digits(2) else { return nil }
        day = d
      }
    }
    guard scanner.isAtEnd else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// Reads fixed-width decimal digits and single ASCII separators from the front of a text.
struct DigitScanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: some StringProtocol) { rest = Array(text.utf8)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ separator: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == separator.value else { return false }
    rest.removeFirst()
    return true
  }

  mutating func digits(_ count: Int) -> Int? {
    guard rest.count >= count else { return nil }
    var value = 0
    for byte in rest.prefix(count) {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    rest.removeFirst(count)
    return value
  }
}

/// Two digits, zero-padded.
func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }

extension Int64 {
  /// Division that rounds towards minus infinity, as calendars need it.
  func flooredQuotient(by divisor: Int64) -> Int64 { self >= 0 ? self / divisor : (self - divisor + 1) / divisor }
}
