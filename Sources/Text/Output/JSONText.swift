/// The lexical forms of JSON strings and integers.
enum JSONText {
  /// Appends a quoted, escaped string.
  static func append(_ text: String, to output: inout [UInt8]) {
    let written: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &output) }
    if written == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, to: &output) } }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var start = 0
    var i = 0
    while i < text.count {
      let byte = text[i]
      let length = escapedLength(at: i, byte, in: text)
      guard length > 0 else {
        i += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<i]))
      appendEscape(of: text[i..<i + length], to: &output)
      i += length
      start = i
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    output.append(UInt8(ascii: "\""))
  }

  /// Bytes at `i` that an escape must replace; 0 when the byte stands for itself.
  @inline(__always) private static func escapedLength(
    at i: Int, _ byte: UInt8, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 { return i + 1 < text.count && text[i + 1] < 0xA0 ? 2 : 0 }
    guard byte == 0xE2, i + 2 < text.count, text[i + 1] == 0x80, text[i + 2] | 1 == 0xA9 else { return 0 }
    return 3
  }

  private static func appendEscape(of bytes: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
    let first = bytes[bytes.startIndex]
    output.append(UInt8(ascii: "\\"))
    if bytes.count == 1 {
      let short: UInt8? =
        switch first {
        case 0x22, 0x5C: first
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        default: nil
        }
      if let short { return output.append(short) }
    }
    let scalar: UInt32 =
      switch bytes.count {
      case 1: UInt32(first)
      case 2: UInt32(bytes[bytes.startIndex + 1])
      default: 0x2028 + UInt32(bytes[bytes.startIndex + 2] & 1)
      }
    output.append(UInt8(ascii: "u"))
    for shift: UInt32 in [12, 8, 4, 0] { output.append(Hexadecimal.digit(UInt8(truncatingIfNeeded: scalar >> shift))) }
  }

  static func append(_ value: Int64, to output: inout [UInt8]) {
    if value < 0 { output.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let start = output.count
    repeat {
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    output[start...].reverse()
  }
}
