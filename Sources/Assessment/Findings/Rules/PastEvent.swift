package import Model

/// `content.past-event`
package enum PastEvent: FindingRule {
  package static let id = RuleID.contentPastEvent
  /// Days after the last one before it is called over: hosts are not all in one time zone.
  static let grace: Int64 = 2
  package static let summary = """
    The page is the announcement of an event, by its title or by its markup, and the last day that it announces is over; \
    or it says itself that registration is closed. Silent on what remains of an event (a recording, slides, materials), on \
    what recurs, on courses taken at any time, and on lessons that mention a past event. Proposes to retire.
    """
  package static let examples = [
    FindingExample("a workshop whose day is over") {
      FindingFixture.page("Workshop: warping a table loom") {
        $0.trace = TextTrace(
          event: EventReading(
            lastDay: CivilDate(year: 2026, month: 5, day: 3), quote: "When: 3 May 2026", source: "visible"))
      }
    },
    FindingExample("a course whose registration is closed by its own words") {
      FindingFixture.page("Summer school of weaving") {
        $0.trace = TextTrace(event: EventReading(lastDay: nil, quote: "Registration is closed.", source: "text"))
      }
    },
    FindingExample("a call whose month is over") {
      FindingFixture.page("Call for papers") {
        $0.trace = TextTrace(
          event: EventReading(
            lastDay: CivilDate(year: 2026, month: 10), quote: "Deadline: October 2026", source: "visible"))
      }
    },
  ]
  package static let counterexamples = [
    FindingExample("a workshop that is still to come") {
      FindingFixture.page("Workshop: warping a table loom") {
        $0.trace = TextTrace(
          event: EventReading(
            lastDay: CivilDate(year: 2027, month: 1, day: 9), quote: "When: 9 January", source: "visible"))
      }
    },
    FindingExample("a workshop that ended yesterday") {
      FindingFixture.page("Workshop: warping a table loom") {
        $0.trace = TextTrace(
          event: EventReading(
            lastDay: CivilDate(year: 2026, month: 12, day: 17), quote: "17 December", source: "json-ld"))
      }
    },
    FindingExample("a call in this month") {
      FindingFixture.page("Call for papers") {
        $0.trace = TextTrace(
          event: EventReading(lastDay: CivilDate(year: 2026, month: 12), quote: "December 2026", source: "visible"))
      }
    },
    FindingExample("a lesson that announces nothing") { FindingFixture.page() },
  ]

  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let event = facts.after.lastGood?.trace?.event else { return nil }
    let evidence = [
      Evidence(
        kind: "event.day", value: event.lastDay?.description ?? "over", quote: Excerpt.of(event.quote),
        source: event.source)
    ]
    let suggestion = Suggestion(
      action: "retire", confidence: 0.6, reason: "Or point to what remains of it, or to the next one.")
    guard let day = event.lastDay else {
      return facts.finding(
        id, .notice, cause: "over", "The page announces an event and says that it is over.", evidence: evidence,
        suggestion: suggestion)
    }
    guard day.end.daysSince1970 + grace <= facts.at.date.daysSince1970 else { return nil }
    return facts.finding(
      id, .notice, cause: "\(day)", "The page announces an event whose last day, \(day), is over.", evidence: evidence,
      suggestion: suggestion)
  }
}
