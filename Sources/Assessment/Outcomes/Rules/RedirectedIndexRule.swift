import Model
import Text
import Web

/// A page that leads, on a first visit, to the list it stood in, or to a search.
package struct RedirectedIndexRule: OutcomeRule {
  /// A list of pages has no more words.
  package static let mostWords = 600
  /// Pages below itself that a list links to, at least.
  package static let leastLinks = 3

  package static var description: RuleDescription {
    RuleDescription(
      id: "redirected-index",
      summary: """
        Hops led from a page to the results of a search; or, before any good reading, to a folder above it on the same site \
        that is a list of pages (under 600 words, and links to three pages below itself or less than 60 words), where \
        neither title nor heading has a word of the registered title or of the last part of the old address, and the text \
        has less than half the words of that title. The page is not there, and its list is no replacement: it counts like \
        being sent to the front page. Words that most lessons have in their titles do not count. Without a registered \
        title, and for an index file that leads to its own folder, nothing is said.
        """,
      examples: [
        RuleExample("a course sent to the list of courses") {
          Fixture.page(
            "All courses", "All courses", "Forty courses a year. Choose a subject below.",
            url: "https://school.example/courses/2014/weaving.html",
            hops: [Fixture.hop(301, to: "https://school.example/courses/")], registered: "Weaving on a small loom",
            probe: ("Other", "Nothing of the kind."), change: { $0.links = Self.lessons })
        },
        RuleExample("sent to a search") {
          Fixture.page(
            "Search results", "Search results", "Twelve pages match.",
            hops: [Fixture.hop(302, to: "https://school.example/search?q=weaving")],
            probe: ("Other", "Nothing of the kind."))
        },
      ],
      counterexamples: [
        RuleExample("a chapter that became a part of its book") {
          Fixture.page(
            "Weaving for everybody", "Weaving for everybody", "One page for all chapters.",
            url: "https://school.example/books/weaving/loom.html",
            hops: [Fixture.hop(301, to: "https://school.example/books/weaving/")], registered: "Weaving: the loom",
            probe: ("Other", "Nothing of the kind."), change: { $0.links = Self.lessons })
        },
        RuleExample("an index file and its folder") {
          Fixture.page(
            "Hafenschule", "Hafenschule", "Kurse.", url: "https://school.example/courses/index.html",
            hops: [Fixture.hop(301, to: "https://school.example/courses/")], registered: "Evening courses",
            probe: ("Other", "Nothing of the kind."), change: { $0.links = Self.lessons })
        },
        RuleExample("a list that names the page") {
          Fixture.page(
            "All courses", "All courses", "Weaving on a small loom. Spinning. Dyeing.",
            url: "https://school.example/courses/2014/17.html",
            hops: [Fixture.hop(301, to: "https://school.example/courses/")], registered: "Weaving on a small loom",
            probe: ("Other", "Nothing of the kind."), change: { $0.links = Self.lessons })
        },
        RuleExample("without a registered title") {
          Fixture.page(
            "All courses", "All courses", "Forty courses a year.",
            hops: [Fixture.hop(301, to: "https://school.example/lessons/")], probe: ("Other", "Nothing of the kind."),
            change: { $0.links = Self.lessons })
        },
        RuleExample("a search that was registered as such") {
          Fixture.page(
            "Search results", "Search results", "Twelve pages match.", url: "https://school.example/find?q=loom",
            hops: [Fixture.hop(302, to: "https://school.example/search?q=loom")],
            probe: ("Other", "Nothing of the kind."))
        },
      ])
  }
  package init() {}

  private static let lessons = ["spinning", "dyeing", "felting"].map {
    Link(url: "https://school.example/courses/\($0)", text: $0, role: .content)
  }

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    // First the host is asked for an address that cannot exist: where all lead here, `same-for-every-path` rules.
    guard visit.success != nil, visit.wasRedirected, visit.probe != nil, let reading = visit.reading,
      !Addresses.isHome(visit.url)
    else { return nil }
    let hops = visit.capture.hops.prefix(5).map(Arrival.evidence)
    if Addresses.isSearch(visit.final), !Addresses.isSearch(visit.url), visit.url.query == nil {
      return OutcomeRuling(.redirectedHome, evidence: [address(visit, "search.address")] + hops)
    }
    guard visit.lastGood == nil, let registered = visit.registeredTitle, Addresses.isAbove(visit.final, visit.url),
      !Addresses.isIndexFile(visit.url), isList(reading, at: visit.final), isOther(reading, visit, registered)
    else { return nil }
    let titles = Evidence(
      kind: "hub.title", value: Excerpt.of(reading.title?.value ?? reading.heading ?? ""),
      quote: "registered: " + Excerpt.of(registered), source: "title")
    return OutcomeRuling(.redirectedHome, evidence: [address(visit, "hub.address"), titles] + hops)
  }

  private func address(_ visit: VisitFacts, _ kind: String) -> Evidence {
    Evidence(kind: kind, value: visit.final.path, quote: Excerpt.of(visit.final.href), source: "final address")
  }

  private func isList(_ reading: Reading, at folder: WebURL) -> Bool {
    guard reading.wordCount < RedirectedIndexRule.mostWords else { return false }
    if reading.wordCount < CollapsedPageRule.mostNow { return true }
    let place = folder.origin + Addresses.directory(folder)
    let below = Set(
      reading.links.lazy.filter { $0.url.hasPrefix(place) && $0.url.utf8.count > place.utf8.count }.map(\.url))
    return below.count >= RedirectedIndexRule.leastLinks
  }

  private func isOther(_ reading: Reading, _ visit: VisitFacts, _ registered: String) -> Bool {
    let site = TitleTerms.of(reading.siteName?.value ?? "")
    let own = TitleTerms.of(registered).subtracting(site).subtracting(RedirectedIndexRule.common)
    let name = Addresses.segments(visit.url).last.map { String($0.prefix { $0 != "." }) } ?? ""
    let names = own.union(TitleTerms.of(name.replacing("_", with: " ")).subtracting(RedirectedIndexRule.common))
    guard !own.isEmpty else { return false }
    let folder = Addresses.segments(visit.final).last ?? ""
    for text in [reading.titleElement, reading.title?.value, reading.heading, folder] {
      if let text, TitleTerms.of(text).contains(where: { word in names.contains { Self.isAkin($0, word) } }) {
        return false
      }
    }
    let words = TitleTerms.of(reading.text, limit: 16_384)
    return own.count { words.contains($0) } * 2 < own.count
  }

  /// Whether two words have a beginning of four bytes or more in common that is most of the shorter one.
  private static func isAkin(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let common = zip(one, other).prefix { $0 == $1 }.count
    return common >= 4 && common * 4 >= min(one.count, other.count) * 3
  }

  /// Words that say nothing of what a page is about.
  private static let common = Set(
    """
    lesson lessons course courses tutorial tutorials guide guides introduction beginners learn learning chapter manual \
    documentation docs page pages html index with from your kurs kurse lektion anleitung einführung cours leçon tutoriel \
    introduction curso cursos lección guía introducción aula lição introdução corso corsi lezione guida introduzione cursus \
    handleiding урок уроки курс курсы введение 
    """
    .split(separator: " ").map { Segments.folded(String($0)) })
}
