/// Gathers a body's decoded bytes within bounds on their number and on their ratio to the encoded bytes.
struct BodyCollector {
  enum Progress: Equatable {
    case taken
    /// The limit or the ratio was passed: what was taken is the beginning of the body.
    case oversize
  }

  /// Decoded bytes that any ratio may give.
  private static let freeOfRatio = 1 << 20
  /// Room made ahead of the data on the word of a header.
  private static let maxReserve = 256 << 10

  private(set) var bytes: [UInt8] = []
  private var limit = 0
  private var maxRatio = 1

  /// Makes ready for a body of at most `limit` decoded bytes, `expected` of them announced.
  mutating func begin(limit: Int, maxRatio: Int, expected: Int) {
    self.limit = limit
    self.maxRatio = maxRatio
    bytes = []
    bytes.reserveCapacity(min(max(expected, 0), limit, BodyCollector.maxReserve))
  }

  /// Takes decoded bytes, `encoded` being the count of all bytes received so far.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>, encoded: Int) -> Progress {
    let room = limit - bytes.count
    if piece.count > room {
      bytes.append(contentsOf: piece.prefix(max(room, 0)))
      return .oversize
    }
    bytes.append(contentsOf: piece)
    return bytes.count > BodyCollector.freeOfRatio && bytes.count / max(encoded, 1) >= maxRatio ? .oversize : .taken
  }

  /// Hands the bytes over and forgets them.
  mutating func finish() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
