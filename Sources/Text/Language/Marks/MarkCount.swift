/// How far the marks in a text speak for each language, and for the relatives of one against that one.
struct MarkCount {
  /// By place: the rarer among languages a mark is, the more it counts.
  private(set) var scores: [Int]
  /// By place, of the relatives: marks that they have and the language found has not, and the other way round.
  private(set) var gains: [Int]
  private(set) var losses: [Int]
  private(set) var words = 0
  private(set) var latinLetters = 0
  private(set) var cyrillicLetters = 0
  private(set) var otherLetters = 0

  private let own: LanguageSet
  private let relatives: LanguageSet
  /// Beginnings matter among the Scandinavian languages alone.
  private let isNordic: Bool
  /// Letters seen already: each counts twice at most for a language, once among relatives.
  private var seen: [UInt8]

  /// Words longer than this are read up to here.
  private static let wordLimit = 48

  init(_ text: UnsafeBufferPointer<UInt8>, own: LanguageSet, relatives: LanguageSet) {
    self.own = own
    self.relatives = relatives
    isNordic = !relatives.isDisjoint(with: MarkTable.nordic)
    scores = Array(repeating: 0, count: 32)
    gains = scores
    losses = scores
    seen = Array(repeating: 0, count: Int(MarkTable.endLetter - MarkTable.firstLetter))
    let table = MarkTable.shared
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: MarkCount.wordLimit) { word in
      scan(text, table, into: word)
    }
  }

  private mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ table: MarkTable, into word: UnsafeMutableBufferPointer<UInt32>
  ) {
    var length = 0
    var isCapital = false
    var hash: UInt64 = 0
    var i = 0
    while i < text.count {
      var (scalar, size) = (UInt32(text[i]), 1)
      if scalar >= 0x80 { (scalar, size) = UTF8Scan.scalar(at: i, in: text) }
      i += size
      let lower = MarkCount.lower(scalar)
      if lower == 0 {
        let isApostrophe = scalar == 0x27 || scalar == 0x2019
        if length > 0, isApostrophe, length < word.count, i < text.count, text[i] >= 0x80 || text[i] | 32 &- 97 < 26 {
          word[length] = 0x27
          hash = MarkTable.mix(hash, 0x27)
          length += 1
        }
        if length > 0 {
          finish(UnsafeBufferPointer(rebasing: word[..<length]), hash, isCapital, table)
          length = 0
        }
        continue
      }
      if length == 0 {
        isCapital = lower != scalar
        hash = MarkTable.seed(.word)
      }
      if lower >= 0x80 { note(letter: lower, table) } else { latinLetters += 1 }
      if length < word.count {
        word[length] = lower
        hash = MarkTable.mix(hash, lower)
        length += 1
      }
    }
    if length > 0 { finish(UnsafeBufferPointer(rebasing: word[..<length]), hash, isCapital, table) }
  }

  private mutating func note(letter: UInt32, _ table: MarkTable) {
    if letter < 0x250 || letter &- 0x1E00 < 0x100 {
      latinLetters += 1
    } else if letter &- 0x400 < 0x130 {
      cyrillicLetters += 1
    } else {
      otherLetters += 1
    }
    let languages = table.languages(letter: letter)
    guard !languages.isEmpty else { return }
    let place = Int(letter &- MarkTable.firstLetter)
    guard seen[place] < 2 else { return }
    seen[place] += 1
    let weight = languages.size == 1 ? 4 : languages.size == 2 ? 2 : languages.size == 3 ? 1 : 0
    count(languages, weight, among: seen[place] == 1 ? 1 : 0)
  }

  private mutating func finish(
    _ word: UnsafeBufferPointer<UInt32>, _ hash: UInt64, _ isCapital: Bool, _ table: MarkTable
  ) {
    words += 1
    // An initial.
    if word.count == 1, isCapital { return }
    let found = table.languages(MarkTable.key(hash))
    if !found.isEmpty {
      let size = found.size
      count(found, size > 6 ? 1 : size > 4 ? 2 : size == 1 ? 8 : 7 - size, among: 2)
      return
    }
    guard word.count >= 6 else { return }
    let last = word.count - 1
    if table.mayEnd(word[last - 2], word[last - 1], word[last]) {
      for length in stride(from: 5, to: 2, by: -1) {
        let end = UnsafeBufferPointer(rebasing: word[(word.count - length)...])
        let languages = table.languages(MarkTable.key(end, .ending))
        if languages.isEmpty { continue }
        count(languages, languages.size > 4 ? 0 : 5 - languages.size, among: 1)
        break
      }
    }
    if !isNordic { return }
    for length in stride(from: 3, to: 1, by: -1) {
      let front = UnsafeBufferPointer(rebasing: word[..<length])
      let languages = table.languages(MarkTable.key(front, .beginning))
      if languages.isEmpty { continue }
      count(languages, 2, among: 1)
      break
    }
  }

  private mutating func count(_ languages: LanguageSet, _ weight: Int, among relativeWeight: Int) {
    var bits = languages.rawValue
    while bits != 0 {
      scores[bits.trailingZeroBitCount] += weight
      bits &= bits - 1
    }
    let isOwn = !languages.isDisjoint(with: own)
    bits = isOwn ? relatives.subtracting(languages).rawValue : relatives.intersection(languages).rawValue
    while bits != 0 {
      if isOwn {
        losses[bits.trailingZeroBitCount] += relativeWeight
      } else {
        gains[bits.trailingZeroBitCount] += relativeWeight
      }
      bits &= bits - 1
    }
  }

  /// A letter in lower case, 0 for anything else. Knows the pairs of Latin (to U+024F), Greek and Cyrillic.
  @inline(__always) private static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return (scalar | 32) &- 97 < 26 ? scalar | 32 : 0 }
    switch scalar {
    case 0x80..<0xAA, 0xAB..<0xB5, 0xB6..<0xBA, 0xBB..<0xC0, 0xD7, 0xF7: return 0
    case 0xC0...0xDE: return scalar + 32
    case 0x130: return 0x69
    case 0x100...0x137, 0x14A...0x177, 0x218...0x21B: return scalar | 1
    case 0x139...0x148, 0x179...0x17E: return scalar + (scalar & 1)
    case 0x178: return 0xFF
    case 0x391...0x3A9: return scalar + 32
    case 0x400...0x40F: return scalar + 80
    case 0x410...0x42F: return scalar + 32
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return scalar | 1
    case 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF20, 0xFFFD: return 0
    default: return scalar
    }
  }
}
