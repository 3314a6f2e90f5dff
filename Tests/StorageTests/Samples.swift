import Model

/// Values with every field set, made of a seed.
enum Samples {
  static func night(_ number: Int64) -> Timestamp { Timestamp(secondsSince1970: 1_767_578_400 + number * 86_400) }

  static func reading(_ seed: Int) -> ReadingSummary {
    var reading = ReadingSummary(
      title: "Title \(seed) \u{0} é", summary: "", author: nil, siteName: "Site", declaredLanguage: "en-GB",
      language: LanguageReading(code: "en", share: 0.97, isReliable: true),
      published: CivilDate(year: 2021, month: 3).map { DateReading($0, source: "json-ld", confidence: 0.9) },
      modified: CivilDate(year: 2022, month: 12, day: 31).map { DateReading($0, source: "meta", confidence: 1.0 / 3) },
      license: LicenseReading(spdx: nil, words: "all rights", source: "footer"), canonical: "https://a.test/\(seed)",
      alternates: [Alternate(language: "de", url: "https://a.test/de"), Alternate(language: "", url: "")],
      wordCount: 1234 + seed, textDigest: String(repeating: "\(seed % 10)", count: 32),
      fingerprint: (0..<128).map { UInt32(truncatingIfNeeded: ($0 + seed) &* 2_654_435_761) },
      trace: seed % 2 == 0
        ? nil
        : TextTrace(
          passages: [0, 7, .max], openings: [.init(hash: 7, words: "First, \u{0} open …")], codeDigest: "c\(seed)",
          spam: SpamReading(subject: .loans, phrases: 3, count: 9, isInTitle: true, quotes: ["quick loans"]),
          event: EventReading(lastDay: CivilDate(year: 2026, month: 5), quote: "On 3 May", source: "visible")))
    reading.versions = (0..<seed % 3).map { place in
      VersionMention(
        product: "Perch", key: "perch", version: "\(place).1", place: .heading, count: seed, quote: "Perch \(place).1")
    }
    reading.newerAddress = seed % 2 == 0 ? nil : "https://a.test/latest/"
    return reading
  }

  static let certificate = Certificate(
    host: "a.test:8443", issuer: "R \u{0}1, Example Trust", notBefore: night(-60), notAfter: night(30))

  static func verdict(_ seed: Int) -> Verdict {
    Verdict(
      outcome: Outcome.allCases[seed % Outcome.allCases.count], status: seed % 2 == 0 ? 200 : nil,
      finalURL: "https://a.test/final",
      hops: [
        Hop(url: "https://a.test/", status: 301, location: "https://b.test/"),
        Hop(url: "b", status: -1, location: "\u{0}", kind: .metaRefresh),
      ],
      evidence: [
        Evidence(kind: "http.status", value: "404", quote: "Not \u{202e}Found", source: "h1"),
        Evidence(kind: "", value: ""),
      ], ruleVersion: 7)
  }

  static func finding(_ seed: Int) -> Finding {
    Finding(
      id: "00112233445566\(seed)", entry: "r\(seed)", rule: RuleID.allCases[seed % RuleID.allCases.count],
      severity: .warning, message: "It says “x”", evidence: verdict(seed).evidence, since: night(-3), nights: 4,
      suggestion: seed % 2 == 0
        ? Suggestion(action: "replace", url: "https://c.test/", confidence: 0.75, reason: "why") : nil)
  }

  static func bare(_ id: ResourceID) -> ResourceState {
    ResourceState(id: id, url: "https://a.test/\(id)", key: "a.test/\(id)", added: night(0))
  }

  static func state(_ id: ResourceID, _ seed: Int = 1) -> ResourceState {
    var state = bare(id)
    state.removed = seed % 5 == 4 ? night(9) : nil
    state.lastVisit = night(8)
    state.nextVisit = night(9)
    state.health = HealthRecord(
      state: .suspect, since: night(6), cause: .notFound,
      strikes: [
        HealthRecord.Strike(at: night(4), outcome: .notFound), HealthRecord.Strike(at: night(8), outcome: .timeout),
      ], lastOutcome: .notFound, lastSuccess: night(3),
      move: HealthRecord.Move(target: "https://m.test/", since: night(2), visits: 3))
    state.freshness = Freshness(
      state: .ageing, basis: "modified", contentDate: CivilDate(year: 2020), confidence: 0.5,
      reviewBy: CivilDate(year: 2027, month: 1, day: 1))
    state.validators = Validators(etag: "W/\"x\u{0}y\"", lastModified: "")
    state.lastGood = reading(seed)
    state.lastGoodAt = night(3)
    state.textChanged = night(1)
    state.outlinks = [
      Outlink(url: "https://o.test/", nightsGone: 2, goneSince: night(1)), Outlink(url: "https://p.test/"),
    ]
    state.certificate = certificate
    state.revision = TextRevision(
      at: night(1), kind: "revised", kept: 0.75, codeChanged: true, added: ["new"], removed: ["old", ""])
    state.repair = Repair(
      soughtAt: night(4),
      candidates: [
        Repair.Candidate(kind: .sameTitle, url: "https://o.test/", entry: "other"),
        Repair.Candidate(kind: .archived, url: "https://archive.test/1", seen: night(-9)),
      ])
    state.lastVerdict = verdict(seed)
    state.recent = (0..<30).map { ResourceState.RecentCheck(at: night(Int64($0)), outcome: .ok) }
    state.findings = [finding(seed), finding(seed + 1)]
    state.cleared = [finding(seed + 2)]
    state.duplicates = [Duplicate(of: "other", kind: .versionSibling, similarity: 0.8125)]
    return state
  }

  static func visit(
    _ id: ResourceID, run: RunID = "20260105T020000Z", _ seed: Int = 1, at: Timestamp = night(0)
  ) -> VisitRecord {
    VisitRecord(
      resource: id, run: run, at: at, verdict: verdict(seed), notModified: seed % 3 == 0,
      reading: seed % 3 == 0 ? nil : reading(seed), pageFindings: [finding(seed)],
      validators: Validators(etag: "\"e\"", lastModified: nil), site: "a.test", address: "192.0.2.1",
      bodyDigest: "d\(seed)", milliseconds: 321, bytes: 65_536, failure: seed % 2 == 0 ? .tlsExpired : nil,
      outlinks: [OutlinkCheck(url: "https://o.test/", word: .gone)], certificate: seed % 2 == 0 ? nil : certificate)
  }

  static func run(_ number: Int64, _ phase: RunRecord.Phase = .published) -> RunRecord {
    var run = RunRecord(
      id: "run-\(number)", at: night(number), phase: phase,
      quality: NightQuality(
        level: .degraded, reasons: ["one host was out"],
        incidents: [NightQuality.Incident(scope: .site, name: "a.test", visited: 10, failed: 9, outcome: .timeout)]),
      registered: 100, planned: 90, visited: 80, outcomes: ["ok": 70, "timeout": 9, "gone": 1], notModified: 33,
      cutShort: "deadline", withheld: ["too many newly broken", ""],
      accepted: Acceptance(
        by: "an editor", host: "cron.test", at: night(number + 1), reason: "seen", withheld: ["too many newly broken"]))
    run.opinions = [
      Opinion(resource: "a", isAlive: true, evidence: Evidence(kind: "second-opinion", value: "alive", quote: "ok"))
    ]
    return run
  }
}
