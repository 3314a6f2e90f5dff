import HTML

/// Parts of Markdown that are no running text.
enum MarkdownEscape {
  /// An address between parentheses: each ASCII sign that could end it or be read as markup behind a backslash.
  static func address(_ href: String) -> [UInt8] {
    var output: [UInt8] = []
    for byte in href.utf8 {
      switch byte {
      case 0...0x20, 0x7F: output.append(contentsOf: Array("%20".utf8))
      case 0x28, 0x29, 0x5B, 0x5D, 0x3C, 0x3E, 0x5C, 0x60, 0x2A, 0x5F, 0x26, 0x7E, 0x7C, 0x21, 0x22, 0x27:
        output.append(0x5C)
        output.append(byte)
      default: output.append(byte)
      }
    }
    return output
  }

  /// A word of an image or label: all ASCII signs behind a backslash, white space as one space.
  static func words(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if byte <= 0x20 || byte == 0x7F {
        if let last = output.last, last != 0x20 { output.append(0x20) }
      } else {
        if byte < 0x80, !byte.isLetterOrDigit { output.append(0x5C) }
        output.append(byte)
      }
    }
    if output.last == 0x20 { output.removeLast() }
    return output
  }
}

/// What a code point is beside a delimiter of emphasis.
enum ScalarKind {
  /// White space, or the end of a line or text.
  case blank
  /// Punctuation and symbols.
  case sign
  case word

  static func first(_ bytes: ArraySlice<UInt8>) -> ScalarKind {
    guard let byte = bytes.first else { return .blank }
    if byte < 0x80 { return ScalarKind(byte) }
    return ScalarKind(String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first)
  }

  static func last(_ bytes: ArraySlice<UInt8>) -> ScalarKind {
    guard let byte = bytes.last else { return .blank }
    if byte < 0x80 { return ScalarKind(byte) }
    return ScalarKind(String(decoding: bytes.suffix(4), as: UTF8.self).unicodeScalars.last)
  }

  private init(_ byte: UInt8) { self = byte <= 0x20 ? .blank : byte.isLetterOrDigit ? .word : .sign }

  private init(_ scalar: Unicode.Scalar?) {
    guard let scalar else {
      self = .blank
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .blank
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      self = .sign
    default: self = .word
    }
  }
}
