package import Model

/// The Retry-After field (RFC 9110 §10.2.3).
package enum RetryAfter {
  /// No wish for a wait is taken to be longer than a day.
  package static let longest = 86_400.0

  /// Seconds to wait, 0…86,400, from a number of seconds or an HTTP-date. A date counts from the response's own Date
  /// field, so that no clock but the server's is compared; without a valid Date it says nothing. Nil when the field is
  /// missing or is neither form.
  package static func seconds(in headers: Headers) -> Double? {
    guard let field = headers["retry-after"] else { return nil }
    if !field.isEmpty, field.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      guard field.utf8.count <= 9, let seconds = Int(field) else { return longest }
      return min(Double(seconds), longest)
    }
    guard let moment = Timestamp(httpDate: field), let date = headers["date"].flatMap(Timestamp.init(httpDate:)) else {
      return nil
    }
    return min(max(0, Double(moment.seconds(since: date))), longest)
  }
}
