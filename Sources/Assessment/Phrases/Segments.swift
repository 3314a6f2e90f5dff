/// A short text cut into the parts that titles and sentences are made of, ready to be searched for phrases.
///
/// Letters are folded (`LetterFold`), punctuation is gone, words stand between single spaces, and every part begins and ends
/// with one, so that a phrase with spaces around it is a phrase of whole words. Only a bounded beginning is looked at.
struct Segments {
  /// UTF-8 of each part.
  private(set) var parts: [[UInt8]] = []
  /// For each part whether a question mark ends it.
  private(set) var asks: [Bool] = []

  init(_ text: String?, limit: Int = 600) {
    guard let text, !text.isEmpty else { return }
    var part: [UInt8] = [Segments.space]
    part.reserveCapacity(min(text.utf8.count, limit) + 8)
    var previous: UInt32 = 0x20
    for scalar in Segments.beginning(of: text, limit: limit).unicodeScalars {
      let folded = LetterFold.fold(scalar.value)
      guard folded != 0 else { continue }
      // Most of what texts are made of.
      if previous != 0x2E, folded &- 0x61 < 26 || folded &- 0x30 < 10 {
        part.append(UInt8(truncatingIfNeeded: folded))
        previous = folded
        continue
      }
      add(folded, after: previous, to: &part)
      previous = folded
    }
    close(&part)
  }

  /// A phrase as it stands in the parts of a text, without the outer spaces.
  static func folded(_ phrase: String) -> [UInt8] {
    Array(Segments(phrase).parts.joined().dropFirst().dropLast())
  }

  private mutating func add(_ scalar: UInt32, after previous: UInt32, to part: inout [UInt8]) {
    // A full stop ends a part only before white space: it also stands inside of host names and numbers.
    if previous == 0x2E {
      if Segments.isSpace(scalar) {
        close(&part)
      } else if part.last != Segments.space {
        part.append(Segments.space)
      }
    }
    switch Segments.role(of: scalar, after: previous) {
    case .letter: Segments.encode(scalar, &part)
    case .apostrophe: part.append(UInt8(ascii: "'"))
    case .gap: if part.last != Segments.space { part.append(Segments.space) }
    case .end: close(&part, asks: Segments.isQuestionMark(scalar))
    case .nothing: break
    }
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    (0x09...0x0D).contains(scalar) || scalar == 0x20 || scalar == 0x85 || scalar == 0xA0
      || (0x2000...0x200A).contains(scalar) || scalar == 0x2028 || scalar == 0x2029 || scalar == 0x3000
  }

  private static func encode(_ scalar: UInt32, _ part: inout [UInt8]) {
    if scalar < 0x80 {
      part.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      part.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      part.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      if scalar < 0x10000 {
        part.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      } else {
        part.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        part.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      }
      part.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      part.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }

  private static let space = UInt8(ascii: " ")

  private static func isQuestionMark(_ scalar: UInt32) -> Bool {
    scalar == 0x3F || scalar == 0xFF1F || scalar == 0x061F
  }

  private mutating func close(_ part: inout [UInt8], asks: Bool = false) {
    if part.last != Segments.space { part.append(Segments.space) }
    if part.count > 2 {
      parts.append(part)
      self.asks.append(asks)
    }
    part = [Segments.space]
  }

  private static func beginning(of text: String, limit: Int) -> Substring {
    let utf8 = text.utf8
    guard utf8.count > limit else { return text[...] }
    let end = utf8.index(utf8.startIndex, offsetBy: limit)
    return text[..<text.unicodeScalars.index(before: text.unicodeScalars.index(after: end))]
  }

  private enum Role { case letter, apostrophe, gap, end, nothing }

  private static func role(of scalar: UInt32, after previous: UInt32) -> Role {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: .letter
    case 0x27, 0x60, 0xB4, 0x2019, 0x2018, 0x02BC: .apostrophe
    // A hyphen or a middle dot ends a part only where it stands alone.
    case 0x2E: .nothing
    case 0x2D, 0xB7: previous == 0x20 ? .end : .gap
    case 0x0A, 0x0D, 0x21, 0x3A, 0x3B, 0x3F, 0x7C: .end
    case 0xAB, 0xBB, 0xA1, 0xBF, 0x2013, 0x2014, 0x2022, 0x2026, 0x203A, 0x2039: .end
    case 0x0589, 0x3002, 0xFF01, 0xFF0E, 0xFF1A, 0xFF1F, 0xFF5C, 0x30FB, 0x0964, 0x061F, 0x06D4: .end
    case 0x00...0x7F, 0xA0, 0x2000...0x206F, 0x3000...0x3020, 0xFF00...0xFF0F, 0x060C, 0x061B: .gap
    // A soft hyphen.
    case 0xAD: .nothing
    default: .letter
    }
  }
}
