/// What single words tell of a heading or a sentence, beside the phrases.
extension NotFoundPhrases {
  /// A heading that says nothing of its own: "Oops", "Error", "Sorry".
  static func isInterjection(_ part: [UInt8]) -> Bool {
    allWords(part) { fillerWords.contains($0) || interjections.contains($0) }
  }

  private static func hash(_ word: String) -> UInt64 { PhraseBook.hash(Segments.folded(word)[...]) }

  /// Whether the hashes of all words pass a test.
  private static func allWords(_ part: [UInt8], _ test: (UInt64) -> Bool) -> Bool {
    var start = 1
    while start < part.count {
      var end = start
      while end < part.count, part[end] != 0x20 { end += 1 }
      if !test(PhraseBook.hash(part[start..<end])) { return false }
      start = end + 1
    }
    return true
  }

  private static func has(_ part: [UInt8], _ words: Set<UInt64>) -> Bool { !allWords(part) { !words.contains($0) } }

  /// A title of a place where people ask or look up: an issue, a question, a thread, a glossary.
  static func isThread(_ title: SearchedParts) -> Bool {
    title.parts.contains { part in
      has(part, threadWords) || part.starts(with: " pull request ".utf8) || part.starts(with: " stack ".utf8)
        || part.starts(with: " issue ".utf8) && part.dropFirst(7).first.map { $0 &- 0x30 < 10 } ?? false
    }
  }

  private static let threadWords = Set(
    [
      "forum", "forums", "reddit", "discourse", "stackoverflow", "discussions", "reference", "glossary", "wikipedia",
      "dictionary", "mdn", "superuser", "serverfault", "quora",
      "форум", "foro", "bugzilla", "bug", "jira",
    ]
    .map(NotFoundPhrases.hash))
  private static let errorWords = Set(
    [
      "404", "410", "errors", "error", "exceptions", "codes", "fehler", "erreur", "erreurs", "errores", "erro", "erros",
      "errore", "errori",
      "ошибка", "ошибки", "ошибку", "ошибок", "hata", "hatası", "l'erreur", "l'errore", "l'error", "virhe", "błąd",
      "chyba", "fout", "fel",
      "fehlerseite", "fehlerseiten", "404er",
    ]
    .map(NotFoundPhrases.hash))

  /// A sentence in the text about something on the page, or about several pages, and not about this one.
  static func speaksOfParts(_ part: [UInt8]) -> Bool {
    has(part, partWords)
  }

  private static let partWords = Set(
    [
      "video", "videos", "vídeo", "vidéo", "pages", "image", "images", "photo", "photos", "comment", "comments",
      "seiten", "páginas", "pagine", "видео", "動画", "视频",
    ]
    .map(NotFoundPhrases.hash))

  /// A statement about several pages.
  static func speaksOfMany(_ part: [UInt8]) -> Bool {
    has(part, manyWords) || part.indices.dropLast(plural.count - 1).contains { part[$0...].starts(with: plural) }
  }

  /// The Korean plural, at the end of a word.
  private static let plural = Segments.folded("책들").suffix(Segments.folded("들").count) + [0x20]

  /// "Are you lost?"
  static func isOfBeingLost(_ part: [UInt8]) -> Bool { has(part, lostWords) }

  private static let lostWords = Set(
    [
      "lost", "verlaufen", "verirrt", "perdu", "perdus", "égaré", "perdido", "perdida", "perso", "persi", "verdwaald",
      "vilse", "vild", "eksynyt", "zagubiłeś", "zabloudili", "ztratili", "заблудились", "потерялись", "заблукали",
      "eltévedt", "rătăcit", "kayboldunuz", "迷子", "迷路了吗", "tersesat", "lạc",
    ]
    .map(NotFoundPhrases.hash))

  private static let manyWords = Set(
    [
      "pages", "products", "articles", "lessons", "courses", "documents", "links", "posts", "tutorials", "files",
      "guides",
      "repositories", "projects", "books", "chapters", "topics", "seiten", "produkte", "artikeln", "kurse", "dateien",
      "páginas", "productos", "artículos", "cursos", "produits", "pagine", "prodotti", "produtos", "страницы", "товары",
    ]
    .map(NotFoundPhrases.hash))

  /// A title or heading that explains: it names an error and says what is told of it, in one part or in two.
  static func explains(_ text: SearchedParts) -> Bool {
    var names = false
    var opens = false
    for (part, hits) in zip(text.parts, text.hits) {
      if hits.says {
        names = true
        continue
      }
      let isOfErrors = has(part, errorWords) || PhraseBook.holds(part, [0x34, 0x30, 0x34])
      names = names || isOfErrors
      opens = opens || hits.opensAbout || opensCount(part)
      if hits.statements != 0 || isOfErrors, hits.about != 0 || has(part, lessonWords) { return true }
    }
    return names && opens
  }

  /// Begins with a number of things, as headlines of lists do ("ten funny examples").
  private static func opensCount(_ part: [UInt8]) -> Bool {
    PhraseBook.words(part) > 1 && counts.contains(PhraseBook.hash(part.dropFirst().prefix { $0 != 0x20 }))
  }

  private static let counts = Set(
    [
      "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "drei", "vier", "fünf", "sechs",
      "sieben", "acht", "neun", "zehn", "zwölf", "trois", "quatre", "cinq", "sept", "huit", "neuf", "dix", "tres",
      "cuatro", "cinco", "siete", "ocho", "nueve", "diez", "três", "quatro", "sete", "oito", "nove", "dez", "tre",
      "quattro", "cinque", "sette", "otto", "dieci", "drie", "vijf", "zes", "zeven", "negen", "tien", "trzy", "cztery",
      "pięć", "dziesięć", "tři", "čtyři", "pět", "deset", "три", "четыре", "пять", "семь", "десять", "fem", "tio", "ti",
    ]
    .map(NotFoundPhrases.hash))

  /// A sentence that says what something is.
  static func defines(_ part: [UInt8]) -> Bool { definitions.search(part).subjects != 0 }

  private static let definitions = PhraseBook([
    Phrases(
      language: "en",
      subjects: [
        "is a", "is an", "is the", "means that", "means the", "indicates", "refers to", "occurs when", "happens when",
        "appears when", "status code", "returned when", "returned if", "raised when", "raised if", "thrown when",
        "thrown if", "sent when", "shown when", "wird ausgelöst", "wird zurückgegeben", "renvoyé lorsque",
        "renvoyée lorsque",
        "se devuelve cuando", "retornado quando", "restituito quando", "in this tutorial", "in this lesson",
        "in this article", "bedeutet", "ist ein",
        "ist eine", "est un", "est une", "signifie", "es un", "es una", "significa", "é um", "é uma", "è un", "è una",
        "indique", "signale", "apparaît quand", "apparaît lorsque", "aparece cuando", "aparece quando", "indica que",
        "compare quando", "bedeutet", "besagt", "erscheint, wenn", "görülür", "görüntülenir", "появляется", "возникает",
        "is een", "betekent", "är en", "er en", "on virhe", "oznacza", "to kod", "znamená", "je kód", "azt jelenti",
        "este un", "este o", "anlamına", "это", "означает", "означава", "означає", "σημαίνει", "είναι ένα",
      ]),
    Phrases(
      language: "ja", subjects: ["とは", "を意味", "を示す", "是指", "表示服务器", "意味着", "이란", "의미합니다", "यानी", "يعني", "به معنی"],
      isUnspaced: true),
  ])

  private static let fillerWords = Set(fillers.map(NotFoundPhrases.hash))
  private static let interjections = Set(
    [
      "uups", "huch", "hoppsan", "aïe", "zut", "ай", "ой", "упс", "hupsista", "ouups", "ojdå", "something", "went",
      "wrong", "dear", "no", "caramba", "accidenti", "jejda", "hoppá", "hopa", "ουπς", "hay", "aksi", "waduh", "hups",
      "oeps",
      "oi", "sann", "bah", "mince", "hélas", "leider", "schade", "ai", "ayy", "おっと", "哎呀", "이런", "عفوا", "information",
      "notice", "message", "besked", "meddelelse", "meddelande", "zpráva", "správa", "üzenet", "mesaj", "bericht",
      "mensaje", "mensagem", "messaggio", "viesti", "wiadomość", "повідомлення", "съобщение", "μήνυμα", "お知らせ", "提示",
      "알림", "پیام", "رسالة", "הודעה", "pemberitahuan", "attention", "achtung", "attenzione", "atención", "atenção",
      "uwaga",
      "внимание", "увага", "pozor", "figyelem", "hinweis", "meldung", "avis", "aviso", "avviso", "melding", "komunikat",
      "сообщение",
      "whoopsie", "yikes", "dang", "argh", "ach", "mensch", "nanu", "hallo", "embarrassing", "this", "is", "well",
    ]
    .map(NotFoundPhrases.hash))
  private static let lessonWords = Set(
    [
      "pages", "template", "templates", "vorlage", "vorlagen", "modèle", "plantilla", "handler", "handlers",
      "middleware", "lecture", "errors", "explained", "exceptions", "codes", "erreurs", "errores", "reference",
      "understanding",
      "comprendre", "résoudre", "corriger", "verstehen", "beheben", "erklärt", "entender", "comprender", "solucionar",
      "resolver", "corrigir", "capire", "risolvere", "correggere", "oplossen", "begrijpen", "naprawić", "rozwiązać",
      "opravit", "åtgärda", "løse", "nedir", "nasıl", "çözümü", "исправить", "устранить", "решение", "означает",
      "виправити", "поправим", "διόρθωση", "إصلاح", "رفع", "तरीका",
    ]
    .map(NotFoundPhrases.hash))
}
