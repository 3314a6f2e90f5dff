package import Web

/// How pages are fetched: the `fetch:` section of a pipeline, with its defaults, and the bounds that are not configurable.
package struct FetchConfiguration: Sendable, Equatable {
  package enum Robots: String, Sendable, CaseIterable {
    /// robots.txt is read and followed (RFC 9309).
    case obey
    /// For one's own servers only.
    case ignore
  }

  /// A numeric address and port that every request is led to, Host and TLS name unchanged: staging, tests, demo.
  package struct Endpoint: Sendable, Equatable {
    package var address: String
    package var port: Int
    package init(address: String, port: Int) {
      self.address = address
      self.port = port
    }
  }

  /// A proxy of the maintainer's. It resolves names by itself, so the address policy rules on what is asked of it, and
  /// what it reaches is its own affair. Its credentials show in no description.
  package struct Proxy: Sendable, Equatable {
    package enum Scheme: String, Sendable, CaseIterable { case http, https, socks5, socks5h }
    package var scheme: Scheme
    /// IPv6 in brackets.
    package var host: String
    package var port: Int
    package var credentials: Credentials?

    package struct Credentials: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible,
      CustomReflectable
    {
      package var user: String
      package var password: String
      package init(user: String, password: String) {
        self.user = user
        self.password = password
      }
      package var description: String { "(credentials)" }
      package var debugDescription: String { description }
      package var customMirror: Mirror { Mirror(self, children: [:]) }
    }

    package init(scheme: Scheme, host: String, port: Int, credentials: Credentials? = nil) {
      self.scheme = scheme
      self.host = host
      self.port = port
      self.credentials = credentials
    }
  }

  package var userAgent = "Perennial/1.0 (+https://example.org/perennial; mailto:curators@example.org)"
  /// Exchanges under way at once, and captures not yet read, over all hosts.
  package var concurrency = 256
  /// Exchanges under way at once with one site.
  package var perHostConnections = 1
  /// Seconds between the end of one exchange and the start of the next with one site; Crawl-delay may raise it.
  package var perHostDelay = 1.0
  /// Exchanges with one site in a night.
  package var perHostBudget = 300
  package var robots = Robots.obey
  /// Seconds for one exchange from connecting to the last byte.
  package var timeout = 60.0
  package var connectTimeout = 10.0
  /// Decoded bytes read of one body.
  package var maxBody = 5 << 20
  /// Exceptions to the address and port policy; any port there.
  package var allowAddresses: [CIDR] = []
  package var connectTo: Endpoint?
  /// Every exchange goes through it; `connectTo` then only says that names need not resolve here.
  package var proxy: Proxy?
  /// Path of a PEM file with the certificate authorities to trust in place of the machine's; nil for those.
  package var authorities: String?

  // Bounds.
  package var maxHops = 10
  package var maxHeaderBytes = 256 << 10
  package var maxHeaderLines = 1_000
  /// Decoded to encoded bytes, past the first MiB.
  package var maxCompressionRatio = 100
  /// An exchange slower than this many bytes a second over `lowSpeedSeconds` is ended.
  package var lowSpeedBytes = 100
  package var lowSpeedSeconds = 15
  /// Further tries in the same night after a reset, a 5xx or a timeout, later in the queue.
  package var retries = 1
  /// Straight connection failures after which the rest of a host is not checked tonight.
  package var breakerThreshold = 5
  /// The longest Retry-After that is waited for within a night, in seconds.
  package var maxRetryAfter = 120.0
  package var maxRobotsBytes = 500 << 10
  package var maxRobotsHops = 5

  package init() {}
}
