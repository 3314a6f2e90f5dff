import Text

/// The report's style sheet. It stands in the page, and the page's policy admits it by its digest alone: from disk,
/// where a page has no origin, `'self'` admits no file beside it.
enum ReportStyle {
  /// `sha256-…`, as a Content Security Policy names a style element's content (CSP 3 §2.3.1).
  static var policySource: String {
    var hash = SHA256()
    sheet.withUTF8Buffer { hash.update(UnsafeRawBufferPointer($0)) }
    return "sha256-" + base64(hash.finalize())
  }

  /// RFC 4648 §4.
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      var digits: [UInt8] = []
      for _ in 0..<4 {
        digits.append(alphabet[Int(word & 63)])
        word >>= 6
      }
      text += digits.reversed().prefix(group.count + 1)
      text += [UInt8](repeating: UInt8(ascii: "="), count: 3 - group.count)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
