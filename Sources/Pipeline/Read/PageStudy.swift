import Assessment
package import Extraction
package import Fetch
package import Model
import Web

/// One page read for a person: what was fetched, what it was judged to be, and what was understood of it.
package struct PageStudy: Sendable {
  /// The address asked for; empty for a file without one.
  package var url: String
  /// What the visit showed; nil for a file.
  package var verdict: Verdict?
  /// Nil when there was no page to read.
  package var reading: Reading?
  /// What says that the page is a "not found" page; empty when nothing does.
  package var notFound: [Evidence] = []
  private var response: Response?

  /// Whether there is a page to read, and not an error or a wall in its place.
  package var isPage: Bool { reading != nil && verdict?.outcome.standing ?? .alive == .alive }

  /// Reads bytes that are at hand.
  /// - Parameter url: the address they were saved from, or empty.
  package init(_ response: Response, url: String) {
    self.url = url
    self.response = response
    guard !PageStudy.isBinary(response) else { return }
    let reading = PageReader().read(response, url: url)
    self.reading = reading
    notFound = SoftNotFoundRule.evidence(of: reading, response, url: url)
  }

  private init(url: String, result: PageVisit.Result) {
    self.url = url
    verdict = result.verdict
    reading = result.reading
    response = result.capture.response
    if let reading, let response {
      notFound = SoftNotFoundRule.evidence(of: reading, response, url: result.capture.finalURL)
    }
  }

  /// Whether a file is something else than text by its first bytes (MIME Sniffing Standard §7.2: control bytes that no
  /// text holds), and not HTML in spite of them.
  private static func isBinary(_ response: Response) -> Bool {
    let front = response.body.prefix(1445)
    guard !NotHTMLRule.isHTML(response) else { return false }
    return front.starts(with: Array("%PDF-".utf8))
      || front.contains { $0 <= 0x08 || $0 == 0x0B || (0x0E...0x1A).contains($0) || (0x1C...0x1F).contains($0) }
  }

  /// Visits an address once and reads what it gives.
  package static func visit(_ url: String, fetcher: any Fetching) async -> PageStudy {
    let capture = await fetcher.fetch(Visit(id: "", url: url))
    return PageStudy(url: url, result: await PageVisit(fetcher: fetcher).judge(capture, title: nil, lastGood: nil))
  }

  /// The main text as Markdown; nil when there was no page to read.
  package var markdown: String? {
    response.flatMap { reading == nil ? nil : PageReader().document($0, url: verdict?.finalURL ?? url).markdown }
  }

  /// The texts that might have been the title, the chosen one first; empty when there was no page to read.
  package var titleChoices: [TitleChoice] {
    guard let response, reading != nil else { return [] }
    return PageReader().titleChoices(response, url: verdict?.finalURL ?? url)
  }

  /// Why there is no reading.
  package var absence: String {
    guard let verdict else { return "no page to read: the file is neither HTML nor text" }
    guard let detail = verdict.evidence.first?.value, detail != verdict.outcome.rawValue else {
      return "no page to read: \(verdict.outcome.rawValue)"
    }
    return "no page to read: \(verdict.outcome.rawValue): \(detail)"
  }
}

extension SoftNotFoundRule {
  /// What says that a page is a "not found" page, judged by its reading alone.
  static func evidence(of reading: Reading, _ response: Response, url: String) -> [Evidence] {
    guard let address = WebURL(url) ?? WebURL("https://page.invalid/page") else { return [] }
    let capture = Capture(url: address.href, ending: .response(response))
    return SoftNotFoundRule().apply(VisitFacts(url: address, capture: capture, reading: reading))?.evidence ?? []
  }
}
