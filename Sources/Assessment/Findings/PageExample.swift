import Model

/// One page on one night, told in a phrase, built on demand: what the rules of pages show and are tested by.
package struct PageExample: Sendable {
  package var says: String
  package var facts: @Sendable () -> PageFacts

  package init(_ says: String, _ facts: @escaping @Sendable () -> PageFacts) {
    self.says = says
    self.facts = facts
  }
}

/// Small pages from which rules of pages build their examples; the words are of this project.
enum PageFixture {
  static let terms = TermIndex([
    RetiredTerm(
      term: "Loom Labs", aliases: ["loomlabs.example"], replacement: "Weavery", currentNames: ["Weavery"],
      since: CivilDate(year: 2021, month: 6), places: [.prose, .code, .links], exceptions: ["beta.loomlabs.example"])
  ])

  /// An English page of 300 words.
  static func page(
    _ title: String = FindingFixture.title, url: String = FindingFixture.url, text: String = "Warp the loom first.",
    reading edit: (inout Reading) -> Void = { _ in }, resource change: (inout Resource) -> Void = { _ in }
  ) -> PageFacts {
    var reading = Reading(text: text, language: LanguageReading(code: "en", share: 1, isReliable: true))
    reading.title = Sourced(title, source: "h1")
    reading.wordCount = 300
    edit(&reading)
    var resource = Resource(id: "example", url: url, key: url)
    change(&resource)
    return PageFacts(reading: reading, resource: resource, terms: terms, at: FindingFixture.night)
  }
}
