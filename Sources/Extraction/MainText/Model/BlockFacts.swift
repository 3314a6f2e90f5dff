import HTML

/// What one block says by itself, and what the rules made of it. Its properties stand in the order of `names`, each a
/// number of the same width, so that they can be copied as one.
struct BlockFacts {
  /// Characters, at most 4,000.
  var characters: Int16 = 0
  /// Percent of them inside links.
  var link: Int16 = 0
  /// What kind of element it is, from prose to headings.
  var kind: Int16 = 0
  /// Commas, and signs that end sentences or clauses, of several scripts.
  var commas: Int16 = 0
  var stops: Int16 = 0
  /// Percent of its characters.
  var digits: Int16 = 0
  var capitals: Int16 = 0
  var words: Int16 = 0
  /// Whether it ends as a sentence does.
  var isSentence: Int16 = 0
  /// Signs of money.
  var hasPrice: Int16 = 0
  var isVerbatim: Int16 = 0
  /// Whether its words are a label, a byline, a notice, an opening of what follows a text.
  var isLabel: Int16 = 0
  var isByline: Int16 = 0
  var isNotice: Int16 = 0
  var isEnd: Int16 = 0
  /// Whether an element that holds it was called boilerplate.
  var isExcluded: Int16 = 0
  /// Whether it lies in the passages that hold the prose.
  var isInside: Int16 = 0
  /// Whether the rules keep it.
  var isKept: Int16 = 0

  static let names = [
    "characters", "link", "kind", "commas", "stops", "digits", "capitals", "words", "isSentence", "hasPrice",
    "isVerbatim", "isLabel", "isByline", "isNotice", "isEnd", "isExcluded", "isInside", "isKept",
  ]
  /// The kind of a heading of level 1.
  static let title: Int16 = 10

  var isHeading: Bool { kind >= BlockFacts.title && kind <= 14 }
  /// Whether it reads like a paragraph of a text.
  var isProse: Bool { characters >= 60 && link < 34 && isNotice == 0 }
  var isKeptProse: Bool { isKept == 1 && characters >= 80 }

  init(_ block: TextBlock, _ bytes: [UInt8], isExcluded: Bool, isInside: Bool) {
    characters = Int16(clamping: min(block.characters, 4000))
    link = block.characters > 0 ? Int16(clamping: min(block.link * 100 / block.characters, 100)) : 0
    kind = BlockFacts.kind(of: block.tag)
    isVerbatim = block.isVerbatim ? 1 : 0
    self.isExcluded = isExcluded ? 1 : 0
    self.isInside = isInside ? 1 : 0
    isKept = block.isKept && isInside && !isExcluded ? 1 : 0
    let text = bytes[block.range]
    text.withUnsafeBufferPointer { count($0) }
    guard !block.isVerbatim, block.range.count <= NoticeWords.limit else { return }
    isNotice = NoticeWords.isNotice(text) ? 1 : 0
    if block.range.count <= 160 {
      isLabel = LabelBlocks.isLabel(block, bytes) ? 1 : 0
      isByline = BylineWords.isByline(text) ? 1 : 0
      isEnd = EndWords.isEnd(text) ? 1 : 0
    }
  }

  private mutating func count(_ text: UnsafeBufferPointer<UInt8>) {
    var spaces = 0
    var commas = 0
    var stops = 0
    var digits = 0
    var capitals = 0
    var all = 0
    var i = 0
    while i < text.count {
      let byte = text[i]
      if byte < 0x80 {
        if byte <= 0x20 { spaces += 1 } else { all += 1 }
        if byte &- 0x30 < 10 { digits += 1 } else if byte &- 0x41 < 26 { capitals += 1 }
        if byte == 0x2C { commas += 1 }
        if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A || byte == 0x3B { stops += 1 }
        if byte == 0x24 { hasPrice = 1 }
      } else if byte & 0xC0 != 0x80 {
        all += 1
        if byte >= 0xE2, i &+ 2 < text.count {
          switch (byte, text[i &+ 1], text[i &+ 2]) {
          case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): commas += 1
          case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE0, 0xA5, 0xA4): stops += 1
          case (0xE2, 0x82, 0xA0...0xBF): hasPrice = 1
          default: break
          }
        } else if byte == 0xC2, i &+ 1 < text.count, text[i &+ 1] == 0xA3 {
          hasPrice = 1
        } else if byte == 0xD8, i &+ 1 < text.count {
          if text[i &+ 1] == 0x8C { commas += 1 }
          if text[i &+ 1] == 0x9F { stops += 1 }
        }
      }
      i &+= 1
    }
    self.commas = Int16(clamping: commas)
    self.stops = Int16(clamping: stops)
    words = Int16(clamping: spaces + 1)
    self.digits = Int16(clamping: all > 0 ? digits * 100 / all : 0)
    self.capitals = Int16(clamping: all > 0 ? capitals * 100 / all : 0)
    isSentence = BlockFacts.endsSentence(text) ? 1 : 0
  }

  private static func endsSentence(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    switch last {
    case 0x2E, 0x21, 0x3F, 0x3A, 0x3B: return true
    case 0x22, 0x29, 0x5D: return text.count > 1 && (text[text.count - 2] == 0x2E || text[text.count - 2] == 0x21)
    default: break
    }
    guard text.count > 2 else { return false }
    switch (text[text.count - 3], text[text.count - 2], last) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE0, 0xA5, 0xA4), (0xE2, 0x80, 0xA6),
      (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x9C):
      return true
    default: return false
    }
  }

  private static func kind(of tag: Tag) -> Int16 {
    switch tag {
    case .p: 0
    case .pre, .xmp: 1
    case .blockquote: 2
    case .li: 3
    case .dd: 4
    case .dt: 5
    case .tr: 6
    case .td, .th: 7
    case .div, .center: 8
    case .section, .article, .main: 9
    case .h1: 10
    case .h2: 11
    case .h3: 12
    case .h4: 13
    case .h5, .h6: 14
    case .figcaption, .caption: 15
    case .summary, .details: 16
    case .form, .fieldset, .legend: 17
    default: 18
    }
  }
}
