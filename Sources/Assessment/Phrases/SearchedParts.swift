/// The parts of a title or heading with what a book of phrases finds in each: searched once, asked several times.
struct SearchedParts {
  let parts: [[UInt8]]
  let hits: [PhraseBook.Hits]

  init(_ text: String?, _ book: PhraseBook, most: Int = 8) {
    parts = Array(Segments(text).parts.prefix(most))
    hits = parts.map(book.search)
  }

  var says: Bool { hits.contains { $0.says } }

  /// The first part that states it in so few words, as text for a quote, and whether it does so as pages do of
  /// themselves: in few words, or speaking to the reader. Headlines of news state such things of others.
  func firstStatement(parts limit: Int, words: Int) -> (quote: String, isOwn: Bool)? {
    for (part, hits) in zip(parts, hits).prefix(limit) where hits.says {
      let count = PhraseBook.words(part)
      guard count <= words else { continue }
      let isOwn = hits.isComplete || count <= 5 || hits.addressing & hits.statements != 0
      return (String(decoding: part.dropFirst().dropLast(), as: UTF8.self), isOwn)
    }
    return nil
  }
}
