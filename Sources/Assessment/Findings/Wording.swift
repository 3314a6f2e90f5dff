import Model

extension Outcome {
  /// The beginning of a sentence for editors.
  var phrase: String {
    switch self {
    case .notFound: "The server says that there is no such page (404)"
    case .gone: "The server says that the page was taken away (410)"
    case .soft404: "The page says of itself that it is not there"
    case .parked: "The domain is parked or for sale"
    case .redirectedHome: "The address leads to a front page"
    case .redirectLoop: "Redirects without end"
    case .dnsFailure: "The name does not resolve"
    case .connectionFailed: "No connection"
    case .timeout: "No answer in time"
    case .serverError: "The server fails (5xx)"
    case .clientError: "The server refuses the request (4xx)"
    case .tlsProblem: "The certificate is not accepted"
    case .protocolError: "The server does not speak HTTP properly"
    case .empty: "The page is empty"
    case .refusedByPolicy: "The address is not one that may be visited"
    case .restricted: "Only some may read this (401, 402 or 451)"
    case .botBlocked: "Robots are kept out (403 or a challenge)"
    case .rateLimited: "The server asks to come back later"
    case .loginWall: "A form to sign in stands in place of the page"
    case .robotsDisallowed: "robots.txt forbids the visit"
    case .ok, .moved, .redirected, .notHTML, .incomplete, .oversize, .needsScript, .notChecked: rawValue
    }
  }
}

/// Parts of sentences.
enum Wording {
  static func strikes(_ health: HealthRecord) -> String {
    guard let first = health.strikes.first, let last = health.strikes.last else { return "on every visit" }
    return "on \(health.strikes.count) nights that count, from \(first.at.date) to \(last.at.date)"
  }
  static func since(_ health: HealthRecord) -> String { health.since.map { " since \($0.date)" } ?? "" }
  static func lastGood(_ health: HealthRecord) -> String {
    health.lastSuccess.map { "; last healthy on \($0.date)" } ?? "; never seen healthy"
  }
}
