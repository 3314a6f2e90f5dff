package import Model

extension Timestamp {
  /// Parses an HTTP-date in its three forms (RFC 9110 §5.6.7): IMF-fixdate, RFC 850 and asctime. The day name is not
  /// checked. A two-digit year means 1970…2069. Nil for anything else.
  package init?(httpDate text: String) {
    guard text.utf8.count <= 40 else { return nil }
    var day: Int?
    var month: Int?
    var year: Int?
    var seconds: Int64?
    let separators: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "\t")]
    for token in text.utf8.split(whereSeparator: { separators.contains($0) }) {
      if let number = decimal(token) {
        if day == nil, token.count <= 2 {
          day = number
        } else if year == nil, token.count == 4 {
          year = number
        } else if year == nil, token.count == 2 {
          year = number < 70 ? 2000 + number : 1900 + number
        } else {
          return nil
        }
      } else if token.contains(UInt8(ascii: ":")) {
        guard seconds == nil, let time = secondOfDay(token) else { return nil }
        seconds = time
      } else if month == nil, let named = monthNumber(token) {
        month = named
      }
    }
    guard let day, let month, let year, let seconds, let date = CivilDate(year: year, month: month, day: day) else {
      return nil
    }
    self.init(secondsSince1970: date.daysSince1970 * 86_400 + seconds)
  }
}

private func decimal(_ bytes: some Collection<UInt8>) -> Int? {
  guard (1...4).contains(bytes.count) else { return nil }
  var value = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}

private func secondOfDay(_ bytes: Substring.UTF8View) -> Int64? {
  let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  guard parts.count == 3, let hour = decimal(parts[0]), let minute = decimal(parts[1]), let second = decimal(parts[2]),
    hour < 24, minute < 60, second < 61
  else { return nil }
  return Int64(hour * 3600 + minute * 60 + min(second, 59))
}

private func monthNumber(_ bytes: Substring.UTF8View) -> Int? {
  let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  guard bytes.count == 3, let index = names.firstIndex(of: String(Substring(bytes)).lowercased()) else { return nil }
  return index + 1
}
