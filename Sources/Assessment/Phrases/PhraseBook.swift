/// Words of one language that pages use to say one thing.
///
/// A part of a text says it when it holds a subject and a statement of one language and no word that makes it a text
/// *about* the matter ("how to", "explained"); or when the part is nothing but one of the complete phrases. A statement
/// is also a denial near a word of presence, on either side of it. A phrase that ends in `*` matches beginnings of words.
struct Phrases: Sendable {
  var language: String
  var subjects: [String] = []
  /// Words that deny: "not", "no longer", "unable to".
  var negations: [String] = []
  /// Words of presence that a denial turns into a statement: "found", "exists", "available".
  var states: [String] = []
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
    /// Whether the part begins with a word that makes it about something: "how", "comment".
    var opensAbout = false
    var says: Bool { isComplete || (subjects & statements != 0 && about == 0) }
  }

  private enum Kind: UInt8 { case subject, statement, addressing, about, negation, state }

  private var spaced = PhraseTrie()
  private var unspaced = PhraseTrie()
  private var complete: Set<UInt64> = []
  /// Complete phrases with their fillers have no more words.
  private static let mostWordsOfComplete = 12
  /// A denial and what it denies stand no further apart, in bytes of UTF-8: some six words.
  private static let reach = 48
  private let fillers: Set<UInt64>

  /// `fillers` are words left out before a part is compared with complete phrases, such as "sorry" and "error".
  /// Tables of the same language add to each other.
  init(_ languages: [Phrases], fillers: [String] = []) {
    self.fillers = Set(fillers.map { PhraseBook.hash(Segments.folded($0)[...]) })
    var bits: [String: UInt64] = [:]
    for language in languages {
      let bit = bits[language.language] ?? UInt64(1) << UInt64(bits.count % 64)
      bits[language.language] = bit
      let lists: [([String], Kind)] = [
        (language.subjects, .subject), (language.statements, .statement), (language.addressing, .addressing),
        (language.about, .about), (language.negations, .negation), (language.states, .state),
      ]
      for (list, kind) in lists { for phrase in list { add(phrase, kind, bit, isUnspaced: language.isUnspaced) } }
      for phrase in language.complete { complete.insert(PhraseBook.hash(Segments.folded(phrase)[...])) }
    }
  }

  private mutating func add(_ phrase: String, _ kind: Kind, _ bit: UInt64, isUnspaced: Bool) {
    let isBeginning = phrase.hasSuffix("*")
    let bytes = Segments.folded(isBeginning ? String(phrase.dropLast()) : phrase)
    guard bytes.count >= 2 else { return }
    let meaning = PhraseTrie.Meaning(kind: kind.rawValue, bit: bit, endsWord: !isBeginning && !isUnspaced)
    if isUnspaced { unspaced.insert(bytes, meaning) } else { spaced.insert(bytes, meaning) }
  }

  func search(_ part: [UInt8]) -> Hits {
    var hits = Hits()
    // Denials and words of presence, by their language, beginning and end.
    var denials: [(bit: UInt64, low: Int, high: Int)] = []
    var states: [(bit: UInt64, low: Int, high: Int)] = []
    part.withUnsafeBufferPointer { text in
      for position in 1..<max(text.count - 1, 1) {
        let isWord = text[position - 1] == 0x20
        // Bytes within a character begin nothing; digits and Latin letters within words of other scripts may.
        guard isWord || text[position] >= 0xE0 || text[position - 1] >= 0x80 && text[position] < 0x80 else { continue }
        let note = { (meaning: PhraseTrie.Meaning, end: Int) in
          switch Kind(rawValue: meaning.kind) {
          case .subject: hits.subjects |= meaning.bit
          case .statement: hits.statements |= meaning.bit
          case .addressing: hits.addressing |= meaning.bit
          case .about:
            hits.about |= meaning.bit
            if position == 1 { hits.opensAbout = true }
          case .negation: if denials.count < 32 { denials.append((meaning.bit, position, end)) }
          case .state: if states.count < 32 { states.append((meaning.bit, position, end)) }
          case nil: break
          }
        }
        if isWord { spaced.walk(text, from: position, note) }
        if isWord || text[position] >= 0xE0 || text[position] < 0x80 { unspaced.walk(text, from: position, note) }
      }
    }
    for denial in denials {
      for state in states where state.bit & denial.bit != 0 {
        let gap = state.low >= denial.high ? state.low - denial.high : denial.low - state.high
        if gap >= 0, gap <= PhraseBook.reach { hits.statements |= denial.bit }
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

  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(basis) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func append(_ word: ArraySlice<UInt8>, to hash: inout UInt64, isFirst: Bool) {
    if !isFirst { hash = (hash ^ 0x20) &* 0x100_0000_01B3 }
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
