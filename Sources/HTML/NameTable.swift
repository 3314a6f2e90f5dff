/// A read-only table from short ASCII names to small numbers, looked up by the bytes of the name without a String.
package struct NameTable: Sendable {
  /// Up to eight bytes of a name, the first in the lowest byte, and its length in bytes.
  package struct Key {
    package var word: UInt64 = 0
    /// Bytes 9…16 of a longer name.
    package var tail: UInt64 = 0
    package var length = 0
    package init() {}

    @inline(__always)
    package mutating func append(_ byte: UInt8) {
      if length < 8 {
        word |= UInt64(byte) &<< UInt64(length &* 8)
      } else if length < 16 {
        tail |= UInt64(byte) &<< UInt64((length &- 8) &* 8)
      }
      length &+= 1
    }
  }

  private struct Slot {
    var word: UInt64 = 0
    var tail: UInt64 = 0
    var length: UInt32 = 0
    var value: UInt32 = 0
  }

  private var slots: [Slot]
  private let shift: UInt64

  /// `names` differ in their length or in their first 16 bytes; of longer ones no more is compared.
  package init(_ names: [(String, UInt32)]) {
    var bits: UInt64 = 6
    while (1 << bits) < names.count * 4 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: Slot(), count: 1 << bits)
    for (name, value) in names {
      var key = Key()
      for byte in name.utf8 { key.append(byte) }
      var index = NameTable.hash(key, shift)
      while slots[index].length != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = Slot(word: key.word, tail: key.tail, length: UInt32(key.length), value: value)
    }
  }

  @inline(__always)
  private static func hash(_ key: Key, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: ((key.word ^ (key.tail &* 31) ^ UInt64(key.length)) &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  /// The number of a name, nil when it is not in the table.
  @inline(__always)
  package func value(_ key: Key) -> UInt32? {
    guard key.length > 0 else { return nil }
    var index = NameTable.hash(key, shift)
    while true {
      let slot = slots[index]
      if slot.length == 0 { return nil }
      if slot.word == key.word && slot.tail == key.tail && Int(slot.length) == key.length { return slot.value }
      index = (index &+ 1) & (slots.count &- 1)
    }
  }
}

extension NameTable {
  static let tags = NameTable(
    Tag.allCases.filter { $0 != .unknown && $0 != .text }.map { ($0.name, UInt32($0.rawValue)) })
  static let attributes = NameTable(AttributeName.allCases.map { ($0.markup, UInt32($0.rawValue)) })
}
