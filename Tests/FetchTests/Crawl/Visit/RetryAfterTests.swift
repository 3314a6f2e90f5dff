import Model
import Testing

@testable import Fetch

struct RetryAfterTests {
  private static let date = "Mon, 05 Jan 2026 02:00:00 GMT"

  static let fields: [(String, Double?)] = [
    ("0", 0), ("120", 120), ("86400", 86_400), ("86401", 86_400), ("999999999999999999999999", 86_400),
    ("-1", nil), ("NaN", nil), ("1e9", nil), ("1.5", nil), ("inf", nil), ("", nil), (" ", nil), ("soon", nil),
    ("Mon, 05 Jan 2026 02:01:30 GMT", 90), ("Monday, 05-Jan-26 02:00:10 GMT", 10), ("Mon Jan  5 02:00:05 2026", 5),
    ("Sun, 04 Jan 2026 02:00:00 GMT", 0), ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
    ("Mon, 05 Jan 2026 25:00:00 GMT", nil), ("Mon, 32 Jan 2026 02:00:00 GMT", nil),
  ]

  @Test(arguments: fields) func readsSecondsAndDates(field: String, seconds: Double?) {
    let headers = Headers([.init(name: "retry-after", value: field), .init(name: "date", value: Self.date)])
    #expect(RetryAfter.seconds(in: headers) == seconds)
  }

  @Test func aDateNeedsTheServersOwnDate() {
    let wish = Headers.Field(name: "retry-after", value: "Mon, 05 Jan 2026 02:01:30 GMT")
    #expect(RetryAfter.seconds(in: Headers([wish])) == nil)
    #expect(RetryAfter.seconds(in: Headers([wish, .init(name: "date", value: "yesterday")])) == nil)
    #expect(RetryAfter.seconds(in: Headers()) == nil)
  }

  @Test(arguments: 0..<200) func neverTrapsOrLeavesItsRange(seed: Int) {
    var random = SeededGenerator(UInt64(seed))
    let letters = Array("0123456789 ,-:.+eGMTJanMon\u{0}é".unicodeScalars)
    let text = String(
      String.UnicodeScalarView(
        (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in letters.randomElement(using: &random) }))
    let headers = Headers([.init(name: "retry-after", value: text), .init(name: "date", value: Self.date)])
    if let seconds = RetryAfter.seconds(in: headers) { #expect((0...86_400).contains(seconds)) }
  }

  @Test(arguments: [
    "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
  ]) func allFormsOfADateAreOneMoment(text: String) {
    #expect(Timestamp(httpDate: text)?.description == "1994-11-06T08:49:37Z")
  }
}
