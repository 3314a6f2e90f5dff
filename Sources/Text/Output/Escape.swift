/// One encoder for each place where untrusted text goes out as text. All give valid UTF-8.
package enum Escape {
  /// Text for HTML content and quoted attribute values.
  ///
  /// The five markup characters become references, controls (C0 but tab and newline, DEL, C1) become U+FFFD, and the
  /// bidirectional controls U+202A–202E and U+2066–2069, which could reorder what stands around, are left out.
  /// - Parameter limit: Bytes of `text` that are kept; never more than 300 graphemes. What is cut ends with `…`.
  package static func html(_ text: String, limit: Int = 2048) -> String {
    encode(clamp(text, bytes: limit, graphemes: 300)) { scalar, output in
      switch scalar {
      case 0x26: output.append(contentsOf: "&amp;".utf8)
      case 0x3C: output.append(contentsOf: "&lt;".utf8)
      case 0x3E: output.append(contentsOf: "&gt;".utf8)
      case 0x22: output.append(contentsOf: "&quot;".utf8)
      case 0x27: output.append(contentsOf: "&#39;".utf8)
      case 0x09, 0x0A: return false
      case 0..<0x20, 0x7F..<0xA0: output.append(contentsOf: replacement)
      case 0x202A...0x202E, 0x2066...0x2069: break
      default: return false
      }
      return true
    }
  }

  /// Text for XML 1.0 content and quoted attribute values: markup characters become references, what is no `Char`
  /// (XML 1.0 §2.2) becomes U+FFFD.
  package static func xml(_ text: String) -> String {
    encode(text[...]) { scalar, output in
      switch scalar {
      case 0x26: output.append(contentsOf: "&amp;".utf8)
      case 0x3C: output.append(contentsOf: "&lt;".utf8)
      case 0x3E: output.append(contentsOf: "&gt;".utf8)
      case 0x22: output.append(contentsOf: "&quot;".utf8)
      case 0x27: output.append(contentsOf: "&#39;".utf8)
      case 0x09, 0x0A: return false
      case 0x0D: output.append(contentsOf: "&#13;".utf8)
      case 0..<0x20, 0xFFFE, 0xFFFF: output.append(contentsOf: replacement)
      default: return false
      }
      return true
    }
  }

  /// Text for a terminal or one line of a log: controls (C0, DEL, C1) become `\xNN`, line separators and bidirectional
  /// controls `\u{NNNN}`, so that nothing moves the cursor, sets a title or begins a line.
  /// - Parameter limit: Bytes of `text` that are kept; what is cut ends with `…`.
  package static func terminal(_ text: String, limit: Int = 4096) -> String {
    encode(clamp(text, bytes: limit)) { scalar, output in
      switch scalar {
      case 0..<0x20, 0x7F..<0xA0:
        output.append(contentsOf: "\\x".utf8)
        appendHexadecimal(scalar, digits: 2, to: &output)
      case 0x2028...0x202E, 0x2066...0x2069:
        output.append(contentsOf: "\\u{".utf8)
        appendHexadecimal(scalar, digits: 4, to: &output)
        output.append(UInt8(ascii: "}"))
      default: return false
      }
      return true
    }
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  private static let ellipsis: Substring = "…"

  /// The front of a text, at most so many bytes of whole scalars and so many graphemes, and `…` if that is not all.
  private static func clamp(_ text: String, bytes limit: Int, graphemes: Int = .max) -> Substring {
    var kept = text[...]
    if text.utf8.count > limit {
      var cut = text.utf8.index(text.startIndex, offsetBy: max(limit, 0))
      while text.utf8[cut] & 0xC0 == 0x80 { cut = text.utf8.index(before: cut) }
      kept = text[..<cut]
    }
    if kept.utf8.count > graphemes, let end = kept.index(kept.startIndex, offsetBy: graphemes, limitedBy: kept.endIndex)
    {
      kept = kept[..<end]
    }
    return kept.endIndex == text.endIndex ? kept : kept + ellipsis
  }

  /// Copies a text, each scalar either by `rule`, which then gives true, or as it is.
  private static func encode(_ text: Substring, rule: (UInt32, inout [UInt8]) -> Bool) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars where !rule(scalar.value, &output) {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func appendHexadecimal(_ value: UInt32, digits: UInt32, to output: inout [UInt8]) {
    for place in (0..<digits).reversed() {
      output.append(Hexadecimal.digit(UInt8(truncatingIfNeeded: value >> (place * 4))))
    }
  }
}
