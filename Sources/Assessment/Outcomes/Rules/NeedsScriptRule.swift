import Model

/// A shell that only a script would fill, and pages with nothing to see at all.
package struct NeedsScriptRule: OutcomeRule {
  package static let mostWords = 25
  /// Characters of visible text on the whole page.
  package static let mostVisible = 300

  package static var description: RuleDescription {
    RuleDescription(
      id: "needs-script",
      summary: """
        Under 25 words of text and under 300 visible characters, and one of: an empty element that a script fills, a \
        `noscript` that asks for JavaScript, a script that goes elsewhere at load, or scripts and nothing to see. What \
        the page says cannot be known without a browser.
        """,
      examples: [
        RuleExample("an application without its text") {
          Fixture.page(
            "Course player", nil, "",
            signals: {
              $0.hasScriptMount = true
              $0.scriptCount = 1
              $0.noscriptText = "You need to enable JavaScript to run this app."
            })
        },
        RuleExample("a script that goes elsewhere") {
          Fixture.page(
            "", nil, "",
            signals: {
              $0.scriptRedirect = "/new"
              $0.scriptCount = 1
            })
        },
      ],
      counterexamples: [
        RuleExample("a short page with a script") {
          Fixture.page(
            "Reef knot", "Reef knot", "Right over left and under, then left over right and under. Pull both ends.",
            signals: { $0.scriptCount = 2 })
        },
        RuleExample("a page with text in an application") {
          Fixture.page("Weaving", "Weaving", Fixture.lesson, signals: { $0.hasScriptMount = true })
        },
      ])
  }
  package init() {}

  /// Whether a notice for readers without scripts says that the page can be read all the same.
  private static func isPartial(_ notice: String) -> Bool {
    partial.first(in: Array(notice.utf8.prefix(1000)), limit: 1000) != nil
  }

  private static let partial = ByteMarks([
    "some features", "some functions", "some parts", "some content", "certain features", "may not work",
    "best experience",
    "einige funktionen", "manche funktionen", "eingeschränkt", "certaines fonction", "algunas funcion",
    "algunas caracter", "alguns recursos", "algumas funcion", "alcune funzion", "sommige functies", "niektóre funkcje",
    "некоторые функции", "bazı özellik", "一部の機能", "部分功能", "일부 기능",
  ])

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < NeedsScriptRule.mostWords,
      reading.signals.visibleCharacters < NeedsScriptRule.mostVisible
    else { return nil }
    let signals = reading.signals
    let asks =
      ChallengeStatusRule.asksForScript(signals.noscriptText) && !NeedsScriptRule.isPartial(signals.noscriptText)
    var found: [Evidence] = []
    if asks {
      found.append(
        Evidence(
          kind: "script.noscript", value: "javascript", quote: Excerpt.of(signals.noscriptText), source: "noscript"))
    }
    if signals.hasScriptMount, signals.scriptCount > 0 {
      found.append(
        Evidence(kind: "script.mount", value: "empty", quote: "an empty element for a script", source: "body"))
    }
    if let target = signals.scriptRedirect {
      found.append(Evidence(kind: "script.redirect", value: "location", quote: Excerpt.of(target), source: "script"))
    }
    if found.isEmpty, signals.scriptCount > 0, signals.visibleCharacters < 40, signals.frameCount == 0,
      signals.imageCount == 0
    {
      found.append(
        Evidence(
          kind: "script.only", value: "\(signals.scriptCount)", source: "body"
        ).quoting(
          "\(signals.scriptCount) scripts, \(signals.visibleCharacters) visible characters"))
    }
    return found.isEmpty ? nil : OutcomeRuling(.needsScript, evidence: found)
  }
}

/// HTML with nothing to see.
package struct BlankRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "blank",
      summary:
        "An HTML page without any visible character, image, frame or script, and without text for readers without scripts.",
      examples: [RuleExample("a title over nothing") { Fixture.page("Knots", nil, "") }],
      counterexamples: [
        RuleExample("a picture") { Fixture.page("Knots", nil, "", signals: { $0.imageCount = 1 }) },
        RuleExample("two sentences") { Fixture.page("Knots", "Knots", "Right over left. Left over right.") },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount == 0 else { return nil }
    let signals = reading.signals
    guard signals.visibleCharacters <= 1, signals.imageCount == 0, signals.frameCount == 0, signals.scriptCount == 0,
      reading.heading == nil, signals.noscriptText.isEmpty
    else { return nil }
    return OutcomeRuling(
      .empty, Evidence(kind: "html.blank", value: "0", quote: "no visible character", source: visit.capture.finalURL))
  }
}

extension Evidence {
  func quoting(_ words: String) -> Evidence {
    var evidence = self
    evidence.quote = words
    return evidence
  }
}

extension ChallengeStatusRule {
  /// Whether a `noscript` text asks for JavaScript; every language uses the word.
  static func asksForScript(_ text: String) -> Bool {
    !text.isEmpty && scriptWords.first(in: Array(text.utf8.prefix(2000)), limit: 2000) != nil
  }
  private static let scriptWords = ByteMarks(["javascript", "java script", "js is", "enable js"])
}
