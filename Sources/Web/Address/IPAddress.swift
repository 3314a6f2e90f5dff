package import Glibc

/// An IPv4 or IPv6 address, without a zone.
package struct IPAddress: Sendable, Hashable {
  package let isIPv4: Bool
  /// Network order, the first bit the highest; an IPv4 address is the low 32 bits of `low`.
  let high: UInt64
  let low: UInt64

  init(v4 address: UInt32) {
    isIPv4 = true
    high = 0
    low = UInt64(address)
  }

  init(high: UInt64, low: UInt64) {
    isIPv4 = false
    self.high = high
    self.low = low
  }

  private init(pieces: [UInt16]) {
    var words: [UInt64] = [0, 0]
    for (index, piece) in pieces.prefix(8).enumerated() { words[index / 4] = words[index / 4] << 16 | UInt64(piece) }
    self.init(high: words[0], low: words[1])
  }

  /// Reads four decimal numbers without leading zeros, or IPv6 with or without brackets; nil for anything else, so for
  /// the short and octal spellings too, which `WebURL` resolves.
  package init?(_ text: String) {
    guard text.utf8.count <= 64 else { return nil }
    let bytes = Array(text.utf8)
    if let address = IPv6Text.dottedQuad(bytes[...]) {
      self.init(v4: address)
      return
    }
    var inner = bytes[...]
    if inner.first == UInt8(ascii: "["), inner.last == UInt8(ascii: "]"), inner.count > 2 {
      inner = inner.dropFirst().dropLast()
    }
    guard let pieces = IPv6Text.parse(inner) else { return nil }
    self.init(pieces: pieces)
  }

  /// The address in a socket address of the families inet and inet6; nil for others and for one that is too short.
  package init?(sockaddr address: UnsafePointer<sockaddr>, length: Int) {
    let raw = UnsafeRawPointer(address)
    guard length >= MemoryLayout<sa_family_t>.size else { return nil }
    switch Int32(raw.loadUnaligned(as: sa_family_t.self)) {
    case AF_INET where length >= MemoryLayout<sockaddr_in>.size:
      self.init(v4: UInt32(bigEndian: raw.loadUnaligned(as: sockaddr_in.self).sin_addr.s_addr))
    case AF_INET6 where length >= MemoryLayout<sockaddr_in6>.size:
      let offset = MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 8
      self.init(
        high: UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
        low: UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)))
    default:
      return nil
    }
  }

  package var isIPv6: Bool { !isIPv4 }

  /// The IPv4 address that an IPv4-mapped one (`::ffff:a.b.c.d`, RFC 4291 §2.5.5.2) stands for, else the address.
  package var unmapped: IPAddress {
    guard !isIPv4, high == 0, low >> 32 == 0xffff else { return self }
    return IPAddress(v4: UInt32(truncatingIfNeeded: low))
  }
}

extension IPAddress: CustomStringConvertible {
  /// Dotted decimal, or the short form of RFC 5952 without brackets.
  package var description: String {
    if isIPv4 { return String(decoding: IPv4Host.serialize(UInt32(truncatingIfNeeded: low)), as: UTF8.self) }
    let pieces = [high, low].flatMap { word in
      [48, 32, 16, 0].map { UInt16(truncatingIfNeeded: word >> UInt64($0)) }
    }
    return String(decoding: IPv6Text.serialize(pieces), as: UTF8.self)
  }
}
