import Model
import TestSupport
import Testing

@testable import Pipeline

struct FindingListingTests {
  @Test func theWorstFirst() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      catalog.web.answers[TestCatalog.url("h0-p0")] = .status(404)
      catalog.web.answers[TestCatalog.url("h1-p0")] = .status(403)
      catalog.web.answers[TestCatalog.url("h9-p0")] = .page(TestCatalog.html("h8-p0"))
      for day in [1, 4, 7] { #expect(try await catalog.night(day).exit == .success) }
      let all = try FindingListing.read(catalog.configuration, severity: .info).findings
      #expect(all.first?.rule == .linkBroken && all.first?.entry == "h0-p0")
      #expect(zip(all, all.dropFirst()).allSatisfy { $0.severity >= $1.severity })
      #expect(all.contains { $0.entry == "h1-p0" && $0.rule == .linkBlocked })
      let worst = try FindingListing.read(catalog.configuration, severity: .error).findings
      #expect(worst == all.filter { $0.severity == .error })
      // What is registered no more is nobody's task.
      try catalog.register(Array(TestCatalog.ids.dropFirst()))
      #expect(try await catalog.night(8).exit == .success)
      let left = try FindingListing.read(catalog.configuration, severity: .info).findings
      #expect(!left.contains { $0.entry == "h0-p0" })
    }
  }

  @Test func beforeTheFirstNightNamesTheRemedy() throws {
    try withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      let error = #expect(throws: PipelineError.self) {
        try FindingListing.read(catalog.configuration, severity: .info)
      }
      #expect(error?.exit == .usage)
      #expect(error?.message.contains("perennial run") == true)
    }
  }

  private let finding = Finding(
    id: "00", entry: "a", rule: .linkMovedPermanent, severity: .notice, message: "Moved\nerror  b  \u{1B}[31m",
    evidence: [Evidence(kind: "http.redirect", value: "301", quote: "\u{9B}2J")], since: TestCatalog.moment(0),
    nights: 2,
    suggestion: Suggestion(action: "replace", url: "http://h.test/", confidence: 0.9, reason: "it is stable"))

  @Test func textOfAPageMakesNoLineOfItsOwn() {
    let lines = FindingListing.text(finding).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("notice  a  link.moved-permanent  Moved"))
    #expect(lines[0].hasSuffix("(since 2026-01-05, 2 nights)"))
    #expect(lines[1] == "    replace http://h.test/: it is stable")
    #expect(!FindingListing.text(finding).unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
  }

  @Test func jsonCarriesEvidenceAndSuggestion() {
    let json = FindingListing.json(finding)
    #expect(json.hasPrefix(#"{"entry":"a","evidence":[{"kind":"http.redirect","quote":"#))
    #expect(
      json.hasSuffix(
        #""severity":"notice","since":"2026-01-05T02:00:00Z","suggestion":{"action":"replace","confidence":0.9,"#
          + #""reason":"it is stable","url":"http://h.test/"}}"#))
  }
}
