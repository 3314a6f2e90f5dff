import Model
import Web

/// One visit on its way: from its registered address over redirects to the ending, with the cookies of this visit alone.
///
/// The validators go out with every request of the visit. They belong to the address that last gave a page, which may be
/// the end of a chain that the visit does not remember; a server that redirects ignores them.
struct VisitState {
  let ticket: Crawl.Ticket
  let visit: Visit
  let isFollowUp: Bool
  private(set) var current: WebURL
  private(set) var hops: [Hop] = []
  private(set) var cookies: [String] = []
  private var asked: [Step] = []
  /// Exchanges begun for the current address.
  private(set) var attempts = 0
  /// Further tries used up, over all addresses of the visit.
  private(set) var retried = 0
  private(set) var milliseconds = 0
  private(set) var address: String?
  private(set) var certificate: Certificate?
  /// The exchange under way.
  var exchange: UInt64?
  /// What the last try showed while another one waits: the ending if that one is never made.
  private(set) var evidence: Capture.Ending?

  /// An address asked for with the cookies it was asked with: seen again, it leads in a circle.
  private struct Step: Equatable {
    var url: String
    var cookies: [String]
  }

  enum Next {
    case follow
    case finish(Capture.Ending)
  }

  init(ticket: Crawl.Ticket, visit: Visit, url: WebURL, isFollowUp: Bool) {
    self.ticket = ticket
    self.visit = visit
    self.isFollowUp = isFollowUp
    current = url
  }

  mutating func request(id: UInt64, maxBody: Int) -> ExchangeRequest {
    attempts += 1
    exchange = id
    return ExchangeRequest(
      id: id, url: current.withoutFragment.href, validators: visit.validators, cookies: cookies, maxBody: maxBody)
  }

  /// Notes what an exchange cost, whatever comes of it.
  mutating func account(for result: ExchangeResult) {
    exchange = nil
    milliseconds += max(0, result.milliseconds)
    address = result.address
    certificate = result.certificate
  }

  /// Follows a redirect (RFC 9110 §15.4), or says that the visit is over.
  mutating func advance(_ result: ExchangeResult, maxHops: Int) -> Next {
    if case .response(let response) = result.ending, response.status == 304, visit.validators.isEmpty {
      return .finish(.failure(Failure(.protocolError, "304 to a request without a condition (RFC 9110 §15.4.5)")))
    }
    guard case .response(let response) = result.ending, [301, 302, 303, 307, 308].contains(response.status) else {
      return .finish(result.ending)
    }
    guard let location = response.headers["location"], !location.isEmpty else {
      return .finish(.failure(Failure(.badRedirect, "\(response.status) without Location")))
    }
    guard hops.count < maxHops else {
      return .finish(.failure(Failure(.tooManyRedirects, "more than \(maxHops) redirects")))
    }
    guard let target = WebURL(location, base: current) else {
      note(response.status, String(location.unicodeScalars.prefix(2048)))
      return .finish(.failure(Failure(.badRedirect, "Location is no valid URL")))
    }
    guard target.isHTTP else {
      note(response.status, target.href)
      return .finish(.failure(Failure(.refusedByPolicy, "redirect to \(target.scheme):")))
    }
    guard target.username.isEmpty, target.password.isEmpty else {
      note(response.status, target.origin + target.pathAndQuery)
      return .finish(.failure(Failure(.refusedByPolicy, "redirect to an address with a user name or password")))
    }
    asked.append(Step(url: current.withoutFragment.href, cookies: comparable(cookies)))
    note(response.status, target.href)
    cookies = result.cookies
    current = inheriting(target)
    if asked.contains(Step(url: current.withoutFragment.href, cookies: comparable(cookies))) {
      return .finish(.failure(Failure(.redirectLoop, "redirected in a circle to \(current.withoutFragment.href)")))
    }
    attempts = 0
    evidence = nil
    return .follow
  }

  /// Keeps what the failed try showed, without its body, so that many waiting retries cost little memory.
  mutating func retryLater(after ending: Capture.Ending) {
    retried += 1
    guard case .response(let response) = ending else {
      evidence = ending
      return
    }
    let kept = response.headers.fields.filter { ["content-type", "date", "retry-after", "server"].contains($0.name) }
    evidence = .response(
      Response(status: response.status, headers: Headers(kept), completeness: .incomplete(.truncatedBody)))
  }

  func capture(_ ending: Capture.Ending, attempts other: Int? = nil) -> Capture {
    Capture(
      url: visit.url, finalURL: current.href, hops: hops, ending: ending, attempts: other ?? attempts,
      milliseconds: milliseconds, address: address, certificate: certificate)
  }

  private mutating func note(_ status: Int, _ location: String) {
    hops.append(Hop(url: current.withoutFragment.href, status: status, location: location))
  }

  /// A target without a fragment takes over the one of the address that led there (RFC 9110 §10.2.2).
  private func inheriting(_ target: WebURL) -> WebURL {
    guard target.fragment == nil, let fragment = current.fragment else { return target }
    return WebURL(target.href + "#" + fragment) ?? target
  }
}

/// Cookies without their expiry, the fifth of seven fields of a Netscape cookie line: a server that only renews it has not
/// set a new cookie.
private func comparable(_ cookies: [String]) -> [String] {
  cookies.map { line in
    var fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 7 else { return line }
    fields.remove(at: 4)
    return fields.joined(separator: "\t")
  }
}
