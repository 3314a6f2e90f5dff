import Model

/// Places of a text, told by line and column, as byte offsets.
struct LineIndex {
  let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    self.starts = starts
  }

  /// The byte of a place whose column counts Unicode scalars; nil when there is no such place.
  func offset(of place: SourceLocation) -> Int? {
    guard place.line >= 1, place.line <= starts.count, place.column >= 1 else { return nil }
    var offset = starts[place.line - 1]
    var column = 1
    while column < place.column {
      guard offset < bytes.count, bytes[offset] != 0x0A else { return nil }
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// Where a node's value is written, behind its anchor and tag.
  func offset(ofValue node: YAMLNode) -> Int? {
    guard var offset = offset(of: node.location) else { return nil }
    while offset < bytes.count, bytes[offset] == 0x26 || bytes[offset] == 0x21 {
      while offset < bytes.count, !ASCII.isSpace(bytes[offset]) { offset += 1 }
      while offset < bytes.count, ASCII.isBlank(bytes[offset]) { offset += 1 }
    }
    return offset
  }

  /// Whether a list or mapping is written in brackets; the parser's own word on it comes from the wrong event.
  func isFlow(_ node: YAMLNode) -> Bool {
    guard !node.isScalar, let offset = offset(ofValue: node), offset < bytes.count else { return false }
    return bytes[offset] == 0x5B || bytes[offset] == 0x7B
  }

  /// The end of the line in which a byte stands, before its line break.
  func endOfLine(at offset: Int) -> Int {
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    return end > offset && bytes[end - 1] == 0x0D ? end - 1 : end
  }

  func startOfLine(at offset: Int) -> Int { bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0 }

  /// The line break that the text uses.
  var newline: String {
    bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } == true ? "\r\n" : "\n"
  }
}
