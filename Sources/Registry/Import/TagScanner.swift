/// Start tags of HTML or XML found by bytes, for exported outlines and bookmarks: tolerant, linear, and without a tree.
/// Pages of the web are read by the module `HTML`; these are files of the user's own programs.
struct TagScanner {
  struct Tag {
    /// In lower case.
    var name: String
    /// Names in lower case; values with character references resolved.
    var attributes: [String: [UInt8]]
    var line: Int
    /// The first byte behind the tag.
    var end: Int
  }

  private let bytes: [UInt8]
  private(set) var index = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next start tag; comments, CDATA, declarations and end tags are passed over.
  mutating func next() -> Tag? {
    while index < bytes.count {
      guard bytes[index] == 0x3C else {
        step()
        continue
      }
      if has("<!--") {
        skip(past: "-->")
      } else if has("<![CDATA[") {
        skip(past: "]]>")
      } else if index + 1 < bytes.count, ASCII.isLetter(bytes[index + 1]) {
        return tag()
      } else {
        step()
      }
    }
    return nil
  }

  /// The text from here to the next end tag of that name, tags left out.
  mutating func text(until name: String, limit: Int = 4_096) -> [UInt8] {
    var text: [UInt8] = []
    while index < bytes.count {
      if bytes[index] == 0x3C {
        if has("</" + name) { break }
        while index < bytes.count, bytes[index] != 0x3E { step() }
        if index < bytes.count { step() }
      } else {
        if text.count < limit { text.append(bytes[index]) }
        step()
      }
    }
    return text
  }

  private mutating func step() {
    if bytes[index] == 0x0A { line += 1 }
    index += 1
  }

  private func has(_ word: String) -> Bool {
    let end = index + word.utf8.count
    guard end <= bytes.count else { return false }
    return zip(bytes[index..<end], word.utf8).allSatisfy { a, b in
      a == b || (ASCII.isLetter(a) && ASCII.isLetter(b) && a | 0x20 == b | 0x20)
    }
  }

  private mutating func skip(past word: String) {
    while index < bytes.count, !has(word) { step() }
    for _ in 0..<word.utf8.count where index < bytes.count { step() }
  }

  private mutating func tag() -> Tag {
    let start = line
    step()
    let name = word()
    var attributes: [String: [UInt8]] = [:]
    while index < bytes.count, bytes[index] != 0x3E {
      guard isNameByte(bytes[index]) else {
        step()
        continue
      }
      let key = word()
      skipSpace()
      guard index < bytes.count, bytes[index] == 0x3D else {
        if attributes[key] == nil { attributes[key] = [] }
        continue
      }
      step()
      skipSpace()
      let value = value()
      if attributes[key] == nil { attributes[key] = CharacterReferences.resolved(value) }
    }
    if index < bytes.count { step() }
    return Tag(name: name, attributes: attributes, line: start, end: index)
  }

  private mutating func value() -> [UInt8] {
    guard index < bytes.count else { return [] }
    let quote = bytes[index]
    var value: [UInt8] = []
    if quote == 0x22 || quote == 0x27 {
      step()
      while index < bytes.count, bytes[index] != quote {
        value.append(bytes[index])
        step()
      }
      if index < bytes.count { step() }
    } else {
      while index < bytes.count, !ASCII.isSpace(bytes[index]), bytes[index] != 0x3E {
        value.append(bytes[index])
        step()
      }
    }
    return value
  }

  private mutating func word() -> String {
    let start = index
    while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
    return ASCII.lowercased(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func skipSpace() {
    while index < bytes.count, ASCII.isSpace(bytes[index]) { step() }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F || byte == 0x3A || byte == 0x2E
  }
}
