import HTML

/// The words of a text as numbers, for comparison with phrases: equal words of either case have equal numbers. A word is
/// a run of letters and digits; each character of Han and kana is one. Numbers below 8 are the ends of sentences.
struct WordStream {
  static let sentenceEnd: UInt64 = 0
  static let questionEnd: UInt64 = 1

  private(set) var words: [UInt64] = []
  private let limit: Int
  private var hash = WordStream.seed
  private var isInWord = false

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// - Parameter limit: Words kept; those that follow are not looked at.
  init(limit: Int = 120) {
    self.limit = limit
    words.reserveCapacity(min(limit, 64))
  }

  init(_ text: String, limit: Int = 120) {
    self.init(limit: limit)
    var text = text
    text.withUTF8 { append($0) }
    endWord()
  }

  /// The first word of a text, found without reading on.
  static func first(of text: String) -> UInt64? {
    var text = text
    return text.withUTF8(first)
  }

  static func first(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var low = 0
    while low < bytes.count, bytes[low] < 0x80, !bytes[low].isLetterOrDigit { low &+= 1 }
    var hash = seed
    var i = low
    while i < bytes.count, bytes[i].isLetterOrDigit {
      hash = (hash ^ UInt64(bytes[i].lowered)) &* 0x0000_0100_0000_01B3
      i &+= 1
    }
    guard i < bytes.count, bytes[i] >= 0x80 else { return i > low ? hash | 8 : nil }
    var stream = WordStream(limit: 1)
    stream.append(UnsafeBufferPointer(rebasing: bytes[low...].prefix(64)))
    stream.endWord()
    return stream.words.first
  }

  var isFull: Bool { words.count >= limit }

  /// Continues the text; a word may go on from one call to the next, until `endWord` or `endSentence`.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var i = 0
    while i < bytes.count, !isFull {
      let byte = bytes[i]
      if byte < 0x80 {
        if byte.isLetterOrDigit {
          add(byte.lowered)
        } else if byte != 0x27 || !isInWord {
          endWord()
          let ends = byte == 0x21 || byte == 0x3A || byte == 0x3F || byte == 0x2E
          if ends, byte != 0x2E || i &+ 1 >= bytes.count || bytes[i &+ 1] <= 0x20 { end(asking: byte == 0x3F) }
        } else {
          endWord()
        }
        i &+= 1
        continue
      }
      let (scalar, length) = WordStream.scalar(bytes, i)
      i &+= length
      switch scalar {
      case 0x3002, 0xFF01, 0xFF1A, 0x964, 0x6D4: end(asking: false)
      case 0xFF1F, 0x61F, 0x37E: end(asking: true)
      case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFF0F,
        0x60C, 0x2190...0x2BFF, 0xFE00...0xFE0F, 0x1F000...0x1FAFF:
        // Joiners within words of Persian and Indic scripts are no letters and end no word.
        if scalar != 0x200C, scalar != 0x200D { endWord() }
      case 0x3040...0x30FF, 0x3400...0x9FFF:
        endWord()
        add(scalar)
        endWord()
      default: add(WordStream.lowered(scalar))
      }
    }
  }

  mutating func endWord() {
    guard isInWord else { return }
    if words.count < limit { words.append(hash | 8) }
    hash = WordStream.seed
    isInWord = false
  }

  mutating func endSentence() { end(asking: false) }

  private mutating func end(asking: Bool) {
    endWord()
    guard words.count < limit, let last = words.last, last > WordStream.questionEnd else { return }
    words.append(asking ? WordStream.questionEnd : WordStream.sentenceEnd)
  }

  @inline(__always) private mutating func add(_ byte: UInt8) { add(UInt32(byte)) }

  @inline(__always) private mutating func add(_ scalar: UInt32) {
    hash = (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    isInWord = true
  }

  /// The code point that begins at an index of valid UTF-8, and its length.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (UInt32, Int) {
    func tail(_ k: Int) -> UInt32 { i + k < bytes.count ? UInt32(bytes[i + k] & 0x3F) : 0 }
    let lead = bytes[i]
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// Small letters of Latin, Greek and Cyrillic; other letters are as they are.
  private static func lowered(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 0x20
    case 0x130: 0x69
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 0x25
    case 0x391...0x3AB: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    default: scalar
    }
  }
}

extension Page {
  /// The first word of an element's text, when it stands within its first nodes.
  func firstWord(of index: Int) -> UInt64? {
    var i = index + 1
    let end = min(Int(tree.nodes[index].end), index + 8)
    while i < end, tree.nodes[i].tag != .text || features[i].text == 0 { i += 1 }
    guard i < end else { return nil }
    let node = tree.nodes[i]
    return tree.text.withUnsafeBufferPointer { text in
      WordStream.first(of: UnsafeBufferPointer(rebasing: text[Int(node.low)..<Int(node.high)]))
    }
  }
}
