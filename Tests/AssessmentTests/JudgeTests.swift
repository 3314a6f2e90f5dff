import Assessment
import Model
import Testing

struct JudgeTests {
  static let resource = Resource(
    id: "a", url: "http://school.example/knots", key: "//school.example/knots", language: "en",
    expect: Expectations(mustContain: ["knot"], mustNotContain: ["casino"]))

  static func reading(_ name: String, title: String = "All about knots", words: Int = 300) -> ReadingSummary {
    let seed = UInt32(truncatingIfNeeded: name.utf8.reduce(7) { $0 &* 31 &+ Int($1) })
    return ReadingSummary(
      title: title, language: LanguageReading(code: "en", share: 1, isReliable: true), wordCount: words,
      textDigest: "digest of \(name)", fingerprint: (0..<128).map { seed &* 2_654_435_761 &+ $0 })
  }

  static func visit(
    _ day: Int, _ outcome: Outcome, _ reading: ReadingSummary? = nil, final: String = "http://school.example/knots",
    notModified: Bool = false, findings: [Finding] = [], failure: Failure.Kind? = nil, etag: String? = nil
  ) -> VisitRecord {
    VisitRecord(
      resource: "a", run: "r\(day)", at: HealthMachineTests.day(day),
      verdict: Verdict(
        outcome: outcome, finalURL: final,
        evidence: outcome == .ok ? [] : [Evidence(kind: "test", value: outcome.rawValue, quote: "seen", source: "here")]
      ),
      notModified: notModified, reading: reading, pageFindings: findings, validators: Validators(etag: etag),
      failure: failure)
  }

  static func fold(
    _ visits: [VisitRecord], from state: ResourceState? = nil, resource: Resource = JudgeTests.resource,
    night: NightContext = .good
  ) -> ResourceState {
    let start =
      state
      ?? ResourceState(
        id: resource.id, url: resource.url, key: resource.key, added: HealthMachineTests.day(0))
    return visits.reduce(start) { state, visit in
      Judge.next(state: state, resource: resource, visit: visit, night: night, at: visit.at)
    }
  }

  @Test func healthyVisitIsRemembered() {
    let state = JudgeTests.fold([JudgeTests.visit(0, .ok, JudgeTests.reading("one"), etag: "\"1\"")])
    #expect(state.health.state == .ok)
    #expect(state.lastGood?.textDigest == "digest of one")
    #expect(state.validators.etag == "\"1\"")
    #expect(state.findings.isEmpty)
    #expect(state.textChanged == nil)
    let again = JudgeTests.fold([JudgeTests.visit(1, .ok, notModified: true)], from: state)
    #expect(again.lastGood == state.lastGood)
    #expect(again.lastGoodAt == HealthMachineTests.day(1))
    #expect(again.validators == state.validators)
    let changed = JudgeTests.fold([JudgeTests.visit(2, .ok, JudgeTests.reading("two"))], from: again)
    #expect(changed.textChanged == HealthMachineTests.day(2))
  }

  @Test func maintenancePageBehindATemporaryRedirectLeavesNoTrace() {
    let good = JudgeTests.fold([JudgeTests.visit(0, .ok, JudgeTests.reading("one"), etag: "\"1\"")])
    let other = JudgeTests.reading("other", title: "Maintenance")
    let away = JudgeTests.fold(
      (1...3).map { JudgeTests.visit($0, .redirected, other, final: "http://school.example/m", etag: "\"m\"") },
      from: good)
    #expect(away.lastGood == good.lastGood)
    #expect(away.validators == good.validators)
    #expect(away.health.state == .ok)
    #expect(away.health.since == good.health.since)
    #expect(away.findings.map(\.rule) == [.linkMovedTemporary])
    let long = JudgeTests.fold(
      (1...20).map { JudgeTests.visit($0, .redirected, other, final: "http://school.example/m") }, from: good)
    #expect(long.lastGood == other)
    #expect(long.textChanged == HealthMachineTests.day(14))
  }

  @Test func moveIsOfferedOnceItIsStable() throws {
    let good = JudgeTests.fold([JudgeTests.visit(0, .ok, JudgeTests.reading("one"))])
    let target = "http://new.example/knots?lang=en"
    let there = JudgeTests.reading("there")
    let twice = JudgeTests.fold([1, 2].map { JudgeTests.visit($0, .moved, there, final: target) }, from: good)
    #expect(twice.findings.isEmpty)
    #expect(twice.lastGood == good.lastGood)
    let thrice = JudgeTests.fold([JudgeTests.visit(3, .moved, there, final: target)], from: twice)
    #expect(thrice.health.state == .moved)
    #expect(thrice.lastGood == there)
    let finding = try #require(thrice.findings.first)
    #expect(finding.rule == .linkMovedPermanent)
    #expect(finding.suggestion?.action == "replace")
    #expect(finding.suggestion?.url == target)
    let back = JudgeTests.fold([JudgeTests.visit(4, .ok, JudgeTests.reading("one"))], from: thrice)
    #expect(back.findings.isEmpty)
    #expect(back.cleared.map(\.rule) == [.linkMovedPermanent])
  }

  @Test func schemeUpgradeHasItsOwnName() {
    let state = JudgeTests.fold(
      (0...3).map { JudgeTests.visit($0, .moved, JudgeTests.reading("one"), final: "https://school.example/knots") })
    #expect(state.findings.map(\.rule) == [.linkSchemeUpgrade])
  }

  @Test func brokenLinkKeepsItsNameAndCountsItsNights() throws {
    let good = JudgeTests.fold([JudgeTests.visit(0, .ok, JudgeTests.reading("one"))])
    let broken = JudgeTests.fold((1...9).map { JudgeTests.visit($0, .notFound) }, from: good)
    let finding = try #require(broken.findings.first)
    #expect(broken.findings.map(\.rule) == [.linkBroken])
    #expect(finding.since == HealthMachineTests.day(7))
    #expect(finding.nights == 3)
    #expect(finding.severity == .error)
    #expect(finding.evidence.first?.quote == "seen")
    #expect(finding.id.count == 16)
    #expect(broken.lastGood == good.lastGood)
    let silent = JudgeTests.fold([JudgeTests.visit(10, .incomplete)], from: broken)
    #expect(silent.findings.map(\.rule) == [.linkBroken, .pageIncomplete])
    #expect(silent.findings.first == finding)
    #expect(silent.health == broken.health)
    let skipped = JudgeTests.fold([JudgeTests.visit(11, .notChecked, failure: .budget)], from: silent)
    #expect(skipped.findings == silent.findings)
    #expect(skipped.lastVisit == silent.lastVisit)
    let back = JudgeTests.fold([JudgeTests.visit(12, .ok, JudgeTests.reading("one"))], from: skipped)
    #expect(back.findings.isEmpty)
    #expect(back.cleared.map(\.rule) == [.linkBroken, .pageIncomplete])
  }

  @Test(arguments: [
    (Outcome.soft404, RuleID.pageSoft404), (.parked, .pageParked), (.redirectedHome, .linkToHome),
    (.redirectLoop, .linkLoop),
    (.tlsProblem, .linkTLS), (.botBlocked, .linkBlocked), (.restricted, .linkBlocked), (.loginWall, .linkToLogin),
    (.timeout, .linkSuspect), (.notFound, .linkSuspect), (.empty, .linkSuspect), (.notHTML, .pageNotHTML),
    (.needsScript, .pageNeedsScript), (.oversize, .pageIncomplete), (.robotsDisallowed, .linkBlocked),
  ]) func oneFindingForEachOutcome(_ outcome: Outcome, _ rule: RuleID) {
    let state = JudgeTests.fold([JudgeTests.visit(0, outcome)])
    #expect(state.findings.map(\.rule) == [rule])
    #expect(state.findings.allSatisfy { !$0.evidence.isEmpty && !$0.message.isEmpty })
  }

  @Test func anotherAddressIsFreeOfWhatWasSaidOfTheOldOne() {
    let good = JudgeTests.fold([JudgeTests.visit(0, .ok, JudgeTests.reading("one"))])
    let broken = JudgeTests.fold((1...9).map { JudgeTests.visit($0, .notFound) }, from: good)
    var moved = JudgeTests.resource
    moved.url = "http://new.example/knots"
    let edited = Judge.next(
      state: broken, resource: moved, visit: nil, night: .good, at: HealthMachineTests.day(10))
    #expect(edited.findings.isEmpty)
    #expect(edited.cleared.map(\.rule) == [.linkBroken])
    #expect(edited.health == HealthRecord())
    #expect(edited.lastGood == good.lastGood)
    // Failing as well, it begins anew.
    let again = JudgeTests.fold([JudgeTests.visit(10, .notFound)], from: broken, resource: moved)
    #expect(again.findings.map(\.rule) == [.linkSuspect])
    #expect(again.findings.first?.since == HealthMachineTests.day(10))
    #expect(again.health.strikes.count == 1)
  }

  @Test func emptiedPageKeepsItsKnownText() {
    let good = JudgeTests.fold([JudgeTests.visit(0, .ok, JudgeTests.reading("one"))])
    let short = JudgeTests.reading("short", words: 40)
    let emptied = JudgeTests.fold((1...5).map { JudgeTests.visit($0, .ok, short) }, from: good)
    #expect(emptied.lastGood == good.lastGood)
    #expect(emptied.health.state == .ok)
    #expect(emptied.findings.map(\.rule) == [.pageEmptied])
    #expect(emptied.findings.first?.nights == 5)
    let long = JudgeTests.fold((6...31).map { JudgeTests.visit($0, .ok, short) }, from: emptied)
    #expect(long.lastGood == short)
    #expect(JudgeTests.fold([JudgeTests.visit(32, .ok, short)], from: long).findings.isEmpty)
  }

  @Test func replacedPageIsToldFromARevisedOne() {
    let good = JudgeTests.fold([JudgeTests.visit(0, .ok, JudgeTests.reading("one"))])
    let revised = JudgeTests.fold(
      [JudgeTests.visit(1, .ok, JudgeTests.reading("two", title: "Knots, second edition"))], from: good)
    #expect(revised.findings.isEmpty)
    let replaced = JudgeTests.fold(
      [JudgeTests.visit(1, .ok, JudgeTests.reading("two", title: "Online casino bonus"))], from: good)
    #expect(replaced.findings.map(\.rule) == [.pageReplaced])
    #expect(replaced.lastGood == good.lastGood)
  }

  @Test func expectationsStandUntilTheTextIsReadAgain() {
    var reading = Reading(text: "Visit the Casino today")
    reading.title = Sourced("Bonus", source: "title")
    let found = PageFindings.evaluate(reading, resource: JudgeTests.resource, at: HealthMachineTests.day(0))
    #expect(found.count == 2)
    reading.text = "A KNOT holds"
    #expect(PageFindings.evaluate(reading, resource: JudgeTests.resource, at: HealthMachineTests.day(0)).isEmpty)
    let state = JudgeTests.fold([JudgeTests.visit(0, .ok, JudgeTests.reading("one"), findings: found)])
    #expect(state.findings.count == 2)
    let unchanged = JudgeTests.fold([JudgeTests.visit(1, .ok, notModified: true)], from: state)
    #expect(unchanged.findings == state.findings)
    var relaxed = JudgeTests.resource
    relaxed.expect.mustContain = []
    #expect(
      JudgeTests.fold([JudgeTests.visit(2, .ok, notModified: true)], from: unchanged, resource: relaxed).findings.count
        == 1)
    #expect(JudgeTests.fold([JudgeTests.visit(2, .ok, JudgeTests.reading("two"))], from: unchanged).findings.isEmpty)
  }

  @Test func contentFindings() {
    var reading = JudgeTests.reading("one")
    reading.language = LanguageReading(code: "de", share: 0.95, isReliable: true)
    reading.published = CivilDate(iso8601: "2020-05-01").map { DateReading($0, source: "json-ld", confidence: 0.9) }
    reading.modified = CivilDate(iso8601: "2019-05-01").map { DateReading($0, source: "meta", confidence: 0.9) }
    reading.license = LicenseReading(spdx: "CC-BY-NC-4.0", words: "CC BY-NC 4.0", source: "a rel=license")
    var resource = JudgeTests.resource
    resource.license = "CC-BY-SA-4.0"
    let state = JudgeTests.fold([JudgeTests.visit(0, .ok, reading)], resource: resource)
    #expect(state.findings.map(\.rule) == [.freshDateConflict, .freshStale, .languageMismatch, .licenseChanged])
    #expect(state.freshness.state == .stale)
    // Time alone makes it stale and changes nothing else.
    reading.language.code = "en"
    reading.license = nil
    reading.modified = nil
    reading.published = CivilDate(iso8601: "2025-06-01").map { DateReading($0, source: "json-ld", confidence: 0.9) }
    let fresh = JudgeTests.fold([JudgeTests.visit(0, .ok, reading)], resource: resource)
    #expect(fresh.findings.isEmpty)
    let later = Judge.next(
      state: fresh, resource: resource, visit: nil, night: .good, at: HealthMachineTests.day(700))
    #expect(later.findings.map(\.rule) == [.freshStale])
    #expect(later.findings.first?.nights == 1)
    let again = Judge.next(state: later, resource: resource, visit: nil, night: .good, at: HealthMachineTests.day(701))
    #expect(again.findings == later.findings)
    #expect(again.health == fresh.health)
  }

  @Test(arguments: [
    ("nb", "no", true), ("no-NO", "nn", true), ("zh-Hans", "zh-Hant", true), ("zh-TW", "zh", true),
    ("pt-BR", "pt", true),
    ("sr-Latn", "hr", true), ("iw", "he", true), ("en", "de", false), ("es", "ca", false), ("eng", "en", true),
    ("fil", "tl", true),
  ]) func languages(_ a: String, _ b: String, _ same: Bool) {
    #expect(LanguageTag.same(a, b) == same)
    #expect(LanguageTag.same(b, a) == same)
  }

  @Test func untrustedNightLeavesTheStateAlone() {
    let good = JudgeTests.fold([JudgeTests.visit(0, .ok, JudgeTests.reading("one"))])
    let night = NightContext(quality: NightQuality(level: .untrusted))
    let after = JudgeTests.fold(
      [JudgeTests.visit(1, .ok, JudgeTests.reading("portal", title: "Guest network"))], from: good, night: night)
    #expect(after == good)
  }

  @Test func outageOfAHost() {
    let good = JudgeTests.fold([JudgeTests.visit(0, .ok, JudgeTests.reading("one"))])
    let first = JudgeTests.fold(
      [JudgeTests.visit(1, .connectionFailed)], from: good, night: NightContext(treatments: ["a": .noStrike]))
    #expect(first.health.state == .ok)
    #expect(first.findings.isEmpty)
    #expect(first.recent.count == 2)
    // Visits skipped because their host was out count as slowly as those made.
    var state = first
    for day in 2...17 {
      state = JudgeTests.fold(
        [JudgeTests.visit(day, .notChecked, failure: .hostDown)], from: state,
        night: NightContext(treatments: ["a": .slowly(as: .connectionFailed)]))
    }
    #expect(state.health.state == .broken)
    #expect(state.findings.map(\.rule) == [.linkBroken, .linkHostRetired])
  }

  @Test func anotherRegisteredAddressBeginsAnew() {
    let broken = JudgeTests.fold((0...6).map { JudgeTests.visit($0, .notFound) })
    #expect(broken.health.state == .broken)
    var resource = JudgeTests.resource
    resource.url = "http://school.example/new"
    let state = JudgeTests.fold([JudgeTests.visit(7, .ok, JudgeTests.reading("one"))], from: broken, resource: resource)
    #expect(state.health.state == .ok)
    #expect(state.url == resource.url)
    #expect(
      JudgeTests.fold([JudgeTests.visit(7, .notFound)], from: broken, resource: resource).health.state == .suspect)
  }

  @Test func findingsOfOtherStagesAreLeftAlone() {
    var state = JudgeTests.fold([JudgeTests.visit(0, .ok, JudgeTests.reading("one"))])
    state.findings = [
      Finding(
        id: "x", entry: "a", rule: .duplicateNear, severity: .notice, message: "", evidence: [],
        since: HealthMachineTests.day(0))
    ]
    #expect(
      JudgeTests.fold([JudgeTests.visit(1, .ok, JudgeTests.reading("one"))], from: state).findings == state.findings)
  }

  @Test func stripOfChecksIsBounded() {
    let state = JudgeTests.fold((0..<50).map { JudgeTests.visit($0, .ok, JudgeTests.reading("one")) })
    #expect(state.recent.count == 30)
    #expect(state.recent.last?.at == HealthMachineTests.day(49))
  }
}
