package import Model

/// `lang.mismatch`
package enum LanguageMismatch: FindingRule {
  package static let id = RuleID.languageMismatch
  static let leastShare = 0.8
  static let leastWords = 60
  package static let summary = """
    At least four fifths of at least 60 words are, reliably, in another language than the registered one. Variants of \
    one language (nb, nn and no; zh-Hans and zh-Hant; sr, hr and bs …) count as one. Proposes to correct the registry.
    """
  package static let examples = [
    FindingExample("an English page that the registry calls Polish") {
      FindingFixture.page(resource: { $0.language = "pl" })
    }
  ]
  package static let counterexamples = [
    FindingExample("a variant of the registered language") {
      FindingFixture.page {
        $0.language.code = "no"
      } resource: {
        $0.language = "nb"
      }
    },
    FindingExample("a page of few words") {
      FindingFixture.page {
        $0.wordCount = 40
      } resource: {
        $0.language = "pl"
      }
    },
    FindingExample("half of the text in each of two languages") {
      FindingFixture.page {
        $0.language.share = 0.5
      } resource: {
        $0.language = "pl"
      }
    },
  ]
  package static func find(_ facts: FindingFacts) -> Finding? {
    guard let registered = facts.resource.language, let reading = facts.after.lastGood,
      reading.wordCount >= leastWords, reading.language.isReliable, reading.language.share >= leastShare,
      let code = reading.language.code, !LanguageTag.same(registered, code)
    else { return nil }
    let percent = Int(exactly: (reading.language.share * 100).rounded()) ?? 0
    return facts.finding(
      id, .warning, cause: code, "Registered as \(registered), but \(percent) % of the text is \(code).",
      evidence: [
        Evidence(
          kind: "language", value: code,
          quote: reading.summary.map(Excerpt.of) ?? reading.title.map(Excerpt.of) ?? code,
          source: "text"),
        Evidence(
          kind: "language.declared", value: reading.declaredLanguage ?? "none", quote: reading.declaredLanguage,
          source: "html lang"),
      ],
      suggestion: Suggestion(action: "correct", confidence: 0.8, reason: "Set language to \(code)."))
  }
}
