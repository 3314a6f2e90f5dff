import Assessment
import Fetch
import Model

/// Visits a few links of each page's text by the run's own fetcher, under all of its limits; each address once a run.
struct OutlinkVisits: Sendable {
  let fetcher: any Fetching
  let count: Int
  private let answers = AnswerCache<OutlinkCheck.Word>()

  init(fetcher: any Fetching, count: Int) {
    self.fetcher = fetcher
    self.count = count
  }

  /// What the links of a healthy page that was read whole show tonight; none when there is no such page.
  func checks(_ result: PageVisit.Result) async -> [OutlinkCheck] {
    guard count > 0, result.verdict.outcome.standing == .alive, let reading = result.reading,
      reading.completeness.isComplete
    else { return [] }
    let urls = OutlinkSample.choose(reading, address: result.capture.finalURL, count: count)
    return await withTaskGroup(of: OutlinkCheck.self) { group in
      for url in urls {
        group.addTask {
          let word = await answers.value(for: url) {
            OutlinkSample.word(await fetcher.fetch(Visit(id: "", url: url)))
          }
          return OutlinkCheck(url: url, word: word)
        }
      }
      var checks: [OutlinkCheck] = []
      for await check in group { checks.append(check) }
      // In the order of the sample: tasks end in any order.
      let order = Dictionary(uniqueKeysWithValues: urls.enumerated().map { ($0.element, $0.offset) })
      return checks.sorted { order[$0.url] ?? 0 < order[$1.url] ?? 0 }
    }
  }
}
