import Model

/// What stands around a version in its quote: whether the page is of that version, starts from it, or has left it behind.
struct VersionContext {
  /// The quote before the name, between name and version, and after the version.
  private let version: String
  private let before: Substring
  private let gap: Substring
  private let after: Substring

  init(_ mention: VersionMention) {
    let quote = mention.quote
    let whole = quote.startIndex..<quote.endIndex
    var product = VersionContext.range(of: mention.product, in: quote, whole)
    var version: Range<String.Index>?
    // The name may stand there before, without its version.
    while let name = product {
      version = VersionContext.range(of: mention.version, in: quote, name.upperBound..<quote.endIndex)
      guard let found = version else { break }
      if quote.utf8.distance(from: name.upperBound, to: found.lowerBound) <= 24 { break }
      product = VersionContext.range(of: mention.product, in: quote, name.upperBound..<quote.endIndex)
    }
    version = version ?? VersionContext.range(of: mention.version, in: quote, whole)
    let end = version?.upperBound ?? quote.endIndex
    let start = product?.lowerBound ?? version?.lowerBound ?? quote.endIndex
    self.version = mention.version
    before = quote[..<start]
    gap = product.flatMap { name in version.map { quote[name.upperBound..<max(name.upperBound, $0.lowerBound)] } } ?? ""
    after = quote[end...]
  }

  /// `Django 3.2 documentation`, `Ember Guides v2.18`: the page is a part of the documentation of that release. A title may
  /// name it twice.
  var isEdition: Bool {
    if Segments(String(gap)).parts.contains(where: { VersionPhrases.documents.contains(start: $0) }) { return true }
    var rest = after
    while true {
      if let part = Segments(String(rest)).parts.first, VersionPhrases.documents.contains(start: part) { return true }
      let text = String(rest)
      guard !version.isEmpty,
        let next = VersionContext.range(of: version, in: text, text.startIndex..<text.endIndex)
      else { return false }
      rest = Substring(text[next.upperBound...])
    }
  }

  /// `Python 3.8 or newer`, `3.8+`, `>= 3.6`, `since Java 8`: newer ones are meant as well.
  var isOpenEnded: Bool {
    if after.hasPrefix("+") || after.hasPrefix(" +") || gap.contains(">") || gap.contains("≥") { return true }
    if before.hasSuffix(">= ") || before.hasSuffix("≥ ") || before.hasSuffix("> ") { return true }
    // The instruction of a Dockerfile.
    if gap.hasPrefix(":"), before.hasSuffix("FROM ") || before == "FROM" { return false }
    if let follows = Segments(String(after)).parts.first, VersionPhrases.upwards.contains(start: follows) {
      return true
    }
    return Segments(String(before)).parts.last.map { VersionPhrases.from.contains(end: $0) } ?? false
  }

  /// `no longer supports Python 2`, `before Django 2.0`, `<3.8`: the page speaks of what is over, or of what is not meant.
  var isLeftBehind: Bool {
    if gap.contains("<") || before.hasSuffix("< ") || before.hasSuffix("<= ") { return true }
    if let follows = Segments(String(after)).parts.first, VersionPhrases.downwards.contains(start: follows) {
      return true
    }
    let parts = Segments(String(before)).parts.suffix(1) + Segments(String(after)).parts.prefix(1)
    return parts.contains { RenamingWords.speak(in: String(decoding: $0, as: UTF8.self)) }
      || Segments(String(before)).parts.last.map { VersionPhrases.older.contains(end: $0) } ?? false
  }

  /// `Does it run on Windows 7?`
  var isAsked: Bool { after.contains("?") || after.contains("？") }

  /// Further versions of the same product right after this one: `2.7, 3.6 and 3.8`, `2 & 3`, `7.4–8.1`, `3 to 5`.
  var listed: [String] {
    var found: [String] = []
    var rest = after.utf8
    while found.count < 6 {
      let signs = rest.prefix { [0x20, 0x2C, 0x2F, 0x26, 0x2D, 0xE2, 0x80, 0x93].contains($0) }
      rest = rest.dropFirst(signs.count)
      var isJoined = signs.contains { $0 != 0x20 }
      let word = rest.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
      if !word.isEmpty {
        let name = String(decoding: word, as: UTF8.self).lowercased()
        guard name == "v" || VersionPhrases.joining.contains(name) else { break }
        isJoined = isJoined || name != "v"
        rest = rest.dropFirst(word.count).drop { $0 == 0x20 }
      }
      let digits = rest.prefix { $0 &- 0x30 < 10 || $0 == 0x2E }
      guard isJoined, let first = digits.first, first != 0x2E else { break }
      found.append(String(decoding: digits.last == 0x2E ? digits.dropLast() : digits, as: UTF8.self))
      rest = rest.dropFirst(digits.count)
    }
    return found
  }

  /// `^7.2`, `~> 4.1`: any release of the same major version.
  var isMajorOnly: Bool { gap.contains("^") || gap.contains("~") }

  private static func range(
    of needle: String, in text: String, _ bounds: Range<String.Index>
  ) -> Range<String.Index>? {
    let (wanted, bytes) = (needle.utf8, text.utf8)
    guard let first = wanted.first else { return nil }
    var index = bounds.lowerBound
    while index < bounds.upperBound {
      if bytes[index].isSame(first), bytes.distance(from: index, to: bounds.upperBound) >= wanted.count {
        let end = bytes.index(index, offsetBy: wanted.count)
        if zip(bytes[index..<end], wanted).allSatisfy({ $0.isSame($1) }) { return index..<end }
      }
      index = bytes.index(after: index)
    }
    return nil
  }
}

extension UInt8 {
  /// Whether two bytes are the same letter, large or small.
  fileprivate func isSame(_ other: UInt8) -> Bool {
    self == other || (self ^ other == 0x20 && (self | 0x20) &- 0x61 < 26)
  }
}
