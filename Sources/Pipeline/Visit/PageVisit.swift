import Assessment
import Extraction
package import Fetch
package import Model
import Text
import Web

/// One visit from its first capture to its verdict: reads the page, asks the assessor, and does what the assessor asks for
/// (the target of a refresh, a random path of the host, the word of its interface) until there is a verdict.
package struct PageVisit: Sendable {
  private let fetcher: any Fetching
  private let reader: PageReader
  private let assessor: OutcomeAssessor
  private let probes: ProbeCache
  private let controls: AnswerCache<HostAnswer>
  /// Extra pages one visit may ask for.
  private static let maxFollowUps = 12

  package init(fetcher: any Fetching) { self.init(fetcher: fetcher, probes: ProbeCache()) }

  init(fetcher: any Fetching, probes: ProbeCache) {
    self.fetcher = fetcher
    reader = PageReader()
    assessor = OutcomeAssessor()
    self.probes = probes
    controls = AnswerCache()
  }

  /// What one visit yields.
  package struct Result: Sendable {
    package var capture: Capture
    package var reading: Reading?
    package var verdict: Verdict
    /// The run ended before a further page could be asked for: the verdict may lack what it would have shown.
    package var wasInterrupted = false
  }

  /// - Parameters:
  ///   - capture: what the address answered.
  ///   - title: the registered title, if any.
  ///   - lastGood: the last complete, healthy reading.
  package func judge(_ capture: Capture, title: String?, lastGood: ReadingSummary?) async -> Result {
    guard let registered = WebURL(capture.url) else {
      let verdict = Verdict(
        outcome: .refusedByPolicy, finalURL: capture.url,
        evidence: [
          Evidence(kind: "url.invalid", value: "not a valid URL", quote: capture.url, source: "registered address")
        ])
      return Result(capture: capture, reading: nil, verdict: verdict)
    }
    var facts = VisitFacts(
      url: registered, capture: capture, reading: read(capture), registeredTitle: title, lastGood: lastGood)
    var wasInterrupted = false
    for _ in 0..<Self.maxFollowUps {
      switch assessor.assess(facts) {
      case .verdict(let verdict):
        return Result(
          capture: facts.capture, reading: facts.reading, verdict: verdict, wasInterrupted: wasInterrupted)
      case .follow(let target):
        let next = await fetcher.fetch(Visit(id: "", url: target))
        let whole = facts.capture.followed(byRefreshTo: target, next)
        facts = VisitFacts(
          url: registered, capture: whole, reading: read(whole), registeredTitle: title, lastGood: lastGood)
      case .probe(let url, let key):
        facts.probe = await probes.facts(for: key) {
          let capture = await fetcher.fetch(Visit(id: "", url: url))
          return ProbeFacts(capture, reading: read(capture))
        }
        if facts.probe?.status == nil, Task.isCancelled { wasInterrupted = true }
      case .askHost(let url):
        facts.hostAnswers.item = HostAnswer(await fetcher.fetch(Visit(id: "", url: url)))
        if facts.hostAnswers.item?.status == nil, Task.isCancelled { wasInterrupted = true }
      case .askControl(let url, let key):
        facts.hostAnswers.control = await controls.value(for: key) {
          HostAnswer(await fetcher.fetch(Visit(id: "", url: url)))
        }
        if facts.hostAnswers.control?.status == nil, Task.isCancelled { wasInterrupted = true }
      }
    }
    let verdict = Verdict(
      outcome: .redirectLoop, status: facts.response?.status, finalURL: facts.capture.finalURL,
      hops: facts.capture.hops,
      evidence: [
        Evidence(
          kind: "html.refresh", value: "more than \(Self.maxFollowUps) further pages",
          quote: facts.reading?.refresh?.url.map { String($0.prefix(200)) }, source: facts.capture.finalURL)
      ],
      ruleVersion: OutcomeAssessor.ruleVersion)
    return Result(capture: facts.capture, reading: facts.reading, verdict: verdict, wasInterrupted: wasInterrupted)
  }

  private func read(_ capture: Capture) -> Reading? {
    guard let response = capture.response, response.status != 304, NotHTMLRule.isHTML(response) else { return nil }
    return reader.read(response, url: capture.finalURL)
  }
}

extension Capture {
  /// This capture continued by the one that its refresh led to.
  fileprivate func followed(byRefreshTo target: String, _ next: Capture) -> Capture {
    var whole = next
    whole.url = url
    let hop = Hop(url: finalURL, status: response?.status ?? 200, location: target, kind: .metaRefresh)
    whole.hops = hops + [hop] + next.hops
    whole.attempts += attempts
    whole.milliseconds += milliseconds
    return whole
  }
}
