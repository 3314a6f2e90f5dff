/// Which languages a word, an ending, a beginning or a letter belongs to.
struct MarkTable: Sendable {
  enum Kind: UInt64 { case word = 1, ending, beginning }

  static let shared = MarkTable(LanguageMarks.all)
  /// Where a language stands in `LanguageMarks.all`: at most 32 have a place.
  static let place: [String: Int] = Dictionary(
    LanguageMarks.all.prefix(32).enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// Languages that have beginnings.
  static let nordic = LanguageMarks.all.reduce(into: LanguageSet()) { set, marks in
    if !marks.beginnings.isEmpty, let place = place[marks.code] { set.insert(LanguageSet(place: place)) }
  }

  private struct Slot {
    /// The upper half of the key; 0: free.
    var tag: UInt32 = 0
    var languages: LanguageSet = []
  }
  /// Open addressing, less than half full.
  private var slots: [Slot]
  /// By scalar, from U+0080.
  private var letters: [LanguageSet]
  /// See `mayEnd`.
  private var tails: [Bool]
  static let firstLetter: UInt32 = 0x80
  static let endLetter: UInt32 = 0x530

  private init(_ all: [LanguageMarks]) {
    slots = Array(repeating: Slot(), count: 8192)
    tails = Array(repeating: false, count: 4096)
    letters = Array(repeating: [], count: Int(MarkTable.endLetter - MarkTable.firstLetter))
    for (place, marks) in all.prefix(32).enumerated() {
      let language = LanguageSet(place: place)
      for (text, kind) in [(marks.words, Kind.word), (marks.endings, .ending), (marks.beginnings, .beginning)] {
        for mark in text.utf8.split(separator: UInt8(ascii: " ")) {
          let scalars = String(decoding: mark, as: UTF8.self).unicodeScalars.map(\.value)
          scalars.withUnsafeBufferPointer { insert(MarkTable.key($0, kind), language) }
          if kind == .ending, scalars.count >= 3 {
            let last = scalars.suffix(3)
            tails[MarkTable.tail(last[last.startIndex], last[last.startIndex + 1], last[last.startIndex + 2])] = true
          }
        }
      }
      for scalar in marks.letters.unicodeScalars {
        letters[Int(scalar.value - MarkTable.firstLetter)].insert(language)
      }
    }
  }

  private mutating func insert(_ key: UInt64, _ language: LanguageSet) {
    var i = Int(truncatingIfNeeded: key) & (slots.count - 1)
    let tag = UInt32(truncatingIfNeeded: key &>> 32)
    while slots[i].tag != 0, slots[i].tag != tag { i = (i + 1) & (slots.count - 1) }
    slots[i].tag = tag
    slots[i].languages.insert(language)
  }

  /// The languages of a mark given by its key; empty when none has it.
  @inline(__always) func languages(_ key: UInt64) -> LanguageSet {
    slots.withUnsafeBufferPointer { slots in
      var i = Int(truncatingIfNeeded: key) & (slots.count - 1)
      let tag = UInt32(truncatingIfNeeded: key &>> 32)
      while slots[i].tag != 0 {
        if slots[i].tag == tag { return slots[i].languages }
        i = (i + 1) & (slots.count - 1)
      }
      return []
    }
  }

  @inline(__always) func languages(letter: UInt32) -> LanguageSet {
    letter &- MarkTable.firstLetter < MarkTable.endLetter - MarkTable.firstLetter
      ? letters[Int(letter &- MarkTable.firstLetter)] : []
  }

  /// Whether there may be endings whose last letters are these.
  @inline(__always) func mayEnd(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> Bool {
    tails[MarkTable.tail(a, b, c)]
  }
  @inline(__always) private static func tail(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> Int {
    Int(truncatingIfNeeded: (a &* 961 &+ b &* 31 &+ c) & 4095)
  }

  /// A number that stands for a mark: scalars in lower case, mixed (FNV-1a over whole scalars, then a finaliser). Never 0.
  @inline(__always) static func key(_ scalars: UnsafeBufferPointer<UInt32>, _ kind: Kind) -> UInt64 {
    var hash = seed(kind)
    for scalar in scalars { hash = mix(hash, scalar) }
    return key(hash)
  }
  @inline(__always) static func seed(_ kind: Kind) -> UInt64 { 0xCBF2_9CE4_8422_2325 &* (2 &* kind.rawValue + 1) }
  @inline(__always) static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
  }
  @inline(__always) static func key(_ hash: UInt64) -> UInt64 {
    var hash = hash ^ hash &>> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return (hash ^ hash &>> 32) | 1 &<< 63
  }
}
