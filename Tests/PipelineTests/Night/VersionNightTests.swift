import Model
import TestSupport
import Testing

@testable import Pipeline

/// Versions of a page are kept from its reading, and judged by the facts of each night.
struct VersionNightTests {
  private func page(_ title: String, _ body: String = "") -> FakeWeb.Answer {
    .page(
      TestCatalog.html("a").replacing(
        "<title>Lesson a</title><h1>Lesson a</h1>", with: "<title>\(title)</title>\(body)"),
      etag: "\"\(title)\"")
  }

  private func findings(_ catalog: TestCatalog, _ id: ResourceID = "h0-p0") throws -> [Finding] {
    try catalog.state(id)?.findings.filter { $0.rule == .freshVersionEOL } ?? []
  }

  @Test func theEndComesWhileThePageStaysAsItIs() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h0-p0")] = page("Streams | Node.js v20.11.0 Documentation")
      _ = try await catalog.night(0)
      #expect(try findings(catalog).isEmpty)
      // 2026-05-05, five days after the end of Node.js 20; the page answers that it has not changed.
      _ = try await catalog.night(120)
      let finding = try #require(try findings(catalog).first)
      #expect(finding.evidence.map(\.value) == ["Node.js 20.11.0", "2026-04-30"])
      #expect(finding.evidence.first?.quote == "Streams | Node.js v20.11.0 Documentation")
      #expect(try catalog.state("h0-p0")?.freshness.basis == "version-eol")
      #expect(try catalog.state("h0-p0")?.freshness.state == .stale)
      let before = try catalog.catalog
      _ = try await catalog.night(121)
      #expect(try catalog.catalog == before, "a quiet night changes nothing")
      let story = try Story.tell(
        "h0-p0", configuration: catalog.configuration, visits: 1, at: TestCatalog.moment(121))
      #expect(story.text.contains("version-eol: version.ended Node.js 20.11.0 in title +4.00"))
      #expect(story.json.contains(#""mechanism":"version-eol""#))
    }
  }

  /// Pages of documentation for ended and supported releases, and pages that only speak of them (2026-01-05).
  @Test(
    arguments: [
      ("QuerySets — Django 3.2.25 documentation", "", true), ("Weben mit Python 3.8", "", true),
      ("Chapter 3. Looms", "<meta name=package content='Debian-loom-book-11-en-GB-1.0-1'>", true),
      ("Knots", "<h1>Knots in Debian Buster</h1>", true), ("Angular 4 pour débuter", "", true),
      ("Installer PostgreSQL 9.6", "", true), ("QuerySets — Django 5.2 documentation", "", false),
      ("Django 3.2 release notes", "", false), ("Von Python 2 zu Python 3", "", false),
      ("Looms in Python 3.6 and newer", "", false), ("Looms", "<p>Once it ran on Django 1.8.</p>", false),
      ("Why we left AngularJS 1.8 behind: migrating", "", false), ("Python 2.7 vs. Python 3.13", "", false),
      ("Looms", "<h2>We no longer support Python 2.7</h2>", false), ("10 looms for 2020", "", false),
      ("Looms in Python 2 & 3", "", false), ("Looms for PHP 7.4–8.4", "", false), ("Django 2.0 to do lists", "", true),
      ("Loomkit Guides | Elasticsearch Guide [6.8]", "", true), ("PostgreSQL: Documentation: 9.6: Indexes", "", true),
      ("A first site with .NET Core 3.1", "", true), ("A service with Spring Boot 2.3", "", true),
      ("Vue 3.0 and looms", "", false), ("Vue 2.6 and looms", "", true), ("Looms in Go 1.18", "", false),
      ("Passer de Django 2.2 à Django 3.2", "", false), ("Bug 71: looms on Windows 7", "", false),
      ("Looms", "<pre>FROM node:12\nRUN node:12</pre><p>The image node:12 is small.</p>", true),
      ("Elixir 1.5: a syrup", "", false), ("Joomla! 2.5 looms", "", true), ("Looms on OS X 10.10", "", true),
      ("Looms on macOS High Sierra", "", true),
      ("Node.js 16 or Deno: which for looms?", "", false), ("Fin de vie de CentOS 7", "", false),
      ("Ubuntu 10 rules for looms", "", false), ("openSUSE Leap 42.3: looms", "", true),
      ("Looms", "<h2>Does it run on Windows 7?</h2>", false), ("Looms", "<h2>Ubuntu 16.04 and older</h2>", false),
      ("Looms", "<h2>Notes for Python 2.7 users</h2>", false), ("Looms", "<h2>Looms on Windows 7</h2>", true),
      ("Leave CentOS 7 before winter", "", false), ("Warum wir noch Windows 7 haben", "", false),
      ("How to use looms | Django 1.11 docs", "", true), ("Debian 10 is out of support", "", false),
      ("Node.js 14 is now available", "", false),
    ])
  func pagesAreJudgedByWhatTheyAreFor(title: String, body: String, isEnded: Bool) async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h0-p0")] = page(title, body)
      _ = try await catalog.night(0)
      #expect(try findings(catalog).isEmpty == !isEnded)
    }
  }

  @Test func aTableOfOnesOwnIsJudgedBy() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      try catalog.write(
        "products.tsv", "# Facts of a test\nloomly\tLoomly\tloomly\t2=2020-01-01/- 1=2018-01-01/2020-06-30\n")
      catalog.configuration.products = folder + "/products.tsv"
      catalog.web.answers[TestCatalog.url("h0-p0")] = page("Weaving with Loomly 1.4")
      catalog.web.answers[TestCatalog.url("h1-p0")] = page("Weaving with Python 2.7")
      _ = try await catalog.night(0)
      #expect(try findings(catalog).first?.evidence.last?.source == "a test")
      #expect(try findings(catalog, "h1-p0").isEmpty)
      try catalog.write("products.tsv", "loomly\tLoomly\n")
      await #expect(throws: InvalidInput.self) { _ = try await catalog.night(1) }
    }
  }
}
