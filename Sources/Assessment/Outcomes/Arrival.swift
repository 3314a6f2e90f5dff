import Model
import Web

/// A healthy end: at the registered address, or elsewhere by permanent or temporary redirects.
enum Arrival {
  static func ruling(_ visit: VisitFacts) -> OutcomeRuling {
    // A bounce back to the same address (a cookie was set on the way) is no redirect.
    guard visit.wasRedirected else { return OutcomeRuling(.ok) }
    let hops = visit.capture.hops
    let isPermanent = hops.allSatisfy { $0.kind == .http && ($0.status == 301 || $0.status == 308) }
    return OutcomeRuling(isPermanent ? .moved : .redirected, evidence: hops.prefix(5).map(evidence))
  }

  static func evidence(_ hop: Hop) -> Evidence {
    Evidence(
      kind: hop.kind == .http ? "http.redirect" : "html.refresh", value: String(hop.status),
      quote: Excerpt.of(hop.location), source: hop.url)
  }
}

/// The address to which a page sends its readers on by itself.
enum RefreshTarget {
  /// Longest delay, in seconds, of a page that is only a signpost; with more text only an immediate one counts.
  static let longestDelay = 10.0
  static let signpostWords = 100

  static func of(_ visit: VisitFacts) -> String? {
    guard let refresh = visit.reading?.refresh, let target = refresh.url, let url = WebURL(target, base: visit.final),
      url.isHTTP, url.withoutFragment.href != visit.final.withoutFragment.href
    else { return nil }
    let words = visit.reading?.wordCount ?? 0
    guard refresh.seconds <= 1 || (refresh.seconds <= longestDelay && words < signpostWords) else { return nil }
    return url.withoutFragment.href
  }
}
