import Assessment
import Fetch
import Model
import Text

/// What one visit leaves for judgement: its verdict, what is kept of the reading, and the findings that need the text.
struct VisitRecorder: Sendable {
  let run: RunID
  let at: Timestamp
  let terms: TermIndex
  let products: ProductTable

  /// - Parameter sent: The validators of the request.
  func record(
    _ resource: Resource, _ result: PageVisit.Result, site: String, sent: Validators = Validators()
  ) -> VisitRecord {
    let response = result.capture.response
    let notModified = response?.status == 304
    var findings: [Finding] = []
    if let reading = result.reading {
      findings = PageFindings.evaluate(reading, resource: resource, terms: terms, at: at)
    }
    return VisitRecord(
      resource: resource.id, run: run, at: at, verdict: result.verdict, notModified: notModified,
      reading: result.reading.flatMap { $0.completeness.isComplete ? summary(of: $0, result.capture) : nil },
      pageFindings: findings, validators: notModified ? sent : validators(of: result.capture), site: site,
      address: result.capture.address,
      bodyDigest: response.flatMap { $0.body.isEmpty ? nil : Hash64.hex(Hash64.hash($0.body.span)) },
      milliseconds: result.capture.milliseconds, bytes: response?.body.count ?? 0,
      failure: result.capture.failure?.kind, certificate: result.capture.certificate)
  }

  /// What state keeps of a reading.
  private func summary(of reading: Reading, _ capture: Capture) -> ReadingSummary {
    var summary = PageSummary.of(reading)
    summary.versions = VersionDigest.keep(reading, in: products)
    if !summary.versions.isEmpty {
      summary.newerAddress = NewerAddress.find(reading, address: capture.finalURL)
    }
    return summary
  }

  /// Those of a page that a refresh led to are another resource's: the stub would answer "unchanged" for ever.
  private func validators(of capture: Capture) -> Validators {
    guard let response = capture.response, !capture.hops.contains(where: { $0.kind == .metaRefresh }) else {
      return Validators()
    }
    return Validators(etag: response.headers["etag"], lastModified: response.headers["last-modified"])
  }
}
