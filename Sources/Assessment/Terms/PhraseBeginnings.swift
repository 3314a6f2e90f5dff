/// The first three bytes of many phrases, one bit for each hash: rules out most places of a text before they are looked at.
struct PhraseBeginnings: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// A phrase of fewer bytes stands with any that may follow.
  mutating func insert(_ phrase: some Sequence<UInt8>) {
    let bytes = Array(phrase.prefix(3))
    let ranges = (0..<3).map { $0 < bytes.count ? bytes[$0]...bytes[$0] : 0...255 }
    for first in ranges[0] {
      for second in ranges[1] {
        for third in ranges[2] {
          let bit = PhraseBeginnings.hash(first, second, third)
          bits[bit >> 6] |= 1 << UInt64(bit & 63)
        }
      }
    }
  }

  /// False only where no phrase begins with these bytes.
  @inline(__always) func mayHold(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let bit = PhraseBeginnings.hash(first, second, third)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 != 0
  }

  /// A number of 16 bits.
  @inline(__always) private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let bytes = UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
    return Int(truncatingIfNeeded: (bytes &* 0x9E37_79B1) >> 16)
  }
}
