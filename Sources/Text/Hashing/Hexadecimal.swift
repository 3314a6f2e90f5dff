/// Lower-case hexadecimal digits.
enum Hexadecimal {
  /// The digit of the low four bits.
  @inline(__always) static func digit(_ value: UInt8) -> UInt8 {
    let low = value & 15
    return low < 10 ? 48 + low : 87 + low
  }

  static func string(_ bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      var i = 0
      for byte in bytes {
        buffer[i] = digit(byte >> 4)
        buffer[i + 1] = digit(byte)
        i += 2
      }
      return i
    }
  }
}
