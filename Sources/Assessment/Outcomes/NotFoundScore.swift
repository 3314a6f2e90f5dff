import Model
import Web

/// Adds up what a page says of its own absence: in its title, in a heading, in the words under that heading, and by
/// its markup and addresses.
struct NotFoundScore {
  private(set) var points = 0
  private(set) var evidence: [Evidence] = []
  /// Whether title or first heading explain errors rather than state one.
  let isAboutErrors: Bool
  private let title: SearchedParts
  private let heading: SearchedParts

  init(_ visit: VisitFacts, _ reading: Reading) {
    let book = NotFoundPhrases.book
    let text = reading.titleElement ?? reading.title?.value
    title = SearchedParts(text, book)
    heading = SearchedParts(reading.heading, book)
    isAboutErrors =
      NotFoundPhrases.explains(title) || NotFoundPhrases.explains(heading) || title.quotes || heading.quotes
      || NotFoundScore.defines(reading, heading: heading)
    guard !isAboutErrors else { return }
    let statement = title.firstStatement(parts: 5, words: 12, skipsQuestions: true)
    let isThread = (statement != nil || heading.says) && NotFoundPhrases.isThread(title)
    if !isThread, let statement, !statement.isBare, !statement.isOfMany {
      add(statement.isOwn ? 2 : 1, "soft404.title", statement.quote, text, "title")
    }
    addNotice(reading, isThread: isThread)
  }

  /// Whether the text quotes such statements or lists statuses: then it tells of them.
  static func isTold(_ reading: Reading) -> Bool { reading.quotes(NotFoundPhrases.book) || reading.listsStatuses }

  /// Whether the text says that what it holds is still there, though a course has ended or a page has moved.
  static func saysItRemains(_ reading: Reading) -> Bool {
    Segments(reading.text, limit: 1000).parts.contains { NotFoundGrammar.presence.search($0).subjects != 0 }
  }

  private mutating func add(_ worth: Int, _ kind: String, _ value: String, _ quote: String?, _ source: String) {
    points += worth
    evidence.append(Evidence(kind: kind, value: value, quote: quote.map(Excerpt.of), source: source))
  }

  /// The notice that says most.
  private mutating func addNotice(_ reading: Reading, isThread: Bool) {
    var best: (worth: Int, evidence: [Evidence]) = (0, [])
    let notices = reading.signals.notices
    let isBare = reading.wordCount < NotFoundScore.bareWords
    if let text = reading.heading, !notices.contains(where: { $0.heading == text }) {
      best = NotFoundScore.weigh(
        Reading.Notice(heading: text, level: 1, text: "", room: 0), heading, isThread: isThread, isBare: isBare)
    }
    for notice in notices {
      let parts = notice.heading == reading.heading ? heading : SearchedParts(notice.heading, NotFoundPhrases.book)
      // On a short page without a heading of the first level, the next one is the page's own.
      let isTop =
        reading.wordCount < NotFoundScore.shortWords && (reading.heading == nil || notice.heading == reading.heading)
      let found = NotFoundScore.weigh(notice, parts, isThread: isThread, isBare: isBare, isTop: isTop)
      if found.worth > best.worth { best = found }
    }
    points += best.worth
    evidence += best.evidence
  }

  /// A heading that says it is worth 2, 3 in a box of its own, 4 with a sentence under it that says it too; an
  /// interjection, or any heading of the first level in a small box, 3 with such a sentence that speaks to the reader.
  /// A heading below the first level needs the sentence. One that states it as headlines do counts less, unless the
  /// page has next to no words beside it.
  private static func weigh(
    _ notice: Reading.Notice, _ heading: SearchedParts, isThread: Bool, isBare: Bool, isTop: Bool = false
  ) -> (worth: Int, evidence: [Evidence]) {
    let statement = heading.firstStatement(parts: 4, words: 16, skipsQuestions: true)
    let isAlone = (1...mostRoom).contains(notice.room)
    let isInterjection =
      statement == nil && !heading.parts.isEmpty && heading.parts.allSatisfy(NotFoundPhrases.isInterjection)
    // Under any other heading only what shares its box is of it.
    let isBoxed = statement == nil && !isInterjection && notice.level == 1 && isAlone
    let isCry = isInterjection || isBoxed
    guard statement.map({ !$0.isOfMany }) ?? isCry, !NotFoundPhrases.explains(heading) else { return (0, []) }
    let isOfParts = statement != nil && heading.parts.contains(where: NotFoundPhrases.speaksOfParts)
    if notice.level > 1, isOfParts, !isTop { return (0, []) }
    let source = "h\(notice.level)"
    var evidence: [Evidence] = []
    if let statement {
      evidence.append(
        Evidence(kind: "soft404.\(source)", value: statement.quote, quote: Excerpt.of(notice.heading), source: source))
    }
    let sentence = sentence(
      under: isBoxed ? notice.textInBox : notice.text, needsAddress: isCry || notice.level > 1 || isThread,
      isOfParts: isOfParts)
    if let sentence {
      evidence.append(
        Evidence(kind: sentenceKind, value: sentence, quote: Excerpt.of(notice.text), source: source))
      return (statement == nil ? 3 : 4, evidence)
    }
    guard let statement, notice.level == 1, !isThread || (isAlone && statement.isAddressed) else { return (0, []) }
    if isOfParts || !statement.isOwn { return (isAlone && isBare ? 2 : 1, evidence) }
    return (isAlone ? 3 : 2, evidence)
  }

  /// Characters of a box that holds a notice and nothing else.
  private static let mostRoom = 300
  /// A page with fewer words of its own says little beside its heading.
  private static let bareWords = 40
  /// And one with fewer has no lesson around its notice.
  private static let shortWords = 80
  private static let sentenceKind = "soft404.notice"

  /// The page says under its first heading what the heading is.
  private static func defines(_ reading: Reading, heading: SearchedParts) -> Bool {
    guard let notice = reading.signals.notices.first, notice.heading == reading.heading, heading.says else {
      return false
    }
    return Segments(notice.text).parts.prefix(1).contains(where: NotFoundPhrases.defines)
  }

  private static func sentence(under text: String, needsAddress: Bool, isOfParts: Bool) -> String? {
    let segments = Segments(ownWordsOf: text)
    let parts = segments.parts
    for (index, part) in parts.prefix(4).enumerated() where PhraseBook.words(part) <= 40 && !segments.asks[index] {
      let hits = NotFoundPhrases.book.search(part)
      guard hits.says, hits.about == 0, isOfParts || !NotFoundPhrases.speaksOfParts(part),
        !NotFoundPhrases.defines(part)
      else { continue }
      let isAddressed = hits.addressing & hits.statements != 0
      // "Page not found: what can I do?" is a question of a list of them.
      let isQuestion =
        !isAddressed && index + 1 < parts.count && NotFoundPhrases.book.search(parts[index + 1]).opensAbout
      if !needsAddress || isAddressed || (hits.isComplete && !isQuestion) {
        return String(decoding: part.dropFirst().dropLast(), as: UTF8.self)
      }
    }
    return nil
  }

  /// Whether title or heading state it, and not only a sentence.
  var isStatedAbove: Bool { evidence.contains { $0.kind != NotFoundScore.sentenceKind } }

  /// What markup and addresses add. Title and heading alone, which are often the same words, are enough for short
  /// pages only.
  mutating func addMarks(_ visit: VisitFacts, _ reading: Reading) {
    if !evidence.contains(where: { $0.kind == NotFoundScore.sentenceKind }) { points = min(points, 3) }
    if let mark = reading.signals.errorMark { add(2, "soft404.mark", mark, mark, "class") }
    for (address, source) in [(reading.canonical, "canonical"), (reading.openGraphURL, "og:url")] {
      guard let address, let url = WebURL(address), let name = Addresses.namesNotFound(url) else { continue }
      add(2, "soft404.address", name, address, source)
      break
    }
    if points > 0, points < 4, let (address, source) = NotFoundScore.homeAsOwn(visit, reading) {
      add(1, "soft404.home", address, address, source)
    }
    if points > 0, points < 4, reading.robots.contains("noindex") {
      add(1, "soft404.robots", "noindex", "noindex", "robots")
    }
  }

  /// The address of the site's front page that a page deep in it gives as its own, and where. Careless sites give it on
  /// every page, so that it adds to other evidence and is none alone.
  static func homeAsOwn(_ visit: VisitFacts, _ reading: Reading) -> (address: String, source: String)? {
    guard !Addresses.isHome(visit.url), !Addresses.isHome(visit.final) else { return nil }
    for (address, source) in [(reading.canonical, "canonical"), (reading.openGraphURL, "og:url")] {
      if let address, let url = WebURL(address), Addresses.isHome(url) { return (address, source) }
    }
    return nil
  }

  /// A sentence that says it, wherever it stands in a short text and whatever stands over it: a sign beside another.
  static func anyStatement(in text: String) -> String? {
    let segments = Segments(ownWordsOf: text, limit: 1000)
    for (part, asks) in zip(segments.parts, segments.asks).prefix(8) where !asks && PhraseBook.words(part) <= 40 {
      let hits = NotFoundPhrases.book.search(part)
      if hits.says, hits.about == 0, !NotFoundPhrases.speaksOfParts(part), !NotFoundPhrases.speaksOfMany(part),
        !NotFoundPhrases.defines(part)
      {
        return String(decoding: part.dropFirst().dropLast(), as: UTF8.self)
      }
    }
    return nil
  }

  /// A sentence that says it on a page of few words.
  func statementInText(_ reading: Reading) -> String? {
    let book = NotFoundPhrases.book
    let text = reading.text.isEmpty ? reading.signals.opening : reading.text
    let own = Set(title.parts + heading.parts)
    let hasHeading = heading.parts.contains { !NotFoundPhrases.isInterjection($0) }
    let segments = Segments(ownWordsOf: text, limit: 1000)
    for (part, asks) in zip(segments.parts, segments.asks).prefix(8)
    where !asks && !own.contains(part) && PhraseBook.words(part) <= 30 {
      let hits = book.search(part)
      guard hits.says, hits.about == 0, !NotFoundPhrases.speaksOfParts(part), !NotFoundPhrases.defines(part) else {
        continue
      }
      let isAddressed = hits.addressing & hits.statements != 0
      if hits.isComplete ? !hasHeading : !hasHeading || (isAddressed && reading.wordCount < NotFoundScore.bareWords) {
        return String(decoding: part.dropFirst().dropLast(), as: UTF8.self)
      }
    }
    return nil
  }
}

extension Reading {
  /// Whether the beginning of the text quotes what the book is of.
  func quotes(_ book: PhraseBook) -> Bool { Quotations(text.isEmpty ? signals.opening : text, limit: 1500).state(book) }
}

extension Reading.Notice {
  /// As much of the text as the box around the heading holds.
  fileprivate var textInBox: String {
    var room = room - heading.unicodeScalars.count { $0 != " " }
    let end = text.unicodeScalars.firstIndex { scalar in
      if scalar != " " { room -= 1 }
      return room < 0
    }
    return String(text[..<(end ?? text.endIndex)])
  }
}
