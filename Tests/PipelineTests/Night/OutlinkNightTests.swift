import Model
import TestSupport
import Testing

@testable import Pipeline

/// Links of the text are looked after when the pipeline says so, and only then.
struct OutlinkNightTests {
  private static func page(_ links: [String]) -> FakeWeb.Answer {
    .page(
      TestCatalog.html("a") + "<p>More of it: " + links.map { "<a href=\"\($0)\">one lesson</a> and " }.joined()
        + "so on.</p>")
  }

  private static let links = (0..<5).map { "http://far\($0).example/lesson" }

  private func dead(_ catalog: TestCatalog) throws -> Finding? {
    try catalog.state("h0-p0")?.findings.first { $0.rule == .contentDeadOutlinks }
  }

  @Test func deadLinksAreToldOnTheSecondNight() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      catalog.configuration.assess.outlinks = 8
      catalog.web.answers[TestCatalog.url("h0-p0")] = Self.page(Self.links + ["http://h0.test/own"])
      catalog.web.answers[Self.links[0]] = .page(TestCatalog.html("far"))
      catalog.web.answers[Self.links[1]] = .failure(.nameNotFound)
      _ = try await catalog.night(0)
      #expect(try dead(catalog) == nil)
      #expect(try catalog.state("h0-p0")?.outlinks.count == 5)
      _ = try await catalog.night(1)
      let finding = try dead(catalog)
      #expect(finding?.evidence.count == 4)
      #expect(finding?.message.contains("4 are dead") == true)
      // A night on which they are back clears it.
      for link in Self.links { catalog.web.answers[link] = .page(TestCatalog.html("far")) }
      _ = try await catalog.night(2)
      #expect(try dead(catalog) == nil)
      #expect(!catalog.web.asked.contains("http://h0.test/own"))
    }
  }

  @Test func whatKeepsUsOutIsNotDead() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      catalog.configuration.assess.outlinks = 8
      catalog.web.answers[TestCatalog.url("h0-p0")] = Self.page(Self.links)
      for (link, status) in zip(Self.links, [403, 429, 500, 503, 401]) { catalog.web.answers[link] = .status(status) }
      for night in 0..<3 { _ = try await catalog.night(night) }
      #expect(try dead(catalog) == nil)
    }
  }

  @Test func noLinkIsVisitedUnlessThePipelineSaysSo() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h0-p0")] = Self.page(Self.links)
      _ = try await catalog.night(0)
      #expect(!catalog.web.asked.contains { $0.contains("far") })
      #expect(try catalog.state("h0-p0")?.outlinks.isEmpty == true)
    }
  }
}
