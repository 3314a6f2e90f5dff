/// A set of bytes, as 256 bits.
struct ByteSet: Sendable {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ members: some Sequence<UInt8>) {
    for member in members { insert(member) }
  }

  init(_ members: StaticString, including other: ByteSet? = nil) {
    if let other { self = other }
    members.withUTF8Buffer { for member in $0 { insert(member) } }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let word =
      switch byte >> 6 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return word >> UInt64(byte & 63) & 1 == 1
  }

  private mutating func insert(_ byte: UInt8) {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: bits.0 |= bit
    case 1: bits.1 |= bit
    case 2: bits.2 |= bit
    default: bits.3 |= bit
    }
  }
}

/// The percent-encode sets of the URL Standard, §1.3. Bytes beyond ASCII belong to all of them: the input is UTF-8.
enum PercentEncodeSet {
  static let c0Control = ByteSet(Array(0...0x1f) + Array(0x7f...0xff))
  static let fragment = ByteSet(" \"<>`", including: c0Control)
  static let query = ByteSet(" \"#<>", including: c0Control)
  static let specialQuery = ByteSet("'", including: query)
  static let path = ByteSet("?^`{}", including: query)
  static let userinfo = ByteSet("/:;=@[\\]|", including: path)
}

enum PercentEncoding {
  /// Appends bytes, those of `set` as `%XX` with upper-case digits.
  static func append(_ bytes: some Sequence<UInt8>, to output: inout [UInt8], encoding set: ByteSet) {
    for byte in bytes { append(byte, to: &output, encoding: set) }
  }

  @inline(__always)
  static func append(_ byte: UInt8, to output: inout [UInt8], encoding set: ByteSet) {
    if set.contains(byte) {
      output.append(UInt8(ascii: "%"))
      output.append(hexDigit(byte >> 4))
      output.append(hexDigit(byte & 15))
    } else {
      output.append(byte)
    }
  }

  /// `%XX` as the byte it stands for; a `%` without two digits stays (URL Standard §1.3, percent-decode).
  static func decode(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let first = bytes.index(after: index)
      if byte == UInt8(ascii: "%"), bytes.distance(from: index, to: bytes.endIndex) > 2,
        let high = hexValue(bytes[first]), let low = hexValue(bytes[bytes.index(after: first)])
      {
        output.append(high << 4 | low)
        index = bytes.index(index, offsetBy: 3)
      } else {
        output.append(byte)
        index = first
      }
    }
    return output
  }

  /// The upper-case hexadecimal digit of 0…15.
  @inline(__always)
  static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + value }

  @inline(__always)
  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}

extension UInt8 {
  @inline(__always) var isASCIIDigit: Bool { self >= 48 && self <= 57 }
  @inline(__always) var isASCIIAlpha: Bool { (self | 32) >= 97 && (self | 32) <= 122 }
  @inline(__always) var asciiLowercased: UInt8 { self >= 65 && self <= 90 ? self | 32 : self }
}
