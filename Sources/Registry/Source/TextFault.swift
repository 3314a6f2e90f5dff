import Model

/// The first byte of a text that may not stand in a configuration file.
struct TextFault {
  enum Kind {
    case encoding
    /// A control character or noncharacter outside the printable set of YAML 1.2.2 §5.1.
    case control(UInt32)
  }
  var offset: Int
  var kind: Kind

  /// Scans once; nil when all is printable UTF-8 (RFC 3629 §4).
  static func first(in bytes: [UInt8]) -> TextFault? {
    bytes.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        let byte = text[index]
        if byte < 0x80 {
          if (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F {
            return TextFault(offset: index, kind: .control(UInt32(byte)))
          }
          index += 1
          continue
        }
        guard let (scalar, length) = decode(text, at: index) else { return TextFault(offset: index, kind: .encoding) }
        if (0x80...0x9F).contains(scalar) && scalar != 0x85 || scalar == 0xFFFE || scalar == 0xFFFF {
          return TextFault(offset: index, kind: .control(scalar))
        }
        index += length
      }
      return nil
    }
  }

  private static func decode(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
    let lead = text[index]
    let length: Int
    var scalar: UInt32
    switch lead {
    case 0xC2...0xDF: (length, scalar) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, scalar) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, scalar) = (4, UInt32(lead & 0x07))
    default: return nil
    }
    guard index + length <= text.count else { return nil }
    for next in 1..<length {
      guard text[index + next] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(text[index + next] & 0x3F)
    }
    let shortest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard scalar >= shortest, scalar <= 0x10_FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
    return (scalar, length)
  }

  func diagnostic(in bytes: [UInt8], file: String) -> Diagnostic {
    let (line, column) = SourceText.position(of: offset, in: bytes)
    let location = SourceLocation(file: file, line: line, column: column)
    switch kind {
    case .encoding: return Diagnostic(location, "a byte that is not UTF-8", remedy: "save the file as UTF-8")
    case .control(let scalar):
      let digits = String(scalar, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return Diagnostic(location, "the control character \(name)", remedy: "remove it")
    }
  }
}
