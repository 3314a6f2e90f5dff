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
    return await withTaskGroup(of: VisitSummary.self) { group in
      for (number, canary) in canaries.enumerated() {
        group.addTask { await look(at: canary, number, page) }
      }
      var summaries: [VisitSummary] = []
      for await summary in group { summaries.append(summary) }
      return summaries.sorted { $0.resource < $1.resource }
    }
  }

  private func look(at canary: PipelineConfiguration.Canary, _ number: Int, _ page: PageVisit) async -> VisitSummary {
    let capture = await fetcher.fetch(Visit(id: "", url: canary.url))
    let result = await page.judge(capture, title: nil, lastGood: nil)
    var outcome = result.verdict.outcome
    // The right status with the wrong text is what a captive portal gives: the page was not reached.
    if let marker = canary.mustContain, outcome.standing == .alive,
      result.reading.map({ !$0.text.contains(marker) }) ?? true
    {
      outcome = .connectionFailed
    }
    return VisitSummary(
      resource: "canary \(number)", site: Planning.site(of: canary.url), host: canary.url, address: capture.address,
      outcome: outcome, failure: capture.failure?.kind, finalURL: result.verdict.finalURL, isCanary: true)
  }
}
