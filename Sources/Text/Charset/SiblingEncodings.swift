/// Encodings that differ in a few bytes only, which statistics of letters cannot tell apart but those bytes do.
enum SiblingEncodings {
  /// - Parameter guess: What the statistics of `bytes` suggest.
  /// - Returns: The sibling that the deciding bytes speak for, or the guess itself.
  static func choose(_ guess: CharacterEncoding, _ bytes: UnsafeBufferPointer<UInt8>) -> CharacterEncoding {
    let sibling: String? =
      switch guess.name {
      // Ukrainian letters stand where KOI8-R draws boxes.
      case "koi8-r": bytes.contains { ukrainian.contains($0) } ? "koi8-u" : nil
      // Hardly a page was ever written in these; their languages are in the Windows encodings.
      case "iso-8859-16": "windows-1250"
      case "iso-8859-3": "windows-1254"
      // Controls of ISO 8859 are letters and quotation marks of the Windows encodings.
      case "iso-8859-2": hasC1(bytes) ? "windows-1250" : nil
      case "iso-8859-6": hasC1(bytes) ? "windows-1256" : nil
      case "iso-8859-7": hasC1(bytes) || hasLetter(0xA2, before: 0xC1, bytes) ? "windows-1253" : nil
      case "iso-8859-8": hasC1(bytes) ? "windows-1255" : nil
      case "iso-8859-13": hasC1(bytes) ? "windows-1257" : nil
      // A capital alpha with tonos, which is a paragraph sign in the other.
      case "windows-1253":
        !hasC1(bytes) && hasLetter(0xB6, before: 0xC1, bytes) && !hasLetter(0xA2, before: 0xC1, bytes)
          ? "iso-8859-7" : nil
      case "windows-1252": isLatin9(bytes) ? "iso-8859-15" : nil
      default: nil
      }
    return sibling.flatMap { EncodingLabels.encoding($0) } ?? guess
  }

  /// і ї є ґ and their capitals in KOI8-U.
  private static let ukrainian: [UInt8] = [0xA4, 0xA6, 0xA7, 0xAD, 0xB4, 0xB6, 0xB7, 0xBD]

  private static func hasC1(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.contains { $0 &- 0x80 < 0x20 } }

  private static func hasLetter(_ byte: UInt8, before first: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == byte && $1 >= first }
  }

  /// ISO 8859-15 rather than windows-1252: no byte of the latter's own, and œ or Œ inside a word, where the latter has ½ or
  /// ¼, or the euro, where it has the currency sign that nobody writes.
  private static func isLatin9(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isLatin9 = false
    for i in bytes.indices {
      if bytes[i] &- 0x80 < 0x20 { return false }
      guard !isLatin9, i > 0, i + 1 < bytes.count, bytes[i - 1] < 0x80 else { continue }
      switch bytes[i] {
      case 0xA4: isLatin9 = true
      case 0xBC, 0xBD: isLatin9 = (bytes[i + 1] | 32) &- 97 < 26
      default: break
      }
    }
    return isLatin9
  }
}
