package import Model
package import Web

/// All that is known of one visit when it is judged.
package struct VisitFacts: Sendable {
  /// The address as registered.
  package var url: WebURL
  package var capture: Capture
  /// What was read of the final page; nil when there was no HTML to read.
  package var reading: Reading?
  /// The title as registered.
  package var registeredTitle: String?
  /// The last complete, healthy reading before tonight.
  package var lastGood: ReadingSummary?
  /// What the host gives for an address that cannot exist; nil until it was asked.
  package var probe: ProbeFacts?
  /// What the host's interface says of the thing, where the page alone proves nothing (`HostFamily`).
  package var hostAnswers = HostAnswers()
  /// The parsed final address; the registered one when it is no URL.
  package let final: WebURL

  package init(
    url: WebURL, capture: Capture, reading: Reading? = nil, registeredTitle: String? = nil,
    lastGood: ReadingSummary? = nil, probe: ProbeFacts? = nil
  ) {
    self.url = url
    self.capture = capture
    self.reading = reading
    self.registeredTitle = registeredTitle
    self.lastGood = lastGood
    self.probe = probe
    final = capture.finalURL == url.href ? url : WebURL(capture.finalURL) ?? url
  }

  package var response: Response? { capture.response }

  /// Whether the visit ended at another address than the registered one; fragments do not count.
  package var wasRedirected: Bool {
    !capture.hops.isEmpty && final.withoutFragment.href != url.withoutFragment.href
  }
}
