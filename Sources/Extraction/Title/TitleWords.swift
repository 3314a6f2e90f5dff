import HTML

/// A title as words for comparison: letters and digits in lower case, everything else a space.
struct TitleWords {
  /// The words with one space between them.
  let joined: [UInt8]
  /// A hash of each of the first words.
  let hashes: [UInt32]
  static let limit = 64

  init(_ text: String) {
    var text = text
    var output: [UInt8] = []
    var hashes: [UInt32] = []
    output.reserveCapacity(text.utf8.count)
    hashes.reserveCapacity(16)
    var hash: UInt32 = 0
    func put(_ byte: UInt8) {
      output.append(byte)
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    func space() {
      guard let last = output.last, last != 0x20 else { return }
      output.append(0x20)
      if hashes.count < TitleWords.limit { hashes.append(hash) }
      hash = 0
    }
    text.withUTF8 { bytes in
      var i = 0
      while i < bytes.count {
        let byte = bytes[i]
        i += 1
        if byte < 0x80 {
          if byte.isLetterOrDigit { put(byte.lowered) } else { space() }
          continue
        }
        let next = i < bytes.count ? bytes[i] : 0
        switch byte {
        case 0xC2 where next != 0xAA && next != 0xB5 && next != 0xBA:
          i += 1
          space()
        case 0xC3 where next < 0x9F && next != 0x97:
          i += 1
          put(byte)
          put(next | 0x20)
        case 0xD0 where next >= 0x90 && next < 0xB0:
          i += 1
          put(next < 0xA0 ? 0xD0 : 0xD1)
          put(next < 0xA0 ? next + 0x20 : next - 0x20)
        // General punctuation, symbols, arrows, dingbats, ideographic and full-width punctuation, private use.
        case 0xE2 where next < 0xB0, 0xE3 where next == 0x80, 0xEF where next == 0xBC || next < 0xA4:
          i += 2
          space()
        case 0xF0 where next == 0x9F:
          i += 3
          space()
        default: put(byte)
        }
      }
    }
    space()
    if output.last == 0x20 { output.removeLast() }
    joined = output
    self.hashes = hashes
  }

  var isEmpty: Bool { joined.isEmpty }

  /// The words without the spaces.
  var squeezed: [UInt8] { joined.filter { $0 != 0x20 } }

  /// Whether the words of `other` stand in this title one after another.
  func contains(_ other: TitleWords) -> Bool { position(of: other) != nil }

  /// Where the words of `other` begin in this title, in bytes.
  func position(of other: TitleWords) -> Int? {
    let part = other.joined
    guard let first = part.first, part.count <= joined.count else { return nil }
    return joined.withUnsafeBufferPointer { text in
      for start in 0...(text.count - part.count)
      where text[start] == first && (start == 0 || text[start - 1] == 0x20) {
        let end = start + part.count
        if end == text.count || text[end] == 0x20, part.elementsEqual(text[start..<end]) { return start }
      }
      return nil
    }
  }

  /// How many of these words `other` has too.
  func shared(with other: TitleWords) -> Int {
    var count = 0
    for hash in hashes where other.hashes.contains(hash) { count += 1 }
    return count
  }

  /// Shared words divided by all words (Jaccard, words that come twice counted twice).
  func overlap(_ other: TitleWords) -> Double {
    let both = shared(with: other)
    let all = hashes.count + other.hashes.count - both
    return all <= 0 ? 0 : Double(both) / Double(all)
  }
}
