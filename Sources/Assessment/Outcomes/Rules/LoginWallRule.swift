import Model
import Web

/// A form to sign in, in place of the page.
package struct LoginWallRule: OutcomeRule {
  /// A form to sign in has few words around it.
  package static let mostWords = 120

  /// A heading that demands it stands over next to nothing.
  package static let mostWordsOfDemand = 60

  /// Under a title and a heading that ask for it, a form needs no field for a password: some ask for the name first.
  package static let mostWordsAsked = 20
  /// A form to sign in with less text than this is what the page is for.
  package static let mostWordsOfForm = 50

  package static var description: RuleDescription {
    RuleDescription(
      id: "login-wall",
      summary: """
        A short page (under 120 words) that asks to sign in where something else was registered: hops led to a path or \
        host of sign-in, or the page has a password field and a title or heading that says "log in" in any of thirty \
        languages, or a password field and next to no text, or, under 60 words, a heading that demands to sign in or \
        subscribe before anything can be read, an interjection ("Information") over a sentence that does, or a sentence, \
        wherever it stands, that this content is for members, has a password, is for readers of some age or institution, \
        or not for guests.
        """,
      examples: [
        RuleExample("sent to /login") {
          Fixture.page(
            "Log in - Harbour Academy", "Log in", "User Password",
            hops: [Fixture.hop(302, to: "https://school.example/login?next=/lessons/42")],
            signals: { $0.passwordFields = 1 })
        },
        RuleExample("a form in place of the page") {
          Fixture.page("Anmelden", "Anmelden", "Benutzername Passwort", signals: { $0.passwordFields = 1 })
        },
        RuleExample("sent to a service that signs people in") {
          Fixture.page(
            "Harbour Academy", nil, "Enter your address",
            hops: [Fixture.hop(302, to: "https://login.identity.example/start?client=school")])
        },
        RuleExample("a demand without a form") {
          Fixture.page("Harbour Academy", "You must be logged in to view this page", "Back to the front page.")
        },
        RuleExample("a demand under a heading that says nothing") {
          Fixture.page("Forum", "Information", "You must be logged in to view this topic.")
        },
        RuleExample("a password of its own, in German") {
          Fixture.page("Geschützt: Webstühle", "Geschützt: Webstühle", "Dieser Inhalt ist passwortgeschützt.")
        },
        RuleExample("for subscribers, in French") {
          Fixture.page("Journal du port", "Article réservé aux abonnés", "Abonnez-vous dès un euro.")
        },
      ],
      counterexamples: [
        RuleExample("a lesson about signing in") {
          Fixture.page("Log in with PHP", "How to write a login form", "Store only a hash of the password.")
        },
        RuleExample("a thread that only members may reply to") {
          Fixture.page("Looms", "Looms", "Which loom is best? You must be logged in to reply to this post.")
        },
        RuleExample("a page of help about signing in") {
          Fixture.page("Sign in to your account", "Sign in to your account", "Open the menu and choose your name.")
        },
        RuleExample("a lesson with a small form to sign in above it") {
          Fixture.page("Weaving", "Weaving", Fixture.lesson, signals: { $0.passwordFields = 1 })
        },
        RuleExample("a short page with such a form") {
          Fixture.page(
            "Reef knot", "Reef knot",
            "Right over left and under, then left over right and under. Pull both ends until the knot lies flat and firm.",
            signals: { $0.passwordFields = 1 })
        },
        RuleExample("a sign-in page that is registered as such") {
          Fixture.page(
            "Log in", "Log in", "User Password", url: "https://school.example/login", signals: { $0.passwordFields = 1 }
          )
        },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard visit.success != nil, let reading = visit.reading, reading.wordCount < LoginWallRule.mostWords,
      !Addresses.isLogin(visit.url)
    else { return nil }
    var found: [Evidence] = []
    if visit.wasRedirected, let place = LoginWallRule.place(visit) {
      found.append(
        Evidence(kind: "login.address", value: place, quote: Excerpt.of(visit.final.href), source: "final address"))
    }
    let book = LoginPhrases.book
    for (source, text) in [("title", reading.titleElement ?? reading.title?.value), ("h1", reading.heading)] {
      if let quote = book.firstStatement(in: Segments(ownWordsOf: text), parts: 4, words: 8) {
        found.append(Evidence(kind: "login.\(source)", value: quote, quote: text.map(Excerpt.of), source: source))
      }
    }
    let demand = reading.wordCount < LoginWallRule.mostWordsOfDemand ? LoginWallRule.demand(reading) : nil
    if let demand { found.append(demand) }
    let hasField = reading.signals.passwordFields > 0
    let isAsked = found.contains { $0.kind == "login.title" } && found.contains { $0.kind == "login.h1" }
    if hasField {
      if found.isEmpty, reading.wordCount < LoginWallRule.mostWordsOfForm { found += LoginWallRule.named(reading) }
      found.append(
        Evidence(
          kind: "login.form", value: "\(reading.signals.passwordFields)", quote: "input type=password", source: "form"))
    }
    let wasSent = found.first?.kind == "login.address"
    let isForm =
      hasField && (found.count > 1 || isBare(reading))
      || isAsked && reading.signals.formCount > 0 && reading.wordCount < LoginWallRule.mostWordsAsked
    guard wasSent || isForm || demand != nil else { return nil }
    return OutcomeRuling(.loginWall, evidence: found + visit.capture.hops.prefix(5).map(Arrival.evidence))
  }

  /// Over the fields of such a form, a title or heading of few words with one for it among them.
  private static func named(_ reading: Reading) -> [Evidence] {
    for (source, text) in [("title", reading.titleElement ?? reading.title?.value), ("h1", reading.heading)] {
      for part in Segments(ownWordsOf: text).parts.prefix(3) where PhraseBook.words(part) <= 8 {
        let hits = LoginPhrases.names.search(part)
        guard hits.subjects != 0, !hits.opensAbout else { continue }
        let value = String(decoding: part.dropFirst().dropLast(), as: UTF8.self)
        return [Evidence(kind: "login.\(source)", value: value, quote: text.map(Excerpt.of), source: source)]
      }
    }
    return []
  }

  /// A heading that demands it, or a sentence in the box of a heading that says nothing of its own.
  private static func demand(_ reading: Reading) -> Evidence? {
    let heading = SearchedParts(reading.heading, LoginPhrases.demands, most: 3)
    guard !heading.opensAbout, !heading.namesWork, !heading.quotes, !reading.quotes(LoginPhrases.demands) else {
      return nil
    }
    if let door = door(reading) { return door }
    if let statement = heading.firstStatement(parts: 3, words: 14) {
      return Evidence(
        kind: "login.demand", value: statement.quote, quote: reading.heading.map(Excerpt.of), source: "h1")
    }
    for notice in reading.signals.notices where notice.level <= 2 && notice.room <= 300 {
      let parts = Segments(notice.heading).parts
      guard parts.allSatisfy(NotFoundPhrases.isInterjection),
        let quote = LoginPhrases.demands.firstStatement(in: Segments(notice.text), parts: 3, words: 24)
      else { continue }
      return Evidence(
        kind: "login.demand", value: quote, quote: Excerpt.of(notice.text), source: "h\(notice.level)")
    }
    return nil
  }

  /// A sentence about this content and what its door asks for, in the box of a heading or as one.
  private static func door(_ reading: Reading) -> Evidence? {
    let book = LoginPhrases.doors
    guard !SearchedParts(reading.heading, book).opensAbout else { return nil }
    if let quote = book.firstStatement(in: Segments(ownWordsOf: reading.heading), parts: 2, words: 14) {
      return Evidence(kind: "login.door", value: quote, quote: reading.heading.map(Excerpt.of), source: "h1")
    }
    let texts = reading.signals.notices.filter { $0.level <= 3 }.map { ($0.text, "h\($0.level)") }
    for (text, source) in texts + [(reading.text, "text")] {
      guard let quote = book.firstStatement(in: Segments(ownWordsOf: text), parts: 4, words: 26) else { continue }
      return Evidence(kind: "login.door", value: quote, quote: Excerpt.of(text), source: source)
    }
    return nil
  }

  /// Next to no text, none for readers without scripts either (some forums keep theirs in `noscript`).
  private func isBare(_ reading: Reading) -> Bool {
    reading.wordCount < 12 && reading.heading == nil && reading.signals.visibleCharacters > 0
      && reading.signals.noscriptText.utf8.count < 400
  }

  /// The word of path or host that names a place to sign in.
  private static func place(_ visit: VisitFacts) -> String? {
    if Addresses.isLogin(visit.final) { return visit.final.path }
    guard let host = visit.final.host, host != visit.url.host, let first = Addresses.labels(host).first,
      LoginPhrases.hostWords.contains(first), Addresses.labels(visit.url.host).first != first
    else { return nil }
    return host
  }
}
