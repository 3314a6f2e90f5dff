/// A moment in UTC, in whole seconds since 1970-01-01T00:00:00Z, without leap seconds (POSIX time).
///
/// Every moment that reaches state or output is a `Timestamp` handed in from outside; nothing below the command line
/// asks the machine for the time.
package struct Timestamp: Hashable, Comparable, Sendable, Codable {
  package var secondsSince1970: Int64

  package init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  package init(from decoder: any Decoder) throws {
    secondsSince1970 = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(secondsSince1970)
  }

  package static func < (a: Timestamp, b: Timestamp) -> Bool { a.secondsSince1970 < b.secondsSince1970 }

  /// This moment moved by a number of seconds; saturates instead of overflowing.
  package func advanced(bySeconds seconds: Int64) -> Timestamp {
    let (sum, overflow) = secondsSince1970.addingReportingOverflow(seconds)
    return Timestamp(secondsSince1970: overflow ? (seconds < 0 ? .min : .max) : sum)
  }

  /// Seconds from `earlier` to this moment, negative when `earlier` is later; saturates.
  package func seconds(since earlier: Timestamp) -> Int64 {
    let (difference, overflow) = secondsSince1970.subtractingReportingOverflow(earlier.secondsSince1970)
    return overflow ? (earlier.secondsSince1970 > 0 ? .min : .max) : difference
  }

  /// The civil date (UTC) of this moment.
  package var date: CivilDate { CivilDate(daysSince1970: secondsSince1970.flooredQuotient(by: 86_400)) }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339, always in UTC with a `Z`: `2026-01-05T02:00:00Z`.
  package var description: String {
    let ofDay = secondsSince1970 - secondsSince1970.flooredQuotient(by: 86_400) * 86_400
    return "\(date)T\(padded(ofDay / 3600)):\(padded(ofDay / 60 % 60)):\(padded(ofDay % 60))Z"
  }

  /// RFC 3339 without separators, for names: `20260105T020000Z`.
  package var compact: String { String(description.filter { $0 != "-" && $0 != ":" }) }

  /// Parses an RFC 3339 date-time (section 5.6) with `Z` or a numeric offset; fractions of a second are cut off.
  /// A bare date means midnight UTC. Returns nil for anything else.
  package init?(rfc3339 text: some StringProtocol) {
    var scanner = DigitScanner(text)
    guard let year = scanner.digits(4), scanner.skip("-"), let month = scanner.digits(2), scanner.skip("-"),
      let day = scanner.digits(2), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let midnight = date.daysSince1970 * 86_400
    if scanner.isAtEnd {
      self.init(secondsSince1970: midnight)
      return
    }
    guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "), let hour = scanner.digits(2), hour < 24,
      scanner.skip(":"), let minute = scanner.digits(2), minute < 60, scanner.skip(":"),
      let second = scanner.digits(2), second < 61
    else { return nil }
    if scanner.skip(".") {
      guard scanner.digits(1) != nil else { return nil }
      while scanner.digits(1) != nil {}
    }
    var offset = 0
    if !(scanner.skip("Z") || scanner.skip("z")) {
      let sign: Int
      if scanner.skip("+") { sign = 1 } else if scanner.skip("-") { sign = -1 } else { return nil }
      guard let hours = scanner.digits(2), hours < 24, scanner.skip(":"), let minutes = scanner.digits(2), minutes < 60
      else { return nil }
      offset = sign * (hours * 3600 + minutes * 60)
    }
    guard scanner.isAtEnd else { return nil }
    self.init(secondsSince1970: midnight + Int64(hour * 3600 + minute * 60 + min(second, 59) - offset))
  }
}
