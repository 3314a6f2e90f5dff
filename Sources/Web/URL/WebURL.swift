/// A URL as browsers understand it: parsed and serialised by the URL Standard (https://url.spec.whatwg.org/), for all
/// schemes. Everything in it is ASCII; equality is that of `href`.
package struct WebURL: Sendable {
  /// Longer inputs are no URLs here, in bytes.
  package static let lengthLimit = 65_536

  /// The serialised URL.
  package let href: String
  private let parts: Parts

  /// Offsets into `href`, in bytes.
  private struct Parts: Sendable {
    var schemeEnd: Int32 = 0
    /// Where the user name begins, or the host if there is none; nil without an authority.
    var authority: Int32?
    var usernameEnd: Int32 = 0
    var hostStart: Int32 = 0
    var hostEnd: Int32 = 0
    var port: UInt16?
    var pathStart: Int32 = 0
    var pathEnd: Int32 = 0
    /// Behind the `?`, and behind the `#`.
    var query: Range<Int32>?
    var fragment: Int32?
    var hasOpaquePath = false
  }

  /// Nil when the input is no URL, is relative without a base, or is longer than `lengthLimit`.
  package init?(_ input: String, base: WebURL? = nil) {
    guard input.utf8.count <= WebURL.lengthLimit,
      let record = URLParser.parse(Array(input.utf8), base: base?.record)
    else { return nil }
    self.init(record)
  }

  private init(_ record: URLRecord) {
    var text = record.scheme
    var parts = Parts()
    func here() -> Int32 { Int32(clamping: text.count) }
    parts.schemeEnd = here()
    text.append(UInt8(ascii: ":"))
    if let host = record.host {
      text.append(contentsOf: "//".utf8)
      parts.authority = here()
      text.append(contentsOf: record.username)
      parts.usernameEnd = here()
      if !record.password.isEmpty {
        text.append(UInt8(ascii: ":"))
        text.append(contentsOf: record.password)
      }
      if !record.username.isEmpty || !record.password.isEmpty { text.append(UInt8(ascii: "@")) }
      parts.hostStart = here()
      text.append(contentsOf: host)
      parts.hostEnd = here()
      if let port = record.port { text.append(contentsOf: ":\(port)".utf8) }
      parts.port = record.port
    } else if !record.hasOpaquePath, record.path.starts(with: "//".utf8) {
      text.append(contentsOf: "/.".utf8)
    }
    parts.pathStart = here()
    text.append(contentsOf: record.path)
    parts.pathEnd = here()
    parts.hasOpaquePath = record.hasOpaquePath
    if let query = record.query {
      text.append(UInt8(ascii: "?"))
      let start = here()
      text.append(contentsOf: query)
      parts.query = start..<here()
    }
    if let fragment = record.fragment {
      text.append(UInt8(ascii: "#"))
      parts.fragment = here()
      text.append(contentsOf: fragment)
    }
    href = String(decoding: text, as: UTF8.self)
    self.parts = parts
  }

  /// The parts again, as a base for relative references.
  private var record: URLRecord {
    var record = URLRecord()
    record.scheme = bytes(0, parts.schemeEnd)
    if parts.authority != nil {
      record.username = Array(username.utf8)
      record.password = Array(password.utf8)
      record.host = bytes(parts.hostStart, parts.hostEnd)
      record.port = parts.port
    }
    record.path = bytes(parts.pathStart, parts.pathEnd)
    record.hasOpaquePath = parts.hasOpaquePath
    record.query = parts.query.map { bytes($0.lowerBound, $0.upperBound) }
    record.fragment = fragment.map { Array($0.utf8) }
    return record
  }

  private func slice(_ start: Int32, _ end: Int32) -> Substring.UTF8View {
    let utf8 = href.utf8
    return utf8[utf8.index(utf8.startIndex, offsetBy: Int(start))..<utf8.index(utf8.startIndex, offsetBy: Int(end))]
  }

  private func bytes(_ start: Int32, _ end: Int32) -> [UInt8] { Array(slice(start, end)) }
  private func text(_ start: Int32, _ end: Int32) -> String { String(Substring(slice(start, end))) }
  private var length: Int32 { Int32(clamping: href.utf8.count) }
}

extension WebURL {
  /// In lower case, without the colon.
  package var scheme: String { text(0, parts.schemeEnd) }

  /// Percent-encoded; empty when there is none.
  package var username: String { parts.authority.map { text($0, parts.usernameEnd) } ?? "" }

  /// Percent-encoded; empty when there is none.
  package var password: String {
    parts.hostStart > parts.usernameEnd + 1 ? text(parts.usernameEnd + 1, parts.hostStart - 1) : ""
  }

  /// The serialised host, IPv6 in brackets; nil when the URL has no authority.
  package var host: String? { parts.authority.map { _ in text(parts.hostStart, parts.hostEnd) } }

  /// Nil when it is the scheme's default.
  package var port: Int? { parts.port.map(Int.init) }

  /// The port connected to: the one written or the scheme's default; 0 when there is none.
  package var effectivePort: Int {
    port ?? SpecialScheme(bytes(0, parts.schemeEnd))?.defaultPort.map(Int.init) ?? 0
  }

  /// Percent-encoded; begins with `/` unless it is empty or opaque.
  package var path: String { text(parts.pathStart, parts.pathEnd) }

  /// Percent-encoded, without the `?`.
  package var query: String? { parts.query.map { text($0.lowerBound, $0.upperBound) } }

  /// Percent-encoded, without the `#`.
  package var fragment: String? { parts.fragment.map { text($0, length) } }

  /// Whether the scheme is http or https.
  package var isHTTP: Bool {
    let utf8 = slice(0, parts.schemeEnd)
    return utf8.elementsEqual("https".utf8) || utf8.elementsEqual("http".utf8)
  }

  /// What is sent to a server: the same URL without `#` and all behind it.
  package var withoutFragment: WebURL {
    if parts.fragment == nil { return self }
    var record = self.record
    record.fragment = nil
    return WebURL(record)
  }

  /// `scheme://host`, with the port unless it is the default; `null` when there is no host.
  package var origin: String {
    guard let host, !host.isEmpty else { return "null" }
    return scheme + "://" + host + (port.map { ":\($0)" } ?? "")
  }

  /// The request target of HTTP: the path with the query.
  package var pathAndQuery: String { text(parts.pathStart, parts.query?.upperBound ?? parts.pathEnd) }
}

extension WebURL: Hashable, CustomStringConvertible {
  package static func == (a: WebURL, b: WebURL) -> Bool { a.href == b.href }
  package func hash(into hasher: inout Hasher) { hasher.combine(href) }
  package var description: String { href }
}
