import Model
import Publication
import Storage
import TestSupport
import Testing
import Text

@testable import Pipeline

struct NightTests {
  @Test func theSameNightAgainChangesNothing() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h1-p1")] = .status(404)
      #expect(try await catalog.night(0).exit == .success)
      let (outputs, states) = (try catalog.outputs, try catalog.states)
      let index = try catalog.published("index.json")
      catalog.web.forgetAsked()
      let again = try await catalog.night(0)
      #expect(again.exit == .success)
      #expect(again.publication?.generation.wrote == false)
      #expect(catalog.web.asked.isEmpty)
      #expect(try catalog.outputs == outputs)
      #expect(try catalog.states == states)
      #expect(try catalog.published("index.json") == index)
    }
  }

  /// A host that gives one page for every address is asked for one that cannot exist once a week.
  @Test func aHostIsProbedOnceAWeek() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      let key = "http://h0.test/docs/"
      let probe = key + "perennial-probe-" + SHA256.hex(key).prefix(16)
      let page = "<title>Harbour</title><p>Welcome to the harbour, dear visitor of ours.</p>"
      catalog.web.answers[key + "a.html"] = .page(page)
      catalog.web.answers[probe] = .page(page)
      try catalog.register(TestCatalog.ids, urls: ["h0-p0": key + "a.html"])
      var asked: [Int] = []
      for day in 0...9 {
        catalog.web.forgetAsked()
        #expect(try await catalog.night(day).exit == .success)
        #expect(try catalog.state("h0-p0")?.lastVerdict?.outcome == .soft404)
        if catalog.web.asked.contains(probe) { asked.append(day) }
      }
      #expect(asked == [0, 8])
    }
  }

  @Test func whatLeavesBecomesATombstoneAndMayReturn() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      let before = try catalog.catalog
      try catalog.register(Array(TestCatalog.ids.dropFirst()))
      let left = try await catalog.night(1)
      #expect(left.publication?.digest.counts.tombstones == 1)
      #expect(left.publication?.digest.counts.removed == 1)
      #expect(try catalog.state("h0-p0")?.removed == TestCatalog.moment(1))
      #expect(try !catalog.catalog.contains(#""id":"h0-p0""#))
      #expect(try catalog.published("tombstones.json").contains("h0-p0"))
      #expect(try catalog.published("entries/h0-p0.json").contains("h0-p0"))
      try catalog.register(TestCatalog.ids)
      let back = try await catalog.night(2)
      #expect(back.publication?.digest.counts.tombstones == 0)
      #expect(back.publication?.digest.counts.added == 1)
      #expect(try catalog.state("h0-p0")?.removed == nil)
      #expect(try catalog.state("h0-p0")?.added == TestCatalog.moment(0))
      #expect(try catalog.catalog == before)
    }
  }

  @Test func anotherAddressBeginsAnew() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      catalog.web.answers[TestCatalog.url("h0-p0")] = .status(404)
      for day in [1, 4, 7] { #expect(try await catalog.night(day).exit == .success) }
      #expect(try catalog.health("h0-p0") == .broken)
      let new = "http://h0.test/elsewhere.html"
      catalog.web.answers[new] = .page(TestCatalog.html("h0-p0"))
      try catalog.register(TestCatalog.ids, urls: ["h0-p0": new])
      // Without a visit: the address is taken over, and nothing is known of it.
      #expect(try await catalog.night(7) { $0.offline = true }.exit == .success)
      #expect(try catalog.state("h0-p0")?.url == new)
      #expect(try catalog.health("h0-p0") == .unknown)
      // The recheck is not over, but this address was never visited.
      let result = try await catalog.night(
        at: TestCatalog.moment(7).advanced(bySeconds: 7_200), NightOptions())
      #expect(result.run.visited == 1)
      #expect(try catalog.health("h0-p0") == .ok)
      #expect(try catalog.state("h0-p0")?.findings == [])
    }
  }

  @Test func outputsAnewAreTheSame() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h1-p1")] = .status(404)
      catalog.web.answers[TestCatalog.url("h2-p1")] = .page(TestCatalog.html("h3-p1"))
      for day in 0...1 { #expect(try await catalog.night(day).exit == .success) }
      let (outputs, states) = (try catalog.outputs, try catalog.states)
      catalog.web.forgetAsked()
      for _ in 0..<2 {
        let again = try await catalog.night(5) { $0.offline = true }
        #expect(again.exit == .success)
        #expect(again.publication?.generation.wrote == true)
        #expect(try catalog.outputs == outputs)
        #expect(try catalog.states == states)
      }
      #expect(catalog.web.asked.isEmpty)
    }
  }

  @Test func offlineBeforeTheFirstNightPublishesTheRegistry() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      let offline = try await catalog.night(0) { $0.offline = true }
      #expect(offline.exit == .success)
      #expect(offline.publication?.digest.counts.entries == 24)
      #expect(offline.publication?.digest.counts.health[.unknown] == 24)
      #expect(catalog.web.asked.isEmpty)
      let outputs = try catalog.outputs
      #expect(try await catalog.night(0) { $0.offline = true }.exit == .success)
      #expect(try catalog.outputs == outputs)
      let first = try await catalog.night(1)
      #expect(first.exit == .success)
      #expect(first.run.visited == 24)
      #expect(try catalog.health("h0-p0") == .ok)
    }
  }

  @Test func offlineLeavesABegunFirstNightAlone() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(await catalog.stoppedNight(0, after: 5))
      let error = await #expect(throws: PipelineError.self) { try await catalog.night(0) { $0.offline = true } }
      #expect(error?.exit == .usage)
      #expect(try await catalog.night(0).run.visited == 24)
    }
  }

  @Test func anEmptyRegistryIsAnErrorWithARemedy() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      try catalog.write("registry.yaml", "registry: test\nresources: []\n")
      for offline in [true, false] {
        let error = await #expect(throws: PipelineError.self) {
          try await catalog.night(0) { $0.offline = offline }
        }
        #expect(error?.exit == .usage)
        #expect(error?.message.contains("perennial import") == true)
      }
    }
  }

  @Test func theBudgetEndsANightWithCarriedStates() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      let before = try catalog.catalog
      catalog.configuration.budget.visits = 20
      let night = try await catalog.night(1)
      #expect(night.exit == .cutShort)
      #expect(night.run.visited == 20)
      #expect(night.run.cutShort == "4 due visits are beyond the budget")
      #expect(night.publication?.generation.wrote == true)
      #expect(try catalog.catalog == before)
      // What was left out goes first on the next night.
      catalog.web.forgetAsked()
      catalog.configuration.budget.visits = 4
      let left = Set(try TestCatalog.ids.filter { try catalog.state($0)?.lastVisit == TestCatalog.moment(0) })
      #expect(left.count == 4)
      #expect(try await catalog.night(2).exit == .cutShort)
      #expect(Set(catalog.web.asked) == Set(left.map(TestCatalog.url)))
      // Outputs anew are not a night cut short.
      #expect(try await catalog.night(2) { $0.offline = true }.exit == .success)
    }
  }

  @Test func theDeadlineEndsANightWithCarriedStates() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      let before = try catalog.catalog
      catalog.configuration.budget.deadline = 0.05
      catalog.web.answers[TestCatalog.url("h5-p1")] = .stuck
      let night = try await catalog.night(1)
      #expect(night.exit == .cutShort)
      #expect(night.run.cutShort?.hasPrefix("the deadline passed") == true)
      #expect(night.run.phase == .published)
      #expect(try catalog.state("h5-p1")?.lastVisit == TestCatalog.moment(0))
      #expect(try catalog.health("h5-p1") == .ok)
      #expect(try catalog.catalog == before)
    }
  }

  @Test func planningAloneWritesNothing() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(await catalog.stoppedNight(0, after: 5))
      let plan = try await catalog.night(3) { $0.stages = [.plan] }
      #expect(plan.exit == .success)
      #expect(plan.notes.count == 24)
      #expect(try catalog.store { try $0.lastRuns(5).map(\.phase) } == [.visiting])
      #expect(try catalog.store { try $0.stateCount() } == 0)
    }
  }

  @Test func duplicatesAreFoundCountedOnceANightAndCleared() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h9-p0")] = .page(TestCatalog.html("h0-p0"))
      for day in 0...1 { #expect(try await catalog.night(day).exit == .success) }
      func finding() throws -> Finding? {
        let findings = try ["h0-p0", "h9-p0"].flatMap { try catalog.state($0)?.findings ?? [] }
        return findings.first { $0.rule == .duplicateExact }
      }
      #expect(try catalog.state("h9-p0")?.duplicates.map(\.of) == ["h0-p0"])
      #expect(try finding()?.nights == 2)
      #expect(try finding()?.since == TestCatalog.moment(0))
      #expect(try await catalog.night(1).exit == .success)
      #expect(try await catalog.night(1) { $0.offline = true }.exit == .success)
      #expect(try finding()?.nights == 2)
      catalog.web.answers[TestCatalog.url("h9-p0")] = .page(TestCatalog.html("h9-p0"))
      // A page that says something else is believed only after some nights; so the other one is taken off the list.
      try catalog.register(TestCatalog.ids.filter { $0 != "h9-p0" })
      #expect(try await catalog.night(2).exit == .success)
      #expect(try self.finding(of: "h0-p0", catalog) == nil)
      #expect(try catalog.state("h0-p0")?.duplicates == [])
    }
  }

  private func finding(of id: ResourceID, _ catalog: TestCatalog) throws -> Finding? {
    try catalog.state(id)?.findings.first { $0.rule == .duplicateExact }
  }

  @Test func aPairDeclaredNoDuplicateIsNone() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h9-p0")] = .page(TestCatalog.html("h0-p0"))
      #expect(try await catalog.night(0).exit == .success)
      #expect(try catalog.state("h0-p0")?.duplicates.isEmpty == false)
      try catalog.write(
        "decisions.jsonl",
        #"{"id":"d1","entry":"h0-p0","action":"not-duplicate","value":"h9-p0","by":"editor","at":"2026-01-05T08:00:00Z"}"#
          + "\n")
      #expect(try await catalog.night(1) { $0.offline = true }.exit == .success)
      for id in ["h0-p0", "h9-p0"] {
        #expect(try catalog.state(id)?.duplicates == [])
        #expect(try finding(of: id, catalog) == nil)
      }
    }
  }

  @Test func aRefreshStubIsNeverAskedConditionally() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      let target = "http://h0.test/new.html"
      catalog.web.answers[TestCatalog.url("h0-p0")] = .page(
        #"<title>Moved</title><meta http-equiv=refresh content="0; url=/new.html">"#, etag: #""1""#)
      catalog.web.answers[target] = .page(TestCatalog.html("h0-p0"), etag: #""1""#)
      #expect(try await catalog.night(0).exit == .success)
      #expect(try catalog.state("h0-p0")?.lastVerdict?.hops.first?.kind == .metaRefresh)
      #expect(try catalog.state("h0-p0")?.validators == Validators())
      catalog.web.answers[target] = .status(404)
      #expect(try await catalog.night(1).exit == .success)
      #expect(try catalog.state("h0-p0")?.lastVerdict?.outcome == .notFound)
    }
  }

  @Test func anUnchangedPageIsAskedConditionally() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      catalog.web.answers[TestCatalog.url("h0-p0")] = .page(TestCatalog.html("h0-p0"), etag: #"W/"7""#)
      #expect(try await catalog.night(0).exit == .success)
      let before = try catalog.catalog
      let night = try await catalog.night(1)
      #expect(night.run.notModified == 1)
      #expect(try catalog.catalog == before)
      #expect(try catalog.state("h0-p0")?.validators.etag == #"W/"7""#)
    }
  }
}
