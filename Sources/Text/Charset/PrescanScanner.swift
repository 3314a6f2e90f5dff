/// The tokens of the prescan: just enough of HTML to find `<meta>` and to skip the rest.
struct PrescanScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var i = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The encoding of the first `<meta>` that names one.
  mutating func meta() -> CharacterEncoding? {
    i = 0
    while i < bytes.count {
      if bytes[i] != UInt8(ascii: "<") {
        i += 1
      } else if starts(with: "<!--") {
        skipComment()
      } else if starts(with: "<meta"), i + 5 < bytes.count, isSpace(bytes[i + 5]) || bytes[i + 5] == UInt8(ascii: "/") {
        i += 5
        if let encoding = metaEncoding() { return encoding }
      } else if isTag {
        skipName()
        while attribute() != nil {}
      } else if starts(with: "<!") || starts(with: "</") || starts(with: "<?") {
        i = bytes[i...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
      } else {
        i += 1
      }
    }
    return nil
  }

  /// The encoding of `<?xml … encoding="…"` at the very start.
  mutating func xmlDeclaration() -> CharacterEncoding? {
    i = 0
    guard starts(with: "<?xml") else { return nil }
    i = 5
    while i < bytes.count, bytes[i] != UInt8(ascii: ">"), !starts(with: "encoding") { i += 1 }
    guard i < bytes.count, bytes[i] != UInt8(ascii: ">"), let found = attribute() else { return nil }
    return EncodingLabels.encoding(found.value)
  }

  private mutating func metaEncoding() -> CharacterEncoding? {
    var seen: Set<[UInt8]> = []
    var isPragma = false
    var needsPragma: Bool?
    var encoding: CharacterEncoding?
    while let (name, value) = attribute() {
      guard seen.insert(name).inserted else { continue }
      if MetaPrescan.equal(name, "http-equiv") {
        if MetaPrescan.equal(value, "content-type") { isPragma = true }
      } else if MetaPrescan.equal(name, "content") {
        if encoding == nil, let found = MetaPrescan.encoding(inContent: value) {
          encoding = found
          needsPragma = true
        }
      } else if MetaPrescan.equal(name, "charset") {
        encoding = EncodingLabels.encoding(value)
        needsPragma = false
      }
    }
    guard let needsPragma, !needsPragma || isPragma else { return nil }
    return encoding
  }

  /// The next attribute of the tag, name and value in lower case; nil at the end of the tag.
  private mutating func attribute() -> (name: [UInt8], value: [UInt8])? {
    while i < bytes.count, isSpace(bytes[i]) || bytes[i] == UInt8(ascii: "/") { i += 1 }
    guard i < bytes.count, bytes[i] != UInt8(ascii: ">") else { return nil }
    var name: [UInt8] = []
    while i < bytes.count {
      let byte = bytes[i]
      if byte == UInt8(ascii: "="), !name.isEmpty { break }
      if isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
      name.append(lower(byte))
      i += 1
    }
    skipSpace()
    guard i < bytes.count, bytes[i] == UInt8(ascii: "=") else { return (name, []) }
    i += 1
    skipSpace()
    var value: [UInt8] = []
    guard i < bytes.count else { return (name, value) }
    let quote = bytes[i]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      i += 1
      while i < bytes.count, bytes[i] != quote {
        value.append(lower(bytes[i]))
        i += 1
      }
      i += 1
    } else {
      while i < bytes.count, !isSpace(bytes[i]), bytes[i] != UInt8(ascii: ">") {
        value.append(lower(bytes[i]))
        i += 1
      }
    }
    return (name, value)
  }

  private mutating func skipComment() {
    i += 2
    while i < bytes.count, !starts(with: "-->") { i += 1 }
    i = min(i + 3, bytes.count)
  }

  private mutating func skipName() {
    while i < bytes.count, !isSpace(bytes[i]), bytes[i] != UInt8(ascii: ">") { i += 1 }
  }

  private mutating func skipSpace() { while i < bytes.count, isSpace(bytes[i]) { i += 1 } }

  /// A start or end tag begins here.
  private var isTag: Bool {
    let next = i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: "/") ? i + 2 : i + 1
    return next < bytes.count && (bytes[next] | 32) &- 97 < 26
  }

  private func starts(with text: StaticString) -> Bool {
    guard i + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { wanted in wanted.indices.allSatisfy { lower(bytes[i + $0]) == wanted[$0] } }
  }

  private func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 32 : byte }

  private func isSpace(_ byte: UInt8) -> Bool { EncodingLabels.isSpace(byte) }
}
