import HTML

/// Words of headings behind which a page's own text is over.
enum EndWords {
  private static let openings = Openings([
    "related", "read more", "read next", "read also", "more from", "more on", "more stories", "more articles",
    "more news",
    "you may also", "you might also", "recommended", "comments", "leave a reply", "leave a comment", "post a comment",
    "add a comment", "share this", "don't miss", "don’t miss", "about the author", "popular posts", "latest news",
    "sign up", "subscribe", "most read", "most popular", "trending", "similar articles", "what to read next",
    "see also our", "sponsored", "keep reading", "up next", "mehr zum thema", "weitere artikel", "weitere themen",
    "weitere informationen", "das könnte", "das könnte", "lesen sie auch", "auch interessant", "weiterlesen",
    "kommentare",
    "kommentar schreiben", "schreibe einen kommentar", "teilen", "diesen artikel", "artikel teilen", "meistgelesen",
    "ähnliche", "verwandte", "newsletter", "über den autor", "über die autor", "zum newsletter", "à lire aussi",
    "lire aussi", "sur le même", "commentaires", "artículos relacionados", "comentarios", "te puede interesar",
    "czytaj także", "zobacz także", "komentarze", "leggi anche", "commenti", "lees ook", "reacties", "noch mehr",
    "schon gelesen", "mehr zu", "zum thema", "your email address will not",
  ])

  static func isEnd(_ text: ArraySlice<UInt8>) -> Bool { openings.begin(text) }
}

/// Words and signs of lines that name an author or a date.
enum BylineWords {
  private static let openings = Openings([
    "by ", "von ", "par ", "por ", "di ", "author", "autor", "published", "posted", "updated", "last updated",
    "publish",
    "veröffentlicht", "aktualisiert", "erstellt", "stand:", "http://", "https://", "first published", "written by",
    "photo", "foto", "image", "bild:", "©", "advert", "share", "comments", "print", "reading time", "lesezeit",
    "min read",
  ])

  static func isByline(_ text: ArraySlice<UInt8>) -> Bool {
    if openings.begin(text) { return true }
    return text.contains { $0 &- 0x30 < 10 } && DateScanner.hasDay(text.prefix(160), order: .dayFirst)
  }
}
