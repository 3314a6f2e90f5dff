import Model
import Testing

@testable import Review

struct HTTPDateTests {
  @Test(
    arguments: [
      (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
      (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
      (-1, "Wed, 31 Dec 1969 23:59:59 GMT"), (1_767_578_400, "Mon, 05 Jan 2026 02:00:00 GMT"),
    ] as [(Int64, String)])
  func goesBothWays(_ seconds: Int64, _ text: String) {
    #expect(HTTPDate.format(Timestamp(secondsSince1970: seconds)) == text)
    #expect(HTTPDate.parse(text) == Timestamp(secondsSince1970: seconds))
  }

  @Test(arguments: [
    "", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 +0000",
    "Sun, 32 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Nvo 1994 08:49:37 GMT",
  ])
  func takesNothingElse(_ text: String) {
    #expect(HTTPDate.parse(text) == nil)
  }
}
