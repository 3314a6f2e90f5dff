/// The host parser of the URL Standard (§3.5): the serialised host, or nil for failure.
enum HostParser {
  private static let forbidden = ByteSet("\0\t\n\r #/:<>?@[\\]^|")
  private static let forbiddenInDomain = ByteSet(
    "%\u{7f}", including: ByteSet(Array(0...0x1f) + Array("\0\t\n\r #/:<>?@[\\]^|".utf8)))

  static func parse(_ input: ArraySlice<UInt8>, isOpaque: Bool) -> [UInt8]? {
    if input.first == UInt8(ascii: "[") {
      guard input.count > 2, input.last == UInt8(ascii: "]"),
        let address = IPv6Text.parse(input.dropFirst().dropLast())
      else { return nil }
      return [UInt8(ascii: "[")] + IPv6Text.serialize(address) + [UInt8(ascii: "]")]
    }
    if isOpaque {
      if input.contains(where: forbidden.contains) { return nil }
      var host: [UInt8] = []
      PercentEncoding.append(input, to: &host, encoding: PercentEncodeSet.c0Control)
      return host
    }
    let decoded = input.contains(UInt8(ascii: "%")) ? PercentEncoding.decode(input) : Array(input)
    guard let domain = DomainToASCII.convert(decoded), !domain.contains(where: forbiddenInDomain.contains) else {
      return nil
    }
    guard IPv4Host.endsInNumber(domain) else { return domain }
    return IPv4Host.parse(domain).map(IPv4Host.serialize)
  }
}

/// IPv4 hosts in all the spellings browsers take: `0x7f.1`, `017700000001`, `2130706433` (URL Standard §3.5).
enum IPv4Host {
  static func endsInNumber(_ domain: [UInt8]) -> Bool {
    var parts = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true {
      if parts.count == 1 { return false }
      parts.removeLast()
    }
    guard let last = parts.last, let first = last.first, first.isASCIIDigit else { return false }
    return last.allSatisfy(\.isASCIIDigit) || number(last) != nil
  }

  static func parse(_ domain: [UInt8]) -> UInt32? {
    var parts = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true, parts.count > 1 { parts.removeLast() }
    guard parts.count <= 4, let lastPart = parts.popLast(), let last = number(lastPart) else { return nil }
    var address: UInt64 = 0
    for (index, part) in parts.enumerated() {
      guard let value = number(part), value < 256 else { return nil }
      address |= value << UInt64(8 * (3 - index))
    }
    guard last < UInt64(1) << UInt64(8 * (4 - parts.count)) else { return nil }
    return UInt32(exactly: address | last)
  }

  static func serialize(_ address: UInt32) -> [UInt8] {
    var text: [UInt8] = []
    for shift in [24, 16, 8, 0] as [UInt32] {
      if !text.isEmpty { text.append(UInt8(ascii: ".")) }
      text.append(contentsOf: String(address >> shift & 255).utf8)
    }
    return text
  }

  /// Decimal, octal after `0` or hexadecimal after `0x`; values beyond 2^40 are cut to it, which is out of range anyhow.
  private static func number(_ text: ArraySlice<UInt8>) -> UInt64? {
    guard !text.isEmpty else { return nil }
    var digits = text
    var radix: UInt64 = 10
    if text.count >= 2, text.first == UInt8(ascii: "0") {
      digits = text.dropFirst()
      radix = 8
      if let mark = digits.first, mark | 32 == UInt8(ascii: "x") {
        digits = digits.dropFirst()
        radix = 16
      }
    }
    var value: UInt64 = 0
    for byte in digits {
      guard let digit = PercentEncoding.hexValue(byte), UInt64(digit) < radix else { return nil }
      value = min(value * radix + UInt64(digit), 1 << 40)
    }
    return value
  }
}
