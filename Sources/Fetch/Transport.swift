package import Model

/// One HTTP exchange to make: a GET without following redirects.
package struct ExchangeRequest: Sendable {
  /// Chosen by the caller, unique among the exchanges under way.
  package var id: UInt64
  /// WHATWG-serialised http or https URL without fragment.
  package var url: String
  package var validators: Validators
  /// Cookies of this visit so far, in Netscape file format as the transport gave them.
  package var cookies: [String]
  /// Decoded bytes to read at most.
  package var maxBody: Int
  package init(
    id: UInt64, url: String, validators: Validators = Validators(), cookies: [String] = [], maxBody: Int
  ) {
    self.id = id
    self.url = url
    self.validators = validators
    self.cookies = cookies
    self.maxBody = maxBody
  }
}

/// What became of an exchange.
package struct ExchangeResult: Sendable {
  package var id: UInt64
  package var ending: Capture.Ending
  /// Wall time of the exchange in milliseconds.
  package var milliseconds: Int
  /// Numeric address of the peer, nil when none was connected.
  package var address: String?
  /// Cookies after this exchange, only for redirects; opaque, for the next request of the same visit.
  package var cookies: [String]
  /// What the peer showed, accepted or not; nil without TLS.
  package var certificate: Certificate?
  package init(
    id: UInt64, ending: Capture.Ending, milliseconds: Int = 0, address: String? = nil, cookies: [String] = [],
    certificate: Certificate? = nil
  ) {
    self.id = id
    self.ending = ending
    self.milliseconds = milliseconds
    self.address = address
    self.cookies = cookies
    self.certificate = certificate
  }
}

/// The I/O below the crawl: makes exchanges, knows nothing of hosts, robots or politeness. Every call but `wake` comes
/// from the one thread that owns it.
package protocol Transport: AnyObject {
  func start(_ request: ExchangeRequest)
  /// Gives up an exchange; no result follows.
  func cancel(_ id: UInt64)
  /// Works on the exchanges under way until one ends, `wake` is called or the time is over; the results so far.
  func poll(milliseconds: Int) -> [ExchangeResult]
  /// Seconds of a clock that never goes back.
  var now: Double { get }
}

/// Ends a `poll` early from any thread.
package protocol Waker: Sendable {
  func wake()
}

/// Fetches pages politely: robots, delays, budgets, redirects, retries and bounds are all behind it.
package protocol Fetching: Sendable {
  /// Makes visits, earlier ones first where hosts allow it, and hands every capture to `receive` exactly once, on at most
  /// `readers` tasks at a time. A capture counts against `concurrency` until its `receive` returns. When the task is
  /// cancelled, what has not begun is handed over as a `deadline` failure. Several crawls may run at once.
  func crawl(_ visits: [Visit], readers: Int, receive: @escaping @Sendable (Visit, Capture) async -> Void) async

  /// One more page in the course of a visit (a refresh's target, a probe): the same guard, robots, delay and budget, ahead
  /// of its host's queue. Callable from within `receive`.
  func fetch(_ visit: Visit) async -> Capture
}
