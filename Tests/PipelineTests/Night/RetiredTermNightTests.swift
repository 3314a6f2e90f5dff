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

  @Test func withoutAVocabularyNothingIsLookedFor() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h0-p0")] = page("Now log in to Tool Labs and start the job there.")
      _ = try await catalog.night(0)
      #expect(try terms(catalog).isEmpty)
    }
  }
}
