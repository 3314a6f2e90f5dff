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

/// The answer of a host to an address that cannot exist.
package struct ProbeFacts: Sendable, Hashable {
  /// Status of the answer, nil when the probe failed: then it says nothing.
  package var status: Int?
  package var finalURL: String
  /// Whether hops led there.
  package var wasRedirected: Bool
  package var title: String?
  package var textDigest: String
  package var fingerprint: [UInt32]
  package var wordCount: Int

  package init(
    status: Int?, finalURL: String, wasRedirected: Bool = false, title: String? = nil, textDigest: String = "",
    fingerprint: [UInt32] = [], wordCount: Int = 0
  ) {
    self.status = status
    self.finalURL = finalURL
    self.wasRedirected = wasRedirected
    self.title = title
    self.textDigest = textDigest
    self.fingerprint = fingerprint
    self.wordCount = wordCount
  }

  /// From what a probe brought back and, if it was HTML, what was read of it.
  package init(_ capture: Capture, reading: Reading?) {
    self.init(
      status: capture.response?.status, finalURL: capture.finalURL, wasRedirected: !capture.hops.isEmpty,
      title: reading?.title?.value, textDigest: reading?.textDigest ?? "", fingerprint: reading?.fingerprint ?? [],
      wordCount: reading?.wordCount ?? 0)
  }
}
