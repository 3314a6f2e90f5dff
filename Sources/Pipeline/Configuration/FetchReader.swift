import Fetch
import Model
import Registry
import Text
import Web

/// Reads the `fetch:` section.
enum FetchReader {
  static let keys = [
    "userAgent", "concurrency", "perHostConnections", "perHostDelay", "robots", "timeout", "connectTimeout", "maxBody",
    "allowAddresses", "connectTo", "authorities", "secondOpinion",
  ]

  /// - Parameter folder: what paths are relative to.
  static func read(_ node: YAMLNode, folder: String, _ diagnostics: inout Diagnostics) -> FetchConfiguration {
    var fetch = FetchConfiguration()
    guard let section = YAMLMapping(node, as: "“fetch”", known: keys, &diagnostics) else { return fetch }
    if let agent = section.string("userAgent", limit: 500, &diagnostics) {
      if let fault = fault(ofAgent: agent) {
        diagnostics.error(section["userAgent"]?.location ?? section.location, fault.message, remedy: fault.remedy)
      } else {
        fetch.userAgent = agent
        if !agent.contains("@") && !agent.contains("://") {
          diagnostics.warning(
            section["userAgent"]?.location ?? section.location, "“userAgent” has no contact",
            remedy: "add an address, so that hosts can reach you: “Name/1.0 (+https://…; mailto:…)”")
        }
      }
    }
    if let value = section.integer("concurrency", in: 1...4_096, &diagnostics) { fetch.concurrency = value }
    if let value = section.integer("perHostConnections", in: 1...256, &diagnostics) { fetch.perHostConnections = value }
    if let value = section.duration("perHostDelay", in: 0...3_600, &diagnostics) { fetch.perHostDelay = value }
    if let value = section.choice("robots", of: FetchConfiguration.Robots.self, &diagnostics) { fetch.robots = value }
    if let value = section.duration("timeout", in: 0.1...3_600, &diagnostics) { fetch.timeout = value }
    if let value = section.duration("connectTimeout", in: 0.1...600, &diagnostics) { fetch.connectTimeout = value }
    if let value = section.size("maxBody", in: 1_024...(256 << 20), &diagnostics) { fetch.maxBody = value }
    if fetch.connectTimeout > fetch.timeout {
      if section["connectTimeout"] != nil {
        diagnostics.warning(
          section.location(of: "connectTimeout"), "“connectTimeout” is longer than “timeout”, which ends it first")
      }
      fetch.connectTimeout = fetch.timeout
    }
    readAddresses(section, into: &fetch, &diagnostics)
    if let path = section.string("authorities", limit: 4_096, &diagnostics) {
      fetch.authorities = authorities(FilePath.join(folder, path), section, &diagnostics)
    }
    return fetch
  }

  /// The path of a file that holds certificates in PEM form (RFC 7468); without it every page over TLS would fail.
  private static func authorities(
    _ path: String, _ section: YAMLMapping, _ diagnostics: inout Diagnostics
  ) -> String? {
    let remedy = "name a PEM file of certificate authorities, such as /etc/ssl/certs/ca-certificates.crt"
    switch FileBytes.read(path, limit: 16 << 20) {
    case .failure(let fault):
      diagnostics.error(section.location(of: "authorities"), "“authorities”: \(fault.message)", remedy: remedy)
    case .success(let file):
      if String(decoding: file.bytes, as: UTF8.self).contains("-----BEGIN CERTIFICATE-----") { return path }
      diagnostics.error(
        section.location(of: "authorities"), "“authorities” names a file without certificates", remedy: remedy)
    }
    return nil
  }

  private static func readAddresses(
    _ section: YAMLMapping, into fetch: inout FetchConfiguration, _ diagnostics: inout Diagnostics
  ) {
    for node in section.nodes("allowAddresses", &diagnostics) ?? [] {
      guard let text = node.text, let block = CIDR(text) else {
        let shown = node.text.map { "“\(Escape.terminal($0, limit: 120))”" } ?? node.kind
        diagnostics.error(
          node.location, "an item of “allowAddresses” cannot be \(shown)",
          remedy: "write a block of addresses such as 127.0.0.0/8 or ::1/128")
        continue
      }
      fetch.allowAddresses.append(block)
    }
    guard let node = section["connectTo"] else { return }
    guard let endpoint = node.text.flatMap(endpoint) else {
      let shown = node.text.map { "“\(Escape.terminal($0, limit: 120))”" } ?? node.kind
      diagnostics.error(
        node.location, "“connectTo” cannot be \(shown)",
        remedy: "write a numeric address and a port, such as \"127.0.0.1:8080\" or \"[::1]:8080\"")
      return
    }
    fetch.connectTo = endpoint
  }

  /// `127.0.0.1:8080` or `[::1]:8080`; the address is kept without brackets.
  static func endpoint(_ text: String) -> FetchConfiguration.Endpoint? {
    guard let colon = text.utf8.lastIndex(of: 0x3A),
      let port = Units.integer(String(decoding: text.utf8[text.utf8.index(after: colon)...], as: UTF8.self)),
      (1...65_535).contains(port)
    else { return nil }
    var host = text.utf8[..<colon]
    let isBracketed = host.first == 0x5B && host.last == 0x5D && host.count > 2
    if isBracketed { host = host.dropFirst().dropLast() }
    let address = String(decoding: host, as: UTF8.self)
    guard IPAddress(address) != nil, address.utf8.contains(0x3A) == isBracketed else { return nil }
    return FetchConfiguration.Endpoint(address: address, port: port)
  }

  /// A header field's value (RFC 9110 §5.5) that begins with a product (§10.1.5); robots rules are read for its name.
  private static func fault(ofAgent agent: String) -> (message: String, remedy: String)? {
    guard agent.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      return ("“userAgent” holds more than printable ASCII", "write plain ASCII")
    }
    let name = agent.utf8.prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x5F || $0 == 0x2D }
    if name.isEmpty { return ("“userAgent” does not begin with a name", "write “Name/1.0 (+https://…; mailto:…)”") }
    return nil
  }
}
