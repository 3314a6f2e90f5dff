/// What the first bytes of a page say of its encoding (HTML Standard §13.2.3.2, "prescan a byte stream").
enum MetaPrescan {
  /// Bytes looked at.
  static let limit = 1024

  /// The encoding named by a `<meta>` element, or else by an XML declaration; nil when there is none that is known.
  /// UTF-16 named in ASCII is UTF-8: the bytes could not have been read otherwise.
  static func encoding(_ page: UnsafeBufferPointer<UInt8>) -> CharacterEncoding? {
    var scanner = PrescanScanner(UnsafeBufferPointer(rebasing: page.prefix(limit)))
    guard let found = scanner.meta() ?? scanner.xmlDeclaration() else { return nil }
    return found.isUTF16 ? .utf8 : found
  }

  /// The encoding named in the `content` of a pragma (§2.5.5, "extracting a character encoding from a meta element").
  static func encoding(inContent content: [UInt8]) -> CharacterEncoding? {
    let word = Array("charset".utf8)
    var i = 0
    while i + word.count <= content.count {
      guard content[i..<i + word.count].elementsEqual(word, by: { $0 | 32 == $1 }) else {
        i += 1
        continue
      }
      i += word.count
      skipSpace(content, &i)
      guard i < content.count, content[i] == UInt8(ascii: "=") else { continue }
      i += 1
      skipSpace(content, &i)
      guard i < content.count else { return nil }
      let quote = content[i]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        guard let end = content[(i + 1)...].firstIndex(of: quote) else { return nil }
        return EncodingLabels.encoding(content[(i + 1)..<end])
      }
      let end = content[i...].firstIndex { EncodingLabels.isSpace($0) || $0 == UInt8(ascii: ";") } ?? content.count
      return EncodingLabels.encoding(content[i..<end])
    }
    return nil
  }

  private static func skipSpace(_ bytes: [UInt8], _ i: inout Int) {
    while i < bytes.count, EncodingLabels.isSpace(bytes[i]) { i += 1 }
  }

  /// ASCII case-insensitive equality with a name in lower case.
  static func equal(_ bytes: some Collection<UInt8>, _ name: String) -> Bool {
    bytes.elementsEqual(name.utf8) { ($0 &- 65 < 26 ? $0 | 32 : $0) == $1 }
  }
}
