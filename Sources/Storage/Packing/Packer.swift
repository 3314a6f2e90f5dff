/// Writes nested values as compact bytes: integers as zigzag varints, texts with their length before them. What is
/// written in one order is read in the same (`Unpacker`).
struct Packer {
  private(set) var bytes: [UInt8] = []

  mutating func reset() { bytes.removeAll(keepingCapacity: true) }

  mutating func add(_ number: Int64) {
    var rest = UInt64(bitPattern: (number << 1) ^ (number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func add(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      add(Int64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// Four bytes each, low byte first.
  mutating func add(words: [UInt32]) {
    add(Int64(words.count))
    for word in words { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }
  }

  mutating func add(_ value: some Packable) { value.pack(into: &self) }
}
