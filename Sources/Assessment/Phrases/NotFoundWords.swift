/// What single words tell of a heading or a sentence, beside the phrases.
extension NotFoundPhrases {
  /// A heading that says nothing of its own: "Oops", "Error", "Sorry".
  static func isInterjection(_ part: [UInt8]) -> Bool {
    part.split(separator: UInt8(ascii: " ")).allSatisfy { word in
      fillerBytes.contains(Array(word)) || interjections.contains(Array(word))
    }
  }

  /// A part of a title that names errors or pages that show them.
  static func namesErrors(_ part: [UInt8]) -> Bool {
    part.split(separator: UInt8(ascii: " ")).contains { errorWords.contains(Array($0)) }
  }

  /// A title of a place where people ask: an issue, a question, a thread.
  static func isThread(_ title: Segments) -> Bool {
    title.parts.contains { part in
      let words = part.split(separator: UInt8(ascii: " ")).map(Array.init)
      return words.contains { threadWords.contains($0) }
        || words.count > 1 && words[0] == Array("issue".utf8) && words[1].allSatisfy { $0 &- 0x30 < 10 }
        || part.starts(with: Array(" pull request ".utf8)) || part.starts(with: Array(" stack ".utf8))
    }
  }

  private static let threadWords = Set(
    [
      "forum", "forums", "reddit", "discourse", "stackoverflow", "discussions", "superuser", "serverfault", "quora",
      "форум", "foro", "bugzilla", "bug", "jira",
    ]
    .map(Segments.folded))
  private static let errorWords = Set(
    [
      "404", "410", "errors", "error", "exceptions", "codes", "fehler", "erreur", "erreurs", "errores", "erro", "erros",
      "errore", "errori",
      "ошибка", "ошибки", "ошибку", "ошибок", "hata", "hatası", "virhe", "błąd", "chyba", "fout", "fel",
      "fehlerseite", "fehlerseiten", "404er",
    ]
    .map(Segments.folded))

  /// A sentence in the text about something on the page, or about several pages, and not about this one.
  static func speaksOfParts(_ part: [UInt8]) -> Bool {
    part.split(separator: UInt8(ascii: " ")).contains { partWords.contains(Array($0)) }
  }

  private static let partWords = Set(
    [
      "video", "videos", "vídeo", "vidéo", "pages", "image", "images", "photo", "photos", "comment", "comments",
      "seiten", "páginas", "pagine", "страницы", "видео", "動画", "视频",
    ]
    .map(Segments.folded))

  /// A part of a title that explains: names an error and says what is told of it, and does not just state it.
  static func explains(_ part: [UInt8]) -> Bool {
    let hits = book.search(part)
    guard !hits.isComplete else { return false }
    let isTelling =
      hits.about != 0 || part.split(separator: UInt8(ascii: " ")).contains { lessonWords.contains(Array($0)) }
    return isTelling && (hits.statements != 0 || namesErrors(part)) && !hits.says
  }

  private static let fillerBytes = Set(fillers.map(Segments.folded))
  private static let interjections = Set(
    [
      "uups", "huch", "hoppsan", "aïe", "zut", "ай", "ой", "упс", "hupsista", "ouups", "ojdå", "something", "went",
      "wrong", "dear", "no",
    ]
    .map(Segments.folded))
  private static let lessonWords = Set(
    ["pages", "errors", "explained", "exceptions", "codes", "erreurs", "errores", "reference"].map(Segments.folded)
  )
}
