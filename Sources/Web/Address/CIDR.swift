/// A block of addresses: all that share a prefix (RFC 4632 §3.1, RFC 4291 §2.3).
package struct CIDR: Sendable, Hashable {
  /// The first address of the block.
  package let first: IPAddress
  /// Bits of the prefix: 0…32 or 0…128.
  package let prefixLength: Int

  /// Reads `address/length`, or an address alone for a block of one. Bits behind the prefix are cleared.
  package init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(80))
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    guard let address = IPAddress(String(decoding: bytes[..<(slash ?? bytes.count)], as: UTF8.self)) else { return nil }
    let bits = address.isIPv4 ? 32 : 128
    var length = bits
    if let slash {
      let digits = bytes[(slash + 1)...]
      guard (1...3).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
      length = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
      guard length <= bits else { return nil }
    }
    prefixLength = length
    let mask = CIDR.mask(length, of: address)
    first =
      address.isIPv4
      ? IPAddress(v4: UInt32(truncatingIfNeeded: address.low & mask.low))
      : IPAddress(high: address.high & mask.high, low: address.low & mask.low)
  }

  /// Whether the address lies in the block. Families do not mix: unmap first (`IPAddress.unmapped`).
  package func contains(_ address: IPAddress) -> Bool {
    guard address.isIPv4 == first.isIPv4 else { return false }
    let mask = CIDR.mask(prefixLength, of: address)
    return address.high & mask.high == first.high && address.low & mask.low == first.low
  }

  private static func mask(_ length: Int, of address: IPAddress) -> (high: UInt64, low: UInt64) {
    let bits = address.isIPv4 ? length + 96 : length
    return (ones(min(bits, 64)), ones(max(bits - 64, 0)))
  }

  private static func ones(_ count: Int) -> UInt64 { count == 0 ? 0 : .max << UInt64(64 - count) }
}

extension CIDR: CustomStringConvertible {
  package var description: String { "\(first)/\(prefixLength)" }
}
