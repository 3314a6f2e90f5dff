import Model

/// One resource on one night, told in a phrase, built on demand: what the rules of findings show and are tested by.
package struct FindingExample: Sendable {
  package var says: String
  package var facts: @Sendable () -> FindingFacts?

  package init(_ says: String, _ facts: @escaping @Sendable () -> FindingFacts?) {
    self.says = says
    self.facts = facts
  }
}

/// Small nights from which rules of findings build their examples; the words are of this project.
enum FindingFixture {
  static let url = "https://school.example/lessons/42"
  static let title = "How to warp a table loom"
  /// The night of the examples.
  static let day = CivilDate(daysSince1970: 20_805)  // 2026-12-18
  static let night = day.start

  /// A page that was read well tonight.
  static func page(
    _ title: String = FindingFixture.title, url: String = FindingFixture.url,
    at night: Timestamp = FindingFixture.night,
    reading edit: (inout ReadingSummary) -> Void = { _ in }, resource change: (inout Resource) -> Void = { _ in }
  ) -> FindingFacts? {
    var reading = ReadingSummary(
      title: title, declaredLanguage: "en", language: LanguageReading(code: "en", share: 1, isReliable: true),
      wordCount: 400,
      textDigest: "d0")
    edit(&reading)
    return visited(url, [reading], at: night, resource: change)
  }

  /// A page that was known as `known` and reads as `now` tonight, which is not yet taken for the resource's text.
  static func changed(from known: ReadingSummary, to now: ReadingSummary) -> FindingFacts? {
    visited(url, [known, now], at: night)
  }

  private static func visited(
    _ url: String, _ readings: [ReadingSummary], at night: Timestamp,
    resource change: (inout Resource) -> Void = { _ in }
  ) -> FindingFacts? {
    var resource = Resource(id: "example", url: url, key: url, language: "en")
    change(&resource)
    var before = ResourceState(id: resource.id, url: url, key: resource.key, added: night.advanced(bySeconds: -86_400))
    before.health.state = .ok
    if readings.count > 1 { before.lastGood = readings.first }
    var after = before
    if readings.count == 1 { after.lastGood = readings.first }
    after.lastGoodAt = night
    after.lastVisit = night
    let verdict = Verdict(outcome: .ok, status: 200, finalURL: url)
    after.lastVerdict = verdict
    let visit = VisitRecord(
      resource: resource.id, run: "night", at: night, verdict: verdict, reading: readings.last)
    return FindingFacts(resource: resource, before: before, after: after, visit: visit, at: night)
  }
}

extension FindingFacts {
  /// The same resource in another state.
  func with(after state: ResourceState, certificates watch: CertificateWatch? = nil) -> FindingFacts {
    FindingFacts(
      resource: resource, before: before, after: state, visit: visit, at: at, products: products,
      certificates: watch ?? certificates)
  }
}
