import HTML

/// Letters and digits of a name as hosts spell them: lower case, without spaces and accents.
struct FoldedLetters {
  /// "Die Küche" as `diekuche`.
  let plain: [UInt8]
  /// The German way, `diekueche`; equal to `plain` for most names.
  let german: [UInt8]

  var forms: [[UInt8]] { plain == german ? [plain] : [plain, german] }

  init(_ text: String) {
    var plain: [UInt8] = []
    var german: [UInt8] = []
    for scalar in text.unicodeScalars.prefix(400) {
      let value = Int(scalar.value)
      switch value {
      case 0..<0x80:
        let byte = UInt8(value)
        guard byte.isLetterOrDigit else { continue }
        plain.append(byte.lowered)
        german.append(byte.lowered)
      case 0xDF:
        plain += [0x73, 0x73]
        german += [0x73, 0x73]
      case 0xC0...0x17F:
        let letter = FoldedLetters.letters[value - 0xC0]
        guard letter != 0x2E else { continue }
        plain.append(letter)
        german.append(letter)
        if [0xC4, 0xD6, 0xDC, 0xE4, 0xF6, 0xFC].contains(value) { german.append(0x65) }
      default:
        guard scalar.properties.isAlphabetic else { continue }
        let bytes = Array(scalar.properties.lowercaseMapping.utf8)
        plain += bytes
        german += bytes
      }
    }
    (self.plain, self.german) = (plain, german)
  }

  /// The first letters of the words of a name of two words or more, with and without the small words in it.
  static func initials(of name: String) -> [[UInt8]] {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    guard (2...12).contains(words.count) else { return [] }
    func letters(_ words: [Substring]) -> [UInt8] { words.compactMap { FoldedLetters(String($0)).plain.first } }
    return [letters(words), letters(words.filter { $0.first?.isUppercase == true })]
  }

  /// Base letters of U+00C0 … U+017F; a full stop for what is no letter.
  private static let letters = Array(
    ("aaaaaaaceeeeiiiidnooooo.ouuuuyts" + "aaaaaaaceeeeiiiidnooooo.ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhh"
      + "iiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
