package import Web

/// What may be registered as an address: http or https, without credentials, spelled without tricks.
package enum AddressRule {
  package static let maxLength = 8_192

  /// What is wrong with an address, in words that never hold its credentials.
  package struct Fault: Error, Sendable, Hashable {
    package var message: String
    package var remedy: String?
  }

  /// The WHATWG URL of a text, or why it is refused. The URL parser forgives a good deal (white space, backslashes,
  /// controls); a registry must not, because what people read there is not what would be fetched.
  package static func check(_ text: String) throws(Fault) -> WebURL {
    let bytes = Array(text.utf8)
    if bytes.isEmpty { throw Fault(message: "the URL is empty") }
    if bytes.count > maxLength { throw Fault(message: "the URL has \(bytes.count) bytes, more than \(maxLength)") }
    // Made only for a fault: every address of a registry passes here.
    var shown: String { Shown.url(text) }
    if TextFault.first(in: bytes) != nil || bytes.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
      throw Fault(message: "the URL \(shown) holds a control character", remedy: "remove it")
    }
    if bytes.contains(where: { $0 == 0x20 || $0 >= 0x80 }),
      text.unicodeScalars.contains(where: { $0.properties.isWhitespace || isInvisible($0) })
    {
      throw Fault(
        message: "the URL \(shown) holds white space or an invisible character",
        remedy: "remove it, or write a space as %20")
    }
    if bytes.contains(0x5C) { throw Fault(message: "the URL \(shown) holds a backslash", remedy: "write “/”") }
    guard let scheme = scheme(of: bytes) else {
      let remedy = bytes.contains(0x2E) ? "write it with its scheme, such as https://…" : nil
      throw Fault(message: "\(shown) is not a URL", remedy: remedy)
    }
    guard scheme == "http" || scheme == "https" else {
      throw Fault(
        message: "the URL \(shown) has the scheme “\(scheme.prefix(32))”", remedy: "only http and https are visited")
    }
    guard bytes[(scheme.utf8.count + 1)...].starts(with: [0x2F, 0x2F]) else {
      throw Fault(message: "the URL \(shown) has no “//” after its scheme", remedy: "write \(scheme)://…")
    }
    if bytes.count <= scheme.utf8.count + 3 || [0x2F, 0x3F, 0x23].contains(bytes[scheme.utf8.count + 3]) {
      throw Fault(message: "the URL \(shown) has no host", remedy: "write the host behind “//”")
    }
    guard let url = WebURL(text), url.isHTTP, let host = url.host, !host.isEmpty else {
      throw Fault(message: "the URL \(shown) is invalid", remedy: "check its host and port")
    }
    guard url.username.isEmpty, url.password.isEmpty else {
      throw Fault(
        message: "the URL \(shown) holds credentials", remedy: "remove all before the “@”: registries are published")
    }
    return url
  }

  /// The address in an entry's field; a fault is told at its place.
  static func read(_ node: YAMLNode, _ what: String, _ diagnostics: inout Diagnostics) -> WebURL? {
    guard let text = node.text else {
      diagnostics.error(node.location, "\(what) must be a URL, but is \(node.kind)")
      return nil
    }
    do {
      return try check(text)
    } catch {
      diagnostics.error(node.location, error.message, remedy: error.remedy)
      return nil
    }
  }

  /// The scheme in lower case (RFC 3986 §3.1); `host:80` has none, because digits follow the colon.
  private static func scheme(of bytes: [UInt8]) -> String? {
    guard let colon = bytes.firstIndex(of: 0x3A), colon > 0, ASCII.isLetter(bytes[0]),
      bytes[..<colon].allSatisfy({ ASCII.isAlphanumeric($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E })
    else { return nil }
    let name = ASCII.lowercased(String(decoding: bytes[..<colon], as: UTF8.self))
    let isPort = colon + 1 < bytes.count && ASCII.isDigit(bytes[colon + 1])
    return isPort && name != "http" && name != "https" ? nil : name
  }

  /// Format characters that make a spelling look like another (zero width, direction, soft hyphen).
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
