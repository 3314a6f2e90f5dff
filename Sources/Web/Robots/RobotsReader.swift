/// The fields of a robots.txt that count, line by line. Lines end with CR, LF or both; `#` starts a comment; a byte-order
/// mark, even a piece of one, is skipped; what stands behind a NUL or beyond 16,663 bytes of a line is ignored.
struct RobotsReader {
  enum Field: Equatable {
    case userAgent([UInt8])
    case allow([UInt8])
    case disallow([UInt8])
    case crawlDelay(Double)
  }

  struct Line {
    /// Counted from 1.
    var number: Int
    var field: Field
  }

  /// Eight times the longest address that old browsers took, less the end mark.
  private static let lineLimit = 2083 * 8 - 1

  private let bytes: [UInt8]
  private let end: Int
  private var position = 0
  private var number = 0

  init(bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    end = min(bytes.count, limit)
    for mark in [0xef, 0xbb, 0xbf] as [UInt8] where position < end && bytes[position] == mark { position += 1 }
  }

  /// The next line with a field that counts.
  mutating func next() -> Line? {
    while position < end {
      let lineEnd = bytes[position..<end].firstIndex { $0 == 10 || $0 == 13 } ?? end
      if lineEnd == end, end < bytes.count { return nil }
      let line = bytes[position..<min(lineEnd, position + RobotsReader.lineLimit)]
      number += 1
      position = lineEnd + 1
      if lineEnd + 1 < end, bytes[lineEnd] == 13, bytes[lineEnd + 1] == 10 { position += 1 }
      if let field = RobotsReader.field(line) { return Line(number: number, field: field) }
    }
    return nil
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return bytes
  }

  private static func field(_ line: ArraySlice<UInt8>) -> Field? {
    let content = trimmed(line.prefix { $0 != UInt8(ascii: "#") && $0 != 0 })
    let separator: Int
    if let colon = content.firstIndex(of: UInt8(ascii: ":")) {
      separator = colon
    } else {
      // A forgotten colon: exactly two words.
      guard let blank = content.firstIndex(where: isBlank),
        !content[blank...].drop(while: isBlank).contains(where: isBlank)
      else { return nil }
      separator = blank
    }
    let key = trimmed(content[..<separator]).map(\.asciiLowercased)
    let value = Array(trimmed(content[(separator + 1)...]))
    func keyBegins(with names: [String]) -> Bool { names.contains { key.starts(with: $0.utf8) } }
    if keyBegins(with: ["user-agent", "useragent", "user agent"]) { return .userAgent(value) }
    if keyBegins(with: ["allow"]) { return .allow(value) }
    if keyBegins(with: ["disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"]) {
      return .disallow(value)
    }
    if keyBegins(with: ["crawl-delay", "crawldelay"]) { return seconds(value).map { .crawlDelay($0) } }
    return nil
  }

  /// A decimal number of at most 9 digits on either side of the point.
  private static func seconds(_ text: [UInt8]) -> Double? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard !text.isEmpty, parts.count <= 2, parts.allSatisfy({ $0.count <= 9 && $0.allSatisfy(\.isASCIIDigit) }),
      parts.contains(where: { !$0.isEmpty })
    else { return nil }
    let whole = parts[0].reduce(0.0) { $0 * 10 + Double($1 - 48) }
    guard parts.count == 2 else { return whole }
    var scale = 1.0
    let fraction = parts[1].reduce(0.0) { sum, digit in
      scale *= 10
      return sum * 10 + Double(digit - 48)
    }
    return whole + fraction / scale
  }
}
