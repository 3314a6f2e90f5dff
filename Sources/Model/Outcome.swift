/// What one visit showed. A closed set: data, never a thrown error.
package enum Outcome: String, Sendable, CaseIterable, Codable {
  /// A healthy page at its own address.
  case ok
  /// Permanent redirect (301, 308) to a healthy page.
  case moved
  /// Temporary redirect (302, 303, 307, refresh) to a healthy page.
  case redirected
  /// A deep address that now leads to a front page.
  case redirectedHome = "redirected-home"
  /// A success status over a page that says it is not there.
  case soft404 = "soft-404"
  /// A domain for sale or a parking page.
  case parked
  /// A form to sign in, in place of the page.
  case loginWall = "login-wall"
  /// 404.
  case notFound = "not-found"
  /// 410.
  case gone
  /// Another 4xx that blames the request.
  case clientError = "client-error"
  /// 401, 402, 451.
  case restricted
  /// 403, a challenge or a captcha.
  case botBlocked = "bot-blocked"
  /// 429, or 503 with Retry-After.
  case rateLimited = "rate-limited"
  /// 5xx.
  case serverError = "server-error"
  /// robots.txt forbids the visit, or could not be read for now (RFC 9309 §2.3.1.4).
  case robotsDisallowed = "robots-disallowed"
  /// The name does not resolve.
  case dnsFailure = "dns-failure"
  /// Refused, reset or unreachable.
  case connectionFailed = "connection-failed"
  /// A deadline passed.
  case timeout
  /// The certificate or the handshake is at fault.
  case tlsProblem = "tls-problem"
  /// The peer does not speak HTTP properly.
  case protocolError = "protocol-error"
  /// Redirects without end.
  case redirectLoop = "redirect-loop"
  /// A success status over nothing.
  case empty
  /// Alive, but not HTML: only its link is checked.
  case notHTML = "not-html"
  /// The page was cut short or hit a bound of the parser; never evidence of change.
  case incomplete
  /// More bytes than are read.
  case oversize
  /// A shell that only a script would fill.
  case needsScript = "needs-script"
  /// The address policy forbids connecting there.
  case refusedByPolicy = "refused-by-policy"
  /// Not visited, or the visit says nothing: budget, deadline, our own network.
  case notChecked = "not-checked"
}

extension Outcome {
  /// How an outcome counts towards health.
  package enum Standing: String, Sendable, CaseIterable {
    /// The page is there; clears every strike.
    case alive
    /// A strike of the quick kind: three of them, each at least three days after the last, make a resource broken.
    case failing
    /// 410: two strikes are enough.
    case gone
    /// A strike of the slow kind: five over at least 14 days.
    case slowlyFailing
    /// Somebody keeps us out; never broken, however long.
    case blocked
    /// Worth a look, never broken by itself.
    case doubtful
    /// Says nothing about the page: no strike, no clearing.
    case silent
  }

  package var standing: Standing {
    switch self {
    case .ok, .moved, .redirected, .notHTML: .alive
    case .notFound, .soft404, .parked, .redirectedHome, .redirectLoop, .dnsFailure, .connectionFailed: .failing
    case .gone: .gone
    case .timeout, .serverError: .slowlyFailing
    case .restricted, .botBlocked, .rateLimited, .loginWall, .robotsDisallowed: .blocked
    case .clientError, .tlsProblem, .protocolError, .empty, .refusedByPolicy: .doubtful
    case .incomplete, .oversize, .needsScript, .notChecked: .silent
    }
  }
}

/// One piece of evidence: what was seen, in the page's or the protocol's own words.
package struct Evidence: Sendable, Hashable, Codable {
  /// The rule or kind of observation, such as `http.status` or `soft404.title`.
  package var kind: String
  /// The value in normal form, such as `404`.
  package var value: String
  /// The words of the page or header, untrusted text.
  package var quote: String?
  /// Where it was seen: a URL, a header name, an element.
  package var source: String?
  package init(kind: String, value: String, quote: String? = nil, source: String? = nil) {
    self.kind = kind
    self.value = value
    self.quote = quote
    self.source = source
  }
}

/// The judgement of one visit.
package struct Verdict: Sendable, Hashable, Codable {
  package var outcome: Outcome
  /// Status of the last response, nil when there was none.
  package var status: Int?
  /// Address of the last response or attempt.
  package var finalURL: String
  package var hops: [Hop]
  package var evidence: [Evidence]
  /// The version of the rules that judged; a change of rules is told from a change of the web.
  package var ruleVersion: Int
  package init(
    outcome: Outcome, status: Int? = nil, finalURL: String, hops: [Hop] = [], evidence: [Evidence] = [],
    ruleVersion: Int = 1
  ) {
    self.outcome = outcome
    self.status = status
    self.finalURL = finalURL
    self.hops = hops
    self.evidence = evidence
    self.ruleVersion = ruleVersion
  }
}
