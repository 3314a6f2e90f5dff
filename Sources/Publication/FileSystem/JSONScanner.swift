/// Reads JSON (RFC 8259) that this module wrote, without building a tree: values are ranges of the bytes they stand in.
///
/// What is no such JSON gives nil, never a trap; nesting is bounded.
struct JSONScanner {
  private static let deepest = 64

  let bytes: ArraySlice<UInt8>
  private var at: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// The members of the object that is the whole of these bytes, in order; nil when it is none.
  static func members(_ bytes: ArraySlice<UInt8>) -> [(key: String, value: ArraySlice<UInt8>)]? {
    var scanner = JSONScanner(bytes)
    var members: [(key: String, value: ArraySlice<UInt8>)] = []
    let isWhole = scanner.container(opening: "{", closing: "}") { scanner in
      guard let name = scanner.value(depth: 0), let key = string(name), scanner.skip(":"),
        let value = scanner.value(depth: 0)
      else { return false }
      members.append((key, value))
      return true
    }
    return isWhole ? members : nil
  }

  /// The elements of the array that is the whole of these bytes; nil when it is none.
  static func elements(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    var scanner = JSONScanner(bytes)
    var elements: [ArraySlice<UInt8>] = []
    let isWhole = scanner.container(opening: "[", closing: "]") { scanner in
      guard let value = scanner.value(depth: 0) else { return false }
      elements.append(value)
      return true
    }
    return isWhole ? elements : nil
  }

  /// The value of a member of an object, by a key that needs no escapes. What follows it is not looked at.
  static func member(_ key: StaticString, of object: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var scanner = JSONScanner(object)
    guard scanner.skip("{") else { return nil }
    repeat {
      guard let name = scanner.value(depth: 0), scanner.skip(":"), let value = scanner.value(depth: 0) else {
        return nil
      }
      if key.withUTF8Buffer({ name.dropFirst().dropLast().elementsEqual($0) }) { return value }
    } while scanner.skip(",")
    return nil
  }

  /// The text of a member that is a string.
  static func text(_ key: StaticString, of object: ArraySlice<UInt8>) -> String? {
    member(key, of: object).flatMap(string)
  }

  static func integer(_ value: ArraySlice<UInt8>) -> Int64? { Int64(String(decoding: value, as: UTF8.self)) }

  /// The text of a string value, escapes resolved; lone surrogates become U+FFFD.
  static func string(_ value: ArraySlice<UInt8>) -> String? {
    guard value.count >= 2, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"") else { return nil }
    let inner = value.dropFirst().dropLast()
    guard inner.contains(UInt8(ascii: "\\")) else { return String(decoding: inner, as: UTF8.self) }
    var text: [UInt16] = []
    var utf8 = [UInt8]()
    func settle(_ utf8: inout [UInt8], _ text: inout [UInt16]) {
      text.append(contentsOf: String(decoding: utf8, as: UTF8.self).utf16)
      utf8.removeAll(keepingCapacity: true)
    }
    var i = inner.startIndex
    while i < inner.endIndex {
      guard inner[i] == UInt8(ascii: "\\") else {
        utf8.append(inner[i])
        i += 1
        continue
      }
      settle(&utf8, &text)
      guard i + 1 < inner.endIndex else { return nil }
      switch inner[i + 1] {
      case UInt8(ascii: "b"): text.append(8)
      case UInt8(ascii: "t"): text.append(9)
      case UInt8(ascii: "n"): text.append(10)
      case UInt8(ascii: "f"): text.append(12)
      case UInt8(ascii: "r"): text.append(13)
      case UInt8(ascii: "u"):
        guard i + 6 <= inner.endIndex,
          let unit = UInt16(String(decoding: inner[i + 2..<i + 6], as: UTF8.self), radix: 16)
        else { return nil }
        text.append(unit)
        i += 4
      case let other: text.append(UInt16(other))
      }
      i += 2
    }
    settle(&utf8, &text)
    return String(decoding: text, as: UTF16.self)
  }

  /// Runs `item` for each comma-separated item of a container that is the whole input.
  private mutating func container(
    opening: Unicode.Scalar, closing: Unicode.Scalar, _ item: (inout JSONScanner) -> Bool
  ) -> Bool {
    guard skip(opening) else { return false }
    if !skip(closing) {
      repeat { guard item(&self) else { return false } } while skip(",")
      guard skip(closing) else { return false }
    }
    skipSpace()
    return at == bytes.endIndex
  }

  private mutating func skipSpace() {
    while at < bytes.endIndex, bytes[at] == 0x20 || (9...10).contains(bytes[at]) || bytes[at] == 13 { at += 1 }
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard at < bytes.endIndex, UInt32(bytes[at]) == sign.value else { return false }
    at += 1
    return true
  }

  /// Passes one value and returns its bytes.
  private mutating func value(depth: Int) -> ArraySlice<UInt8>? {
    skipSpace()
    guard at < bytes.endIndex, depth < JSONScanner.deepest else { return nil }
    let start = at
    switch bytes[at] {
    case UInt8(ascii: "\""):
      guard passString() else { return nil }
    case UInt8(ascii: "{"):
      at += 1
      if !skip("}") {
        repeat {
          skipSpace()
          guard passString(), skip(":"), value(depth: depth + 1) != nil else { return nil }
        } while skip(",")
        guard skip("}") else { return nil }
      }
    case UInt8(ascii: "["):
      at += 1
      if !skip("]") {
        repeat { guard value(depth: depth + 1) != nil else { return nil } } while skip(",")
        guard skip("]") else { return nil }
      }
    default:
      while at < bytes.endIndex, isPlain(bytes[at]) { at += 1 }
      guard at > start else { return nil }
    }
    return bytes[start..<at]
  }

  private mutating func passString() -> Bool {
    guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "\"") else { return false }
    at += 1
    while at < bytes.endIndex {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        return true
      case UInt8(ascii: "\\"): at += 2
      default: at += 1
      }
    }
    at = min(at, bytes.endIndex)
    return false
  }

  /// A byte of a number, `true`, `false` or `null`.
  private func isPlain(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte) || byte == 43 || byte == 45 || byte == 46 || byte == 69
  }
}
