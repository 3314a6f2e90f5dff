import HTML
import Model

/// Robots directives of the page: `<meta name=robots>` and X-Robots-Tag without those for other robots.
enum RobotsDirectives {
  static func read(_ meta: MetaTags, _ headers: Headers) -> [String] {
    var found: Set<String> = []
    for value in meta.all("robots") + headers.all("x-robots-tag") {
      for part in value.lowercased().split(separator: ",").prefix(50) {
        let directive = String(part).clamped(100)
        // `googlebot: noindex` speaks to another robot; `max-snippet: 1` has a value.
        if let colon = directive.firstIndex(of: ":"), !directive[..<colon].hasPrefix("max-"),
          !directive[..<colon].hasPrefix("unavailable")
        {
          continue
        }
        if !directive.isEmpty { found.insert(directive) }
      }
    }
    return found.sorted()
  }
}
