/// A short text apart from what it quotes. Who puts "page not found" in quotation marks speaks of the message.
struct Quotations {
  /// The text without its quotations; all of it when it is nothing but one.
  private(set) var own: String
  private(set) var quoted: [String] = []

  /// Scalars of a quotation; what ends later, or never, is none.
  private static let longest = 240

  init(_ text: String?, limit: Int = 2000) {
    guard let text, !text.isEmpty else {
      own = ""
      return
    }
    guard Quotations.mayQuote(text, limit: limit) else {
      own = text
      return
    }
    let scalars = Array(text.unicodeScalars.prefix(limit))
    guard scalars.contains(where: { Quotations.closing($0.value) != nil }) else {
      own = text
      return
    }
    var rest = String.UnicodeScalarView()
    var hasLetter = false
    var index = 0
    while index < scalars.count {
      if let end = Quotations.end(of: scalars, from: index) {
        quoted.append(String(String.UnicodeScalarView(scalars[(index + 1)..<end])))
        rest.append(" ")
        index = end + 1
        continue
      }
      hasLetter = hasLetter || scalars[index].properties.isAlphabetic
      rest.append(scalars[index])
      index += 1
    }
    own = hasLetter ? String(rest) : text
    if !hasLetter { quoted = [] }
  }

  /// Whether one of the quotations, of two words at least, says what the book is of.
  func state(_ book: PhraseBook) -> Bool {
    quoted.contains { quotation in
      Segments(quotation).parts.contains { part in
        (PhraseBook.words(part) > 1 || part.contains { $0 >= 0xE3 }) && book.search(part).says
      }
    }
  }

  /// Whether a byte of the beginning may be of a mark that opens a quotation: most texts have none.
  private static func mayQuote(_ text: String, limit: Int) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8.prefix(limit * 4) {
      switch (before.0, before.1, byte) {
      case (_, _, 0x22), (_, 0xC2, 0xAB), (_, 0xC2, 0xBB), (0xE2, 0x80, 0x98...0x9E), (0xE2, 0x80, 0xB9),
        (0xE3, 0x80, 0x8C), (0xE3, 0x80, 0x8E):
        return true
      default: before = (before.1, byte)
      }
    }
    return false
  }

  private static func closing(_ scalar: UInt32) -> [UInt32]? {
    switch scalar {
    case 0x22: [0x22]
    case 0x201C: [0x201D]
    case 0x201E: [0x201C, 0x201D, 0x22]
    case 0x201D: [0x201D]
    case 0x2018: [0x2019]
    case 0x201A: [0x2018, 0x2019]
    case 0xAB: [0xBB]
    case 0xBB: [0xAB]
    case 0x2039: [0x203A]
    case 0x300C: [0x300D]
    case 0x300E: [0x300F]
    default: nil
    }
  }

  /// Where the quotation ends that begins here.
  private static func end(of text: [Unicode.Scalar], from start: Int) -> Int? {
    guard let closing = closing(text[start].value), start + 2 < text.count else { return nil }
    let isFree = text[start].value >= 0x3000 || text[start].value == 0xAB
    // A mark that also closes opens one only behind a gap and before a letter.
    guard isFree || start == 0 || !text[start - 1].properties.isAlphabetic, isFree || text[start + 1] != " " else {
      return nil
    }
    var index = start + 1
    while index < text.count, index - start <= longest {
      if closing.contains(text[index].value), isClosing(text, index) { return index > start + 1 ? index : nil }
      index += 1
    }
    return nil
  }

  /// An apostrophe within a word closes nothing; nor does a mark behind a gap, but for French ones.
  private static func isClosing(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    if text[index].value >= 0x3000 || text[index].value == 0xBB { return true }
    let isInWord = index + 1 < text.count && text[index + 1].properties.isAlphabetic
    return text[index].value == 0x2019 ? !isInWord : text[index - 1] != " "
  }
}

extension Segments {
  /// The parts of a text without what it quotes.
  init(ownWordsOf text: String?, limit: Int = 600) { self.init(Quotations(text, limit: limit).own, limit: limit) }
}
