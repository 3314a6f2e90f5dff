import Model
import Web

/// Adds up what a page says of its own absence: in its title, in a heading, in the words under that heading, and by
/// its markup and addresses.
struct NotFoundScore {
  private(set) var points = 0
  private(set) var evidence: [Evidence] = []
  /// Whether title or first heading explain errors rather than state one.
  let isAboutErrors: Bool
  private let title: Segments
  private let heading: Segments

  init(_ visit: VisitFacts, _ reading: Reading) {
    let book = NotFoundPhrases.book
    title = Segments(reading.titleElement ?? reading.title?.value)
    heading = Segments(reading.heading)
    isAboutErrors = NotFoundScore.isAbout(title) || NotFoundScore.isAbout(heading)
    guard !isAboutErrors else { return }
    let isThread = NotFoundPhrases.isThread(title)
    if !isThread, let quote = book.firstStatement(in: title, parts: 5, words: 12) {
      let text = reading.titleElement ?? reading.title?.value
      add(2, "soft404.title", quote, text, "title")
    }
    addNotice(reading, isThread: isThread)
  }

  private mutating func add(_ worth: Int, _ kind: String, _ value: String, _ quote: String?, _ source: String) {
    points += worth
    evidence.append(Evidence(kind: kind, value: value, quote: quote.map(Excerpt.of), source: source))
  }

  /// The notice that says most.
  private mutating func addNotice(_ reading: Reading, isThread: Bool) {
    var notices = reading.signals.notices
    if let heading = reading.heading, !notices.contains(where: { $0.heading == heading }) {
      notices.insert(Reading.Notice(heading: heading, level: 1, text: "", room: 0), at: 0)
    }
    var best: (worth: Int, evidence: [Evidence]) = (0, [])
    for notice in notices {
      let found = NotFoundScore.weigh(notice, isThread: isThread)
      if found.worth > best.worth { best = found }
    }
    points += best.worth
    evidence += best.evidence
  }

  /// A heading that says it is worth 2, an interjection 1, a sentence under either that says it 2 more. A heading below
  /// the first level needs the sentence.
  private static func weigh(_ notice: Reading.Notice, isThread: Bool) -> (worth: Int, evidence: [Evidence]) {
    let book = NotFoundPhrases.book
    let heading = Segments(notice.heading)
    let statement = book.firstStatement(in: heading, parts: 4, words: 16)
    let isCry = statement == nil && !heading.parts.isEmpty && heading.parts.allSatisfy(NotFoundPhrases.isInterjection)
    guard statement != nil || isCry, !isAbout(heading) else { return (0, []) }
    let isOfParts = heading.parts.contains(where: NotFoundPhrases.speaksOfParts)
    if notice.level > 1, isOfParts { return (0, []) }
    let source = "h\(notice.level)"
    var evidence: [Evidence] = []
    if let statement {
      evidence.append(
        Evidence(kind: "soft404.\(source)", value: statement, quote: Excerpt.of(notice.heading), source: source))
    }
    let sentence = sentence(under: notice, needsAddress: isCry || notice.level > 1 || isThread)
    if let sentence {
      evidence.append(
        Evidence(kind: "soft404.notice", value: sentence, quote: Excerpt.of(notice.text), source: source))
    }
    switch (statement != nil, sentence != nil) {
    case (true, true): return (4, evidence)
    case (false, true): return (3, evidence)
    case (true, false) where notice.level == 1 && !isThread: return (isOfParts ? 1 : 2, evidence)
    default: return (0, [])
    }
  }

  private static func sentence(under notice: Reading.Notice, needsAddress: Bool) -> String? {
    for part in Segments(notice.text).parts.prefix(4) where PhraseBook.words(part) <= 40 {
      let hits = NotFoundPhrases.book.search(part)
      guard hits.says, hits.about == 0, !NotFoundPhrases.speaksOfParts(part) else { continue }
      if !needsAddress || hits.addressing & hits.statements != 0 {
        return String(decoding: part.dropFirst().dropLast(), as: UTF8.self)
      }
    }
    return nil
  }

  /// What markup and addresses add.
  mutating func addMarks(_ visit: VisitFacts, _ reading: Reading) {
    if let mark = reading.signals.errorMark { add(2, "soft404.mark", mark, mark, "class") }
    for (address, source) in [(reading.canonical, "canonical"), (reading.openGraphURL, "og:url")] {
      guard let address, let url = WebURL(address), let name = Addresses.namesNotFound(url) else { continue }
      add(2, "soft404.address", name, address, source)
      break
    }
    if points > 0, points < 4, reading.robots.contains("noindex") {
      add(1, "soft404.robots", "noindex", "noindex", "robots")
    }
  }

  /// A title or heading that explains, in any language.
  private static func isAbout(_ segments: Segments) -> Bool {
    segments.parts.contains(where: NotFoundPhrases.explains)
  }

  /// A sentence that says it on a page of few words.
  func statementInText(_ reading: Reading) -> String? {
    let book = NotFoundPhrases.book
    let text = reading.text.isEmpty ? reading.signals.opening : reading.text
    let own = Set(title.parts + heading.parts)
    let hasHeading = heading.parts.contains { !NotFoundPhrases.isInterjection($0) }
    for part in Segments(text, limit: 1000).parts.prefix(8) where !own.contains(part) && PhraseBook.words(part) <= 30 {
      let hits = book.search(part)
      guard hits.says, hits.about == 0, !NotFoundPhrases.speaksOfParts(part) else { continue }
      if hits.isComplete ? !hasHeading : (!hasHeading || hits.addressing & hits.statements != 0) {
        return String(decoding: part.dropFirst().dropLast(), as: UTF8.self)
      }
    }
    return nil
  }
}
