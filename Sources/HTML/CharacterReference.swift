import Glibc
internal import XMLShim

/// Character references in text and attributes (HTML Standard §13.2.5.72–80), by the entity table of HTML 4.
package enum CharacterReference {
  private static let names: NameTable = {
    var names: [(String, UInt32)] = [("apos", 39)]
    for value in UInt32(34)...10_000 where value != 39 {
      if let name = xml_shim_entity(value) { names.append((String(cString: name), value)) }
    }
    return NameTable(names)
  }()

  /// Code points that numbers 0x80…0x9F stand for: windows-1252.
  private static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  /// Reads the reference at `start`, which is an ampersand; nil when it is only an ampersand.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, inAttribute: Bool
  ) -> (scalar: UInt32, end: Int)? {
    var i = start + 1
    guard i < bytes.count else { return nil }
    if bytes[i] == 0x23 { return readNumber(bytes, at: i + 1) }
    var key = NameTable.Key()
    while i < bytes.count, bytes[i].isLetterOrDigit, key.length < 9 {
      key.append(bytes[i])
      i += 1
    }
    guard let scalar = names.value(key) else { return nil }
    if i < bytes.count, bytes[i] == 0x3B { return (scalar, i + 1) }
    // Without a semicolon only the Latin-1 names count, and in attributes not before what looks like a parameter.
    guard scalar < 256, scalar != 39, !(i < bytes.count && bytes[i].isLetterOrDigit) else { return nil }
    if inAttribute, i < bytes.count, bytes[i] == 0x3D { return nil }
    return (scalar, i)
  }

  private static func readNumber(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (scalar: UInt32, end: Int)? {
    var i = start
    var value: UInt32 = 0
    var digits = 0
    if i < bytes.count, bytes[i] | 0x20 == 0x78 {
      i += 1
      while i < bytes.count, let digit = bytes[i].hexValue {
        value = min(value &* 16 &+ UInt32(digit), 0x11_0000)
        digits += 1
        i += 1
      }
    } else {
      while i < bytes.count, bytes[i] &- 0x30 < 10 {
        value = min(value &* 10 &+ UInt32(bytes[i] &- 0x30), 0x11_0000)
        digits += 1
        i += 1
      }
    }
    guard digits > 0 else { return nil }
    if i < bytes.count, bytes[i] == 0x3B { i += 1 }
    if value >= 0x80, value <= 0x9F { value = UInt32(windows1252[Int(value - 0x80)]) }
    if value == 0 || Unicode.Scalar(value) == nil { value = 0xFFFD }
    return (value, i)
  }

  /// Appends `bytes` with their character references replaced.
  package static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool = false, into output: inout [UInt8]
  ) {
    guard let base = bytes.baseAddress else { return }
    var i = 0
    while i < bytes.count {
      let hit = memchr(base + i, 0x26, bytes.count - i)
      let j = hit.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
      if j > i { output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[i..<j])) }
      guard j < bytes.count else { return }
      if let (scalar, end) = read(bytes, at: j, inAttribute: inAttribute) {
        append(scalar, to: &output)
        i = end
      } else {
        output.append(0x26)
        i = j + 1
      }
    }
  }

  private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    if scalar < 0x80 {
      output.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}

extension UInt8 {
  /// An ASCII letter.
  @inlinable @inline(__always) package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// An ASCII letter or digit.
  @inlinable @inline(__always) package var isLetterOrDigit: Bool { isLetter || self &- 0x30 < 10 }
  /// A space or a control character, as white space of markup is read here.
  @inlinable @inline(__always) package var isBlank: Bool { self <= 0x20 }
  /// An ASCII letter in lower case; other bytes as they are.
  @inlinable @inline(__always) package var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  var hexValue: UInt8? {
    if self &- 0x30 < 10 { return self &- 0x30 }
    let letter = self | 0x20
    return letter &- 0x61 < 6 ? letter &- 0x57 : nil
  }
}
