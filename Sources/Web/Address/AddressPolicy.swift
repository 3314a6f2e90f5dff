/// Which addresses and ports may be connected to: the guard against requests into our own network (SSRF).
///
/// It judges the address a socket is about to be connected to, after name resolution, on every hop. Public addresses
/// on ports 80 and 443 pass; what the configuration allows by name passes on any port.
package struct AddressPolicy: Sendable {
  package enum Ruling: Sendable, Hashable {
    case allowed
    /// Why not, for people.
    case refused(String)
  }

  private let allow: [CIDR]

  /// - Parameter allow: exceptions to the whole policy.
  package init(allow: [CIDR] = []) { self.allow = allow }

  package func ruling(_ address: IPAddress, port: Int) -> Ruling {
    let unmapped = address.unmapped
    if allow.contains(where: { $0.contains(address) || $0.contains(unmapped) }) { return .allowed }
    for (block, name) in AddressPolicy.refused where block.contains(address) {
      return .refused("\(address) is in \(block) (\(name))")
    }
    if address.isIPv6, let unicast = AddressPolicy.globalUnicast, !unicast.contains(address) {
      return .refused("\(address) is outside \(unicast) (global unicast)")
    }
    guard port == 80 || port == 443 else { return .refused("port \(port) is neither 80 nor 443") }
    return .allowed
  }

  private static let globalUnicast = CIDR("2000::/3")

  /// The special-purpose registries of IANA (RFC 6890 and its updates), multicast, and the IPv6 forms that carry an
  /// IPv4 address, whatever that is: a translator between here and there may unwrap them.
  static let refused: [(CIDR, String)] = [
    ("0.0.0.0/8", "this network, RFC 791"),
    ("10.0.0.0/8", "private, RFC 1918"),
    ("100.64.0.0/10", "carrier-grade NAT, RFC 6598"),
    ("127.0.0.0/8", "loopback, RFC 1122"),
    ("169.254.0.0/16", "link-local and metadata services, RFC 3927"),
    ("172.16.0.0/12", "private, RFC 1918"),
    ("192.0.0.0/24", "protocol assignments, RFC 6890"),
    ("192.0.2.0/24", "documentation, RFC 5737"),
    ("192.31.196.0/24", "AS112, RFC 7535"),
    ("192.52.193.0/24", "AMT, RFC 7450"),
    ("192.88.99.0/24", "6to4 relay, RFC 7526"),
    ("192.168.0.0/16", "private, RFC 1918"),
    ("192.175.48.0/24", "AS112, RFC 7534"),
    ("198.18.0.0/15", "benchmarking, RFC 2544"),
    ("198.51.100.0/24", "documentation, RFC 5737"),
    ("203.0.113.0/24", "documentation, RFC 5737"),
    ("224.0.0.0/4", "multicast, RFC 5771"),
    ("240.0.0.0/4", "reserved and broadcast, RFC 1112"),
    ("::/96", "unspecified, loopback and IPv4-compatible, RFC 4291"),
    ("::ffff:0:0/96", "IPv4-mapped, RFC 4291"),
    ("::ffff:0:0:0/96", "IPv4-translated, RFC 2765"),
    ("64:ff9b::/96", "NAT64, RFC 6052"),
    ("64:ff9b:1::/48", "local NAT64, RFC 8215"),
    ("100::/64", "discard, RFC 6666"),
    ("2001::/23", "protocol assignments with Teredo, RFC 2928"),
    ("2001:db8::/32", "documentation, RFC 3849"),
    ("2002::/16", "6to4, RFC 3056"),
    ("3fff::/20", "documentation, RFC 9637"),
    ("5f00::/16", "segment routing, RFC 9602"),
    ("fc00::/7", "unique local, RFC 4193"),
    ("fe80::/10", "link-local, RFC 4291"),
    ("fec0::/10", "site-local, RFC 3879"),
    ("ff00::/8", "multicast, RFC 4291"),
  ].compactMap { text, name in CIDR(text).map { ($0, name) } }
}
