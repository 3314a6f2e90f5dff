/// Validation of UTF-8 (Unicode 15, table 3-7; RFC 3629), and reading of what is valid.
struct UTF8Scan {
  /// Well-formed sequences of two bytes or more.
  private(set) var sequences = 0
  /// Ill-formed sequences: what a decoder would replace.
  private(set) var errors = 0
  /// Where the first ill-formed sequence begins.
  private(set) var firstError: Int?
  /// The only error is a sequence that the end of the bytes cut short.
  private(set) var endsCut = false

  var isValid: Bool { errors == 0 }
  var isASCII: Bool { errors == 0 && sequences == 0 }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var i = 0
    while i < bytes.count {
      if bytes[i] < 0x80 {
        while i + 32 <= bytes.count, UTF8Scan.isASCII32(raw, at: i) { i += 32 }
        while i + 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
          i += 8
        }
        while i < bytes.count, bytes[i] < 0x80 { i += 1 }
        continue
      }
      let (length, isWhole) = UTF8Scan.sequence(at: i, in: bytes)
      if isWhole {
        sequences += 1
      } else {
        if firstError == nil { firstError = i }
        endsCut = errors == 0 && i + length == bytes.count && UTF8Scan.needed(bytes[i]) > length
        errors += 1
      }
      i += length
    }
  }

  @inline(__always) private static func isASCII32(_ raw: UnsafeRawBufferPointer, at i: Int) -> Bool {
    let a = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
    let b = raw.loadUnaligned(fromByteOffset: i &+ 8, as: UInt64.self)
    let c = raw.loadUnaligned(fromByteOffset: i &+ 16, as: UInt64.self)
    let d = raw.loadUnaligned(fromByteOffset: i &+ 24, as: UInt64.self)
    return (a | b | c | d) & 0x8080_8080_8080_8080 == 0
  }

  /// The length of the well-formed sequence at `i`, or of the longest ill-formed prefix that one U+FFFD replaces.
  private static func sequence(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (length: Int, isWhole: Bool) {
    let first = bytes[i]
    let needed = needed(first)
    guard needed > 1 else { return (1, false) }
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xE0: low = 0xA0
    case 0xED: high = 0x9F
    case 0xF0: low = 0x90
    case 0xF4: high = 0x8F
    default: break
    }
    for offset in 1..<needed {
      guard i + offset < bytes.count, bytes[i + offset] >= low, bytes[i + offset] <= high else {
        return (offset, false)
      }
      low = 0x80
      high = 0xBF
    }
    return (needed, true)
  }

  /// Bytes of a sequence that begins so; 0 when none does.
  private static func needed(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// The scalar that begins at `i` and its length, in valid UTF-8 only; bytes cut off at the end count as zero.
  @inline(__always) static func scalar(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int)
  {
    let first = UInt32(bytes[i])
    let left = bytes.count - i
    let second = left > 1 ? UInt32(bytes[i + 1] & 0x3F) : 0
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, min(2, left)) }
    let third = left > 2 ? UInt32(bytes[i + 2] & 0x3F) : 0
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, min(3, left)) }
    let fourth = left > 3 ? UInt32(bytes[i + 3] & 0x3F) : 0
    return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, min(4, left))
  }
}
