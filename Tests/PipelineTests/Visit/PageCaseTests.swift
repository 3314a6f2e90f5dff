import Fetch
import Glibc
import Model
import Testing

@testable import Pipeline

/// Whole pages, read and judged as a visit does, in many languages and layouts: those that are not what was registered,
/// and those that only look so.
struct PageCaseTests {
  static let cases: [PageCase] = ["soft-404", "walls", "no-site", "healthy"].flatMap { name in
    let file = name + ".txt"
    let cases = PageCase.read(content(of: file), file: file)
    if cases.isEmpty { Issue.record("no cases in \(file)") }
    return cases
  }

  private static func content(of name: String) -> String {
    guard let real = realpath(#filePath, nil) else { return "" }
    defer { free(real) }
    let folder = String(cString: real).split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    guard let file = fopen(folder.joined(separator: "/") + "/Pages/" + name, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  @Test(arguments: cases) func isJudged(_ page: PageCase) async {
    let visit = PageVisit(fetcher: CaseHost(page: page))
    let result = await visit.judge(page.capture, title: nil, lastGood: page.known)
    let says = result.verdict.evidence.map { "\($0.kind) “\($0.quote ?? "")”" }.joined(separator: ", ")
    #expect(result.verdict.outcome == page.outcome, "\(says)")
    #expect(result.verdict.outcome == .ok || result.verdict.evidence.contains { $0.quote?.isEmpty == false })
  }
}

/// The host of a case: honest about addresses that it does not have, unless the case says otherwise.
private struct CaseHost: Fetching {
  let page: PageCase

  func fetch(_ visit: Visit) async -> Capture {
    let response =
      page.isEverywhere
      ? page.response
      : Response(
        status: 404, headers: Headers([.init(name: "content-type", value: "text/html")]),
        body: Array("<h1>Not Found</h1>".utf8))
    return Capture(url: visit.url, ending: .response(response), address: "192.0.2.1")
  }

  func crawl(_ visits: [Visit], readers: Int, receive: @escaping @Sendable (Visit, Capture) async -> Void) async {
    for visit in visits { await receive(visit, fetch(visit)) }
  }
}
