import Assessment
import Model
import Testing

struct FreshnessScoreTests {
  private let night = CivilDate(year: 2026, month: 12, day: 18)?.start ?? Timestamp(secondsSince1970: 0)

  private func reading(
    _ title: String, _ product: String, _ version: String, _ place: VersionMention.Place
  )
    -> ReadingSummary
  {
    var reading = ReadingSummary(title: title)
    reading.versions = [
      VersionMention(
        product: product, key: product.lowercased(), version: version, place: place, count: 2, quote: title)
    ]
    return reading
  }

  private func finding(_ rule: RuleID, _ severity: Severity, _ id: String = "f") -> Finding {
    Finding(
      id: id, entry: "a", rule: rule, severity: severity, message: "said",
      evidence: [Evidence(kind: "test", value: "seen", quote: "seen", source: "here")], since: night)
  }

  private func judge(
    _ reading: ReadingSummary?, _ findings: [Finding] = [], _ volatility: Volatility = .medium
  ) -> Freshness {
    let ended = reading.flatMap { EndedVersion.find($0, address: "https://a.test/", in: .builtIn, at: night) }
    return FreshnessRule.judge(reading, findings: findings, ended: ended, volatility: volatility, at: night)
  }

  @Test(
    arguments: [
      (VersionMention.Place.title, Freshness.State.stale), (.url, .stale), (.banner, .stale), (.heading, .ageing),
      (.code, .ageing), (.body, .unknown), (.generator, .unknown),
    ])
  func thePlaceOfAVersionDecides(place: VersionMention.Place, state: Freshness.State) {
    let freshness = judge(reading("Django 3.2 and looms", "Django", "3.2", place))
    #expect(freshness.state == state)
    #expect(freshness.basis == (state == .unknown ? "none" : "version-eol"))
    #expect(freshness.reviewBy?.description == (state == .unknown ? nil : "2024-04-01"))
  }

  @Test func aVersionCountsOnTheDayAfterItsEnd() throws {
    let page = reading("Node.js v18.2 documentation", "Node.js", "18.2", .title)
    for (day, isEnded) in [("2025-04-30", false), ("2025-05-01", true)] {
      let moment = try #require(CivilDate(iso8601: day)).start
      let ended = EndedVersion.find(page, address: "https://a.test/", in: .builtIn, at: moment)
      #expect((ended != nil) == isEnded)
      #expect((ended.map { $0.probability >= FreshnessWeights.stale } ?? false) == isEnded)
    }
  }

  @Test func yearsAddAndEveryContributionIsListed() throws {
    let page = reading("A blog with Django 2.0", "Django", "2.0", .title)
    let ended = try #require(EndedVersion.find(page, address: "https://a.test/", in: .builtIn, at: night))
    #expect(ended.contributions.map(\.signal) == ["version.ended", "version.years", "version.newer"])
    #expect(ended.contributions.allSatisfy { $0.weight > 0 })
    #expect(FreshnessScore.probability(ended.contributions) == ended.probability)
    let younger = reading("A blog with Django 4.2", "Django", "4.2", .title)
    let later = try #require(EndedVersion.find(younger, address: "https://a.test/", in: .builtIn, at: night))
    #expect(later.probability < ended.probability)
    #expect(later.newest?.version == "6.1")
  }

  /// The end of a release that others of its line soon followed says less than that of one which was left behind.
  @Test(
    arguments: [
      ("Vue", "3.0", VersionMention.Place.title, Freshness.State.unknown), ("Vue", "2.7", .title, .stale),
      ("Vue", "3.0", .banner, .ageing), ("Rust", "1.80", .title, .unknown), ("Rust", "1.80", .url, .ageing),
      ("Go", "1.18", .title, .unknown), ("Kubernetes", "1.33", .title, .unknown), ("Kubernetes", "1.18", .url, .ageing),
      ("PHP", "8.0", .title, .stale), ("Python", "3.9", .title, .stale), ("Ubuntu", "22.10", .title, .stale),
      ("Electron", "33", .title, .ageing), ("Firefox", "147", .title, .unknown), ("Angular", "16", .title, .stale),
      ("React Native", "0.70", .title, .stale),
    ])
  func shortReleasesOfALineThatGoesOn(
    product: String, version: String, place: VersionMention.Place, state: Freshness.State
  ) {
    #expect(judge(reading("\(product) \(version)", product, version, place)).state == state)
  }

  /// A page for a supported release is looked at when its support ends, if that is earlier than its age says.
  @Test(
    arguments: [
      ("PostgreSQL", "15", VersionMention.Place.title, "2025-06-01", "2026-12-01"),
      ("PostgreSQL", "15", .title, "2026-11-01", "2027-11-11"), ("Python", "3.11", .url, nil, "2027-10-31"),
      ("Python", "3", .title, nil, nil), ("Vue", "3.5", .title, nil, nil), ("PostgreSQL", "15", .body, nil, nil),
      ("Loomly", "2.0", .title, nil, nil),
    ] as [(String, String, VersionMention.Place, String?, String?)])
  func theEndOfSupportIsADayOfReview(
    product: String, version: String, place: VersionMention.Place, modified: String?, review: String?
  ) {
    var page = reading("\(product) \(version)", product, version, place)
    page.modified = modified.flatMap { CivilDate(iso8601: $0) }.map {
      DateReading($0, source: "meta", confidence: 0.9)
    }
    let end = EndedVersion.nextEnd(page, address: "https://a.test/", in: .builtIn, at: night)
    func judge(_ volatility: Volatility) -> Freshness {
      FreshnessRule.judge(page, findings: [], ended: nil, supportEnd: end, volatility: volatility, at: night)
    }
    #expect(judge(.medium).reviewBy?.description == review)
    #expect(judge(.evergreen).reviewBy == nil)
  }

  /// A number below a name may be a chapter's; where the address speaks of documentation it is a version.
  @Test(
    arguments: [
      ("https://school.example/python/3.1/loops", "python", false),
      ("https://python.example/python/3.1/", "python", true),
      ("https://hexdocs.example/python/3.1/loops", "python", true), ("https://a.example/python3.1/x", "python", true),
      ("https://a.example/manual/python/3.1/x", "python", true), ("https://python.example/3.1/x", "python", true),
      ("https://a.example/docs/download/python/3.1/x", "python", false),
    ])
  func numbersInAddresses(address: String, product: String, isEdition: Bool) {
    var page = reading("Loops", product, "3.1", .url)
    page.versions[0].quote = "/" + address.split(separator: "/").dropFirst(2).joined(separator: "/")
    let ended = EndedVersion.find(page, address: address, in: .builtIn, at: night)
    #expect((ended != nil) == isEdition)
  }

  @Test func mechanismsAddUp() {
    let term = finding(.contentRetiredTerm, .warning)
    let links = finding(.contentDeadOutlinks, .warning)
    #expect(judge(ReadingSummary(), [term]).state == .ageing)
    #expect(judge(ReadingSummary(), [term]).basis == "retired-terms")
    let both = FreshnessScore.of(
      ReadingSummary(), findings: [term, links], ended: nil, volatility: .medium, at: night)
    #expect(both.parts.map(\.mechanism) == [.retiredTerms, .deadOutlinks])
    #expect(both.evident > both.parts[0].probability)
    #expect(judge(ReadingSummary(), [finding(.contentRetiredTerm, .notice)]).state == .unknown)
    #expect(judge(ReadingSummary(), [finding(.linkBroken, .error)]).state == .unknown)
  }

  @Test func findingsOfOneKindAreBounded() {
    let many = (0..<50).map { finding(.contentRetiredTerm, .warning, "f\($0)") }
    let score = FreshnessScore.of(nil, findings: many, ended: nil, volatility: .medium, at: night)
    #expect(score.evident < FreshnessWeights.stale)
    #expect(score.parts.first.map { $0.contributions.reduce(0) { $0 + $1.weight } } == FreshnessWeights.mostOfFindings)
  }

  @Test func ageAloneIsNeverMoreLikelyThanNot() {
    var old = ReadingSummary()
    old.modified = CivilDate(year: 1999).map { DateReading($0, source: "json-ld", confidence: 0.9) }
    let score = FreshnessScore.of(old, findings: [], ended: nil, volatility: .fast, at: night)
    #expect(score.parts.map(\.mechanism) == [.decayed])
    #expect(score.total <= 0.5)
    #expect(score.evident == 0)
  }

  @Test func aYoungPageForAnEndedVersionIsStaleAndKeepsItsDate() {
    var page = reading("A blog with Django 2.0", "Django", "2.0", .title)
    page.modified = CivilDate(year: 2026, month: 11, day: 2).map { DateReading($0, source: "meta", confidence: 0.9) }
    let freshness = judge(page)
    #expect(freshness.state == .stale)
    #expect(freshness.contentDate?.description == "2026-11-02")
    #expect(judge(page, [], .evergreen).state == .fresh)
  }

  @Test func whatIsStaleByAgeStaysSo() {
    var page = reading("Django 3.2 and looms", "Django", "3.2", .heading)
    page.modified = CivilDate(year: 2015).map { DateReading($0, source: "meta", confidence: 0.9) }
    let freshness = judge(page)
    #expect(freshness.state == .stale)
    #expect(freshness.basis == "modified")
  }

  @Test func scoresChangeOnDaysAndNotFromNightToNight() {
    let page = reading("A blog with Django 2.0", "Django", "2.0", .title)
    let nights = (0..<60).map { day in
      EndedVersion.find(
        page, address: "https://a.test/", in: .builtIn, at: night.advanced(bySeconds: Int64(day) * 86_400))?.probability
    }
    #expect(Set(nights).count == 1)
  }
}
