import HTML

/// A person's name out of a byline: without "By", dates, roles and what else stands around it.
struct AuthorName {
  let text: String
  /// One word without a capital at its beginning, or with digits: an account's name.
  let isHandle: Bool
  /// Two capitals, as in the place of a portrait.
  let isInitials: Bool

  /// - Parameter isVisible: whether the text is shown on the page, where names stand among dates, roles and counts.
  init?(_ source: String, isVisible: Bool) {
    var name = source.clamped(300)
    for _ in 0..<3 {
      guard let prefix = AuthorName.prefix(of: name) else { break }
      name = String(name.dropFirst(prefix)).withoutSeparator
    }
    if isVisible {
      // "6/5/2024 by Ada Green".
      // "Veröffentlicht am 6. Mai 2024 von Ada Green".
      if AuthorName.beginsWithDate(name),
        let range = AuthorName.inner.lazy.compactMap({ name.firstRange(of: $0) }).first
      {
        name = String(name[range.upperBound...])
      }
      name = AuthorName.beforeRole(AuthorName.beforeDate(name))
    }
    name = AuthorName.beforeMark(name)
    name = AuthorName.trimmed(name.clamped(150))
    guard AuthorName.isPlausible(name), !isVisible || !AuthorName.isCount(name) && !AuthorName.isSentence(name) else {
      return nil
    }
    text = name
    isInitials = name.utf8.count == 2 && name.utf8.allSatisfy { $0 &- 0x41 < 26 }
    isHandle =
      !name.utf8.contains(0x20)
      && (name.utf8.first.map { $0 &- 0x61 < 26 } ?? false || name.utf8.contains { $0 &- 0x30 < 10 || $0 == 0x5F })
  }

  /// Words before a name within a line that begins with a date.
  private static let inner = [" by ", " By ", " von ", " par ", " por ", " przez ", " door ", " av ", " af "]

  /// Whether a line begins with a date, or with the word for what happened on it.
  private static func beginsWithDate(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isLetter || first >= 0x80 else { return true }
    let word = name.prefix { $0 != " " && $0 != ":" }.lowercased()
    return published.contains(word)
  }

  private static let published: Set<String> = [
    "published", "posted", "updated", "written", "created", "submitted", "added", "veröffentlicht", "publiziert",
    "erstellt", "geschrieben", "aktualisiert", "publié", "publiée", "posté", "publicado", "publicada", "escrito",
    "pubblicato", "scritto", "opublikowano", "opublikowany", "dodano", "geplaatst", "gepubliceerd", "publicerad",
    "publisert", "udgivet",
  ]

  /// "10 mins": a number and a word.
  private static func isCount(_ name: String) -> Bool {
    name.utf8.first.map { $0 &- 0x30 < 10 } ?? false && name.utf8.contains(0x20)
  }

  /// Four words or more, most of which begin small: names have capitals in the scripts that have any.
  private static func isSentence(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count >= 4 && words.count { $0.utf8.first.map { $0 &- 0x61 < 26 } ?? false } * 2 > words.count
  }

  /// Whether a label says that a name follows: "Written by".
  static func introduces(_ label: String) -> Bool {
    guard label.utf8.count <= 40, let count = prefix(of: label + " ") else { return false }
    return label.dropFirst(count).allSatisfy { !$0.isLetter && !$0.isNumber }
  }

  /// Words before a name: "by" in the languages of tutorials, and what else introduces one.
  private static let prefixes: [[UInt8]] = [
    "by", "by:", "written by", "posted by", "published by", "words by", "story by", "article by", "guide by", "author",
    "author:", "authors:", "authored by", "created by", "submitted by", "reviewed by", "edited by", "view all posts by",
    "insights from",
    "this post was written by", "this article was written by", "zeige alle beiträge von", "über",
    "posts by", "about", "von", "von:", "autor", "autor:", "autorin:", "autoren:", "text:", "text von",
    "ein beitrag von", "beitrag von", "ein artikel von", "artikel von", "ein text von", "erstellt von",
    "publiziert von", "content by", "post by", "post author", "post author:", "compiled by", "advice by",
    "napisane przez", "autore", "escrita por", "geschreven door:", "skrevet av:", "written by:", "verfasst von:",
    "geschrieben von", "veröffentlicht von", "interview:", "text und interview:", "verfasst von", "foto:", "par",
    "auteur:", "auteur", "écrit par", "publié par", "rédigé par", "por", "por:", "escrito por", "publicado por",
    "scritto da", "pubblicato da", "autore:", "a cura di", "door", "geschreven door", "av", "skriven av",
    "skrevet av", "skrevet af", "af", "kirjoittanut", "kirjoittaja:", "autor/ka:", "przez", "napisał", "napisała",
    "автор", "автор:", "от", "napsal", "napsala", "yazan:", "yazar:", "szerző:", "írta:", "scris de",
    "tác giả:",
    "oleh", "penulis:", "द्वारा", "作者：", "作者:", "文：", "文/", "著者：", "글", "作者", "מאת", "بقلم", "نویسنده:",
    "escrit per",
    "автор статті:",
  ].map { Array($0.utf8) }.sorted { $0.count > $1.count }
  /// By their first byte.
  private static let prefixesByFirst = Dictionary(grouping: prefixes) { $0.first ?? 0 }

  /// Characters of the longest prefix that a name begins with.
  private static func prefix(of name: String) -> Int? {
    // Capitals of two bytes: Ü, А–Я, which have a lead byte in common with their small letters or the one after it.
    guard let first = name.utf8.first?.lowered,
      prefixesByFirst[first] != nil || first >= 0xC3 && first <= 0xD1
    else { return nil }
    let lower = Array(name.lowercased().utf8.prefix(64))
    for prefix in prefixesByFirst[lower.first ?? 0] ?? [] where lower.starts(with: prefix) {
      let next = prefix.count < lower.count ? lower[prefix.count] : 0
      let last = prefix.last ?? 0
      let isGlued =
        prefix == Array("by".utf8) && name.hasPrefix("By") && name.dropFirst(2).first?.isUppercase == true
      guard next == 0x20 || next == 0x3A || isGlued || last == 0x3A || last >= 0x80 && next >= 0x80 && prefix.count >= 6
      else {
        continue
      }
      return String(decoding: prefix, as: UTF8.self).count
    }
    return nil
  }

  /// What stands before the first mark that parts a name from what follows.
  private static func beforeMark(_ name: String) -> String {
    var name = name
    return name.withUTF8 { bytes in
      var i = 1
      while i < bytes.count {
        let isSpaced = bytes[i - 1] == 0x20
        let rest = UnsafeBufferPointer(rebasing: bytes[i...])
        switch bytes[i] {
        case 0x28: break
        case 0x40 where isSpaced: break
        case 0x7C, 0x2D, 0x2F:
          guard isSpaced, rest.count > 1, rest[1] == 0x20 else { i += 1; continue }
        case 0x6F where isSpaced && rest.hasPrefix("on "), 0x61 where isSpaced && rest.hasPrefix("am "): break
        case 0x69 where isSpaced && rest.hasPrefix("in ") && bytes[..<(i - 1)].contains(0x20): break
        case 0xC2 where isSpaced && rest.hasPrefix("· "): break
        case 0xE2 where rest.hasPrefix("\u{200B}"): break
        case 0xE2
        where isSpaced
          && (rest.hasPrefix("– ") || rest.hasPrefix("— ") || rest.hasPrefix("• ") || rest.hasPrefix("⋅ ")):
          break
        default: i += 1; continue
        }
        return String(decoding: bytes[..<i], as: UTF8.self)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// What stands before the first digit, without the name of a month or a day at its end.
  private static func beforeDate(_ name: String) -> String {
    guard let digit = name.utf8.firstIndex(where: { $0 &- 0x30 < 10 }) else { return name }
    let before = name.utf8[..<digit]
    // "delta201" is an account's name.
    guard let last = before.last, last == 0x20 || name.utf8.contains(0x2F) || name.utf8.contains(0x2C) else {
      return name
    }
    var words = (String(before) ?? "").split(separator: " ")
    while words.count > 1, let word = words.last {
      var plain = word.lowercased().filter(\.isLetter)
      let isDate = plain.withUTF8 { MonthNames.month($0) != nil } || days.contains(plain)
      guard isDate || plain.isEmpty || plain.count < 3 && !word.contains(where: \.isUppercase) else { break }
      words.removeLast()
    }
    if words.count == 1, var plain = words.first?.lowercased().filter(\.isLetter) {
      if plain.withUTF8({ MonthNames.month($0) != nil }) || days.contains(plain) { return "" }
    }
    return words.joined(separator: " ")
  }

  private static let days: Set<String> = [
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "on", "am", "stand", "updated", "published", "posted",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves",
    "viernes", "sábado", "domingo",
  ]

  private static let roles: Set<String> = [
    "writer", "editor", "reporter", "senior", "staff", "contributor", "founder", "manager", "director", "ceo", "cto",
    "author", "expert", "specialist", "journalist", "correspondent", "head", "chief", "lead", "engineer", "developer",
    "updated", "published", "posted", "last", "shares", "share", "follow", "guest", "former", "member", "redakteur",
    "redakteurin", "redaktion", "stand", "uhr", "rédacteur", "rédactrice", "journaliste", "redactor", "periodista",
    "moderator", "administrator", "read", "consultant", "phd", "md", "registered", "licensed", "certified", "deputy",
    "associate", "freelance", "full-stack", "reviewed", "fact", "fact-checked", "medically", "comments", "views",
    "greenhorn", "messages:", "posts:", "joined:", "veröffentlicht", "aktualisiert", "marketing", "content", "product",
  ]

  /// A name of two words or more before the first word that begins a role.
  private static func beforeRole(_ name: String) -> String {
    let words = name.split(separator: " ")
    let role = words.indices.dropFirst().first { index in
      roles.contains(words[index].lowercased().filter { $0.isLetter || $0 == "-" || $0 == ":" })
    }
    let name = role.map { words[..<$0].joined(separator: " ") } ?? name
    // "Ada Green, gardener and writer": after a comma, a list of names goes on with capitals.
    if let comma = name.firstRange(of: ", "), name[..<comma.lowerBound].contains(" ") {
      let rest = name[comma.upperBound...]
      let others = rest.replacing(" and ", with: ",").replacing(" & ", with: ",").split(separator: ",")
      let areNames = others.allSatisfy { other in
        let words = other.split(separator: " ")
        return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
      }
      if !areNames { return String(name[..<comma.lowerBound]) }
    }
    return name
  }

  private static func trimmed(_ name: String) -> String {
    var scalars = name.unicodeScalars[...]
    while let first = scalars.first, first == "," || first == "&" || first == ":" || first == " " || first == "@" {
      scalars.removeFirst()
    }
    while let last = scalars.last,
      ",;:&|·•-–—/¶# ".unicodeScalars.contains(last) || last.properties.generalCategory == .privateUse
    {
      scalars.removeLast()
    }
    return String(scalars)
  }

  private static let generic: Set<String> = [
    "admin", "author", "administrator", "editor", "unknown", "root", "webmaster", "the author", "anonymous", "guest",
    "staff", "posted", "published", "by", "von", "por", "par", "about", "wordpressadmin", "wpadmin", "redaktion",
    "editorial team", "editorial staff", "the editors", "superuser", "test", "default", "user", "contributors", "share",
    "follow", "none", "null", "undefined", "n/a", "autor", "auteur", "authors", "view all posts", "read more", "more",
    "website", "profile", "view profile", "login", "about the author", "über den autor", "comments", "all posts",
    "the", "posted on", "published on", "updated", "name", "members", "member", "edit", "last updated", "written by",
    "date", "reviewed", "medically", "post", "offline", "online", "publiziert am", "veröffentlicht am", "erstellt am",
    "geschrieben am", "publié le", "publicado el", "publicado em", "pubblicato il", "opublikowano", "guest post",
    "guest author", "gastautor", "gastbeitrag", "min read", "mins read", "mins", "read time", "location",
    "verfasst von", "geschrieben von",
    "written", "veröffentlicht", "publiziert", "erstellt", "aktualisiert", "bio", "contact", "kontakt",
  ]

  private static func isPlausible(_ name: String) -> Bool {
    guard name.utf8.count >= 2, let first = name.utf8.first, first.isLetterOrDigit || first >= 0x80 || first == 0x5F,
      name.utf8.contains(where: { $0.isLetter || $0 >= 0x80 })
    else { return false }
    var lower = name.lowercased()
    return lower.withUTF8 { bytes in
      var spaces = 0
      for byte in bytes {
        if byte == 0x20 { spaces += 1 }
        if byte == 0x40 || byte == 0x7B || byte == 0x3C { return false }
      }
      return spaces < 24 && !bytes.contains("http") && !bytes.contains(".com") && !bytes.contains("[at]")
        && !bytes.contains("www.")
    } && !generic.contains(lower) && !lower.hasSuffix(" by") && !lower.hasSuffix(" von")
  }
}
