/// Words of one language that pages use to say one thing.
///
/// A part of a text says it when it holds a subject and a statement of one language and no word that makes it a text
/// *about* the matter ("how to", "explained"); or when the part is nothing but one of the complete phrases. A phrase
/// that ends in `*` matches beginnings of words.
struct Phrases: Sendable {
  var language: String
  var subjects: [String] = []
  var statements: [String] = []
  /// Enough alone, when the part says nothing else.
  var complete: [String] = []
  /// Words that address the reader or point at this page: "you are looking for", "this page".
  var addressing: [String] = []
  var about: [String] = []
  /// Scripts without spaces between words, or with particles: phrases match anywhere.
  var isUnspaced = false
}

/// Phrases of many languages, compiled so that a short text is searched in one pass.
struct PhraseBook: Sendable {
  /// What one part of a text holds; one bit a language.
  struct Hits {
    var subjects: UInt64 = 0
    var statements: UInt64 = 0
    var addressing: UInt64 = 0
    var about: UInt64 = 0
    var isComplete = false
    var says: Bool { isComplete || (subjects & statements != 0 && about == 0) }
  }

  private enum Kind { case subject, statement, addressing, about }
  private struct Pattern {
    var bytes: [UInt8]
    var kind: Kind
    var bit: UInt64
  }

  private var spaced: [UInt16: [Pattern]] = [:]
  private var unspaced: [UInt16: [Pattern]] = [:]
  /// Hashes of the first two bytes of all patterns: nearly every position is passed over by this alone.
  private var starts = [Bool](repeating: false, count: 8192)
  private var complete: Set<UInt64> = []
  /// Complete phrases with their fillers have no more words.
  private static let mostWordsOfComplete = 12
  private let fillers: Set<UInt64>

  /// `fillers` are words left out before a part is compared with complete phrases, such as "sorry" and "error".
  init(_ languages: [Phrases], fillers: [String] = []) {
    self.fillers = Set(fillers.map { PhraseBook.hash(Array($0.utf8)[...]) })
    for (index, language) in languages.enumerated() {
      let bit = UInt64(1) << UInt64(index % 64)
      let lists: [([String], Kind)] = [
        (language.subjects, .subject), (language.statements, .statement), (language.addressing, .addressing),
        (language.about, .about),
      ]
      for (list, kind) in lists { for phrase in list { add(phrase, kind, bit, isUnspaced: language.isUnspaced) } }
      for phrase in language.complete { complete.insert(PhraseBook.hash(Array(phrase.utf8)[...])) }
    }
  }

  private mutating func add(_ phrase: String, _ kind: Kind, _ bit: UInt64, isUnspaced: Bool) {
    var bytes = Array(phrase.utf8)
    guard bytes.count >= 2 else { return }
    starts[PhraseBook.slot(PhraseBook.key(bytes[0], bytes[1]))] = true
    if isUnspaced {
      unspaced[PhraseBook.key(bytes[0], bytes[1]), default: []].append(Pattern(bytes: bytes, kind: kind, bit: bit))
    } else {
      if bytes.last == UInt8(ascii: "*") { bytes.removeLast() } else { bytes.append(UInt8(ascii: " ")) }
      spaced[PhraseBook.key(bytes[0], bytes[1]), default: []].append(Pattern(bytes: bytes, kind: kind, bit: bit))
    }
  }

  private static func key(_ a: UInt8, _ b: UInt8) -> UInt16 { UInt16(a) << 8 | UInt16(b) }

  private static func slot(_ key: UInt16) -> Int { Int((key &* 40_503) >> 3) }

  func search(_ part: [UInt8]) -> Hits {
    var hits = Hits()
    for position in 1..<max(part.count - 1, 1) {
      let key = PhraseBook.key(part[position], part[position + 1])
      guard starts[PhraseBook.slot(key)] else { continue }
      if part[position - 1] == UInt8(ascii: " "), let patterns = spaced[key] {
        match(patterns, part, position, &hits)
      }
      if part[position] >= 0xE0 || part[position] < 0x80, let patterns = unspaced[key] {
        match(patterns, part, position, &hits)
      }
    }
    // Words about the matter count in the language of the statement; English ones, bit 0, in every language.
    hits.about &= hits.statements | 1
    hits.isComplete = isComplete(part)
    return hits
  }

  /// The first part that says it, as text for a quote.
  func firstStatement(in segments: Segments, parts limit: Int, words: Int) -> String? {
    for part in segments.parts.prefix(limit) where PhraseBook.words(part) <= words && search(part).says {
      return String(decoding: part.dropFirst().dropLast(), as: UTF8.self)
    }
    return nil
  }

  static func words(_ part: [UInt8]) -> Int { part.count { $0 == UInt8(ascii: " ") } - 1 }

  private func match(_ patterns: [Pattern], _ part: [UInt8], _ position: Int, _ hits: inout Hits) {
    for pattern in patterns where part.count - position >= pattern.bytes.count {
      var index = 2
      while index < pattern.bytes.count, part[position + index] == pattern.bytes[index] { index += 1 }
      guard index == pattern.bytes.count else { continue }
      switch pattern.kind {
      case .subject: hits.subjects |= pattern.bit
      case .statement: hits.statements |= pattern.bit
      case .addressing: hits.addressing |= pattern.bit
      case .about: hits.about |= pattern.bit
      }
    }
  }

  /// Whether the part is a complete phrase, as it stands or without its fillers. A part that is nothing but fillers
  /// says it when the code is among them ("Error 404").
  private func isComplete(_ part: [UInt8]) -> Bool {
    guard PhraseBook.words(part) <= PhraseBook.mostWordsOfComplete else { return false }
    var whole = PhraseBook.basis
    var rest = PhraseBook.basis
    var hasRest = false
    var hasCode = false
    var start = 1
    while start < part.count {
      let end = part[start...].firstIndex(of: UInt8(ascii: " ")) ?? part.count
      let word = part[start..<end]
      PhraseBook.append(word, to: &whole, isFirst: start == 1)
      if fillers.contains(PhraseBook.hash(word)) {
        hasCode = hasCode || word.elementsEqual(PhraseBook.code)
      } else {
        PhraseBook.append(word, to: &rest, isFirst: !hasRest)
        hasRest = true
      }
      start = end + 1
    }
    return complete.contains(whole) || (hasRest ? complete.contains(rest) : hasCode)
  }

  private static let code: [UInt8] = [0x34, 0x30, 0x34]

  /// FNV-1a (Fowler, Noll, Vo), 64 bits: stable, and enough to tell a few hundred phrases apart.
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(basis) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func append(_ word: ArraySlice<UInt8>, to hash: inout UInt64, isFirst: Bool) {
    if !isFirst { hash = (hash ^ 0x20) &* 0x100_0000_01B3 }
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
