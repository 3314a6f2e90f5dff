import Model
import Web

/// A domain without a site: for sale, parked, expired or suspended.
package struct ParkedRule: OutcomeRule {
  package static let mostWords = 250
  /// With next to no words a script of parked domains is enough.
  package static let fewWords = 60

  package static var description: RuleDescription {
    RuleDescription(
      id: "parked",
      summary: """
        A short page (under 250 words) that offers its domain for sale or calls it parked, expired or suspended in the \
        title, the heading or the opening, in any of thirty languages; or a short page with the script, frame or \
        address of a parking firm, with a script that leads to one, or with one that only parked domains have. The opening counts only under a heading that is \
        about nothing else.
        """,
      examples: [
        RuleExample("a domain for sale") {
          Fixture.page("school.example is for sale", "This domain is for sale!", "Make an offer today.")
        },
        RuleExample("in German") {
          Fixture.page("school.example", "Diese Domain steht zum Verkauf", "Jetzt anfragen.")
        },
        RuleExample("a parking script") {
          Fixture.page(
            "school.example", nil, "Loans Insurance Hosting",
            signals: {
              $0.embeddedHosts = ["www.sedoparking.example"]
            })
        },
      ],
      counterexamples: [
        RuleExample("a lesson about parking") {
          Fixture.page("Parking a domain: what it means", "Parking a domain: what it means", "It is registered.")
        },
        RuleExample("a lesson about functions") {
          Fixture.page("The domain of a function", "The domain of a function", "A domain is available for all numbers.")
        },
        RuleExample("a lesson about domain names") {
          Fixture.page("How to buy a domain that is for sale", "Buying a domain", Fixture.lesson)
        },
        RuleExample("a shop for looms") {
          Fixture.page("Looms for sale", "Looms for sale", "Used looms, in good repair, from our workshop.")
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < ParkedRule.mostWords else {
      return nil
    }
    let title = SearchedParts(reading.titleElement ?? reading.title?.value, ParkingPhrases.book)
    let heading = SearchedParts(reading.heading, ParkingPhrases.book)
    guard !title.opensAbout, !heading.opensAbout, !heading.namesWork, !title.quotes, !heading.quotes,
      !reading.quotes(ParkingPhrases.book)
    else { return nil }
    var found: [Evidence] = []
    let name = Segments(visit.final.host).parts.first
    let texts = [
      ("title", reading.titleElement ?? reading.title?.value, 14), ("h1", reading.heading, 16),
      ("text", reading.signals.opening.isEmpty ? reading.text : reading.signals.opening, 24),
    ]
    for (source, text, words) in texts {
      if source == "text", found.isEmpty, isAboutOther(heading, host: name) { break }
      guard let part = ParkedRule.statement(in: Segments(ownWordsOf: text, limit: 400), words: words, host: name) else {
        continue
      }
      found.append(Evidence(kind: "parked.\(source)", value: part, quote: text.map(Excerpt.of), source: source))
    }
    if reading.wordCount < ParkedRule.fewWords, let response = visit.success,
      let mark = ParkedRule.marks.first(in: response.body, limit: 65_536)
    {
      found.append(Evidence(kind: "parked.mark", value: mark, quote: mark, source: visit.capture.finalURL))
    }
    if let target = reading.signals.scriptRedirect.flatMap({ WebURL($0) }),
      let firm = ParkedRule.firm(target.host)
    {
      found.append(Evidence(kind: "parked.script", value: firm, quote: Excerpt.of(target.href), source: "script"))
    }
    if let host = visit.embedded(ParkingPhrases.hostWords, names: ParkingPhrases.hostNames),
      reading.wordCount < 150, visit.lastGood == nil || visit.lastGood?.textDigest != reading.textDigest
    {
      found.append(Evidence(kind: "parked.host", value: host, quote: host, source: "script or address"))
    }
    return found.isEmpty ? nil : OutcomeRuling(.parked, evidence: found)
  }

  private static let marks = ByteMarks(ParkingPhrases.bodyMarks)

  /// Whether a heading is about something else than the host: more than a greeting, and without its name.
  private func isAboutOther(_ heading: SearchedParts, host: [UInt8]?) -> Bool {
    guard !heading.parts.isEmpty, !heading.says else { return false }
    return heading.parts.contains { part in
      (PhraseBook.words(part) > 2 || ParkingPhrases.book.search(part).subjects != 0)
        && !(host.map { ParkedRule.contains(part, $0) } ?? false)
    }
  }

  /// The word or name by which a host is known as a parking firm's.
  private static func firm(_ host: String?) -> String? {
    let labels = Addresses.labels(host)
    if let word = labels.first(where: ParkingPhrases.hostWords.contains) { return word }
    let name = labels.suffix(2).joined(separator: ".")
    return ParkingPhrases.hostNames.contains(name) ? name : nil
  }

  /// The first part that offers a domain, or that offers the host by its name.
  private static func statement(in segments: Segments, words: Int, host: [UInt8]?) -> String? {
    for part in segments.parts.prefix(5) where PhraseBook.words(part) <= words {
      let hits = ParkingPhrases.book.search(part)
      let namesHost = host.map { hits.statements != 0 && hits.about == 0 && contains(part, $0) } ?? false
      if hits.says || namesHost { return String(decoding: part.dropFirst().dropLast(), as: UTF8.self) }
    }
    return nil
  }

  private static func contains(_ part: [UInt8], _ name: [UInt8]) -> Bool {
    guard name.count <= part.count, name.count > 4 else { return false }
    return (0...(part.count - name.count)).contains { part[$0...].starts(with: name) }
  }
}
