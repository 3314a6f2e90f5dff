import Model
import Storage
import TestSupport
import Testing

@testable import Pipeline

/// A run that was stopped and taken up again comes to the same catalog as one that never was.
struct ResumeTests {
  /// A well night, then one with troubles of several kinds.
  private func troubles(_ web: FakeWeb) {
    web.answers[TestCatalog.url("h1-p1")] = .status(404)
    web.answers[TestCatalog.url("h2-p1")] = .moved(to: "http://h2.test/new.html")
    web.answers["http://h2.test/new.html"] = .page(TestCatalog.html("h2-p1"))
    web.answers[TestCatalog.url("h3-p0")] = .page(TestCatalog.html("h4-p0"))
    web.answers[TestCatalog.url("h5-p1")] = .failure(.connectionRefused)
  }

  private func uninterrupted() async throws -> (outputs: String, states: [String]) {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      troubles(catalog.web)
      #expect(try await catalog.night(1).exit == .success)
      return (try catalog.outputs, try catalog.states)
    }
  }

  @Test(arguments: [0, 1, 9, 23])
  func stoppedWhileVisiting(visits: Int) async throws {
    let whole = try await uninterrupted()
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      let before = try catalog.outputs
      troubles(catalog.web)
      #expect(await catalog.stoppedNight(1, after: visits))
      #expect(try catalog.outputs == before)
      let logged = try catalog.store { try $0.visitCount(in: TestCatalog.moment(1).compact) }
      #expect(logged <= visits)
      catalog.web.forgetAsked()
      // Taken up an hour later, the run keeps its own moment.
      let result = try await catalog.night(at: TestCatalog.moment(1).advanced(bySeconds: 3_600), NightOptions())
      #expect(result.run.id == TestCatalog.moment(1).compact)
      #expect(result.run.visited == 24)
      #expect(Set(catalog.web.asked.filter { TestCatalog.ids.map(TestCatalog.url).contains($0) }).count == 24 - logged)
      #expect(try catalog.outputs == whole.outputs)
      #expect(try catalog.states == whole.states)
    }
  }

  @Test func stoppedTwice() async throws {
    let whole = try await uninterrupted()
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      troubles(catalog.web)
      #expect(await catalog.stoppedNight(1, after: 10))
      #expect(await catalog.stoppedNight(1, after: 10))
      #expect(try await catalog.night(1).exit == .success)
      #expect(try catalog.outputs == whole.outputs)
    }
  }

  @Test func judgedButNotPublished() async throws {
    let whole = try await uninterrupted()
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      let before = try catalog.outputs
      troubles(catalog.web)
      let judged = try await catalog.night(1) { $0.stages = Set(Stage.allCases).subtracting([.publish]) }
      #expect(judged.run.phase == .judged)
      #expect(try catalog.outputs == before)
      catalog.web.forgetAsked()
      let published = try await catalog.night(1)
      #expect(published.run.phase == .published)
      #expect(catalog.web.asked.isEmpty)
      #expect(try catalog.outputs == whole.outputs)
      #expect(try catalog.states == whole.states)
    }
  }

  /// The registry lost an entry and got another between the kill and the next call.
  @Test func judgedThenTheRegistryChanged() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      _ = try await catalog.night(0) { $0.stages = Set(Stage.allCases).subtracting([.publish]) }
      try catalog.register(TestCatalog.ids.dropFirst() + ["newcomer"])
      #expect(try await catalog.night(0).run.phase == .published)
      #expect(try catalog.catalog.contains(#""id":"newcomer""#))
      #expect(try catalog.published("tombstones.json").contains("h0-p0"))
    }
  }

  /// A probe that the stop came before leaves no half-informed verdict in the log.
  @Test func stoppedWithinAVisit() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      let weak = "<title>Harbour</title><p>Welcome to the harbour, dear visitor.</p>"
      catalog.web.answers[TestCatalog.url("h7-p0")] = .page(weak)
      #expect(try await catalog.night(0).exit == .success)
      let probe = try #require(catalog.web.asked.first { $0.contains("perennial-probe") })
      #expect(try catalog.health("h7-p0") == .ok)

      try await withTemporaryFolder { folder in
        let catalog = try TestCatalog(folder)
        catalog.web.answers[TestCatalog.url("h7-p0")] = .page(weak)
        catalog.web.answers[probe] = .interruption
        #expect(await catalog.stoppedNight(0, after: .max))
        let id = TestCatalog.moment(0).compact
        #expect(try catalog.store { try $0.visitedIDs(in: id) }.contains("h7-p0") == false)
        // The host gives the same page for everything: known only after the probe.
        catalog.web.answers[probe] = .page(weak)
        #expect(try await catalog.night(0).exit == .success)
        #expect(try catalog.state("h7-p0")?.lastVerdict?.outcome == .soft404)
      }
    }
  }

  @Test func anOldUnfinishedRunIsJudgedForWhatItVisitedAndGivenUp() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h1-p1")] = .status(404)
      #expect(await catalog.stoppedNight(0, after: 20))
      let visited = try catalog.store { try $0.visitedIDs(in: TestCatalog.moment(0).compact) }
      #expect(!visited.isEmpty)
      let result = try await catalog.night(3)
      #expect(result.run.id == TestCatalog.moment(3).compact)
      #expect(try catalog.store { try $0.run(TestCatalog.moment(0).compact)?.phase } == .abandoned)
      for id in visited {
        let checks = try catalog.state(id)?.recent.map(\.at)
        #expect(checks == [TestCatalog.moment(0), TestCatalog.moment(3)], "\(id)")
      }
    }
  }

  /// Many readers or one: the same bytes, over several nights.
  @Test func readersDoNotShow() async throws {
    func outputs(readers: Int) async throws -> [String] {
      try await withTemporaryFolder { folder in
        let catalog = try TestCatalog(folder)
        var outputs: [String] = []
        for day in 0..<4 {
          if day == 1 { troubles(catalog.web) }
          #expect(try await catalog.night(day, readers: readers).exit == .success)
          outputs.append(try catalog.outputs)
          outputs += try catalog.states
        }
        return outputs
      }
    }
    let alone = try await outputs(readers: 1)
    #expect(try await outputs(readers: 8) == alone)
  }
}
