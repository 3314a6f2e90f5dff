import Assessment
import Fetch
import Model

/// Visits the addresses that a maintainer named as proof of the network.
struct CanaryCheck: Sendable {
  let fetcher: any Fetching
  let now: Timestamp

  func perform(_ canaries: [PipelineConfiguration.Canary]) async -> [VisitSummary] {
    guard !canaries.isEmpty else { return [] }
    let page = PageVisit(fetcher: fetcher)
    var summaries: [VisitSummary] = []
    for (number, canary) in canaries.enumerated() {
      let capture = await fetcher.fetch(Visit(id: "", url: canary.url))
      let result = await page.judge(capture, title: nil, lastGood: nil)
      var outcome = result.verdict.outcome
      // The right status with the wrong text is what a captive portal gives: the page was not reached.
      if let marker = canary.mustContain, outcome.standing == .alive,
        result.reading.map({ !$0.text.contains(marker) }) ?? true
      {
        outcome = .connectionFailed
      }
      summaries.append(
        VisitSummary(
          resource: "canary \(number)", site: Planning.site(of: canary.url), host: canary.url, address: capture.address,
          outcome: outcome, failure: capture.failure?.kind, finalURL: result.verdict.finalURL, isCanary: true))
    }
    return summaries
  }
}
