import Model

/// The preferred date format of HTTP (IMF-fixdate, RFC 9110 §5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`.
enum HTTPDate {
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  static func format(_ moment: Timestamp) -> String {
    let date = moment.date
    let seconds = moment.secondsSince1970 - date.start.secondsSince1970
    let day = days[Int(((date.daysSince1970 % 7) + 7) % 7)]
    let month = months[(date.month ?? 1) - 1]
    let year = String(repeating: "0", count: 4 - String(date.year).count) + String(date.year)
    return "\(day), \(two(Int64(date.day ?? 1))) \(month) \(year) "
      + "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60)) GMT"
  }

  /// Nil for anything else; the day of the week is not looked at.
  static func parse(_ text: String) -> Timestamp? {
    let words = text.split(separator: " ")
    guard words.count == 6, words[5] == "GMT", let month = months.firstIndex(where: { $0 == words[2] }) else {
      return nil
    }
    let number = month + 1
    return Timestamp(rfc3339: "\(words[3])-\(two(Int64(number)))-\(words[1])T\(words[4])Z")
  }

  private static func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
