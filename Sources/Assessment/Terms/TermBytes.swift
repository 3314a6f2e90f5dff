/// What the bytes around a name say of where words begin and end.
enum TermBytes {
  /// ASCII letters, digits and `_`.
  static let isWord: [Bool] = (0...255).map { (byte: UInt8) in
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
  }

  /// The width of another way to write a pattern's byte: white space for a space, `’` for an apostrophe.
  static func variant(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    switch (byte, text[index]) {
    case (0x20, 0x09), (0x20, 0x0A): 1
    case (0x20, 0xC2) where index + 1 < text.count && text[index + 1] == 0xA0: 2
    case (0x27, 0xE2) where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x99: 3
    default: nil
    }
  }

  /// Whether a range begins and ends where words do. Scripts without spaces are neighbours of any word; letters of the
  /// Latin script are not.
  static func isWhole(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isCompound: Bool) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if joinsBefore(text, start) || joinsAfter(text, end) { return false }
    guard isCompound else { return true }
    if start > 0, text[start - 1] == hyphen { return false }
    guard end < text.count else { return true }
    if text[end] == hyphen { return false }
    return !(text[end] == UInt8(ascii: ".") && end + 1 < text.count && isWord[Int(text[end + 1])])
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func joinsBefore(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start > 0, isSpaced(text, start) else { return false }
    if text[start - 1] < 0x80 { return isWord[Int(text[start - 1])] }
    return isLetter(text, lead(text, before: start), besideASCII: text[start] < 0x80)
  }

  private static func joinsAfter(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end < text.count, isSpaced(text, lead(text, before: end)) else { return false }
    if text[end] < 0x80 { return isWord[Int(text[end])] }
    return isLetter(text, end, besideASCII: text[end - 1] < 0x80)
  }

  /// The first byte of the character that ends before `index`.
  private static func lead(_ text: UnsafeBufferPointer<UInt8>, before index: Int) -> Int {
    var lead = index - 1
    while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    return lead
  }

  /// Whether a character is a letter or digit of a script that writes spaces: ASCII, or of two bytes (Latin, Greek,
  /// Cyrillic, Hebrew, Arabic).
  private static func isSpaced(_ text: UnsafeBufferPointer<UInt8>, _ lead: Int) -> Bool {
    text[lead] < 0x80 ? isWord[Int(text[lead])] : (0xC3...0xDF).contains(text[lead])
  }

  /// Whether the character at `lead` goes on with a word: beside ASCII a Latin letter; else any of two bytes.
  private static func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ lead: Int, besideASCII: Bool) -> Bool {
    let byte = text[lead]
    if byte == 0xE1, lead + 1 < text.count { return (0xB8...0xBB).contains(text[lead + 1]) }
    return besideASCII ? (0xC3...0xC9).contains(byte) : (0xC3...0xDF).contains(byte)
  }
}
