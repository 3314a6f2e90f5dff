/// Validators of the last good response, sent back to ask whether the page changed (RFC 9110 §13.1).
package struct Validators: Sendable, Hashable, Codable {
  /// The entity tag with its quotes and `W/` if it had one.
  package var etag: String?
  /// The Last-Modified field as sent.
  package var lastModified: String?
  package init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }
  package var isEmpty: Bool { etag == nil && lastModified == nil }
}

/// One visit that is due: what to fetch, and what we know of it.
package struct Visit: Sendable, Hashable {
  package var id: ResourceID
  /// WHATWG-serialised http or https URL, without fragment in requests.
  package var url: String
  package var validators: Validators
  package init(id: ResourceID, url: String, validators: Validators = Validators()) {
    self.id = id
    self.url = url
    self.validators = validators
  }
}

/// One redirect on the way: the address that answered, and where it pointed.
package struct Hop: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Codable {
    case http
    case metaRefresh = "meta-refresh"
  }
  package var url: String
  package var status: Int
  /// The resolved target (WHATWG), or the raw field when it is no valid URL: untrusted text.
  package var location: String
  package var kind: Kind
  package init(url: String, status: Int, location: String, kind: Kind = .http) {
    self.url = url
    self.status = status
    self.location = location
    self.kind = kind
  }
}

/// Header fields in the order received; names in lower case, values with outer white space removed. Bounded by the
/// fetcher in count and bytes.
package struct Headers: Sendable, Hashable {
  package var fields: [Field]
  package struct Field: Sendable, Hashable {
    package var name: String
    package var value: String
    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }
  package init(_ fields: [Field] = []) { self.fields = fields }
  /// The first value of a field; `name` in lower case.
  package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
  package func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}

/// Whether all of something was seen. What is incomplete is never evidence of change.
package enum Completeness: Sendable, Hashable {
  case complete
  case incomplete(IncompleteReason)
  package var isComplete: Bool { self == .complete }
  package var reason: IncompleteReason? { if case .incomplete(let reason) = self { reason } else { nil } }
}

package enum IncompleteReason: String, Sendable, CaseIterable, Codable {
  /// The connection ended before the announced length or the last chunk.
  case truncatedBody = "truncated-body"
  /// A compressed stream ended before its end mark.
  case truncatedEncoding = "truncated-encoding"
  /// More decoded bytes than the limit, or a compression ratio beyond it.
  case oversize
  /// More nodes than the parser's limit.
  case nodeLimit = "node-limit"
  /// Deeper than the parser's limit.
  case depthLimit = "depth-limit"
  /// A tag with more attributes than the limit.
  case attributeLimit = "attribute-limit"
  /// A text run longer than the limit.
  case textLimit = "text-limit"
  /// The parser gave up.
  case parserFailure = "parser-failure"
}

/// The end of an exchange that brought no response to judge.
package struct Failure: Sendable, Hashable, Codable, Error {
  package enum Kind: String, Sendable, CaseIterable, Codable {
    /// The resolver said that the name does not exist (NXDOMAIN, no address).
    case nameNotFound = "name-not-found"
    /// The resolver did not answer or failed (SERVFAIL, timeout): says nothing of the name.
    case resolverUnavailable = "resolver-unavailable"
    case connectionRefused = "connection-refused"
    case connectionReset = "connection-reset"
    case unreachable
    case connectTimeout = "connect-timeout"
    case timeout
    case tlsExpired = "tls-expired"
    case tlsWrongHost = "tls-wrong-host"
    case tlsUntrusted = "tls-untrusted"
    case tlsHandshake = "tls-handshake"
    case protocolError = "protocol-error"
    /// Compressed data that is no compressed data, or an unknown coding.
    case badEncoding = "bad-encoding"
    case redirectLoop = "redirect-loop"
    case tooManyRedirects = "too-many-redirects"
    /// A redirect status without a usable Location.
    case badRedirect = "bad-redirect"
    case refusedByPolicy = "refused-by-policy"
    case robotsDisallowed = "robots-disallowed"
    /// robots.txt could not be fetched: 5xx or unreachable, so all is disallowed for now.
    case robotsUnavailable = "robots-unavailable"
    /// Not visited: the host's budget for the night is used up.
    case budget
    /// Not visited: the run's deadline passed or it was cancelled.
    case deadline
    /// Not visited: the host failed too often tonight.
    case hostDown = "host-down"
    /// Our own machine failed (file descriptors, memory, no network).
    case local
  }
  package var kind: Kind
  /// What was seen, for people: untrusted text.
  package var detail: String
  package init(_ kind: Kind, _ detail: String = "") {
    self.kind = kind
    self.detail = detail
  }
}

/// A response that ended a visit.
package struct Response: Sendable {
  package var status: Int
  package var headers: Headers
  /// Decoded bytes, at most the configured limit.
  package var body: [UInt8]
  package var completeness: Completeness
  package init(status: Int, headers: Headers = Headers(), body: [UInt8] = [], completeness: Completeness = .complete) {
    self.status = status
    self.headers = headers
    self.body = body
    self.completeness = completeness
  }
}

/// Everything one visit brought back.
package struct Capture: Sendable {
  package enum Ending: Sendable {
    case response(Response)
    case failure(Failure)
  }
  /// The address asked for.
  package var url: String
  /// The address of the last exchange or attempt.
  package var finalURL: String
  package var hops: [Hop]
  package var ending: Ending
  /// Exchanges tried for the last address, retries included; 0 when nothing was sent.
  package var attempts: Int
  /// Wall time of the exchanges, politeness waits not counted, in milliseconds.
  package var milliseconds: Int
  /// Numeric address of the last peer, nil when none was connected.
  package var address: String?
  /// What the last peer showed, accepted or not; nil without TLS.
  package var certificate: Certificate?
  package init(
    url: String, finalURL: String? = nil, hops: [Hop] = [], ending: Ending, attempts: Int = 1, milliseconds: Int = 0,
    address: String? = nil, certificate: Certificate? = nil
  ) {
    self.url = url
    self.finalURL = finalURL ?? url
    self.hops = hops
    self.ending = ending
    self.attempts = attempts
    self.milliseconds = milliseconds
    self.address = address
    self.certificate = certificate
  }
  package var response: Response? { if case .response(let response) = ending { response } else { nil } }
  package var failure: Failure? { if case .failure(let failure) = ending { failure } else { nil } }
}
