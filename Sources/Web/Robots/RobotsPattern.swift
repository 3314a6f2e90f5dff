/// The path pattern of one rule: `*` stands for any bytes, `$` at the end for the end (RFC 9309 §2.2.3).
struct RobotsPattern: Sendable, CustomStringConvertible {
  /// Bytes beyond ASCII percent-encoded, hexadecimal digits of escapes in upper case.
  private let bytes: [UInt8]

  init(_ value: [UInt8]) { bytes = RobotsPattern.escaped(value) }

  var description: String { String(decoding: bytes, as: UTF8.self) }

  static func escaped(_ value: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(value.count)
    var index = 0
    while index < value.count {
      let byte = value[index]
      if byte >= 0x80 {
        output.append(contentsOf: [
          UInt8(ascii: "%"), PercentEncoding.hexDigit(byte >> 4), PercentEncoding.hexDigit(byte & 15),
        ])
      } else if byte == UInt8(ascii: "%"), index + 2 < value.count,
        let high = PercentEncoding.hexValue(value[index + 1]),
        let low = PercentEncoding.hexValue(value[index + 2])
      {
        output.append(contentsOf: [byte, PercentEncoding.hexDigit(high), PercentEncoding.hexDigit(low)])
        index += 2
      } else {
        output.append(byte)
      }
      index += 1
    }
    return output
  }

  /// The length of the pattern if it matches and is at least so long, else nil. An allow rule for `…/index.htm…` also
  /// allows the folder itself.
  func matchLength(_ target: [UInt8], isAllow: Bool, atLeast shortest: Int) -> Int? {
    if bytes.count >= shortest, RobotsPattern.matches(bytes, target) { return bytes.count }
    guard isAllow, let slash = bytes.lastIndex(of: UInt8(ascii: "/")), slash + 2 >= shortest,
      bytes[slash...].starts(with: "/index.htm".utf8)
    else { return nil }
    return RobotsPattern.matches(bytes[...slash] + [UInt8(ascii: "$")], target) ? slash + 2 : nil
  }

  /// Whether the pattern matches a prefix of the target, or all of it after `$`. The leftmost place of each piece
  /// between the stars is as good as any other, so that one pass suffices.
  static func matches(_ pattern: some Collection<UInt8>, _ target: [UInt8]) -> Bool {
    var pattern = Array(pattern)
    let isAnchored = pattern.last == UInt8(ascii: "$")
    if isAnchored { pattern.removeLast() }
    let pieces = pattern.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    guard let head = pieces.first, target.starts(with: head) else { return false }
    var position = head.count
    for (index, piece) in pieces.enumerated().dropFirst() where !piece.isEmpty {
      if isAnchored, index == pieces.count - 1 {
        return target.count - position >= piece.count && target.suffix(piece.count) == piece
      }
      guard let found = find(piece, in: target, from: position) else { return false }
      position = found + piece.count
    }
    return !isAnchored || position == target.count || pattern.last == UInt8(ascii: "*")
  }

  private static func find(_ piece: ArraySlice<UInt8>, in target: [UInt8], from start: Int) -> Int? {
    guard start + piece.count <= target.count, let first = piece.first else { return nil }
    if piece.count > 32 { return findLong(Array(piece), in: target, from: start) }
    for index in start...(target.count - piece.count) where target[index] == first {
      if target[index..<(index + piece.count)] == piece { return index }
    }
    return nil
  }

  /// Knuth, Morris and Pratt: linear also for pieces made to be slow.
  private static func findLong(_ piece: [UInt8], in target: [UInt8], from start: Int) -> Int? {
    var borders = [Int](repeating: 0, count: piece.count)
    var border = 0
    for index in 1..<piece.count {
      while border > 0, piece[index] != piece[border] { border = borders[border - 1] }
      if piece[index] == piece[border] { border += 1 }
      borders[index] = border
    }
    var matched = 0
    for index in start..<target.count {
      while matched > 0, target[index] != piece[matched] { matched = borders[matched - 1] }
      if target[index] == piece[matched] { matched += 1 }
      if matched == piece.count { return index - matched + 1 }
    }
    return nil
  }
}
