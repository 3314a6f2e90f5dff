/// Words of one language that pages use to say one thing.
///
/// A part of a text says it when it holds a subject and a statement of one language and no word that makes it a text
/// *about* the matter ("how to", "explained"); or when the part is nothing but one of the complete phrases. A statement
/// is also a denial near a word of presence, on either side of it, or an auxiliary near a fate; in a part of three words a
/// fate behind its subject is enough. A phrase that ends in `*` matches beginnings of words.
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
  /// "has been", "was": they make a statement of a fate near them.
  var auxiliaries: [String] = []
  /// What befell the subject: "removed", "withdrawn".
  var fates: [String] = []
  /// Words of somebody who tells of an experience ("I", "my"): no page speaks so of itself, unless it addresses the reader.
  var tellers: [String] = []
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
    /// Whether nothing but a fate behind its subject says it ("Lesson removed"), as names of events do, too.
    var isBareFate = false
    var says: Bool { isComplete || (subjects & statements != 0 && about == 0) }
  }

  private enum Kind: UInt8 {
    case subject, statement, addressing, about, negation, state, auxiliary, fate, teller
  }

  /// Where a phrase stands in a part: its language, beginning and end.
  struct Place {
    var bit: UInt64
    var low: Int
    var high: Int

    /// Bytes between two places of one language, on either side; nil when they overlap or are of two languages.
    func gap(to other: Place) -> Int? {
      guard bit & other.bit != 0 else { return nil }
      let gap = other.low >= high ? other.low - high : low - other.high
      return gap < 0 ? nil : gap
    }
  }

  /// A statement where it stands, with the denial and the word of presence of which it is made, if it is.
  struct Stated {
    var place: Place
    var denial: Place?
    var state: Place?
  }

  private var spaced = PhraseTrie()
  private var unspaced = PhraseTrie()
  private var complete: Set<UInt64> = []
  /// Complete phrases with their fillers have no more words.
  private static let mostWordsOfComplete = 12
  /// A denial and what it denies stand no further apart, in bytes of UTF-8: some six words.
  private static let reach = 48
  /// An auxiliary and its fate stand no further apart.
  private static let auxiliaryReach = 28
  /// Words of a part in which a fate behind its subject is enough.
  private static let fewWords = 3
  /// Phrases of one kind that are looked at in a part.
  private static let mostPlaces = 32
  private let fillers: Set<UInt64>
  private let code: [UInt8]?
  private let clauses: ClauseStructure

  /// `fillers` are words left out before a part is compared with complete phrases, such as "sorry" and "error".
  /// A part that is nothing but fillers says it when `code` is among them. Tables of the same language add to each other.
  /// With the words of `clauses`, statements count only where they may be of the page itself.
  init(_ languages: [Phrases], fillers: [String] = [], code: String? = nil, clauses: [ClauseWords] = []) {
    self.code = code.map { Segments.folded($0) }
    self.fillers = Set(fillers.map { PhraseBook.hash(Segments.folded($0)[...]) })
    var bits: [String: UInt64] = [:]
    for language in languages where bits[language.language] == nil {
      bits[language.language] = UInt64(1) << UInt64(bits.count % 64)
    }
    self.clauses = ClauseStructure(clauses) { bits[$0] }
    for language in languages {
      let bit = bits[language.language] ?? 0
      let lists: [([String], Kind)] = [
        (language.subjects, .subject), (language.statements, .statement), (language.addressing, .addressing),
        (language.about, .about), (language.negations, .negation), (language.states, .state),
        (language.auxiliaries, .auxiliary), (language.fates, .fate), (language.tellers, .teller),
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
    var denials: [Place] = []
    var states: [Place] = []
    var auxiliaries: [Place] = []
    var fates: [Place] = []
    var subjects: [Place] = []
    var tellers: UInt64 = 0
    var stated: [Stated] = []
    part.withUnsafeBufferPointer { text in
      for position in 1..<max(text.count - 1, 1) {
        let isWord = text[position - 1] == 0x20
        // Bytes within a character begin nothing; digits and Latin letters within words of other scripts may.
        guard isWord || text[position] >= 0xE0 || text[position - 1] >= 0x80 && text[position] < 0x80 else { continue }
        let note = { (meaning: PhraseTrie.Meaning, end: Int) in
          switch Kind(rawValue: meaning.kind) {
          case .subject:
            hits.subjects |= meaning.bit
            subjects.append(Place(bit: meaning.bit, low: position, high: end), most: PhraseBook.mostPlaces)
          case .statement:
            hits.statements |= meaning.bit
            stated.append(
              Stated(place: Place(bit: meaning.bit, low: position, high: end)), most: PhraseBook.mostPlaces)
          case .addressing: hits.addressing |= meaning.bit
          case .about:
            hits.about |= meaning.bit
            if position == 1 { hits.opensAbout = true }
          case .negation: denials.append(Place(bit: meaning.bit, low: position, high: end), most: PhraseBook.mostPlaces)
          case .state: states.append(Place(bit: meaning.bit, low: position, high: end), most: PhraseBook.mostPlaces)
          case .auxiliary:
            auxiliaries.append(Place(bit: meaning.bit, low: position, high: end), most: PhraseBook.mostPlaces)
          case .fate: fates.append(Place(bit: meaning.bit, low: position, high: end), most: PhraseBook.mostPlaces)
          case .teller: tellers |= meaning.bit
          case nil: break
          }
        }
        if isWord { spaced.walk(text, from: position, note) }
        if isWord || text[position] >= 0xE0 || text[position] < 0x80 { unspaced.walk(text, from: position, note) }
      }
    }
    hits.statements |= PhraseBook.pairs(denials, states, within: PhraseBook.reach)
    hits.statements |= PhraseBook.pairs(auxiliaries, fates, within: PhraseBook.auxiliaryReach)
    if hits.subjects & hits.statements != 0, !clauses.isEmpty {
      stated += PhraseBook.statements(denials, states, within: PhraseBook.reach)
      stated += PhraseBook.statements(auxiliaries, fates, within: PhraseBook.auxiliaryReach).map {
        Stated(place: $0.place)
      }
      hits.statements = clauses.own(stated, subjects: subjects, in: part).reduce(0) { $0 | $1.place.bit }
    }
    if !fates.isEmpty, hits.subjects & hits.statements == 0, PhraseBook.words(part) <= PhraseBook.fewWords {
      for fate in fates {
        for subject in subjects where subject.high <= fate.low { hits.statements |= fate.bit & subject.bit }
      }
      hits.isBareFate = hits.subjects & hits.statements != 0
    }
    // Words about the matter count in the language of the statement; English ones, bit 0, in every language.
    hits.about &= hits.statements | 1
    hits.about |= tellers & hits.statements & ~hits.addressing
    hits.isComplete = isComplete(part)
    if PhraseBook.namesCodes(part) {
      hits.about = .max
      hits.isComplete = false
    }
    if hits.isComplete { hits.isBareFate = false }
    return hits
  }

  /// The languages of which two phrases stand near each other.
  private static func pairs(_ some: [Place], _ others: [Place], within reach: Int) -> UInt64 {
    var bits: UInt64 = 0
    for one in some {
      for other in others {
        if let gap = one.gap(to: other), gap <= reach { bits |= one.bit & other.bit }
      }
    }
    return bits
  }

  /// The same pairs where they stand. What is denied is the nearest.
  private static func statements(_ some: [Place], _ others: [Place], within reach: Int) -> [Stated] {
    var found: [Stated] = []
    for one in some {
      for other in others {
        guard let gap = one.gap(to: other), gap <= reach, !others.contains(where: { isBetween($0, one, other) }) else {
          continue
        }
        let place = Place(bit: one.bit & other.bit, low: min(one.low, other.low), high: max(one.high, other.high))
        found.append(Stated(place: place, denial: one, state: other))
      }
    }
    return found
  }

  private static func isBetween(_ place: Place, _ one: Place, _ other: Place) -> Bool {
    place.bit & one.bit != 0 && place.low >= min(one.high, other.high) && place.high <= max(one.low, other.low)
  }

  /// The first part that says it, as text for a quote.
  func firstStatement(in segments: Segments, parts limit: Int, words: Int) -> String? {
    for part in segments.parts.prefix(limit) where PhraseBook.words(part) <= words && search(part).says {
      return String(decoding: part.dropFirst().dropLast(), as: UTF8.self)
    }
    return nil
  }

  /// Whether the part names two different statuses of HTTP or more, as lists of them do.
  private static func namesCodes(_ part: [UInt8]) -> Bool {
    var first: ArraySlice<UInt8>?
    for index in part.indices.dropFirst().dropLast(3) where part[index] == 0x34 || part[index] == 0x35 {
      guard part[index - 1] == 0x20, part[index + 3] == 0x20, part[index + 1] < 0x3A, part[index + 2] < 0x3A else {
        continue
      }
      let code = part[index..<(index + 3)]
      if let first, first != code { return true }
      first = code
    }
    return false
  }

  /// Whether a part holds these bytes.
  static func holds(_ part: [UInt8], _ bytes: [UInt8]) -> Bool {
    part.indices.contains { part[$0...].starts(with: bytes) }
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
        hasCode = hasCode || code.map { word.elementsEqual($0) } ?? false
      } else {
        PhraseBook.append(word, to: &rest, isFirst: !hasRest)
        hasRest = true
      }
      start = end + 1
    }
    return complete.contains(whole) || (hasRest ? complete.contains(rest) : hasCode)
  }

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

extension Array {
  /// Appends unless there are so many already.
  fileprivate mutating func append(_ element: Element, most: Int) {
    if count < most { append(element) }
  }
}
