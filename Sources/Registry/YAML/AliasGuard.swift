/// Finds what makes a small YAML text grow without bound before the parser sees it.
///
/// Aliases are values shared, so they cost nothing by themselves; but the parser hashes every key, and a key that is
/// made of nested aliases would be walked in full. So a text with aliases may have no composite keys, and few aliases.
enum AliasGuard {
  struct Finding {
    var offset: Int
    var message: String
    var remedy: String
  }

  static let maxAliases = 1_000

  /// - Returns: the first place that is refused, and how many aliases the text seems to hold (an upper bound: a `*` at
  ///   the start of a line of text counts too).
  static func scan(_ bytes: [UInt8]) -> (aliases: Int, refused: Finding?) {
    // Quoted text is passed over, but only where every quotation mark is closed on its own line: else what is inside
    // and what is outside cannot be told apart without parsing, and all is looked at.
    var scan = Scan(passesOverQuotes: true)
    bytes.withUnsafeBufferPointer { scan.run($0) }
    if scan.hasOpenQuote {
      scan = Scan(passesOverQuotes: false)
      bytes.withUnsafeBufferPointer { scan.run($0) }
    }
    if let excess = scan.excess {
      let message = "more than \(maxAliases) aliases"
      return (scan.aliases, Finding(offset: excess, message: message, remedy: "write the values out"))
    }
    if scan.aliases > 0, let composite = scan.composite {
      let message = "a list, mapping or alias as a key, in a file with aliases"
      return (scan.aliases, Finding(offset: composite, message: message, remedy: "use plain keys"))
    }
    return (scan.aliases, nil)
  }

  /// One pass that knows only where values can begin.
  private struct Scan {
    var passesOverQuotes: Bool
    var aliases = 0
    /// The first alias too many.
    var excess: Int?
    /// The first place where a key may be more than a scalar.
    var composite: Int?
    var hasOpenQuote = false

    init(passesOverQuotes: Bool) { self.passesOverQuotes = passesOverQuotes }

    mutating func run(_ text: UnsafeBufferPointer<UInt8>) {
      var canBegin = true
      var index = 0
      while index < text.count {
        let byte = text[index]
        let next = index + 1 < text.count ? text[index + 1] : 0x0A
        switch byte {
        case 0x0A, 0x0D, 0x2C, 0x5B, 0x7B: canBegin = true
        case 0x20, 0x09: break
        case 0x22 where canBegin && passesOverQuotes, 0x27 where canBegin && passesOverQuotes:
          guard let end = endOfQuote(text, index) else {
            hasOpenQuote = true
            return
          }
          index = end
          canBegin = false
        case 0x2A where canBegin && !ASCII.isSpace(next):
          aliases += 1
          if aliases > AliasGuard.maxAliases, excess == nil { excess = index }
          index = endOfName(text, index + 1)
          if composite == nil, colonFollows(text, index) { composite = index }
          canBegin = false
          continue
        // An anchor or a tag stands before its value.
        case 0x26 where canBegin, 0x21 where canBegin:
          while index < text.count, !ASCII.isSpace(text[index]) { index += 1 }
          continue
        case 0x3F where canBegin && ASCII.isSpace(next): if composite == nil { composite = index }
        case 0x5D, 0x7D:
          if composite == nil, colonFollows(text, index + 1) { composite = index }
          canBegin = false
        case 0x2D where canBegin && ASCII.isSpace(next): break
        case 0x3A where ASCII.isSpace(next): canBegin = true
        default: canBegin = false
        }
        index += 1
      }
    }

    private func colonFollows(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
      var index = start
      while index < text.count, ASCII.isBlank(text[index]) { index += 1 }
      return index < text.count && text[index] == 0x3A
    }

    private func endOfName(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
      var index = start
      while index < text.count, ASCII.isAlphanumeric(text[index]) || text[index] == 0x2D || text[index] == 0x5F {
        index += 1
      }
      return index
    }

    /// The closing mark on the same line, when only what may follow a quoted text follows it.
    private func endOfQuote(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
      let quote = text[start]
      var index = start + 1
      while index < text.count, text[index] != 0x0A {
        if text[index] == 0x5C, quote == 0x22 {
          index += 2
          continue
        }
        if text[index] == quote {
          guard quote == 0x27, index + 1 < text.count, text[index + 1] == quote else { break }
          index += 1
        }
        index += 1
      }
      guard index < text.count, text[index] == quote else { return nil }
      var after = index + 1
      while after < text.count, ASCII.isBlank(text[after]) { after += 1 }
      let follows: [UInt8] = [0x0A, 0x0D, 0x2C, 0x5D, 0x7D, 0x3A, 0x23]
      return after >= text.count || follows.contains(text[after]) ? index : nil
    }
  }
}
