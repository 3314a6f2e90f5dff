import Synchronization

/// The UTF-8 of each byte of a single-byte encoding.
struct SingleByteTable: Sendable {
  /// Three bytes a value and their count in the top byte.
  private let entries: [UInt32]
  private static let cache = Mutex<[String: SingleByteTable]>([:])

  /// The table of an encoding by iconv's name; nil when the machine's C library lacks it.
  static func named(_ name: String) -> SingleByteTable? {
    cache.withLock { tables in
      if let table = tables[name] { return table }
      guard let table = SingleByteTable(name) else { return nil }
      tables[name] = table
      return table
    }
  }

  /// Bytes 0x80–0x9F without a character of their own are C1 controls (WHATWG's indexes), others U+FFFD.
  private init?(_ name: String) {
    guard var converter = Converter(from: name) else { return nil }
    var entries: [UInt32] = []
    for byte in UInt8.min...UInt8.max {
      let (converted, errors) = [byte].withUnsafeBufferPointer { converter.convert($0) }
      let utf8: [UInt8] =
        switch byte {
        case 0..<0x80: [byte]
        case 0x80..<0xA0 where errors > 0: [0xC2, byte]
        default: (1...3).contains(converted.count) ? converted : [0xEF, 0xBF, 0xBD]
        }
      var entry = UInt32(utf8.count) << 24
      for (place, unit) in utf8.enumerated() { entry |= UInt32(unit) << (8 * UInt32(place)) }
      entries.append(entry)
    }
    self.entries = entries
  }

  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> (utf8: [UInt8], hadErrors: Bool) {
    var hadErrors = false
    let utf8 = [UInt8](unsafeUninitializedCapacity: bytes.count * 3) { output, count in
      var length = 0
      for byte in bytes {
        if byte < 0x80 {
          output[length] = byte
          length += 1
          continue
        }
        let entry = entries[Int(byte)]
        let size = Int(entry >> 24)
        output[length] = UInt8(truncatingIfNeeded: entry)
        if size > 1 { output[length + 1] = UInt8(truncatingIfNeeded: entry >> 8) }
        if size > 2 { output[length + 2] = UInt8(truncatingIfNeeded: entry >> 16) }
        if entry == 0x03BD_BFEF { hadErrors = true }
        length += size
      }
      count = length
    }
    return (utf8, hadErrors)
  }
}
