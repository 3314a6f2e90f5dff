import Model
import TestSupport
import Testing

@testable import Pipeline

/// A page that broke is looked for elsewhere, and what is found is proposed only after a visit.
struct RepairTests {
  private static let lost = "h0-p0"
  private static let timeMap = "http://archive.test/map?u=http%3A%2F%2Fh0.test%2Fp0.html"

  /// Healthy on day 0, 404 from day 1 on, broken on day 7, looked for on day 8.
  private func lose(_ catalog: TestCatalog, before: [Int] = [0]) async throws {
    for day in before { #expect(try await catalog.night(day).exit == .success) }
    catalog.web.answers[TestCatalog.url(Self.lost)] = .status(404)
    for day in [1, 4, 7] { #expect(try await catalog.night(day).exit == .success) }
    #expect(try catalog.health(Self.lost) == .broken)
    #expect(try catalog.state(Self.lost)?.repair == nil)
  }

  private func suggestion(_ catalog: TestCatalog) throws -> Suggestion? {
    try catalog.state(Self.lost)?.findings.first { $0.rule == .linkBroken }?.suggestion
  }

  private func withArchive(_ folder: String) throws -> TestCatalog {
    var catalog = try TestCatalog(folder)
    catalog.configuration.archive = ArchiveConfiguration()
    catalog.configuration.archive?.timeMap = AddressTemplate("http://archive.test/map?u={url}")
    return catalog
  }

  private func link(_ name: String, _ date: String) -> String {
    "<http://archive.test/\(name)>; rel=\"memento\"; datetime=\"\(date)\""
  }

  @Test func theNewestSoundCopyFromBeforeTheFailure() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try withArchive(folder)
      let copies = [
        link("old", "Mon, 01 Dec 2025 00:00:00 GMT"), link("sound", "Thu, 01 Jan 2026 00:00:00 GMT"),
        link("error", "Sun, 04 Jan 2026 00:00:00 GMT"), link("late", "Thu, 08 Jan 2026 00:00:00 GMT"),
      ]
      catalog.web.answers[Self.timeMap] = .page(copies.joined(separator: ",\n"), contentType: "application/link-format")
      for name in ["old", "sound", "late"] {
        catalog.web.answers["http://archive.test/\(name)"] = .page(TestCatalog.html("\(Self.lost) \(name)"))
      }
      catalog.web.answers["http://archive.test/error"] = .page(
        "<title>Page not found</title><h1>Page not found</h1><p>Sorry, this page does not exist.</p>")
      try await lose(catalog)
      #expect(try await catalog.night(8).exit == .success)
      let suggestion = try #require(try suggestion(catalog))
      #expect(suggestion.action == "replace")
      #expect(suggestion.url == "http://archive.test/sound")
      #expect(suggestion.reason.contains("2026-01-01"))
      #expect(!catalog.web.asked.contains("http://archive.test/late"))
      let job = try ProposalJob.plan(
        catalog.configuration, only: nil, kinds: Set(Proposal.Kind.allCases), at: TestCatalog.moment(9))
      #expect(job.proposals.map(\.kind) == [.vanished])

      // Looked for once, not every night; and forgotten when the page comes back.
      catalog.web.forgetAsked()
      #expect(try await catalog.night(9).exit == .success)
      #expect(!catalog.web.asked.contains(Self.timeMap))
      #expect(try self.suggestion(catalog)?.url == "http://archive.test/sound")
      catalog.web.answers[TestCatalog.url(Self.lost)] = .page(TestCatalog.html(Self.lost))
      #expect(try await catalog.night(10).exit == .success)
      #expect(try catalog.state(Self.lost)?.repair == nil)
    }
  }

  @Test func aListOfCopiesOverSeveralPages() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try withArchive(folder)
      func page(_ name: String, _ from: String, _ until: String) -> String {
        "<\(name)>; rel=\"timemap\"; type=\"application/link-format\"; from=\"\(from)\"; until=\"\(until)\""
      }
      let pages = [
        page("/map/old", "Sat, 01 Jan 2000 00:00:00 GMT", "Wed, 31 Dec 2008 00:00:00 GMT"),
        page("/map/new", "Thu, 01 Jan 2009 00:00:00 GMT", "Thu, 08 Jan 2026 00:00:00 GMT"),
        page("http://other.test/map", "Thu, 01 Jan 2026 00:00:00 GMT", "Thu, 08 Jan 2026 00:00:00 GMT"),
      ]
      let type = "application/link-format"
      catalog.web.answers[Self.timeMap] = .page(pages.joined(separator: ",\n"), contentType: type)
      catalog.web.answers["http://archive.test/map/new"] = .page(
        [link("sound", "Thu, 01 Jan 2026 00:00:00 GMT"), link("late", "Thu, 08 Jan 2026 00:00:00 GMT")].joined(
          separator: ",\n"), contentType: type)
      catalog.web.answers["http://archive.test/map/old"] = .status(503)
      catalog.web.answers["http://archive.test/sound"] = .page(TestCatalog.html("\(Self.lost) sound"))
      try await lose(catalog)
      #expect(try await catalog.night(8).exit == .success)
      #expect(try suggestion(catalog)?.url == "http://archive.test/sound")
      #expect(!catalog.web.asked.contains("http://other.test/map"))
    }
  }

  @Test func anArchiveThatDoesNotAnswerIsAskedAgain() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try withArchive(folder)
      catalog.web.answers[Self.timeMap] = .status(503)
      try await lose(catalog)
      #expect(try await catalog.night(8).exit == .success)
      #expect(try catalog.state(Self.lost)?.repair == nil)
      catalog.web.answers[Self.timeMap] = .status(404)
      #expect(try await catalog.night(9).exit == .success)
      #expect(try catalog.state(Self.lost)?.repair?.candidates.isEmpty == true)
      #expect(try suggestion(catalog)?.action == "retire")
    }
  }

  @Test func aRedirectSeenEarlier() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      let target = "http://new.test/page.html"
      catalog.web.answers[target] = .page(TestCatalog.html(Self.lost))
      #expect(try await catalog.night(-2).exit == .success)
      catalog.web.answers[TestCatalog.url(Self.lost)] = .moved(to: target)
      try await lose(catalog, before: [-1, 0])
      #expect(try await catalog.night(8).exit == .success)
      #expect(try suggestion(catalog)?.url == target)
    }
  }

  @Test func aRedirectThatLeadsToAnotherPageByNow() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      let target = "http://new.test/page.html"
      catalog.web.answers[target] = .page(TestCatalog.html(Self.lost))
      #expect(try await catalog.night(-1).exit == .success)
      catalog.web.answers[TestCatalog.url(Self.lost)] = .moved(to: target)
      try await lose(catalog)
      catalog.web.answers[target] = .page(TestCatalog.html("something quite different"))
      #expect(try await catalog.night(8).exit == .success)
      #expect(try suggestion(catalog)?.action == "retire")
    }
  }

  @Test func anotherResourceOfTheSameTitle() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      let title = "How to wind a warp for two shafts"
      for (id, name) in [(Self.lost, "one"), ("h5-p1", "two")] {
        catalog.web.answers[TestCatalog.url(id)] = .page(
          TestCatalog.html(name).replacing("Lesson \(name)<", with: "\(title)<"))
      }
      try await lose(catalog)
      #expect(try await catalog.night(8).exit == .success)
      let suggestion = try #require(try suggestion(catalog))
      #expect(suggestion.action == "merge")
      #expect(suggestion.reason.contains("“h5-p1”"))
    }
  }
}
