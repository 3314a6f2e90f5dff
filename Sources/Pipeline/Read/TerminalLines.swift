/// Lines of a text for a terminal of so many columns.
enum TerminalLines {
  /// Breaks a text at spaces, and within a word only between characters of scripts without spaces: an address stays whole
  /// however long it is.
  static func wrap(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let wordWidth = self.width(of: word)
      if width > 0, width + 1 + wordWidth <= columns {
        line += " " + word
        width += 1 + wordWidth
        continue
      }
      if width > 0 { lines.append(line) }
      (line, width) = ("", 0)
      guard wordWidth > columns, word.unicodeScalars.contains(where: { self.width(of: $0) == 2 }) else {
        (line, width) = (String(word), wordWidth)
        continue
      }
      for character in word {
        let characterWidth = self.width(of: Substring(String(character)))
        if width + characterWidth > columns {
          lines.append(line)
          (line, width) = ("", 0)
        }
        line.append(character)
        width += characterWidth
      }
    }
    if width > 0 { lines.append(line) }
    return lines
  }

  static func width(of text: Substring) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// Columns of a character: two for those that East Asian Width (UAX 11) calls wide, none for marks set over another.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }
}
