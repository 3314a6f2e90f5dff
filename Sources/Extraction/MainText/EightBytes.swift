/// Tests of eight bytes at once, held in one number, the first byte lowest.
enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit of each byte that is a space; no other bits.
  @inline(__always) static func spaces(_ bytes: UInt64) -> UInt64 {
    let difference = bytes ^ (ones &* 0x20)
    return ~(((difference & ~highs) &+ ~highs) | difference | ~highs)
  }

  /// Whether the bytes cannot be copied as they are when runs of white space become one space: they hold a control
  /// character, the first byte of a no-break space (0xC2, of other characters too), or a space after a space.
  @inline(__always) static func needReading(_ bytes: UInt64, spaces: UInt64, afterSpace: Bool) -> Bool {
    let controls = (bytes &- ones &* 0x20) & ~bytes & highs
    let marked = bytes ^ (ones &* 0xC2)
    let marks = (marked &- ones) & ~marked & highs
    let doubled = spaces & (spaces << 8 | (afterSpace ? 0x80 : 0))
    return controls | marks | doubled != 0
  }
}
