import HTML
import Model

/// Finds `Name 3.11`, `Name v2`, `python:3.8`, `node@14`, `postgresql-15` in bytes: at each run of digits it looks back for
/// a separator and a name. Digits are rare in prose, so most of the text is passed eight bytes at a time.
struct VersionScanner {
  struct Hit {
    var product: Range<Int>
    var version: Range<Int>
    /// Written as in commands and files: `name:1`, `name@1`, `name==1`, `name1.2`.
    var isCode: Bool
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Running text, where capitals also begin sentences and plain years are years; not a title or heading.
  let isProse: Bool
  static let limit = 64 << 10

  func forEach(_ body: (Hit) -> Void) {
    let end = min(bytes.count, VersionScanner.limit)
    let raw = UnsafeRawBufferPointer(bytes)
    var i = 0
    while i < end {
      if i &+ 8 <= end {
        let eight = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        if !VersionScanner.mayHoldDigit(eight) {
          i &+= 8
          continue
        }
      }
      let stop = min(i &+ 8, end)
      while i < stop, bytes[i] &- 0x30 >= 10 { i &+= 1 }
      guard i < stop else { continue }
      let version = number(from: i, end)
      if let hit = hit(version) { body(hit) }
      i = max(version.upperBound, i + 1)
    }
  }

  /// Whether one of eight bytes lies between 0x30 and 0x3F.
  @inline(__always) private static func mayHoldDigit(_ eight: UInt64) -> Bool {
    let nibble = (eight & 0xF0F0_F0F0_F0F0_F0F0) ^ 0x3030_3030_3030_3030
    return (nibble &- 0x0101_0101_0101_0101) & ~nibble & 0x8080_8080_8080_8080 != 0
  }

  /// Digits with dots between, and a last `.x`.
  private func number(from start: Int, _ end: Int) -> Range<Int> {
    var i = start
    while i < end {
      if bytes[i] &- 0x30 < 10 {
        i &+= 1
      } else if bytes[i] == 0x2E, i &+ 1 < end, bytes[i &+ 1] &- 0x30 < 10 {
        i &+= 1
      } else {
        break
      }
    }
    if i &+ 1 < end, bytes[i] == 0x2E, bytes[i &+ 1] | 0x20 == 0x78, i &+ 2 >= end || !bytes[i &+ 2].isLetterOrDigit {
      i &+= 2
    }
    return start..<i
  }

  private func hit(_ version: Range<Int>) -> Hit? {
    let dots = bytes[version].reduce(0) { $0 + ($1 == 0x2E ? 1 : 0) }
    guard version.count <= 16, isPlausible(version, dots: dots), endsWell(version, dots: dots) else { return nil }
    var i = version.lowerBound - 1
    guard i > 0 else { return nil }
    var hasSign = false
    if bytes[i] | 0x20 == 0x76, i > 0, !bytes[i - 1].isLetterOrDigit {
      hasSign = true
      i -= 1
    }
    // `Guide [6.8]`, `Docs (3.4)`
    if !isProse, bytes[i] == 0x5B || bytes[i] == 0x28, i > 1, dots > 0 || hasSign, version.upperBound < bytes.count,
      bytes[version.upperBound] == (bytes[i] == 0x5B ? 0x5D : 0x29)
    {
      hasSign = true
      i -= 1
    }
    // What stands between name and version.
    var isCode = false
    switch bytes[i] {
    case 0x20:
      let word = word(before: i)
      if word.lowerBound > 1, isVersionWord(word) {
        i = word.lowerBound - 1
        hasSign = true
        // `HTTP 服务器 版本 2.4`
        let kind = self.word(before: i)
        if !isProse, kind.lowerBound > 1, bytes[kind.lowerBound - 1] == 0x20, bytes[kind].allSatisfy({ $0 >= 0x80 }) {
          i = kind.lowerBound - 1
        }
      }
      guard i > 0, bytes[i] == 0x20 else { return nil }
      // `Joomla! 2.5`
      if !isProse, i > 2, bytes[i - 1] == 0x21, bytes[i - 2].isLetter { i -= 1 }
      if !isProse, dots > 0 || hasSign { i = documentsEnd(i) }
    case 0x3A, 0x40, 0x2D, 0x3D, 0x7E, 0x5E:
      isCode = true
      if bytes[i] == 0x3D {
        guard i > 1, [0x3D, 0x3E, 0x7E, 0x3C].contains(bytes[i - 1]) else { return nil }
        i -= 1
      }
      guard bytes[i - 1].isLetter, bytes[i] != 0x3A || isImage(word(before: i)),
        bytes[i] != 0x3A || dots > 0 || !hasSign
      else { return nil }
      if bytes[i] == 0x2D, dots == 0, !isInstalled(word(before: i).lowerBound, version.upperBound) { return nil }
    case 0x41...0x5A, 0x61...0x7A:
      // `python3.8`: only with a dot, or every `mp3` would be one.
      guard dots > 0, !hasSign else { return nil }
      isCode = true
      // `TLSv1.2`
      if bytes[i] != 0x76 || i == 0 || bytes[i - 1] &- 0x41 >= 26 { i += 1 }
    default: return nil
    }
    guard let product = product(before: i, isCode: isCode, needsSign: dots == 0 && !hasSign) else { return nil }
    return Hit(product: product, version: version, isCode: isCode)
  }

  /// Not a date, a year of something else, a long number or an address.
  private func isPlausible(_ version: Range<Int>, dots: Int) -> Bool {
    let first = bytes[version].prefix { $0 != 0x2E }
    if dots == 0 {
      if isProse, first.count == 4 { return false }
      if first.count == 4, first.count == version.count {
        return first.starts(with: [0x31, 0x39]) || first.starts(with: [0x32, 0x30])
      }
      return first.count <= 2
    }
    guard first.count <= 4 else { return false }
    let parts = bytes[version].split(separator: 0x2E)
    if parts.count == 4 { return false }
    // 24.12.2019, and 1.000.000
    if parts.count == 3, parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 { return false }
    return parts.allSatisfy { $0.count <= 5 && ($0.count < 3 || !$0.allSatisfy { $0 == 0x30 }) }
  }

  private func endsWell(_ version: Range<Int>, dots: Int) -> Bool {
    let i = version.upperBound
    guard i < bytes.count else { return true }
    switch bytes[i] {
    case 0x25, 0x2F, 0x24, 0xC2, 0x27: return false
    case 0x3A: return i + 1 >= bytes.count || bytes[i + 1] &- 0x30 >= 10
    // An ordinal, as in `14. Juli`; the end of a text is no ordinal.
    case 0x2E: return i + 1 >= bytes.count || bytes[i + 1] == 0x0A || (dots > 0 && bytes[i + 1] &- 0x30 >= 10)
    case 0x2C: return i + 1 >= bytes.count || bytes[i + 1] &- 0x30 >= 10
    case 0xE2: return i + 2 >= bytes.count || bytes[i + 1] != 0x80 || bytes[i + 2] != 0x99
    case 0x2D: return dots > 0 || i + 1 >= bytes.count || bytes[i + 1] &- 0x30 >= 10
    case 0x20:
      guard dots < 2 else { return true }
      if i + 1 < bytes.count, bytes[i + 1] == 0x25 { return false }
      let next = bytes[(i + 1)...].prefix(12).prefix { $0.isLetter || $0 == 0x25 || $0 >= 0x80 }
      let word = UnsafeBufferPointer(rebasing: bytes[next.startIndex..<next.endIndex])
      return !VersionWords.units.contains(word) && (dots > 0 || !VersionWords.counted.contains(word))
    default: return !bytes[i].isLetterOrDigit
    }
  }

  /// Before a word for documentation, where a capital word stands before that: `Ember Guides `, `PostgreSQL: Documentation: `.
  private func documentsEnd(_ end: Int) -> Int {
    let document = word(before: bytes[end - 1] == 0x3A ? end - 1 : end)
    guard document.lowerBound > 2, bytes[document.lowerBound - 1] == 0x20,
      VersionWords.documents.contains(UnsafeBufferPointer(rebasing: bytes[document]))
    else { return end }
    let before = document.lowerBound - 1
    let name = bytes[before - 1] == 0x3A ? before - 1 : before
    return isCapital(word(before: name)) || isBrand(word(before: name)) ? name : end
  }

  private func word(before end: Int) -> Range<Int> {
    var i = end
    while i > 0, VersionScanner.isName(bytes[i - 1]) { i -= 1 }
    return i..<end
  }

  @inline(__always) private static func isName(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == 0x2E || byte == 0x2B || byte == 0x23 || byte == 0x2F || byte == 0x2D
      || byte == 0x5F || byte >= 0x80
  }

  private func equals(_ range: Range<Int>, _ text: StaticString) -> Bool {
    UnsafeBufferPointer(rebasing: bytes[range]).equals(text)
  }

  private func isVersionWord(_ word: Range<Int>) -> Bool {
    word.count <= 12 && VersionWords.signs.contains { equals(word, $0) }
  }

  /// `Python`, and `.NET`.
  private func isCapital(_ word: Range<Int>) -> Bool {
    guard let first = word.first else { return false }
    return bytes[first] &- 0x41 < 26 || bytes[first] == 0x2E && word.count > 1 && bytes[first + 1] &- 0x41 < 26
  }

  /// One to three words that can be a product's name.
  private func product(before end: Int, isCode: Bool, needsSign: Bool) -> Range<Int>? {
    var last = word(before: end)
    // Code: `"php": "^8.1"` and paths end in the name proper.
    if isCode, let cut = bytes[last].lastIndex(of: 0x2F), cut + 1 < last.upperBound { last = cut + 1..<last.upperBound }
    while let first = last.first, !bytes[first].isLetter { last.removeFirst() }
    while let final = last.last, bytes[final] == 0x2E || bytes[final] == 0x2D { last.removeLast() }
    // `d’Angular`
    if let sign = bytes[last].firstIndex(of: 0xE2), sign - last.lowerBound <= 2, sign + 3 < last.upperBound,
      bytes[sign + 1] == 0x80, bytes[sign + 2] == 0x99
    {
      last = sign + 3..<last.upperBound
    }
    let isOSX = equals(last, "x") && last.lowerBound > 2 && equals(word(before: last.lowerBound - 1), "os")
    guard (isCode ? 3...40 : 1...30).contains(last.count),
      isOSX || !VersionWords.refused.contains(UnsafeBufferPointer(rebasing: bytes[last]))
    else {
      return nil
    }
    if isCode {
      // An integer after a hyphen: only after a name in small letters that is no common word's part.
      return bytes[last].contains { $0 == 0x23 || $0 >= 0x80 } ? nil : last
    }
    guard isCapital(last) || isBrand(last), !isRefusedPart(last) else { return nil }
    var low = last.lowerBound
    for _ in 0..<2 {
      guard low > 1, bytes[low - 1] == 0x20 else { break }
      let previous = word(before: low - 1)
      guard isCapital(previous) || isBrand(previous), previous.count <= 20,
        VersionWords.openers.contains(UnsafeBufferPointer(rebasing: bytes[previous]))
          || !VersionWords.refused.contains(UnsafeBufferPointer(rebasing: bytes[previous])),
        !VersionWords.openings.contains(UnsafeBufferPointer(rebasing: bytes[previous])),
        let final = previous.last, bytes[final] != 0x2E
      else { break }
      low = previous.lowerBound
    }
    if isProse, needsSign, low == last.lowerBound, startsSentence(low), !isBrand(last) { return nil }
    return low..<last.upperBound
  }

  /// `Januar/Februar`, and not `GNU/Linux`.
  private func isRefusedPart(_ word: Range<Int>) -> Bool {
    guard let slash = bytes[word].lastIndex(of: 0x2F) else { return false }
    return slash + 1 == word.upperBound
      || VersionWords.refused.contains(UnsafeBufferPointer(rebasing: bytes[slash + 1..<word.upperBound]))
  }

  /// A capital is no sign of a name where a sentence begins.
  private func startsSentence(_ start: Int) -> Bool {
    var i = start - 1
    while i >= 0, bytes[i] == 0x20 { i -= 1 }
    return i < 0 || bytes[i] == 0x0A || bytes[i] == 0x2E || bytes[i] == 0x21 || bytes[i] == 0x3F || bytes[i] == 0x3A
  }

  /// The name of a container image: small letters, no host and no file.
  private func isImage(_ word: Range<Int>) -> Bool {
    isLower(word) && !bytes[(bytes[word].lastIndex(of: 0x2F) ?? word.lowerBound)..<word.upperBound].contains(0x2E)
  }

  private func isLower(_ word: Range<Int>) -> Bool { !bytes[word].contains { $0 &- 0x41 < 26 } }

  /// `apt install postgresql-15`: a whole word, on a line that fetches packages.
  private func isInstalled(_ start: Int, _ end: Int) -> Bool {
    guard end >= bytes.count || bytes[end] <= 0x20, start > 0, bytes[start - 1] == 0x20, isLower(start..<end) else {
      return false
    }
    var low = start
    while low > 0, start - low < 80, bytes[low - 1] != 0x0A { low -= 1 }
    let line = UnsafeBufferPointer(rebasing: bytes[low..<start])
    return line.contains("install ") || line.contains("apk add ") || line.contains("image ")
  }

  /// `iOS`, `macOS`, `jQuery`, `npm`: small first letter, a capital later; in titles any word with a name's sign.
  private func isBrand(_ word: Range<Int>) -> Bool {
    bytes[word].dropFirst().contains { $0 &- 0x41 < 26 }
  }
}
