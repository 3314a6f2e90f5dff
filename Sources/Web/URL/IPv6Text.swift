/// IPv6 addresses as text: the parser and the serialiser of the URL Standard (§3.5, §3.6; RFC 5952).
enum IPv6Text {
  /// Eight pieces of 16 bits, or nil when the text is no address.
  static func parse(_ text: ArraySlice<UInt8>) -> [UInt16]? {
    let bytes = Array(text)
    var pieces: [UInt16] = []
    var compress: Int?
    var position = 0
    if bytes.first == UInt8(ascii: ":") {
      guard bytes.count > 1, bytes[1] == UInt8(ascii: ":") else { return nil }
      position = 2
      compress = 0
    }
    while position < bytes.count {
      if pieces.count == 8 { return nil }
      if bytes[position] == UInt8(ascii: ":") {
        if compress != nil { return nil }
        position += 1
        compress = pieces.count
        continue
      }
      let start = position
      var value: UInt16 = 0
      while position < bytes.count, position - start < 4, let digit = PercentEncoding.hexValue(bytes[position]) {
        value = value << 4 | UInt16(digit)
        position += 1
      }
      if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
        guard position > start, pieces.count <= 6, let tail = dottedQuad(bytes[start...]) else { return nil }
        pieces.append(UInt16(truncatingIfNeeded: tail >> 16))
        pieces.append(UInt16(truncatingIfNeeded: tail))
        break
      }
      if position < bytes.count {
        guard position > start, bytes[position] == UInt8(ascii: ":"), position + 1 < bytes.count else { return nil }
        position += 1
      }
      pieces.append(value)
    }
    if let compress {
      guard pieces.count < 8 else { return nil }
      pieces.insert(contentsOf: repeatElement(0, count: 8 - pieces.count), at: compress)
    }
    return pieces.count == 8 ? pieces : nil
  }

  /// Exactly four decimal numbers of 0…255 without leading zeros.
  static func dottedQuad(_ text: ArraySlice<UInt8>) -> UInt32? {
    var address: UInt32 = 0
    let parts = text.split(separator: UInt8(ascii: "."), maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy(\.isASCIIDigit), part.count == 1 || part.first != 48 else {
        return nil
      }
      let value = part.reduce(UInt32(0)) { $0 * 10 + UInt32($1 - 48) }
      guard value < 256 else { return nil }
      address = address << 8 | value
    }
    return address
  }

  /// Lower-case hexadecimal; the first longest run of at least two zero pieces becomes `::`.
  static func serialize(_ pieces: [UInt16]) -> [UInt8] {
    var best = 0..<0
    var start = 0
    while start < pieces.count {
      var end = start
      while end < pieces.count, pieces[end] == 0 { end += 1 }
      if end - start > max(best.count, 1) { best = start..<end }
      start = max(end, start + 1)
    }
    var text: [UInt8] = []
    var index = 0
    while index < pieces.count {
      if index == best.lowerBound, !best.isEmpty {
        text.append(contentsOf: index == 0 ? "::".utf8 : ":".utf8)
        index = best.upperBound
        continue
      }
      text.append(contentsOf: String(pieces[index], radix: 16).utf8)
      index += 1
      if index < pieces.count { text.append(UInt8(ascii: ":")) }
    }
    return text
  }
}
