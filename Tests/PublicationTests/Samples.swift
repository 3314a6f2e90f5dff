import Model
import Publication

/// Catalogs to publish, the same on every call.
enum Samples {
  static let registryNames = ["partnerships"]

  static func night(_ number: Int) -> Timestamp {
    Timestamp(secondsSince1970: 1_767_578_400).advanced(bySeconds: Int64(number) * 86_400)  // 2026-01-05T02:00:00Z
  }

  static func run(_ number: Int) -> RunRecord {
    let at = night(number)
    var run = RunRecord(id: at.compact, at: at, phase: .judged, registered: 40, planned: 38, visited: 38)
    run.outcomes = ["ok": 25, "not-found": 6, "moved": 4, "bot-blocked": 3]
    run.notModified = 11
    return run
  }

  static func input(_ number: Int) -> PublicationInput {
    PublicationInput(run: run(number), previousRuns: [], registryNames: registryNames)
  }

  /// `count` entries of every kind, as they stand on a night.
  static func catalog(_ count: Int, night number: Int) -> EntryList {
    EntryList((0..<count).map { entry($0, night: number) })
  }

  static func entry(_ index: Int, night number: Int) -> Entry {
    let id = "tutorial-\(index)"
    let url = "https://host\(index % 7).example.org/learn/\(index)?a=1&b=2"
    var resource = Resource(id: id, url: url, key: "host\(index % 7).example.org/learn/\(index)")
    resource.title = index % 5 == 0 ? nil : "How to start, part \(index)"
    resource.language = index % 3 == 0 ? "en" : nil
    resource.questions = index % 2 == 0 ? ["q.start"] : ["q.start", "q.talk"]
    resource.audience = ["newcomer"]
    resource.skills = index % 4 == 0 ? ["partnership-building"] : []
    resource.tools = index % 6 == 0 ? ["openrefine"] : []
    resource.license = index % 4 == 0 ? "CC-BY-SA-4.0" : nil
    resource.regions = Regions(writtenFrom: ["DE"], appliesTo: ["001"])
    resource.aliases = index % 8 == 0 ? ["https://old.example.org/\(index)"] : []
    resource.alternatives = index % 9 == 0 ? ["tutorial-1"] : []
    resource.registry = "partnerships"
    var state = ResourceState(id: id, url: url, key: resource.key, added: night(-30))
    state.lastVisit = night(number)
    state.nextVisit = night(number + 1)
    var reading = ReadingSummary(title: "Page \(index)", summary: "What page \(index) says.")
    reading.language = LanguageReading(code: "en", share: 0.987654, isReliable: true)
    reading.textDigest = "0123456789abcdef0123456789abcdef"
    state.lastGood = reading
    state.freshness = Freshness(
      state: .ageing, basis: "modified", contentDate: CivilDate(year: 2024, month: 5, day: index % 28 + 1),
      confidence: 0.912345, reviewBy: CivilDate(year: 2027, month: 5))
    state.recent = (0..<8).map { .init(at: night(number - 8 + $0), outcome: .ok) }
    settle(&state, index, number)
    if index % 11 == 10 { return removed(state, number) }
    if index % 13 == 12 {
      resource.lifecycle = .merged
      resource.successor = "tutorial-0"
    }
    return Entry(resource: resource, state: state)
  }

  private static func removed(_ state: ResourceState, _ number: Int) -> Entry {
    var state = state
    state.removed = night(-3)
    state.findings = []
    return Entry(resource: nil, state: state)
  }

  /// Health by index: one in five broken, one moved, one blocked, the others ok.
  private static func settle(_ state: inout ResourceState, _ index: Int, _ number: Int) {
    switch index % 5 {
    case 1:
      state.health = HealthRecord(state: .broken, since: night(index % 2 == 0 ? 0 : -4), cause: .notFound)
      state.recent += (0..<4).map { .init(at: night(number - 4 + $0), outcome: .notFound) }
      state.lastVerdict = Verdict(outcome: .notFound, status: 404, finalURL: state.url)
      state.findings = [broken(state, since: night(index % 2 == 0 ? 0 : -4))]
    case 2:
      let target = "https://new.example.org/\(index)"
      state.health = HealthRecord(state: .moved, since: night(-9), cause: .moved)
      state.lastVerdict = Verdict(
        outcome: .moved, status: 200, finalURL: target, hops: [Hop(url: state.url, status: 301, location: target)])
      state.findings = [moved(state, to: target)]
    case 3:
      state.health = HealthRecord(state: .blocked, since: night(-20), cause: .botBlocked)
      state.lastVerdict = Verdict(outcome: .botBlocked, status: 403, finalURL: state.url)
    default:
      state.health = HealthRecord(state: .ok, since: night(-30), cause: .ok, lastSuccess: night(number))
      state.lastVerdict = Verdict(outcome: .ok, status: 200, finalURL: state.url)
      if index % 10 == 4 { state.cleared = [broken(state, since: night(-2))] }
      state.duplicates =
        index % 10 == 5 ? [Duplicate(of: "tutorial-0", kind: .near, similarity: 0.876543)] : []
    }
  }

  static func broken(_ state: ResourceState, since: Timestamp) -> Finding {
    Finding(
      id: "b" + hexadecimal(state.id), entry: state.id, rule: .linkBroken, severity: .error,
      message: "404 on 4 nights since 2026-01-01; 230 good nights before.",
      evidence: [
        Evidence(kind: "http.status", value: "404", source: state.url),
        Evidence(kind: "page.title", value: "not found", quote: "Seite nicht gefunden", source: "title"),
      ], since: since, nights: 4,
      suggestion: Suggestion(
        action: "retire", confidence: 0.6, reason: "three strikes, each at least three days after the last"))
  }

  static func moved(_ state: ResourceState, to target: String) -> Finding {
    Finding(
      id: "a" + hexadecimal(state.id), entry: state.id, rule: .linkMovedPermanent, severity: .warning,
      message: "301 to another address on 9 nights.",
      evidence: [Evidence(kind: "http.location", value: target, source: "Location")], since: night(-9), nights: 9,
      suggestion: Suggestion(action: "replace", url: target, confidence: 0.95, reason: "the site says so for good"))
  }

  /// Fifteen hexadecimal digits made of a text.
  private static func hexadecimal(_ text: String) -> String {
    let value = text.utf8.reduce(UInt64(5381)) { $0 &* 33 &+ UInt64($1) }
    let digits = String(value % (1 << 60), radix: 16)
    return String(repeating: "0", count: 15 - digits.count) + digits
  }
}
