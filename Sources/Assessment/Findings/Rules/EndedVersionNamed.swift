package import Model

/// `fresh.version-eol`
package enum EndedVersionNamed: FindingRule {
  package static let id = RuleID.freshVersionEOL
  package static let summary = """
    The page is for a release whose support has ended by the known facts: the title, the address, a heading, the site's own \
    banner or code name it. How likely that makes the page outdated is in the table of freshness. It is silent where \
    the page names a supported release of the product as prominently, takes the version for a lower bound ("or newer"), \
    speaks of it as left behind, or tells of releases (changes, comparisons, migrations, downloads), and where the release was \
    soon followed by others of a major version that goes on, its own documentation aside. Quotes the mention and \
    the end of support; names the newest supported release, and its page where this page links to it.
    """

  package static let examples = [
    FindingExample("documentation of a release that ended, by its title") {
      page("Sessions | Node.js v14.21.3 Documentation", ("Node.js", "14.21.3", .title))
    },
    FindingExample("by its address") {
      page("Window functions", ("postgresql", "9.6", .url), quote: "/docs/9.6/window.html")
    },
    FindingExample("a lesson that says its version in the title") {
      page("A blog with Django 2.0, step by step", ("Django", "2.0", .title))
    },
    FindingExample("notes on an old release within the documentation of an ended one") {
      page(
        "Django 1.8 release notes — Django 3.2 documentation", ("Django", "3.2", .title), ("Django", "1.8", .title))
    },
    FindingExample("names others that have ended as well") {
      page("Components in Angular 9, 10 and 11", ("Angular", "9", .title))
    },
    FindingExample("a major version that has ended as a whole") {
      page("Learning Python 2", ("Learning Python", "2", .title))
    },
    FindingExample("documentation of a release that others of its line soon followed") {
      page("Refs", ("vuejs", "3.0", .url), quote: "/v3.0/api/refs.html")
    },
    FindingExample("older than all releases that are listed") {
      page("First steps in Angular 4", ("Angular", "4", .title))
    },
  ]
  package static let counterexamples = [
    FindingExample("a supported release") { page("Sessions in Django 5.2", ("Django", "5.2", .title)) },
    FindingExample("a major version whose newest release is supported") {
      page("Learning Python 3", ("Python", "3", .title))
    },
    FindingExample(
      "the last day of support", page("Logging in Python 3.11", ("Python", "3.11", .title), on: (2027, 10, 31))),
    FindingExample("names a supported release as prominently") {
      page("From Python 2.7 to Python 3.13", ("Python", "2.7", .title), ("Python", "3.13", .title))
    },
    FindingExample("names a supported one right after it") {
      page("Strings in Python 2.7, 3.6 and 3.13", ("Python", "2.7", .title))
    },
    FindingExample("a release that others of the same major version soon followed: what it says still holds") {
      page("Refs in Vue 3.0", ("Vue", "3.0", .title))
    },
    FindingExample("a way from one release to another") {
      page("De Django 2.2 à Django 3.2", ("Django", "2.2", .title), ("Django", "3.2", .title))
    },
    FindingExample("or newer") { page("Typing for Python 3.6+", ("Python", "3.6", .title)) },
    FindingExample("a lower bound, in another language") {
      page("Tippen mit Python 3.6 oder neuer", ("Python", "3.6", .title))
    },
    FindingExample("release notes") { page("Django 2.0 release notes", ("Django", "2.0", .title)) },
    FindingExample("a comparison") { page("Python 2 vs the rest", ("Python", "2", .title)) },
    FindingExample("a guide away from it") {
      page("Migrating away from AngularJS 1.8", ("AngularJS", "1.8", .title))
    },
    FindingExample("what is no longer supported") {
      page("Our looms", ("Python", "2.7", .heading), quote: "We no longer support Python 2.7")
    },
    FindingExample("named once in the text") {
      page("Our looms", ("Django", "1.8", .body), quote: "The first tests were made on Django 1.8.")
    },
    FindingExample("the program that made the page") {
      page("Our looms", ("WordPress", "4.9", .generator), quote: "WordPress 4.9")
    },
    FindingExample("evergreen: only its link is checked") {
      page("A blog with Django 2.0", ("Django", "2.0", .title), volatility: .evergreen)
    },
    FindingExample("a name that no product of the table has") {
      page("Weaving with Loomly 2.0", ("Loomly", "2.0", .title))
    },
  ]

  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let ended = facts.endedVersion, ended.probability >= FreshnessWeights.finding else { return nil }
    let end = ended.release.endDay.map { "\($0)" }
    let when = end.map { ended.isBeforeAll ? " by \($0)" : " on \($0)" } ?? ""
    let newest = ended.newest.map { "\(ended.product.name) \($0.version)" }
    return facts.finding(
      id, ended.probability >= FreshnessWeights.warning ? .warning : .notice,
      cause: "\(ended.product.id) \(ended.isBeforeAll ? ended.mention.version : ended.release.version)",
      "For \(ended.name), whose support ended\(when); "
        + (newest.map { "the newest supported release is \($0)." } ?? "no release is supported any more."),
      evidence: [
        Evidence(
          kind: "version.mention", value: "\(ended.product.name) \(ended.mention.version)", quote: ended.mention.quote,
          source: ended.mention.place.rawValue),
        Evidence(
          kind: "version.end", value: end ?? "ended",
          quote: "\(ended.product.name) \(ended.release.version)"
            + (ended.isBeforeAll ? ", the oldest that is listed" : "") + ": supported until \(end ?? "an unknown day")",
          source: facts.products.source),
      ],
      suggestion: suggestion(newest, facts.after.lastGood?.newerAddress))
  }

  private static func suggestion(_ newest: String?, _ address: String?) -> Suggestion {
    guard let newest else {
      return Suggestion(action: "ask-author", confidence: 0.4, reason: "Ask what took the product's place.")
    }
    guard let address else {
      return Suggestion(action: "ask-author", confidence: 0.5, reason: "Look for an edition for \(newest).")
    }
    return Suggestion(
      action: "replace", url: address, confidence: 0.8,
      reason: "The page links to the same page of a newer edition; \(newest) is the newest supported.")
  }

  private typealias Named = (product: String, version: String, place: VersionMention.Place)

  private static func page(
    _ title: String, _ named: Named..., quote: String? = nil, volatility: Volatility = .medium
  ) -> FindingFacts? {
    facts(title, named, quote: quote, volatility: volatility, at: FindingFixture.night)
  }

  private static func page(_ title: String, _ named: Named, on day: (Int, Int, Int)) -> @Sendable () -> FindingFacts? {
    {
      CivilDate(year: day.0, month: day.1, day: day.2).flatMap {
        facts(title, [named], quote: nil, volatility: .medium, at: $0.start)
      }
    }
  }

  private static func facts(
    _ title: String, _ named: [Named], quote: String?, volatility: Volatility, at night: Timestamp
  ) -> FindingFacts? {
    FindingFixture.page(title, at: night) { reading in
      reading.versions = named.map { name in
        VersionMention(
          product: name.product, key: name.product.lowercased(), version: name.version, place: name.place,
          quote: quote ?? title)
      }
    } resource: {
      $0.volatility = volatility
    }
  }
}
