package import Model
import Text

/// What the judgement of a night needs to know of one visit and of what was known before it.
package struct VisitSummary: Sendable, Hashable {
  package var resource: ResourceID
  /// Registrable domain of the registered address, and its host with port.
  package var site: String
  package var host: String
  /// Numeric address of the peer, nil when none was connected.
  package var address: String?
  package var outcome: Outcome
  package var failure: Failure.Kind?
  package var finalURL: String
  /// Digest of the raw body, and of the main text; nil when there was none.
  package var bodyDigest: String?
  package var textDigest: String?
  /// Digest of the main text of the last good reading, nil when there never was one.
  package var lastTextDigest: String?
  /// Titles and words of the main text, tonight and of the last good reading.
  package var title: String?
  package var lastTitle: String?
  package var words: Int?
  package var lastWords: Int?
  /// Whether tonight's main text has a good part of the last good one.
  package var sharesText = true
  /// What the last peer showed tonight, accepted or not, and what was last accepted; nil without TLS.
  package var certificate: Certificate?
  package var lastCertificate: Certificate?
  /// The place of this visit in the order in which visits ended.
  package var order: Int
  /// State and last outcome before tonight.
  package var healthBefore: Health
  package var outcomeBefore: Outcome?
  /// One of the addresses that the maintainer named as proof of the network.
  package var isCanary: Bool

  package init(
    resource: ResourceID, site: String, host: String, address: String? = nil, outcome: Outcome,
    failure: Failure.Kind? = nil, finalURL: String = "", bodyDigest: String? = nil, textDigest: String? = nil,
    lastTextDigest: String? = nil, order: Int = 0, healthBefore: Health = .unknown, outcomeBefore: Outcome? = nil,
    isCanary: Bool = false
  ) {
    self.resource = resource
    self.site = site
    self.host = host
    self.address = address
    self.outcome = outcome
    self.failure = failure
    self.finalURL = finalURL
    self.bodyDigest = bodyDigest
    self.textDigest = textDigest
    self.lastTextDigest = lastTextDigest
    self.order = order
    self.healthBefore = healthBefore
    self.outcomeBefore = outcomeBefore
    self.isCanary = isCanary
  }

  /// From the log of visits and the state before tonight (nil for a resource never seen, or a canary).
  package init(_ visit: VisitRecord, before: ResourceState?, url: String, order: Int, isCanary: Bool = false) {
    self.init(
      resource: visit.resource, site: visit.site, host: VisitSummary.host(of: url), address: visit.address,
      outcome: visit.verdict.outcome, failure: visit.failure, finalURL: visit.verdict.finalURL,
      bodyDigest: visit.bodyDigest, textDigest: visit.reading?.textDigest,
      lastTextDigest: before?.lastGood?.textDigest, order: order, healthBefore: before?.health.state ?? .unknown,
      outcomeBefore: before?.health.lastOutcome, isCanary: isCanary)
    title = visit.reading?.title
    words = visit.reading?.wordCount
    certificate = visit.certificate
    lastCertificate = before?.certificate
    guard let last = before?.lastGood, let reading = visit.reading else { return }
    lastTitle = last.title
    lastWords = last.wordCount
    sharesText =
      last.textDigest == reading.textDigest || last.fingerprint.isEmpty || reading.fingerprint.isEmpty
      || Fingerprint.similarity(last.fingerprint, reading.fingerprint) >= VisitSummary.sharing
  }

  /// Similarity below which two texts have nothing but the frame of their site in common.
  private static let sharing = 0.1

  /// Host and port of a serialised http(s) address.
  static func host(of url: String) -> String {
    let bytes = url.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return "" }
    let rest = bytes[colon...].dropFirst().drop { $0 == UInt8(ascii: "/") }
    let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    return String(rest[..<(end ?? rest.endIndex)]) ?? ""
  }

  /// Something was tried: a visit left out by a budget, the deadline or the run's end says nothing of any network.
  var wasTried: Bool { outcome != .notChecked || failure == .hostDown || failure == .local }

  /// No exchange was completed.
  var wasUnreached: Bool { outcome.isUnreached || (outcome == .notChecked && wasTried) }

  /// As an outage shows itself: unreached, or 5xx.
  var isOut: Bool { wasUnreached || outcome == .serverError }

  /// Whether the resource was healthy when last judged, or is new. After the first night of an outage the state is
  /// still the healthy one.
  var wasHealthy: Bool {
    switch healthBefore {
    case .ok, .moved: true
    case .unknown: outcomeBefore == nil || outcomeBefore?.isOutage == true || outcomeBefore?.standing == .alive
    case .suspect, .broken, .blocked: false
    }
  }

  /// Whether the last visit completed an exchange, or there was none, or its failure was not held against the page.
  var didAnswer: Bool { wasHealthy || outcomeBefore.map { !$0.isUnreached } ?? true }

  /// Whether an outage was already going on at the visit before.
  var wasOutBefore: Bool { outcomeBefore?.isOutage == true }
}
