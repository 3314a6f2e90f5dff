import Text

/// Where a scalar of one line is written in its file, and how: the parser tells only where it begins.
struct ScalarSpan {
  enum Style { case plain, singleQuoted, doubleQuoted, block }

  /// The bytes of the scalar with its quotation marks; of a block scalar its line of text.
  var range: Range<Int>
  var style: Style
  var isInFlow: Bool

  /// Nil when the bytes at the node's place are not its text: it is an alias, or written in a way that is not edited.
  static func find(_ node: YAMLNode, isInFlow: Bool, _ index: LineIndex) -> ScalarSpan? {
    guard let text = node.text, var start = index.offset(ofValue: node) else { return nil }
    let bytes = index.bytes
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case 0x22:
      var end = start + 1
      while end < bytes.count, bytes[end] != 0x22 { end += bytes[end] == 0x5C ? 2 : 1 }
      guard end < bytes.count else { return nil }
      return ScalarSpan(range: start..<end + 1, style: .doubleQuoted, isInFlow: isInFlow)
    case 0x27:
      var end = start + 1
      while end < bytes.count, bytes[end] != 0x27 || (end + 1 < bytes.count && bytes[end + 1] == 0x27) {
        end += bytes[end] == 0x27 ? 2 : 1
      }
      guard end < bytes.count else { return nil }
      return ScalarSpan(range: start..<end + 1, style: .singleQuoted, isInFlow: isInFlow)
    case 0x7C, 0x3E:
      start = min(index.endOfLine(at: start) + 1, bytes.count)
      while start < bytes.count, ASCII.isSpace(bytes[start]) { start += 1 }
      return plain(text, start, .block, isInFlow, bytes)
    default:
      return plain(text, start, .plain, isInFlow, bytes)
    }
  }

  private static func plain(
    _ text: String, _ start: Int, _ style: Style, _ isInFlow: Bool, _ bytes: [UInt8]
  ) -> ScalarSpan? {
    let wanted = style == .block ? ASCII.trimmed(text) : text
    let end = start + wanted.utf8.count
    guard !wanted.isEmpty, end <= bytes.count, bytes[start..<end].elementsEqual(wanted.utf8) else { return nil }
    return ScalarSpan(range: start..<end, style: style, isInFlow: isInFlow)
  }

  /// Another address in the same style, or quoted where that style cannot hold it.
  func written(_ url: String) -> [UInt8] {
    switch style {
    case .block: Array(url.utf8)
    case .doubleQuoted: Array(RegistryWriter.quoted(url).utf8)
    case .singleQuoted: [0x27] + url.utf8.flatMap { $0 == 0x27 ? [0x27, 0x27] : [$0] } + [0x27]
    case .plain: Array((isSafePlain(url) ? url : RegistryWriter.quoted(url)).utf8)
    }
  }

  /// An address has no white space, so only what ends a plain scalar of YAML 1.2.2 §7.3.3 matters.
  private func isSafePlain(_ url: String) -> Bool {
    guard url.utf8.last != 0x3A else { return false }
    return !isInFlow || !url.utf8.contains { [0x2C, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D].contains($0) }
  }
}
