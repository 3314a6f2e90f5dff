/// Small writers of compressed data for tests (RFC 1950, 1951, 1952).
enum Gzip {
  /// A gzip member that holds the bytes uncompressed, or whose deflate data is given.
  static func member(_ bytes: [UInt8]) -> [UInt8] {
    header + stored(bytes) + littleEndian(crc32(bytes)) + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// A gzip member of `runs` × 258 + 1 zeros: 13 bits for each 258 bytes.
  static func zeros(runs: Int) -> [UInt8] {
    let count = runs * 258 + 1
    return header + zeroRuns(runs) + littleEndian(crc32(zeros: count)) + littleEndian(UInt32(truncatingIfNeeded: count))
  }

  /// The same without its end, for readers that must stop long before it.
  static func bomb(runs: Int) -> [UInt8] { header + zeroRuns(runs) }

  /// The zlib format.
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var a: UInt32 = 1
    var b: UInt32 = 0
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return [0x78, 0x01] + stored(bytes) + littleEndian(b << 16 | a).reversed()
  }

  /// Bare deflate data in stored blocks.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      let length = UInt16(block.count)
      out += [rest.isEmpty ? 1 : 0]
      out += [UInt8(truncatingIfNeeded: length), UInt8(length >> 8)]
      out += [UInt8(truncatingIfNeeded: ~length), UInt8(~length >> 8)]
      out += block
    } while !rest.isEmpty
    return out
  }

  private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]

  /// One block with fixed codes: a literal 0, then copies of 258 bytes from one byte back.
  private static func zeroRuns(_ runs: Int) -> [UInt8] {
    var out: [UInt8] = []
    var pending: UInt32 = 0
    var count = 0
    out.reserveCapacity(runs * 2)
    func put(_ bits: [UInt32]) {
      for bit in bits {
        pending |= bit << UInt32(count)
        count += 1
        if count == 8 {
          out.append(UInt8(pending))
          pending = 0
          count = 0
        }
      }
    }
    put([1, 1, 0])
    put([0, 0, 1, 1, 0, 0, 0, 0])
    for _ in 0..<runs { put([1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]) }
    put([0, 0, 0, 0, 0, 0, 0])
    if count > 0 { out.append(UInt8(pending)) }
    return out
  }

  private static func littleEndian(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { crc, byte in step(crc, byte) }
  }

  private static func crc32(zeros count: Int) -> UInt32 {
    ~(0..<count).reduce(~0) { crc, _ in step(crc, 0) }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  private static func step(_ crc: UInt32, _ byte: UInt8) -> UInt32 {
    crc >> 8 ^ table[Int((crc ^ UInt32(byte)) & 0xFF)]
  }
}
