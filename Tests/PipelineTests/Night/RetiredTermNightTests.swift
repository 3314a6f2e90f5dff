import Model
import TestSupport
import Testing

@testable import Pipeline

/// The vocabulary's retired names reach the pages of a night.
struct RetiredTermNightTests {
  private static let vocabulary = """
    retiredTerms:
      - {term: Tool Labs, replacedBy: Toolforge, since: 2017-07}
    """

  private func terms(_ catalog: TestCatalog) throws -> [Finding] {
    try catalog.state("h0-p0")?.findings.filter { $0.rule == .contentRetiredTerm } ?? []
  }

  private func page(_ words: String) -> FakeWeb.Answer {
    .page(TestCatalog.html("a") + "<p>\(words)</p>", etag: "\"\(words)\"")
  }

  @Test func aRetiredNameIsFoundKeptAndCleared() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      try catalog.write("vocabulary.yaml", Self.vocabulary)
      catalog.configuration.vocabulary = folder + "/vocabulary.yaml"
      catalog.web.answers[TestCatalog.url("h0-p0")] = page("Now log in to Tool Labs and start the job there.")
      _ = try await catalog.night(0)
      #expect(try terms(catalog).first?.evidence.first?.quote?.contains("log in to Tool Labs and start") == true)
      #expect(try catalog.published("report/findings.json").contains("content.retired-term"))
      // Unchanged: nothing new is read, and it stands.
      _ = try await catalog.night(1)
      #expect(try terms(catalog).map(\.nights) == [1])
      catalog.web.answers[TestCatalog.url("h0-p0")] = page("Now log in to Toolforge and start the job there.")
      _ = try await catalog.night(2)
      #expect(try terms(catalog).isEmpty)
    }
  }

  /// A page that answers "unchanged" is read again once when the vocabulary, or what is expected of it, is another.
  @Test func aNewVocabularyReachesUnchangedPages() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h0-p0")] = page(
        "Now log in to Tool Labs and start the job there.")
      _ = try await catalog.night(0)
      #expect(try await catalog.night(1).run.notModified == 1)
      #expect(try terms(catalog).isEmpty)

      try catalog.write("vocabulary.yaml", Self.vocabulary)
      catalog.configuration.vocabulary = folder + "/vocabulary.yaml"
      #expect(try await catalog.night(2).run.notModified == 0)
      #expect(try terms(catalog).count == 1)
      #expect(try await catalog.night(3).run.notModified == 1, "once")
      #expect(try terms(catalog).count == 1)

      // A name that counts from a later day on, and a new expectation.
      try catalog.write(
        "vocabulary.yaml",
        Self.vocabulary + "\n  - {term: the job, replacedBy: the task, since: 2026-01-10}\n")
      #expect(try await catalog.night(4).run.notModified == 1, "nothing that counts is new")
      #expect(try await catalog.night(5).run.notModified == 0)
      #expect(try terms(catalog).count == 2)
      try catalog.write(
        "registry.yaml",
        "registry: test\nresources:\n  - {id: h0-p0, url: '\(TestCatalog.url("h0-p0"))', expect: {mustContain: [loom]}}\n"
          + TestCatalog.ids.dropFirst().map { "  - {id: \($0), url: '\(TestCatalog.url($0))'}\n" }
          .joined())
      #expect(try await catalog.night(6).run.notModified == 0)
      #expect(
        try catalog.state("h0-p0")?.findings.map(\.rule).contains(.contentExpectationFailed) == true
      )
      #expect(try await catalog.night(7).run.notModified == 1)
    }
  }

  @Test func withoutAVocabularyNothingIsLookedFor() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h0-p0")] = page("Now log in to Tool Labs and start the job there.")
      _ = try await catalog.night(0)
      #expect(try terms(catalog).isEmpty)
    }
  }
}
