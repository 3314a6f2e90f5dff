package import Fetch

/// Another look at a page by another route: `fetch.secondOpinion`.
package struct SecondOpinionConfiguration: Sendable, Equatable {
  package enum Route: Sendable, Equatable {
    /// A program of the maintainer's: its path and its arguments. `{url}` among them is the address, which else comes last.
    case command([String])
    /// The visit anew, through a proxy of the maintainer's.
    case proxy(FetchConfiguration.Proxy)
  }

  package var route: Route
  /// Seconds for one answer.
  package var timeout = 30.0
  /// Pages asked about in one night.
  package var perNight = 20

  package init(_ route: Route, timeout: Double = 30, perNight: Int = 20) {
    self.route = route
    self.timeout = timeout
    self.perNight = perNight
  }
}

extension FetchConfiguration {
  /// The same manners and bounds through a proxy.
  func through(_ proxy: Proxy, timeout limit: Double) -> FetchConfiguration {
    var fetch = self
    fetch.proxy = proxy
    fetch.timeout = min(timeout, limit)
    fetch.connectTimeout = min(connectTimeout, limit)
    fetch.concurrency = 4
    return fetch
  }
}
