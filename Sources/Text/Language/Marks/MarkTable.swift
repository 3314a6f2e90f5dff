/// Which languages a word, an ending, a beginning or a letter belongs to.
struct MarkTable: Sendable {
  enum Kind: UInt64 { case word = 1, ending, beginning }

  static let shared = MarkTable(LanguageMarks.all)
  /// Where a language stands in `LanguageMarks.all`: at most 32 have a place.
  static let place: [String: Int] = Dictionary(
    LanguageMarks.all.prefix(32).enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })

  private struct Slot {
    /// 0: free.
    var key: UInt64 = 0
    var languages: LanguageSet = []
  }
  /// Open addressing, less than half full.
  private var slots: [Slot]
  /// By scalar, from U+0080.
  private var letters: [LanguageSet]
  static let firstLetter: UInt32 = 0x80
  static let endLetter: UInt32 = 0x530

  private init(_ all: [LanguageMarks]) {
    slots = Array(repeating: Slot(), count: 8192)
    letters = Array(repeating: [], count: Int(MarkTable.endLetter - MarkTable.firstLetter))
    for (place, marks) in all.prefix(32).enumerated() {
      let language = LanguageSet(place: place)
      for (text, kind) in [(marks.words, Kind.word), (marks.endings, .ending), (marks.beginnings, .beginning)] {
        for mark in text.utf8.split(separator: UInt8(ascii: " ")) {
          let scalars = String(decoding: mark, as: UTF8.self).unicodeScalars.map(\.value)
          scalars.withUnsafeBufferPointer { insert(MarkTable.key($0, kind), language) }
        }
      }
      for scalar in marks.letters.unicodeScalars {
        letters[Int(scalar.value - MarkTable.firstLetter)].insert(language)
      }
    }
  }

  private mutating func insert(_ key: UInt64, _ language: LanguageSet) {
    var i = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[i].key != 0, slots[i].key != key { i = (i + 1) & (slots.count - 1) }
    slots[i].key = key
    slots[i].languages.insert(language)
  }

  /// The languages of a mark given by its key; empty when none has it.
  @inline(__always) func languages(_ key: UInt64) -> LanguageSet {
    slots.withUnsafeBufferPointer { slots in
      var i = Int(truncatingIfNeeded: key) & (slots.count - 1)
      while slots[i].key != 0 {
        if slots[i].key == key { return slots[i].languages }
        i = (i + 1) & (slots.count - 1)
      }
      return []
    }
  }

  @inline(__always) func languages(letter: UInt32) -> LanguageSet {
    letter &- MarkTable.firstLetter < MarkTable.endLetter - MarkTable.firstLetter
      ? letters[Int(letter &- MarkTable.firstLetter)] : []
  }

  /// A number that stands for a mark: scalars in lower case, mixed (FNV-1a over whole scalars, then a finaliser). Never 0.
  @inline(__always) static func key(_ scalars: UnsafeBufferPointer<UInt32>, _ kind: Kind) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 &* (2 &* kind.rawValue + 1)
    for scalar in scalars { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }
    hash ^= hash &>> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return (hash ^ hash &>> 32) | 1 &<< 63
  }
}
