package import Model

/// Retired names, with all that bears on them, looked for in one pass over a text.
///
/// The pass looks at the beginning of each word only: two bytes choose a chain of patterns, nearly always an empty one.
/// Letters are compared as the entry says; a pattern's space matches one space of any kind, its apostrophe a curled one.
package struct TermIndex: Sendable {
  enum Role: UInt8, Sendable {
    /// The name that is out of use.
    case retired
    /// The name of today.
    case current
    /// A longer phrase in which the name means something else.
    case exception
    /// A word that tells which of its meanings the name has here.
    case context
  }

  struct Hit: Sendable, Equatable {
    var entry: Int
    var role: Role
    /// Bytes of the text.
    var range: Range<Int>
  }

  private struct Pattern: Sendable {
    var bytes: [UInt8]
    var entry: Int
    var role: Role
    var ignoresCase: Bool
    /// A name with a hyphen or a dot in it is not looked for within longer ones (`docker-compose.yml`).
    var isCompound: Bool
    /// The next pattern of the chain, -1 at its end.
    var next: Int
  }

  package let terms: [RetiredTerm]
  private var patterns: [Pattern] = []
  /// By two folded bytes: the first pattern of their chain, -1 for none.
  private var heads = [Int](repeating: -1, count: 4096)

  package init(_ terms: [RetiredTerm] = []) {
    self.terms = terms
    for (entry, term) in terms.enumerated() {
      for name in [term.term] + term.aliases { add(name, entry, .retired, ignoresCase: !term.matchesCase) }
      for name in term.currentNames { add(name, entry, .current, ignoresCase: false) }
      for name in term.exceptions { add(name, entry, .exception, ignoresCase: !term.matchesCase) }
      for name in term.context { add(name, entry, .context, ignoresCase: true) }
    }
  }

  package var isEmpty: Bool { patterns.isEmpty }

  private mutating func add(_ name: String, _ entry: Int, _ role: Role, ignoresCase: Bool) {
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    // Letters outside ASCII match as written, small, or with a capital at the beginning.
    var spellings = [name]
    if ignoresCase, !isASCII {
      let small = name.lowercased()
      spellings += [small, small.prefix(1).uppercased() + small.dropFirst()]
    }
    for spelling in Set(spellings).sorted() {
      let bytes = spelling.utf8.map { ignoresCase ? TermIndex.fold($0) : $0 }
      guard bytes.count >= 2 else { continue }
      let slot = TermIndex.slot(bytes[0], bytes[1])
      let isCompound = bytes.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
      patterns.append(
        Pattern(
          bytes: bytes, entry: entry, role: role, ignoresCase: ignoresCase, isCompound: isCompound, next: heads[slot]))
      heads[slot] = patterns.count - 1
    }
  }

  /// Calls `found` with each hit, in the order in which they begin.
  func search(_ text: UnsafeBufferPointer<UInt8>, _ found: (Hit) -> Void) {
    guard !patterns.isEmpty, text.count >= 2 else { return }
    TermBytes.isWord.withUnsafeBufferPointer { isWord in
      var wasWord = false
      for position in 0..<(text.count - 1) {
        let byte = text[position]
        let isInWord = isWord[Int(byte)]
        defer { wasWord = isInWord }
        // ASCII letters and digits after anything else, and the first bytes of other characters.
        guard isInWord && !wasWord || byte >= 0xC2 else { continue }
        var chain = heads[TermIndex.slot(byte, text[position + 1])]
        while chain >= 0 {
          if let end = match(patterns[chain], text, at: position) {
            found(Hit(entry: patterns[chain].entry, role: patterns[chain].role, range: position..<end))
          }
          chain = patterns[chain].next
        }
      }
    }
  }

  /// The end of a pattern that stands at a place of the text as words of their own; nil when it does not.
  private func match(_ pattern: Pattern, _ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var index = start
    for byte in pattern.bytes {
      guard index < text.count else { return nil }
      let other = text[index]
      if other == byte || pattern.ignoresCase && TermIndex.fold(other) == byte {
        index += 1
      } else if let width = TermBytes.variant(of: byte, in: text, at: index) {
        index += width
      } else {
        return nil
      }
    }
    return TermBytes.isWhole(text, start..<index, isCompound: pattern.isCompound) ? index : nil
  }

  @inline(__always) static func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always) private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(fold(first)) << 5 ^ Int(fold(second))) & 4095
  }
}
