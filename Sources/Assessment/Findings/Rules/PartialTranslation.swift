package import Model
import Web

/// `lang.partial-translation`
package enum PartialTranslation: PageRule {
  package static let id = RuleID.languagePartialTranslation
  /// Translations more complete than this are not told of.
  static let complete = 0.95
  /// Share of another language above which a translation is called half.
  static let leastShare = 0.2
  package static let summary = """
    The page is a translation that stops short: it says so itself (“5 % complete”, passages that are behind), or its \
    address or its translations show that it is one and a fifth of its paragraphs, its subheadings or all of its text \
    are in another language. Pages that teach a language hold two by nature and are not asked. Proposes to have it \
    translated.
    """
  package static let examples = [
    PageExample("a page that says how much of it is translated") {
      PageFixture.page {
        $0.statusNotices = [StatusNotice(.partlyTranslated, quote: "This translation is 5% complete.", share: 0.05)]
      }
    },
    PageExample("a Polish address over Polish and English paragraphs") {
      PageFixture.page(url: "https://school.example/lesson/pl") {
        $0.declaredLanguage = "pl"
        $0.language = LanguageReading(code: "pl", share: 0.6, isReliable: true)
        $0.secondLanguage = LanguageReading(code: "en", share: 0.4, isReliable: true)
      }
    },
    PageExample("a Chinese address over an English text") {
      PageFixture.page(url: "https://school.example/lesson/zh") { $0.declaredLanguage = "zh" }
    },
    PageExample("a French page among its translations whose subheadings are English") {
      PageFixture.page(url: "https://school.example/fr/lesson") {
        $0.declaredLanguage = "fr"
        $0.language = LanguageReading(code: "fr", share: 1, isReliable: true)
        $0.headingLanguage = LanguageReading(code: "en", share: 1, isReliable: true)
      }
    },
  ]
  package static let counterexamples = [
    PageExample("a translation that is done") {
      PageFixture.page {
        $0.statusNotices = [StatusNotice(.partlyTranslated, quote: "98 % translated", share: 0.98)]
      }
    },
    PageExample("an English page that quotes paragraphs of another language") {
      PageFixture.page { $0.secondLanguage = LanguageReading(code: "la", share: 0.4, isReliable: true) }
    },
    PageExample("a Polish page that teaches English") {
      PageFixture.page("Angielski: nauka słówek", url: "https://school.example/pl/lesson") {
        $0.declaredLanguage = "pl"
        $0.language = LanguageReading(code: "pl", share: 0.6, isReliable: true)
        $0.secondLanguage = LanguageReading(code: "en", share: 0.4, isReliable: true)
      }
    },
    PageExample("a translation with a few lines of the original") {
      PageFixture.page(url: "https://school.example/lesson/pl") {
        $0.declaredLanguage = "pl"
        $0.language = LanguageReading(code: "pl", share: 0.85, isReliable: true)
        $0.secondLanguage = LanguageReading(code: "en", share: 0.15, isReliable: true)
      }
    },
    PageExample("a Norwegian address over a text of its other written form") {
      PageFixture.page(url: "https://school.example/no/lesson") {
        $0.declaredLanguage = "no"
        $0.language = LanguageReading(code: "nn", share: 1, isReliable: true)
      }
    },
    PageExample("a part of an address that is no language here") {
      PageFixture.page(url: "https://school.example/it/lesson") {
        $0.declaredLanguage = "en"
      }
    },
  ]

  package static func find(_ facts: PageFacts) -> [Finding] {
    if let notice = facts.reading.statusNotices.first(where: { $0.kind == .partlyTranslated }) {
      return said(facts, notice).map { [$0] } ?? []
    }
    return (seen(facts)).map { [$0] } ?? []
  }

  /// By the page's own words.
  private static func said(_ facts: PageFacts, _ notice: StatusNotice) -> Finding? {
    if let share = notice.share, share >= complete { return nil }
    let percent = notice.share.map { Int(($0 * 100).rounded(.down)) }
    return finding(
      facts, (notice.share ?? 1) < 0.5 ? .warning : .notice,
      percent.map { "The page says that \($0) % of it is translated." }
        ?? "The page says that its translation is not complete.",
      [
        Evidence(
          kind: "language.notice", value: percent.map { "\($0) %" } ?? "incomplete", quote: Excerpt.of(notice.quote),
          source: "notice")
      ])
  }

  /// By the languages of its text, where the page is known to be a translation.
  private static func seen(_ facts: PageFacts) -> Finding? {
    let reading = facts.reading
    guard reading.language.isReliable, let code = reading.language.code,
      reading.wordCount >= LanguageMismatch.leastWords,
      let expected = TranslationAddress.language(of: facts.resource, reading),
      !teachesLanguage(reading)
    else { return nil }
    let address = Evidence(
      kind: "language.address", value: expected, quote: facts.resource.url, source: "address")
    if !LanguageTag.same(expected, code) {
      let second = reading.secondLanguage.flatMap { $0.code }.map { LanguageTag.same(expected, $0) } ?? false
      guard reading.language.share >= (second ? leastShare : LanguageMismatch.leastShare) else { return nil }
      return finding(
        facts, .warning, "The address promises \(expected), but the text is \(second ? "mostly " : "")\(code).",
        [address, language("language", reading.language, reading)])
    }
    if let second = reading.secondLanguage, let other = second.code, second.share >= leastShare,
      !LanguageTag.same(expected, other)
    {
      return finding(
        facts, .notice, "\(percent(second.share)) % of the paragraphs are \(other), not \(expected).",
        [address, language("language.second", second, reading)])
    }
    if let headings = reading.headingLanguage, headings.isReliable, headings.share >= 0.8, let other = headings.code,
      !LanguageTag.same(expected, other)
    {
      return finding(
        facts, .notice, "The subheadings are \(other), the text is \(expected).",
        [address, language("language.headings", headings, reading)])
    }
    return nil
  }

  private static func language(_ kind: String, _ found: LanguageReading, _ reading: Reading) -> Evidence {
    Evidence(
      kind: kind, value: "\(found.code ?? "und") \(percent(found.share)) %",
      quote: Excerpt.of(reading.text.isEmpty ? reading.title?.value ?? "text" : reading.text), source: "text")
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private static func finding(
    _ facts: PageFacts, _ severity: Severity, _ message: String, _ evidence: [Evidence]
  ) -> Finding {
    facts.finding(
      id, severity, cause: "partial", message, evidence: evidence,
      suggestion: Suggestion(
        action: "needs-translation", confidence: severity == .warning ? 0.8 : 0.6,
        reason: "Readers of the language find only part of it."))
  }

  /// Lessons in a language hold it and the reader's own.
  private static func teachesLanguage(_ reading: Reading) -> Bool {
    let title = (reading.title?.value ?? "") + "\n" + (reading.heading ?? "")
    return Segments(title).parts.contains { lessons.search($0).subjects != 0 }
  }

  private static let lessons = PhraseBook([
    Phrases(
      language: "en",
      subjects: [
        "vocabulary", "grammar", "phrases", "phrasebook", "pronunciation", "glossary", "dictionary", "bilingual",
        "translation of", "learn english", "learn german", "learn french", "learn spanish", "english", "german",
        "french",
        "spanish", "italian", "portuguese", "russian", "chinese", "japanese", "latin", "language*",
      ]),
    Phrases(
      language: "others",
      subjects: [
        "angielsk*", "anglais", "ingles", "inglese", "englisch", "английск*", "англійськ*", "engelsk*", "engels",
        "ingilizce", "bahasa", "tieng anh", "vokabel*", "grammatik", "grammaire", "vocabulaire", "gramatica",
        "vocabulario", "slowk*", "gramatyk*", "грамматик*", "лексик*", "glossar*", "glosario", "wörterbuch",
        "worterbuch",
        "zweisprachig", "bilingue", "zwrot*",
      ]),
    Phrases(language: "unspaced", subjects: ["英語", "英语", "単語", "文法", "语法", "词汇", "영어", "어휘"], isUnspaced: true),
  ])
}

/// The language that a page's address promises, where the page is known to be one of several translations.
enum TranslationAddress {
  /// A tag at the end or the beginning of the path or before the host's name that somebody confirms: the page's own
  /// declaration, its list of translations, or the registry. Without that `/it/` may be information technology.
  static func language(of resource: Resource, _ reading: Reading) -> String? {
    candidates(resource.url).first { tag in
      guard known.contains(tag.split(separator: "-").first.map(String.init) ?? tag) else { return false }
      return reading.declaredLanguage.map { LanguageTag.same($0, tag) } ?? false
        || resource.language.map { LanguageTag.same($0, tag) } ?? false
        || reading.alternates.contains { $0.language.lowercased() == tag && $0.url == resource.url }
    }
  }

  private static func candidates(_ address: String) -> [String] {
    guard let url = WebURL(address) else { return [] }
    let segments = Addresses.segments(url)
    let label = url.host?.split(separator: ".").first.map(String.init)
    return [segments.last, segments.first, label].compactMap(\.self).filter { (2...7).contains($0.utf8.count) }
  }

  /// ISO 639-1 codes that are common as parts of addresses of translations.
  private static let known: Set<String> = [
    "af", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa",
    "fi", "fr", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "kn", "ko", "ku",
    "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my", "nb", "ne", "nl", "nn", "no", "pa", "pl", "ps", "pt", "ro", "ru",
    "si", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "th", "tl", "tr", "uk", "ur", "uz", "vi", "yo", "zh", "zu",
  ]
}
