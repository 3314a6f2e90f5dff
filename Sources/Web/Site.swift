import CPSL

/// The registrable domain of a host by the Public Suffix List: the unit of ownership, of politeness and of outages.
package enum Site {
  // The list is compiled into libpsl and never written to; lookups on it are thread-safe. A pointer is not Sendable by
  // itself.
  nonisolated(unsafe) private static let list: OpaquePointer? = psl_builtin() ?? psl_latest(nil)

  /// One label more than the public suffix: `example.co.uk` of `www.example.co.uk`. Names under an unlisted top level
  /// (`.test`) give their last two labels. An address, and a host that is a public suffix itself, give the host.
  ///
  /// - Parameter host: as `WebURL.host` gives it: lower case, ASCII.
  package static func of(host: String) -> String {
    var name = host[...]
    if name.utf8.last == UInt8(ascii: "."), name.utf8.count > 1 { name = name.dropLast() }
    guard let last = name.utf8.last, last != UInt8(ascii: "]"), name.utf8.count <= 253 else { return String(name) }
    let text = String(name)
    if IPv4Host.endsInNumber(Array(text.utf8)) { return text }
    return text.withCString { pointer in
      guard let domain = psl_registrable_domain(list, pointer) else { return text }
      return String(cString: domain)
    }
  }
}
