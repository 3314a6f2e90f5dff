import Assessment
import Model
import Publication
import Storage
import TestSupport
import Testing
import Text

@testable import Pipeline

/// A night that the guard withholds leaves everything as it was until somebody accepts it.
struct GuardTests {
  private static let lost = Array(TestCatalog.ids.prefix(12))

  /// Three nights of 404 on half of the pages; the last one would make them broken.
  private func lose(_ catalog: TestCatalog) async throws -> NightResult {
    #expect(try await catalog.night(0).exit == .success)
    for id in Self.lost { catalog.web.answers[TestCatalog.url(id)] = .status(404) }
    for day in [1, 4] { #expect(try await catalog.night(day).exit == .success) }
    return try await catalog.night(7)
  }

  @Test func tooManyNewlyBroken() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      catalog.configuration.safeguard.maxNewlyBroken.count = 8
      #expect(try await catalog.night(0).exit == .success)
      for id in Self.lost { catalog.web.answers[TestCatalog.url(id)] = .status(404) }
      for day in [1, 4] { #expect(try await catalog.night(day).exit == .success) }
      let (outputs, states) = (try catalog.outputs, try catalog.states)
      let night = try await catalog.night(7)
      #expect(night.exit == .withheld)
      #expect(night.publication == nil)
      #expect(night.run.withheld == ["12 resources are newly broken; at most 8 of 24 pass unseen."])
      #expect(try catalog.outputs == outputs)
      #expect(try catalog.states == states)

      // The same night again: its visits are judged again, none is made again.
      catalog.web.forgetAsked()
      #expect(try await catalog.night(7).exit == .withheld)
      #expect(catalog.web.asked.isEmpty)
      #expect(try catalog.states == states)

      let accepted = try await catalog.night(8) {
        $0.accept = .init(run: night.run.id, by: "an editor", host: "cron.test", reason: "the server is off")
      }
      #expect(accepted.exit == .success)
      let acceptance = Acceptance(
        by: "an editor", host: "cron.test", at: TestCatalog.moment(8), reason: "the server is off",
        withheld: night.run.withheld)
      #expect(accepted.run.accepted == acceptance)
      #expect(try catalog.store { try $0.run(night.run.id)?.accepted } == acceptance)
      #expect(try catalog.published("index.json").contains(#""reason": "the server is off""#))
      #expect(
        try catalog.published("report/index.html").contains(
          "<bdi>an editor</bdi> on <bdi>cron.test</bdi> accepted it on 2026-01-13"))
      #expect(accepted.newlyBroken == 12)
      #expect(catalog.web.asked.isEmpty)
      for id in Self.lost {
        #expect(try catalog.health(id) == .broken)
        // Three nights said so: the withheld one counts once, however often it was judged.
        #expect(try catalog.state(id)?.health.strikes.count == 3)
        #expect(try catalog.state(id)?.recent.count == 4)
      }
      await #expect(throws: PipelineError.self) {
        try await catalog.night(8) { $0.accept = .init(run: night.run.id, by: "an editor") }
      }
    }
  }

  @Test func anAddressThatWasEditedMeanwhileIsNotJudgedByTheOldOne() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      catalog.configuration.safeguard.maxNewlyBroken.count = 8
      let withheld = try await lose(catalog)
      #expect(withheld.exit == .withheld)
      let (edited, target) = (Self.lost[0], "http://new.test/page.html")
      catalog.web.answers[target] = .page(TestCatalog.html(edited))
      try catalog.register(TestCatalog.ids, urls: [edited: target])
      #expect(
        try await catalog.night(8) { $0.accept = .init(run: withheld.run.id, by: "an editor") }.exit == .success)
      let state = try #require(try catalog.state(edited))
      #expect(state.url == target)
      #expect(state.health.state == .unknown && state.health.strikes.isEmpty)
      #expect(!state.findings.contains { $0.rule == .linkBroken || $0.rule == .linkSuspect })
      #expect(try catalog.health(Self.lost[1]) == .broken)
      #expect(try await catalog.night(9).exit == .success)
      #expect(try catalog.health(edited) == .ok)
    }
  }

  @Test func aLaterNightMakesAnAcceptanceLate() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      catalog.configuration.safeguard.maxNewlyBroken.count = 8
      let withheld = try await lose(catalog)
      #expect(withheld.exit == .withheld)
      for id in TestCatalog.ids { catalog.web.answers[TestCatalog.url(id)] = .page(TestCatalog.html(id)) }
      #expect(try await catalog.night(8).exit == .success)
      let outputs = try catalog.outputs
      await #expect(throws: PipelineError.self) {
        try await catalog.night(9) { $0.accept = .init(run: withheld.run.id, by: "an editor") }
      }
      #expect(try catalog.outputs == outputs)
      #expect(try catalog.health("h0-p0") == .ok)
    }
  }

  @Test(arguments: [(17, false), (16, true), (0, true)])
  func aRegistryThatShrank(left: Int, isWithheld: Bool) async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      let (outputs, states) = (try catalog.outputs, try catalog.states)
      if left == 0 { try catalog.write("registry.yaml", "registry: test\nresources: []\n") }
      if left > 0 { try catalog.register(Array(TestCatalog.ids.prefix(left))) }
      let offline = try await catalog.night(0) { $0.offline = true }
      #expect(offline.exit == (isWithheld ? .withheld : .success))
      let night = try await catalog.night(1)
      #expect(night.exit == (isWithheld ? .withheld : .success))
      guard isWithheld else { return }
      #expect(try catalog.outputs == outputs)
      #expect(try catalog.states == states)
      let accepted = try await catalog.night(2) { $0.accept = .init(run: night.run.id, by: "an editor") }
      #expect(accepted.exit == .success)
      #expect(try catalog.store { try $0.stateCount() } == 24)
      #expect(accepted.publication?.digest.counts.tombstones == 24 - left)
    }
  }

  /// A published night is not made acceptable again by a registry that shrank since.
  @Test func aShrunkRegistryLeavesAPublishedRunAlone() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      for day in 0...1 { #expect(try await catalog.night(day).exit == .success) }
      try catalog.register(Array(TestCatalog.ids.prefix(10)))
      let again = try await catalog.night(1)
      #expect(again.exit == .withheld)
      #expect(try catalog.store { try $0.run(again.run.id)?.phase } == .published)
    }
  }

  @Test func ourOwnNetworkOut() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try TestCatalog(folder)
      #expect(try await catalog.night(0).exit == .success)
      let (outputs, states) = (try catalog.outputs, try catalog.states)
      for id in TestCatalog.ids { catalog.web.answers[TestCatalog.url(id)] = .failure(.unreachable) }
      for day in [1, 4, 7, 10] {
        let night = try await catalog.night(day)
        #expect(night.exit == .withheld)
        #expect(night.run.quality.level == .untrusted)
        #expect(try catalog.outputs == outputs)
        #expect(try catalog.states == states)
      }
    }
  }

  /// Healthy by older rules, gone by tonight's, and the same page: the rules are held back, not the web.
  @Test(arguments: [true, false])
  func aChangeOfRulesIsToldApart(isSamePage: Bool) async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      catalog.configuration.safeguard.maxNewlyBroken.count = 8
      #expect(try await catalog.night(0).exit == .success)
      func page(_ id: ResourceID) -> String { "<title>Page not found</title><h1>Page not found</h1><p>No \(id).</p>" }
      let store = try Store(path: catalog.configuration.state)
      let older = try Self.lost.map { id in
        var visit = try #require(try store.visits(of: id, limit: 1).first)
        (visit.run, visit.at) = ("older", visit.at.advanced(bySeconds: 3_600))
        visit.verdict.ruleVersion -= 1
        if isSamePage { visit.bodyDigest = Hash64.hex(Hash64.hash(page(id))) }
        return visit
      }
      try store.append(visits: older)
      try store.close()
      for id in Self.lost { catalog.web.answers[TestCatalog.url(id)] = .page(page(id)) }
      let night = try await catalog.night(1)
      #expect(night.exit == (isSamePage ? .withheld : .success))
      guard isSamePage else { return }
      let version = OutcomeAssessor.ruleVersion
      #expect(
        night.run.withheld == [
          "12 resources are healthy no more although their pages are the same (the rules changed from version "
            + "\(version - 1) to \(version), not the web); at most 8 of 24 pass unseen."
        ])
    }
  }

  private static let canary = "http://canary.test/"

  @Test(arguments: [
    FakeWeb.Answer.failure(.nameNotFound), .page("<title>Hotel</title><p>Please sign in to the network.</p>"),
  ])
  func noCanaryAnswers(answer: FakeWeb.Answer) async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      catalog.configuration.safeguard.canaries = [.init(url: Self.canary, mustContain: "canary sings")]
      catalog.web.answers[Self.canary] = .page("<title>Canary</title><p>The canary sings.</p>")
      #expect(try await catalog.night(0).exit == .success)
      let states = try catalog.states
      catalog.web.answers[Self.canary] = answer
      catalog.web.forgetAsked()
      let night = try await catalog.night(1)
      #expect(night.exit == .withheld)
      #expect(night.run.quality.level == .untrusted)
      #expect(night.run.withheld == ["None of the 1 canaries could be reached."])
      #expect(try catalog.states == states)
      // Nobody is visited over such a network.
      #expect(Set(catalog.web.asked).isDisjoint(with: TestCatalog.ids.map(TestCatalog.url)))
      // The same night again, over a good one.
      catalog.web.answers[Self.canary] = .page("<title>Canary</title><p>The canary sings.</p>")
      let again = try await catalog.night(1)
      #expect(again.exit == .success)
      #expect(again.run.visited == 24)
    }
  }

  @Test func oneCanaryThatAnswersIsEnough() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      catalog.configuration.safeguard.canaries = [.init(url: Self.canary), .init(url: "http://gone.test/")]
      catalog.web.answers[Self.canary] = .page("<title>Canary</title><p>The canary sings.</p>")
      catalog.web.answers["http://gone.test/"] = .failure(.nameNotFound)
      let night = try await catalog.night(0)
      #expect(night.exit == .success)
      #expect(night.run.visited == 24)
    }
  }

  @Test func acceptingWhatWasNotWithheldNamesWhatWas() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try TestCatalog(folder)
      catalog.configuration.safeguard.maxNewlyBroken.count = 8
      let withheld = try await lose(catalog).run.id
      let error = await #expect(throws: PipelineError.self) {
        try await catalog.night(8) { $0.accept = .init(run: "20200101T000000Z", by: "an editor") }
      }
      #expect(error?.exit == .usage)
      #expect(error?.message.contains(withheld) == true)
    }
  }
}
