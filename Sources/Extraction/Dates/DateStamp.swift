import HTML
import Model

/// A date as markup states it: ISO 8601, RFC 5322, seconds or milliseconds since 1970, or words.
struct DateStamp: Equatable {
  var date: CivilDate
  /// Whether it was given with a time in UTC. Its author's calendar may have shown the day before or after.
  var isUTC = false

  /// The day is the one written, in the offset it is written in.
  init?(_ text: String, order: DateOrder = .unknown) {
    var text = text
    let found: DateStamp? = text.withUTF8 { bytes in
      let bytes = bytes.trimmed
      return DateStamp.iso(bytes) ?? DateStamp.digits(bytes) ?? DateStamp.words(bytes, order)
    }
    guard let found else { return nil }
    self = found
  }

  private init(_ date: CivilDate, isUTC: Bool) {
    self.date = date
    self.isUTC = isUTC
  }

  /// YYYY-MM-DD or YYYY-MM, with a time or without.
  private static func iso(_ bytes: UnsafeBufferPointer<UInt8>) -> DateStamp? {
    guard bytes.count >= 7, let year = number(bytes, 0..<4), bytes[4] == 0x2D, DateScanner.years.contains(year),
      let month = number(bytes, 5..<7)
    else { return nil }
    if bytes.count == 7 { return CivilDate(year: year, month: month).map { DateStamp($0, isUTC: false) } }
    guard bytes.count >= 10, bytes[7] == 0x2D, let day = number(bytes, 8..<10),
      bytes.count == 10 || bytes[10] &- 0x30 > 9, let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return DateStamp(date, isUTC: isUTC(bytes))
  }

  /// YYYYMMDD, alone or before a time; seconds or milliseconds since 1970.
  private static func digits(_ bytes: UnsafeBufferPointer<UInt8>) -> DateStamp? {
    guard let end = (0...bytes.count).first(where: { $0 == bytes.count || bytes[$0] &- 0x30 > 9 }) else { return nil }
    if end == 8 || end == 14, let value = number(bytes, 0..<8), DateScanner.years.contains(value / 10_000) {
      return CivilDate(year: value / 10_000, month: value / 100 % 100, day: value % 100).map {
        DateStamp($0, isUTC: isUTC(bytes))
      }
    }
    guard end == bytes.count, end == 10 || end == 13, let seconds = number(bytes, 0..<10), seconds >= 788_918_400
    else { return nil }
    return DateStamp(CivilDate(daysSince1970: Int64(seconds) / 86_400), isUTC: true)
  }

  private static func words(_ bytes: UnsafeBufferPointer<UInt8>, _ order: DateOrder) -> DateStamp? {
    var scanner = DateScanner(order: order)
    guard let match = scanner.dates(in: UnsafeBufferPointer(rebasing: bytes.prefix(200)), limit: 1).first,
      !match.isShort
    else { return nil }
    return DateStamp(match.date, isUTC: isUTC(bytes))
  }

  /// Whether a time of day is given, and its offset is none.
  private static func isUTC(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 11, bytes.contains(0x3A) else { return false }
    if bytes[bytes.count - 1] | 0x20 == 0x7A { return true }
    return bytes.ends("+00:00") || bytes.ends("+0000") || bytes.ends("+00") || bytes.ends("gmt") || bytes.ends("utc")
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.upperBound <= bytes.count else { return nil }
    var value = 0
    for i in range {
      guard bytes[i] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(bytes[i] &- 0x30)
    }
    return value
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether an ASCII text, lower case, stands at the end, letters of either case.
  fileprivate func ends(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    return count >= length && UnsafeBufferPointer(rebasing: self[(count - length)...]).equals(text)
  }
}
