import Assessment
package import Model
import Registry
import Web

/// Judges one visit as the first night of its resource would: health, findings and freshness, with nothing kept.
package struct FirstNight: Sendable {
  /// What that night would say.
  struct Judgement: Sendable {
    /// Those that say more than the verdict, worst first.
    var findings: [Finding]
    var freshness: Freshness
    var score: FreshnessScore
  }

  private let recorder: VisitRecorder
  /// Seconds before the end of a certificate from which on it is told.
  private let certificateNotice: Int64
  /// Registered resources by their addresses.
  private let resources: [String: Resource]

  /// - Parameter configuration: Where registry, vocabulary and products are; each may be left out.
  /// - Throws: `InvalidInput` with the errors of all files that it names.
  package init(_ configuration: PipelineConfiguration, at now: Timestamp) throws {
    let inputs = try Inputs.load(configuration, at: now)
    recorder = VisitRecorder(
      run: now.compact, at: now, terms: TermIndex(inputs.retiredTerms), products: inputs.products)
    certificateNotice = Int64(exactly: configuration.assess.certificateExpiry.rounded()) ?? 0
    resources = Dictionary(inputs.resources.map { ($0.url, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The resource of an address: as registered, or one of which nothing but its address is known.
  func resource(_ url: String) -> Resource {
    let address = WebURL(url)
    let href = address?.href ?? url
    return resources[href] ?? Resource(id: "", url: href, key: address.map { CanonicalKey.of($0) } ?? href)
  }

  func judge(_ resource: Resource, _ result: PageVisit.Result) -> Judgement {
    let visit = recorder.record(resource, result, site: "")
    let before = ResourceState.known(nil, resource, at: recorder.at)
    let after = Judge.next(
      state: before, resource: resource, visit: visit, night: .good, at: recorder.at, products: recorder.products,
      certificates: CertificateWatch(notice: certificateNotice, resources: [resource]))
    let ended = after.lastGood.flatMap {
      EndedVersion.find($0, address: resource.url, in: recorder.products, at: recorder.at)
    }
    let score = FreshnessScore.of(
      after.lastGood, findings: after.findings, ended: ended, volatility: resource.volatility, at: recorder.at)
    let seen = Set(result.verdict.evidence)
    let findings = after.findings.filter { !$0.evidence.allSatisfy(seen.contains) || $0.evidence.isEmpty }
      .sorted { ($1.severity, $0.rule.rawValue, $0.id) < ($0.severity, $1.rule.rawValue, $1.id) }
    return Judgement(findings: findings, freshness: after.freshness, score: score)
  }
}
