/// A page's bytes as text.
package struct DecodedPage: Sendable {
  /// Always valid UTF-8, without a byte order mark.
  package var utf8: [UInt8]
  /// The encoding decoded from, by its WHATWG name in lower case.
  package var charset: String
  /// What named it: `bom`, `http`, `meta`, `utf-8` (the bytes are such), `uchardet` (a guess) or `default`.
  package var source: String
  /// Some bytes were none of that encoding and became U+FFFD.
  package var hadErrors: Bool
}

/// Which encoding a page is in, and its text.
///
/// In order: byte order mark, HTTP, `<meta>`, valid UTF-8, a guess. Browsers stop at the first that speaks; here a
/// declaration that the bytes refute does not win: text that is valid UTF-8 is UTF-8 whatever single-byte encoding is
/// declared, text declared as UTF-8 that is not is looked at again, and UTF-16 is believed only of bytes that can be it.
package enum Charset {
  /// - Parameters:
  ///   - bytes: The body, decoded of its content coding. Returned uncopied when it is valid UTF-8.
  ///   - contentType: The Content-Type field, if any.
  package static func decode(_ bytes: [UInt8], contentType: String?) -> DecodedPage {
    bytes.withUnsafeBufferPointer { buffer in
      let choice = CharsetChoice(buffer, contentType: contentType)
      if case .utf8 = choice.encoding.method, !choice.hasErrors, choice.markLength == 0 {
        return DecodedPage(utf8: bytes, charset: "utf-8", source: choice.source, hadErrors: false)
      }
      let text = UnsafeBufferPointer(rebasing: buffer[choice.markLength...])
      let (utf8, hadErrors) = convert(text, from: choice.encoding)
      return DecodedPage(utf8: utf8, charset: choice.encoding.name, source: choice.source, hadErrors: hadErrors)
    }
  }

  /// Decodes by one encoding; what is none of it becomes U+FFFD.
  static func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, from encoding: CharacterEncoding
  ) -> (utf8: [UInt8], hadErrors: Bool) {
    switch encoding.method {
    case .utf16(let bigEndian): return UTF16Decoder.decode(bytes, bigEndian: bigEndian)
    case .singleByte(let name): if let table = SingleByteTable.named(name) { return table.decode(bytes) }
    case .multiByte(let name):
      if var converter = Converter(from: name) {
        let (utf8, errors) = converter.convert(bytes)
        return (utf8, errors > 0)
      }
    case .utf8: break
    }
    let scan = UTF8Scan(bytes)
    if scan.isValid { return (Array(bytes), false) }
    return (Array(String(decoding: bytes, as: UTF8.self).utf8), true)
  }
}
