/// A fast 64-bit hash, the same in every run and on every machine, for checksums against accidents, for fingerprints and
/// for short names. It is no defence against somebody who looks for collisions: that is `SHA256`.
///
/// Sixteen bytes a step are folded by a 64 × 64 → 128-bit multiplication whose halves are xor-ed (the mixing step that
/// the wyhash family is built on). The constants are odd, with about as many ones as zeros.
package enum Hash64 {
  private static let k0: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let k1: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let k2: UInt64 = 0xD6E8_FEB8_6659_FD93

  package static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    let count = bytes.count
    var state = fold(seed ^ k0, k1 ^ UInt64(truncatingIfNeeded: count))
    var i = 0
    while count - i > 16 {
      state = fold(word(bytes, i) ^ k1, word(bytes, i + 8) ^ state)
      i += 16
    }
    let low: UInt64
    let high: UInt64
    switch count - i {
    case 8...:
      low = word(bytes, i)
      high = word(bytes, count - 8)
    case 4..<8:
      low = UInt64(half(bytes, i))
      high = UInt64(half(bytes, count - 4))
    case 1..<4:
      let rest = count - i
      low = UInt64(bytes[i]) << 16 | UInt64(bytes[i + rest >> 1]) << 8 | UInt64(bytes[count - 1])
      high = 0
    default:
      low = 0
      high = 0
    }
    return fold(fold(low ^ k2, high ^ state), state ^ k1)
  }

  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
    hash(UnsafeRawBufferPointer(bytes), seed: seed)
  }

  package static func hash(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    bytes.withUnsafeBufferPointer { hash(UnsafeRawBufferPointer($0), seed: seed) }
  }

  package static func hash(_ bytes: [UInt8], seed: UInt64 = 0) -> UInt64 {
    bytes.withUnsafeBytes { hash($0, seed: seed) }
  }

  /// The hash of a text's UTF-8.
  package static func hash(_ text: String, seed: UInt64 = 0) -> UInt64 {
    var text = text
    return text.withUTF8 { hash(UnsafeRawBufferPointer($0), seed: seed) }
  }

  /// 16 lower-case hexadecimal digits.
  package static func hex(_ hash: UInt64) -> String { withUnsafeBytes(of: hash.bigEndian) { Hexadecimal.string($0) } }

  /// One number out of two, each bit of either spread over all of the result.
  @inline(__always) package static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (high, low) = a.multipliedFullWidth(by: b)
    return high ^ low
  }

  @inline(__always) private static func word(_ bytes: UnsafeRawBufferPointer, _ i: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
  }

  @inline(__always) private static func half(_ bytes: UnsafeRawBufferPointer, _ i: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt32.self))
  }
}
