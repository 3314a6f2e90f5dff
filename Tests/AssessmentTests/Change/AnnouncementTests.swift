import Model
import Testing

@testable import Assessment

struct AnnouncementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var title: String
    var text: String
    var days: [(String, String?, String)] = []
    var source = "visible"
    var last: String?
    var isEvent = true
    var testDescription: String { title }
  }

  static let cases = [
    Case(
      title: "Workshop: tying knots", text: "Join us.", days: [("2026-05-03", nil, "When: 3 May 2026")],
      last: "2026-05-03"),
    Case(
      title: "Conférence sur les nœuds", text: "Venez.",
      days: [("2026-05-03", "2026-05-05", "Date : 3 mai"), ("2026-04-01", nil, "Inscription : 1 avril")],
      last: "2026-05-05"),
    Case(
      title: "Knots at the harbour", text: "Come and see.", days: [("2026-05-03", nil, "Knots at the harbour")],
      source: "json-ld", last: "2026-05-03"),
    Case(title: "Registration for the course on knots", text: "Registration is closed. Thank you.", last: nil),
    Case(title: "Taller de nudos", text: "Las inscripciones están cerradas desde ayer.", last: nil),
    Case(title: "ロープの勉強会", text: "受付は終了しました。", last: nil),
    // What is no announcement.
    Case(
      title: "Tying knots", text: "We met then.", days: [("2026-05-03", nil, "Meeting: 3 May 2026")], isEvent: false),
    Case(
      title: "Workshop on knots: slides and recording", text: "Watch the recording.",
      days: [("2026-05-03", nil, "3 May 2026")], isEvent: false),
    Case(
      title: "Weekly meetup", text: "We meet weekly at six.", days: [("2026-05-03", nil, "Next: 3 May")], isEvent: false
    ),
    Case(title: "How to run a workshop", text: "Book a room, then invite people.", isEvent: false),
    Case(title: "Tying knots", text: "Registration is closed.", isEvent: false),
  ]

  @Test(arguments: cases) func announcements(_ test: Case) {
    var reading = Reading(text: test.text)
    reading.title = Sourced(test.title, source: "h1")
    reading.wordCount = 80
    reading.eventDates = test.days.compactMap { day, end, quote in
      CivilDate(iso8601: day).map {
        EventDate($0, endDate: end.flatMap { CivilDate(iso8601: $0) }, quote: quote, source: test.source)
      }
    }
    let event = Announcement.read(reading)
    #expect((event != nil) == test.isEvent)
    #expect(event?.lastDay?.description == test.last)
    #expect(event?.quote.isEmpty != true)
  }

  /// The day comes while the page stays as it is, and the finding with it.
  @Test func timeAloneMakesItPast() throws {
    var reading = JudgeTests.reading("one")
    reading.trace = TextTrace(
      event: EventReading(lastDay: CivilDate(iso8601: "2026-01-20"), quote: "20 January", source: "json-ld"))
    let known = JudgeTests.fold([JudgeTests.visit(0, .ok, reading)])
    #expect(known.findings.isEmpty)
    let later = JudgeTests.fold([JudgeTests.visit(30, .ok, notModified: true)], from: known)
    #expect(later.findings.map(\.rule) == [.contentPastEvent])
    let unvisited = Judge.next(
      state: known, resource: JudgeTests.resource, visit: nil, night: .good, at: HealthMachineTests.day(31))
    #expect(unvisited.findings.map(\.rule) == [.contentPastEvent])
  }
}
