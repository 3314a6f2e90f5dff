/// The `charset` parameter of a Content-Type field (RFC 9110 §8.3).
enum ContentType {
  /// The parameter's value, unquoted; nil when there is none.
  static func charset(_ field: String) -> [UInt8]? {
    let bytes = Array(field.utf8.prefix(1024))
    var i = 0
    while true {
      guard let semicolon = bytes[i...].firstIndex(of: UInt8(ascii: ";")) else { return nil }
      i = semicolon + 1
      while i < bytes.count, EncodingLabels.isSpace(bytes[i]) { i += 1 }
      let start = i
      while i < bytes.count, bytes[i] != UInt8(ascii: "="), bytes[i] != UInt8(ascii: ";") { i += 1 }
      guard i < bytes.count else { return nil }
      guard bytes[i] == UInt8(ascii: "=") else { continue }
      let isCharset = MetaPrescan.equal(bytes[start..<i], "charset")
      i += 1
      let value = value(bytes, &i)
      if isCharset, !value.isEmpty { return value }
    }
  }

  /// A token or quoted string at `i`, which moves behind it.
  private static func value(_ bytes: [UInt8], _ i: inout Int) -> [UInt8] {
    var value: [UInt8] = []
    guard i < bytes.count, bytes[i] == UInt8(ascii: "\"") else {
      while i < bytes.count, bytes[i] != UInt8(ascii: ";") {
        value.append(bytes[i])
        i += 1
      }
      return value
    }
    i += 1
    while i < bytes.count, bytes[i] != UInt8(ascii: "\"") {
      if bytes[i] == UInt8(ascii: "\\"), i + 1 < bytes.count { i += 1 }
      value.append(bytes[i])
      i += 1
    }
    return value
  }
}
