import Model
import TestSupport
import Testing

@testable import Pipeline

/// Moves that the nights have seen become replacements of registered addresses.
struct ProposalTests {
  private static let moved = "http://elsewhere.test/page.html"

  /// Three nights on which one page has moved for good, and one has got https.
  private func move(_ catalog: TestCatalog, to target: String = moved) async throws {
    catalog.web.answers[target] = .page(TestCatalog.html("h0-p0"))
    catalog.web.answers["https://h1.test/p0.html"] = .page(TestCatalog.html("h1-p0"))
    catalog.web.answers[TestCatalog.url("h0-p0")] = .moved(to: target)
    catalog.web.answers[TestCatalog.url("h1-p0")] = .moved(to: "https://h1.test/p0.html")
    for day in 0...2 { #expect(try await catalog.night(day).exit == .success) }
  }

  private func plan(
    _ catalog: TestCatalog, only: ResourceID? = nil, kinds: Set<Proposal.Kind> = [.scheme, .moved]
  ) throws -> ProposalJob {
    try ProposalJob.plan(catalog.configuration, only: only, kinds: kinds, at: TestCatalog.moment(3))
  }

  @Test func aMoveIsProposedOnceItIsStable() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[Self.moved] = .page(TestCatalog.html("h0-p0"))
      catalog.web.answers[TestCatalog.url("h0-p0")] = .moved(to: Self.moved)
      for day in 0...1 {
        _ = try await catalog.night(day)
        #expect(try plan(catalog).proposals.isEmpty)
      }
      _ = try await catalog.night(2)
      #expect(try plan(catalog).proposals.map(\.to) == [Self.moved])
    }
  }

  @Test func kindsAndSingleResources() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      try await move(catalog)
      let all = try plan(catalog)
      #expect(all.proposals.map(\.id) == ["h0-p0", "h1-p0"])
      #expect(all.proposals.map(\.kind) == [.moved, .scheme])
      #expect(all.summary(isApplied: false).contains("proposed 2 addresses in 1 file"))
      #expect(try plan(catalog, kinds: [.scheme]).proposals.map(\.id) == ["h1-p0"])
      #expect(try plan(catalog, only: "h0-p0").proposals.map(\.id) == ["h0-p0"])
      #expect(throws: PipelineError.self) { try plan(catalog, only: "h0-p9") }
    }
  }

  @Test func whatIsAppliedIsNotProposedAgain() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      try await move(catalog)
      let job = try plan(catalog)
      try job.apply()
      // Planned on a file that has changed since.
      #expect(throws: PipelineError.self) { try job.apply() }
      #expect(try plan(catalog).proposals.isEmpty)
      #expect(try plan(catalog).summary(isApplied: true) == "nothing to replace")
      #expect(try await catalog.night(3).exit == .success)
      let state = try #require(try catalog.state("h0-p0"))
      #expect(state.url == Self.moved)
      #expect(state.health.state == .ok)
      #expect(try catalog.catalog.contains(TestCatalog.url("h0-p0")), "the old address is an alias")
    }
  }

  @Test func anAddressThatIsTakenIsRefused() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      try await move(catalog, to: TestCatalog.url("h0-p1"))
      let job = try plan(catalog)
      #expect(job.proposals.map(\.id) == ["h1-p0"])
      #expect(job.refused.map(\.proposal.id) == ["h0-p0"])
      #expect(job.refused.first?.reason.contains("“h0-p1”") == true)
    }
  }

  @Test func whatEditorsHaveDecidedIsNotProposed() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      try await move(catalog)
      try catalog.write(
        "decisions.jsonl",
        #"{"id":"d1","action":"keep","entry":"h0-p0","at":"2026-01-07T00:00:00Z","by":"an editor"}"# + "\n")
      let job = try plan(catalog)
      #expect(job.proposals.map(\.id) == ["h1-p0"])
      #expect(job.decided == 1)
    }
  }

  @Test(arguments: [
    ("http://a.example/x", "https://a.example/x", true), ("http://a.example/x", "https://a.example/x/", true),
    ("https://a.example/x/?q", "https://a.example/x?q", true), ("https://a.example/x", "http://a.example/x", false),
    ("http://a.example/x", "http://www.a.example/x", false), ("http://a.example/x", "https://a.example/y", false),
    ("http://a.example:8080/x", "https://a.example/x", false), ("http://a.example/x?a", "https://a.example/x?b", false),
  ])
  func spellingsOfOneAddress(_ from: String, _ to: String, isSame: Bool) {
    #expect(AddressSpelling.isSame(from, to) == isSame)
  }
}
