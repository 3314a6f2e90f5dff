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
