import Text

/// Writes HTML of which the markup is the program's own, known at compile time, and all else is escaped text.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// Markup as written.
  mutating func raw(_ markup: StaticString) { markup.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// Text or an attribute's value (which stands in quotes).
  mutating func text(_ text: String, limit: Int = 2048) {
    bytes.append(contentsOf: Escape.html(text, limit: limit).utf8)
  }

  mutating func number(_ number: Int) { bytes.append(contentsOf: grouped(number).utf8) }

  /// Text from outside: it cannot turn its surroundings round, and a reader's voice is told its language when known.
  mutating func foreign(_ words: String, language: String? = nil, limit: Int = 400) {
    if let language, isLanguageTag(language) {
      raw("<bdi lang=\"")
      text(language)
      raw("\">")
    } else {
      raw("<bdi>")
    }
    text(words, limit: limit)
    raw("</bdi>")
  }

  /// A link to an address from outside, or its text when it is none that may be linked.
  mutating func link(_ address: String, _ words: String, language: String? = nil) {
    guard let href = SafeLink.href(address) else { return foreign(words, language: language) }
    raw("<a rel=\"noopener noreferrer nofollow ugc\" href=\"")
    bytes.append(contentsOf: Escape.html(href, limit: 16_384).utf8)
    raw("\">")
    foreign(words, language: language)
    raw("</a>")
  }

  /// An address shown and linked.
  mutating func address(_ address: String) {
    raw("<span class=\"url\">")
    link(address, address)
    raw("</span>")
  }

  /// Digits in groups of three, a thin space between.
  private func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.utf8.count > 4 else { return number < 0 ? "-" + digits : digits }
    var text = ""
    for (place, digit) in digits.unicodeScalars.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += "\u{202F}" }
      text.unicodeScalars.append(digit)
    }
    return number < 0 ? "-" + text : text
  }

  /// Letters, digits and hyphens, as BCP 47 tags are made of.
  private func isLanguageTag(_ text: String) -> Bool {
    (2...35).contains(text.utf8.count)
      && text.utf8.allSatisfy { (97...122).contains($0 | 0x20) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
