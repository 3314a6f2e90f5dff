/// Names and phrases looked for in a whole text in one pass.
///
/// The pass looks at the beginning of each word only, where three bytes rule out most; two choose a chain of phrases, of
/// which four leave nearly always none.
/// Letters outside ASCII match as written, small, or with a capital at the beginning; a phrase's space matches one space
/// of any kind, its apostrophe a curled one.
struct PhraseIndex: Sendable {
  private struct Entry: Sendable {
    var bytes: [UInt8]
    var tag: Int
    var ignoresCase: Bool
    /// A name with a hyphen or a dot in it is not looked for within longer ones (`docker-compose.yml`).
    var isCompound: Bool
  }

  /// What the pass compares before it looks at the entry of the same number.
  private struct Opening: Sendable {
    /// The first four bytes, folded; `mask` leaves out those that have variants and all behind them.
    var bytes: UInt32
    var mask: UInt32
    /// The next opening of the chain, -1 at its end.
    var next: Int32
  }

  private var entries: [Entry] = []
  private var openings: [Opening] = []
  private var beginnings = PhraseBeginnings()
  /// By two folded bytes: the first opening of their chain, -1 for none.
  private var heads = [Int32](repeating: -1, count: 4096)

  var isEmpty: Bool { entries.isEmpty }

  /// Adds a phrase of two bytes or more; `tag` is handed over with its hits.
  mutating func add(_ phrase: String, tag: Int, ignoresCase: Bool) {
    var spellings: Set<String> = [phrase]
    if ignoresCase, phrase.utf8.contains(where: { $0 >= 0x80 }) {
      let small = phrase.lowercased()
      spellings.formUnion([small, small.prefix(1).uppercased() + small.dropFirst()])
    }
    for spelling in spellings.sorted() {
      let bytes = spelling.utf8.map { ignoresCase ? PhraseIndex.fold($0) : $0 }
      guard bytes.count >= 2 else { continue }
      let slot = PhraseIndex.slot(bytes[0], bytes[1])
      let isCompound = bytes.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
      let (opening, mask) = PhraseIndex.opening(bytes)
      beginnings.insert(bytes.prefix { !PhraseIndex.hasVariants($0) }.map(PhraseIndex.fold))
      openings.append(Opening(bytes: opening, mask: mask, next: heads[slot]))
      entries.append(Entry(bytes: bytes, tag: tag, ignoresCase: ignoresCase, isCompound: isCompound))
      heads[slot] = Int32(entries.count - 1)
    }
  }

  /// Calls `found` with the tag and the bytes of each hit, in the order in which they begin.
  func search(_ text: UnsafeBufferPointer<UInt8>, _ found: (Int, Range<Int>) -> Void) {
    guard !entries.isEmpty, text.count >= 2 else { return }
    TermBytes.isWord.withUnsafeBufferPointer { isWord in
      heads.withUnsafeBufferPointer { heads in
        openings.withUnsafeBufferPointer { openings in
          var wasWord = false
          for position in 0..<(text.count - 1) {
            let byte = text[position]
            let isInWord = isWord[Int(byte)]
            // ASCII letters and digits after anything else, and the first bytes of other characters.
            if isInWord && !wasWord || byte >= 0xC2, mayBegin(text, at: position) {
              var chain = heads[PhraseIndex.slot(byte, text[position + 1])]
              let here = PhraseIndex.word(text, at: position)
              while chain >= 0 {
                let opening = openings[Int(chain)]
                if here & opening.mask == opening.bytes,
                  let end = match(entries[Int(chain)], text, at: position)
                {
                  found(entries[Int(chain)].tag, position..<end)
                }
                chain = opening.next
              }
            }
            wasWord = isInWord
          }
        }
      }
    }
  }

  @inline(__always) private func mayBegin(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    start + 2 >= text.count
      || beginnings.mayHold(
        PhraseIndex.fold(text[start]), PhraseIndex.fold(text[start + 1]), PhraseIndex.fold(text[start + 2]))
  }

  /// The four bytes at a place, folded, the first one lowest; zero behind the end.
  @inline(__always) private static func word(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
    var word: UInt32 = 0
    for offset in 0..<min(4, text.count - start) {
      word |= UInt32(fold(text[start + offset])) << UInt32(8 * offset)
    }
    return word
  }

  private static func hasVariants(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "'") }

  private static func opening(_ bytes: [UInt8]) -> (bytes: UInt32, mask: UInt32) {
    var opening: (bytes: UInt32, mask: UInt32) = (0, 0)
    for (offset, byte) in bytes.prefix(4).enumerated() {
      if hasVariants(byte) { break }
      opening.bytes |= UInt32(fold(byte)) << UInt32(8 * offset)
      opening.mask |= UInt32(0xFF) << UInt32(8 * offset)
    }
    return opening
  }

  /// The end of a phrase that stands at a place of the text as words of their own; nil when it does not.
  private func match(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var index = start
    for byte in entry.bytes {
      guard index < text.count else { return nil }
      let other = text[index]
      if other == byte || entry.ignoresCase && PhraseIndex.fold(other) == byte {
        index += 1
      } else if let width = TermBytes.variant(of: byte, in: text, at: index) {
        index += width
      } else {
        return nil
      }
    }
    return TermBytes.isWhole(text, start..<index, isCompound: entry.isCompound) ? index : nil
  }

  @inline(__always) private static func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always) private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(fold(first)) << 5 ^ Int(fold(second))) & 4095
  }
}
