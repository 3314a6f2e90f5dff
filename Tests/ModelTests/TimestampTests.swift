import Testing

@testable import Model

struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-01-05T02:00:00Z", 1_767_578_400), ("1969-12-31T23:59:59Z", -1),
    ("2000-02-29T12:34:56Z", 951_827_696), ("2026-01-05T04:00:00+02:00", 1_767_578_400),
    ("2026-01-05t02:00:00.999z", 1_767_578_400), ("2026-01-05", 1_767_571_200),
  ])
  func parsesRFC3339(text: String, seconds: Int64) {
    #expect(Timestamp(rfc3339: text)?.secondsSince1970 == seconds)
  }

  @Test(arguments: [
    "", "2026", "2026-13-01", "2026-02-30T00:00:00Z", "2026-01-05T24:00:00Z", "2026-01-05T02:00:00", "x",
  ])
  func refusesWhatIsNoMoment(text: String) { #expect(Timestamp(rfc3339: text) == nil) }

  @Test func printsWhatItParses() {
    for seconds in stride(from: Int64(-5_000_000_000), through: 90_000_000_000, by: 777_777_777) {
      let moment = Timestamp(secondsSince1970: seconds)
      #expect(Timestamp(rfc3339: moment.description) == moment)
    }
  }

  @Test func compactNameHasNoSeparators() {
    #expect(Timestamp(secondsSince1970: 1_767_578_400).compact == "20260105T020000Z")
  }

  @Test func arithmeticSaturates() {
    let last = Timestamp(secondsSince1970: .max)
    #expect(last.advanced(bySeconds: 1) == last)
    #expect(last.seconds(since: Timestamp(secondsSince1970: .min)) == .max)
  }
}

struct CivilDateTests {
  @Test(arguments: ["2021", "2021-03", "2021-03-09", "0001-01-01", "9999-12-31", "2024-02-29"])
  func roundTrips(text: String) { #expect(CivilDate(iso8601: text)?.description == text) }

  @Test(arguments: ["2023-02-29", "2021-00", "21", "2021-3", "2021-03-32", "0000"])
  func refusesWhatIsNoDate(text: String) { #expect(CivilDate(iso8601: text) == nil) }

  @Test func daysRoundTrip() {
    for days in stride(from: Int64(-700_000), through: 2_900_000, by: 97) {
      #expect(CivilDate(daysSince1970: days).daysSince1970 == days)
    }
  }
}

struct OutcomeTests {
  @Test func theSetIsClosed() { #expect(Outcome.allCases.count == 28) }

  @Test func nobodyIsBrokenForKeepingUsOut() {
    for outcome in [Outcome.restricted, .botBlocked, .rateLimited, .loginWall, .robotsDisallowed] {
      #expect(outcome.standing == .blocked)
    }
  }
}
