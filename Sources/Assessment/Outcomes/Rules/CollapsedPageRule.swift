import Model
import Text
import Web

/// A long text that gave way to a few other words, with a second sign that the page is not there.
package struct CollapsedPageRule: OutcomeRule {
  /// Words of the last good reading, at least.
  package static let leastKnown = 150
  /// Words of tonight's, at most, and the share of the known ones that they stay under.
  package static let mostNow = 60
  package static let share = 5
  /// Overlap, 0…1, below which the words are others.
  static let unrelated = 0.05
  /// Likeness to the host's answer for an address that cannot exist, 0…1; at 0.9 `same-for-every-path` rules alone.
  static let like = 0.4

  package static var description: RuleDescription {
    RuleDescription(
      id: "text-collapse",
      summary: """
        At the registered address itself, where the last good reading had at least 150 words, there are under 60 and under \
        a fifth of them, and they share nothing with the known text; and a second, independent sign: the page says \
        somewhere, if too weakly for `soft-404`, that something is not there; it resembles what the host gives for an \
        address that cannot exist, or has its title; or, where no word of the known title is left, its title is now only \
        the site's name, or its canonical address is now the front page. The collapse alone is the finding `page.emptied`: \
        pages are shortened, split, translated and redesigned. Nothing is said of a page in another language, or one that \
        a script fills.
        """,
      examples: [
        RuleExample("a sentence that alone says too little, under the known title") {
          Fixture.page(
            "Weaving", "Weaving", "The lesson was withdrawn by its author in spring. Sincerely yours, the teachers.",
            lastGood: ("Weaving", Fixture.lesson))
        },
        RuleExample("the site's name in place of the title") {
          Fixture.page(
            "Harbour School", nil, "Evening courses for everybody, on Tuesdays and Fridays.",
            lastGood: ("Weaving on a small loom", Fixture.lesson), probe: ("Other", "Nothing of the kind."),
            change: { $0.siteName = Sourced("Harbour School", source: "og") })
        },
        RuleExample("much like the answer for an address that cannot exist") {
          Fixture.page(
            "Our school", "Our school", "Evening courses for everybody in town, on Tuesdays and Fridays at seven.",
            lastGood: ("Weaving on a small loom", Fixture.lesson),
            probe: ("Our school", "Morning walks with the baker along the quay, every day but Monday."))
        },
        RuleExample("the front page is now its canonical address") {
          Fixture.page(
            "Courses", "Courses", "Evening courses for everybody, on Tuesdays and Fridays.",
            lastGood: ("Weaving on a small loom", Fixture.lesson), probe: ("Other", "Nothing of the kind."),
            change: { $0.canonical = "https://school.example/" })
        },
      ],
      counterexamples: [
        RuleExample("a collapse alone") {
          Fixture.page(
            "Weaving, the short way", "Weaving, the short way", "Buy a loom. Read its manual. Begin.",
            lastGood: ("Weaving on a small loom", Fixture.lesson), probe: ("Other", "Nothing of the kind."))
        },
        RuleExample("a page that was shortened") {
          Fixture.page(
            "Harbour School", "Weaving",
            "Choose a loom that fits on your table and wind the warp before you thread it.",
            lastGood: ("Weaving", Fixture.lesson), change: { $0.siteName = Sourced("Harbour School", source: "og") })
        },
        RuleExample("split into chapters, under the known title") {
          Fixture.page(
            "Weaving on a small loom", "Weaving on a small loom", "Part one. Part two. Part three.",
            lastGood: ("Weaving on a small loom", Fixture.lesson),
            change: { $0.siteName = Sourced("Weaving on a small loom", source: "og") })
        },
        RuleExample("translated") {
          Fixture.page(
            "Hafenschule", nil, "Abendkurse im Weben für alle, dienstags und freitags um sieben.",
            lastGood: ("Weaving on a small loom", Fixture.lesson), probe: ("Other", "Nothing of the kind."),
            change: {
              $0.siteName = Sourced("Hafenschule", source: "og")
              $0.language = LanguageReading(code: "de", share: 1, isReliable: true)
            })
        },
        RuleExample("redesigned as an application") {
          Fixture.page(
            "Harbour School", nil,
            "Loading the lessons of our school for you, with pictures and with sound, please wait.",
            lastGood: ("Weaving on a small loom", Fixture.lesson), probe: ("Other", "Nothing of the kind."),
            signals: {
              $0.hasScriptMount = true
              $0.visibleCharacters = 400
            }, change: { $0.siteName = Sourced("Harbour School", source: "og") })
        },
        RuleExample("a text that was short before") {
          Fixture.page(
            "Harbour School", nil, "Evening courses for everybody, on Tuesdays and Fridays.",
            lastGood: ("Weaving", "Right over left and under."), probe: ("Other", "Nothing of the kind."),
            change: { $0.siteName = Sourced("Harbour School", source: "og") })
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, !visit.wasRedirected, !Addresses.isHome(visit.url), let known = visit.lastGood,
      let reading = visit.reading, known.wordCount >= CollapsedPageRule.leastKnown,
      reading.wordCount < CollapsedPageRule.mostNow, reading.wordCount * CollapsedPageRule.share < known.wordCount,
      !reading.signals.hasScriptMount, !isInAnotherLanguage(reading, known), sharesNothing(reading, known)
    else { return nil }
    let signs = statement(visit, reading) + likeness(visit, reading, known) + names(visit, reading, known)
    guard !signs.isEmpty else { return nil }
    let collapse = Evidence(
      kind: "soft404.collapse", value: "\(known.wordCount) → \(reading.wordCount) words",
      quote: reading.text.isEmpty ? "no main text" : Excerpt.of(reading.text), source: "text")
    return OutcomeRuling(.soft404, evidence: [collapse] + signs)
  }

  private func isInAnotherLanguage(_ reading: Reading, _ known: ReadingSummary) -> Bool {
    guard let now = reading.language.code, let before = known.language.code ?? known.declaredLanguage else {
      return reading.language.isReliable && reading.language.code != nil && known.language.code == nil
    }
    return !before.hasPrefix(now)
  }

  private func sharesNothing(_ reading: Reading, _ known: ReadingSummary) -> Bool {
    guard known.textDigest != reading.textDigest else { return false }
    var now = reading.summaryForState
    now.trace = PageSummary.trace(reading)
    guard TextOverlap(known, now).most < CollapsedPageRule.unrelated else { return false }
    let opening = reading.signals.opening
    return !(known.trace?.openings ?? []).contains { !$0.words.isEmpty && opening.contains($0.words.dropLast()) }
  }

  // MARK: Second signs

  /// What the page says of itself, though not enough for `soft-404`.
  private func statement(_ visit: VisitFacts, _ reading: Reading) -> [Evidence] {
    guard !Addresses.isAboutErrors(visit.url) else { return [] }
    let score = NotFoundScore(visit, reading)
    guard !score.isAboutErrors, !NotFoundScore.isTold(reading) else { return [] }
    if score.points > 0 { return score.evidence }
    let text = reading.text.isEmpty ? reading.signals.opening : reading.text
    return NotFoundScore.anyStatement(in: text).map {
      [Evidence(kind: "soft404.text", value: $0, quote: Excerpt.of(text), source: "text")]
    } ?? []
  }

  private func likeness(_ visit: VisitFacts, _ reading: Reading, _ known: ReadingSummary) -> [Evidence] {
    guard let probe = visit.probe, probe.status != nil else { return [] }
    let similarity = Fingerprint.similarity(probe.fingerprint, reading.fingerprint)
    let isLike = !probe.fingerprint.isEmpty && !reading.fingerprint.isEmpty && similarity >= CollapsedPageRule.like
    let title = reading.title?.value
    let isTitled = title != nil && title == probe.title && !keepsTitle(reading, known)
    guard isLike || isTitled else { return [] }
    return [
      Evidence(
        kind: "soft404.probe", value: probe.status.map(String.init) ?? "",
        quote: "The host's page for an address that cannot exist is much like it: " + Excerpt.of(title ?? reading.text),
        source: probe.finalURL)
    ]
  }

  private func names(_ visit: VisitFacts, _ reading: Reading, _ known: ReadingSummary) -> [Evidence] {
    guard !keepsTitle(reading, known) else { return [] }
    var signs: [Evidence] = []
    if let title = reading.titleElement ?? reading.title?.value, !title.isEmpty, title != known.title,
      title == reading.siteName?.value || title == known.siteName || title == visit.final.host
    {
      signs.append(
        Evidence(
          kind: "title.site", value: Excerpt.of(title), quote: "was: " + Excerpt.of(known.title ?? ""), source: "title")
      )
    }
    let wasHome = known.canonical.flatMap { WebURL($0) }.map(Addresses.isHome) ?? false
    if !wasHome, let (address, source) = NotFoundScore.homeAsOwn(visit, reading) {
      signs.append(Evidence(kind: "soft404.home", value: address, quote: address, source: source))
    }
    return signs
  }

  /// Whether a word of the known title is left in title, heading or text.
  private func keepsTitle(_ reading: Reading, _ known: ReadingSummary) -> Bool {
    guard let before = known.title else { return false }
    let site = TitleTerms.of(reading.siteName?.value ?? known.siteName ?? "")
    let terms = TitleTerms.of(before).subtracting(site)
    guard !terms.isEmpty else { return true }
    let now = [reading.titleElement, reading.title?.value, reading.heading, reading.text].compactMap { $0 }
    return now.contains { !TitleTerms.of($0).isDisjoint(with: terms) }
  }
}
