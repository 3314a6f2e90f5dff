import Model

/// The output of a program that broke, with a success status.
package struct RawErrorRule: OutcomeRule {
  /// What a program printed before it broke is short.
  package static let mostWords = 80

  package static var description: RuleDescription {
    RuleDescription(
      id: "raw-error",
      summary: """
        A page under 80 words without a heading, or under one that names an error, that shows what a program prints when \
        it breaks: a fatal error with its file and line, a stack trace, a database that did not answer. It counts as the \
        server error that should have been its status. A page about such output has a heading that says so.
        """,
      examples: [
        RuleExample("a fatal error of a script") {
          Fixture.page(
            "Harbour School", nil,
            "Fatal error: Uncaught Error: Call to undefined function weave() in /srv/www/loom.php on line 12")
        },
        RuleExample("a stack trace") {
          Fixture.page("Error", nil, "Traceback (most recent call last): File loom.py, line 3 ZeroDivisionError")
        },
        RuleExample("the page of a framework") {
          Fixture.page(
            "OperationalError at /lessons/42", "OperationalError at /lessons/42", "could not connect to server")
        },
      ],
      counterexamples: [
        RuleExample("a lesson about one") {
          Fixture.page(
            "Reading a traceback", "Reading a traceback", "Traceback (most recent call last): read it from the bottom.")
        },
        RuleExample("a warning above a whole page") {
          Fixture.page("Weaving", nil, "Warning: include(x.php) in /srv/a.php on line 3. " + Fixture.lesson)
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < RawErrorRule.mostWords,
      !Addresses.isAboutErrors(visit.url)
    else { return nil }
    let title = reading.titleElement ?? reading.title?.value
    guard title == nil || (title != visit.lastGood?.title && title != visit.registeredTitle) else { return nil }
    if let heading = reading.heading {
      if let name = RawErrorRule.exception(heading) {
        return OutcomeRuling(
          .serverError, Evidence(kind: "error.h1", value: name, quote: Excerpt.of(heading), source: "h1"))
      }
      let parts = SearchedParts(heading, MaintenancePhrases.book)
      guard parts.says, !parts.opensAbout else { return nil }
    }
    for text in [reading.text, reading.signals.opening] {
      let bytes = Array(text.utf8)
      guard let mark = RawErrorRule.marks.first(in: bytes, limit: 2_000) else { continue }
      return OutcomeRuling(
        .serverError, Evidence(kind: "error.text", value: mark, quote: Excerpt.of(text), source: "text"))
    }
    return nil
  }

  /// The name of an exception over the address that raised it, as web frameworks show it: "KeyError at /lessons/42".
  private static func exception(_ heading: String) -> String? {
    let words = heading.split(separator: " ")
    guard words.count == 3, words[1] == "at", words[2].hasPrefix("/"), let name = words.first,
      ["Error", "Exception", "DoesNotExist", "Disallowed"].contains(where: name.hasSuffix)
    else { return nil }
    return String(name)
  }

  private static let marks = ByteMarks([
    "fatal error: ", "parse error: ", "uncaught exception", "uncaught error", "traceback (most recent call last)",
    "stack trace: #", "warning: mysqli", "warning: mysql_", "warning: pg_connect", "could not connect to the database",
    "exception in thread", "unhandled exception", "sqlstate[", "allowed memory size of", "java.lang.", "at org.apache.",
    "system.nullreferenceexception", "microsoft ole db provider", "error establishing a database connection",
    "maximum execution time of", "there has been a critical error on",
  ])
}
