/// UTF-16 to UTF-8; lone surrogates and an odd byte at the end become U+FFFD.
enum UTF16Decoder {
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool) -> (utf8: [UInt8], hadErrors: Bool) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var hadErrors = bytes.count % 2 == 1
    var i = 0
    func unit(_ i: Int) -> UInt32 {
      bigEndian ? UInt32(bytes[i]) << 8 | UInt32(bytes[i + 1]) : UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i])
    }
    while i + 1 < bytes.count {
      var value = unit(i)
      i += 2
      if value & 0xFC00 == 0xD800, i + 1 < bytes.count, unit(i) & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value & 0x3FF) << 10 + unit(i) & 0x3FF
        i += 2
      }
      if value < 0x80 {
        output.append(UInt8(truncatingIfNeeded: value))
      } else if let scalar = Unicode.Scalar(value) {
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        output.append(contentsOf: UTF8.encodedReplacementCharacter)
        hadErrors = true
      }
    }
    if i < bytes.count { output.append(contentsOf: UTF8.encodedReplacementCharacter) }
    return (output, hadErrors)
  }

  /// The byte order of UTF-16 without a mark, seen in the zeros of its ASCII; nil when it is none.
  static func order(of bytes: UnsafeBufferPointer<UInt8>) -> CharacterEncoding? {
    let pairs = min(bytes.count, 512) / 2
    guard pairs >= 2 else { return nil }
    var even = 0
    var odd = 0
    for pair in 0..<pairs {
      if bytes[pair * 2] == 0 { even += 1 }
      if bytes[pair * 2 + 1] == 0 { odd += 1 }
    }
    if odd * 10 >= pairs * 3, even * 20 <= odd { return .utf16LE }
    if even * 10 >= pairs * 3, odd * 20 <= even { return .utf16BE }
    return nil
  }
}
