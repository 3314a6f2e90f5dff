/// The parts of a title or heading with what a book of phrases finds in each: searched once, asked several times.
struct SearchedParts {
  let parts: [[UInt8]]
  let hits: [PhraseBook.Hits]
  /// For each part whether it is a question.
  let asks: [Bool]
  /// Whether the text quotes what the book is of: it speaks of the message and is none.
  let quotes: Bool

  init(_ text: String?, _ book: PhraseBook, most: Int = 8) {
    let quotations = Quotations(text)
    let segments = Segments(quotations.own)
    parts = Array(segments.parts.prefix(most))
    asks = segments.asks
    hits = parts.map(book.search)
    quotes = quotations.state(book)
  }

  var says: Bool { hits.contains { $0.says } }

  /// Whether a part begins with a word that makes the whole about the matter: "how", "what".
  var opensAbout: Bool { hits.contains { $0.opensAbout } }

  /// Whether it names a work about what it says: one part says it and another goes on as titles of works do ("a
  /// checklist", "the law in ten sentences").
  var namesWork: Bool {
    says
      && (opensAbout
        || zip(parts, hits).contains { !$1.says && PhraseBook.words($0) > 1 && SearchedParts.opensTitle($0) })
  }

  private static func opensTitle(_ part: [UInt8]) -> Bool {
    let rest = part.dropFirst()
    return openings.contains(PhraseBook.hash(rest.prefix { $0 != 0x20 }))
  }

  private static let openings = Set(
    [
      "a", "an", "the", "what", "how", "why", "when", "ein", "eine", "der", "die", "das", "was", "wie", "warum", "un",
      "une",
      "le", "la", "les", "comment", "pourquoi", "el", "los", "las", "una", "cómo", "por", "o", "os", "um", "uma",
      "como",
      "il", "lo", "gli", "come", "een", "het", "hoe", "wat", "waarom", "hur", "vad", "hvordan", "hva", "hvad", "jak",
      "dlaczego", "proč", "ako", "hogyan", "miért", "cum", "как", "что", "почему", "як", "що", "πώς", "nasıl", "كيف",
    ]
    .map { PhraseBook.hash(Segments.folded($0)[...]) })

  /// What a part states.
  struct Statement {
    /// The part as text.
    var quote: String
    /// Whether it speaks to the reader or points at this page.
    var isAddressed: Bool
    /// Whether it speaks as pages do of themselves: to the reader, or in few words. Headlines of news state such things
    /// of others.
    var isOwn: Bool
    /// Whether it is a bare fate, as names of events are.
    var isBare: Bool
    /// Whether it is told of several pages.
    var isOfMany: Bool
    /// Whether it is more than a name: five words or more, or as many bytes of a script without spaces.
    var isLong: Bool
  }

  /// The first part that states it in so few words; with `skipsQuestions` no question does, for it states nothing, but
  /// for the one whether the reader is lost.
  func firstStatement(parts limit: Int, words: Int, skipsQuestions: Bool = false) -> Statement? {
    for (index, (part, hits)) in zip(parts, hits).prefix(limit).enumerated() where hits.says {
      if skipsQuestions, asks[index], !NotFoundPhrases.isOfBeingLost(part) { continue }
      let count = PhraseBook.words(part)
      guard count <= words else { continue }
      let isAddressed = hits.addressing & hits.statements != 0
      return Statement(
        quote: String(decoding: part.dropFirst().dropLast(), as: UTF8.self), isAddressed: isAddressed,
        isOwn: isAddressed || hits.isComplete || count <= 5 && !hits.isBareFate, isBare: hits.isBareFate,
        isOfMany: !isAddressed && !hits.isComplete && NotFoundPhrases.speaksOfMany(part),
        isLong: count >= 5 || part.count > 36)
    }
    return nil
  }
}
