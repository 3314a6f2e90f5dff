import Foundation
import Model
import Testing

@testable import Pipeline

@Suite("A page as a card")
struct PageCardTests {
  static let page = """
    <html lang=en><head><title>Warp a small loom - Weavers</title><meta name=author content="Ada Green">
    <meta property="article:published_time" content="2024-05-06T10:00:00Z"></head><body><nav><a href=/>Home</a></nav>
    <main><h1>Warp a small loom</h1><div class="warning">This page is outdated.</div>
    <p>Tie the first thread to the peg, and wind it around the frame until every slot is filled, which takes an hour.</p>
    <h2>Steps for Python 3.8</h2><ol><li>One <a href="/x">link</a> to follow</li><li>Two</li></ol>
    <pre><code class="language-swift">let warp = 40</code></pre></main></body></html>
    """

  private static func study(_ html: String, _ url: String = "https://weavers.example/warp") -> PageStudy {
    PageStudy(Response(status: 200, body: Array(html.utf8)), url: url)
  }

  @Test(arguments: [
    "title       Warp a small loom  [h1]", "author      Ada Green  [meta]", "published   2024-05-06  [meta, ",
    "language    en, ", "notice      outdated", "“This page is outdated.”", "version     Python 3.8  [heading]",
    "links       1 content, 1 navigation",
  ])
  func saysWhatWasReadAndFromWhere(line: String) {
    #expect(PageCard(Self.study(Self.page), explains: false).text.contains(line))
  }

  @Test func whyAddsWhatSpeaksForTheValues() {
    let plain = PageCard(Self.study(Self.page), explains: false).text
    let explained = PageCard(Self.study(Self.page), explains: true).text
    #expect(!plain.contains("title element"))
    #expect(explained.contains("title element Warp a small loom - Weavers  [title]"))
    #expect(explained.contains("1 block, 10 characters"))
  }

  @Test func controlCharactersOfAPageDoNotReachTheTerminal() {
    let card = PageCard(
      Self.study("<title>\u{1B}[31mred\u{7}</title><p>\u{1B}]0;x\u{7} words of a page"), explains: true)
    #expect(!card.text.utf8.contains { $0 < 0x20 && $0 != 0x0A })
  }

  @Test func aPageThatIsGoneIsSaidToBe() {
    let study = Self.study(
      "<title>Page not found</title><h1>Page not found</h1><p>Sorry, this page does not exist.</p>")
    #expect(PageCard(study, explains: false).text.contains("not found   "))
  }

  @Test func jsonHoldsTheSame() throws {
    let study = Self.study(Self.page)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(study.json)) as? [String: Any])
    let reading = try #require(object["reading"] as? [String: Any])
    #expect((reading["title"] as? [String: String]) == ["source": "h1", "value": "Warp a small loom"])
    #expect((reading["published"] as? [String: Any])?["precision"] as? String == "day")
    #expect(object["url"] as? String == "https://weavers.example/warp")
    #expect(object["outcome"] is NSNull)
    #expect((reading["text"] as? String)?.contains("let warp = 40") == true)
  }

  @Test func markdownHoldsTheMainText() {
    let markdown = Self.study(Self.page).markdown
    #expect(markdown?.contains("1. One [link](https://weavers.example/x) to follow\n2. Two") == true)
    #expect(markdown?.contains("```swift\nlet warp = 40\n```") == true)
    #expect(markdown?.contains("Home") == false)
  }

  @Test(arguments: [
    ("-", PageInput.standardInput), ("https://a.example/b", .address("https://a.example/b")),
    ("HTTP://A", .address("HTTP://A")), ("https.html", .file("https.html")), ("a/b.html", .file("a/b.html")),
  ])
  func inputs(argument: String, input: PageInput) { #expect(PageInput(argument) == input) }

  @Test(arguments: ["/nowhere/page.html", "/tmp"])
  func filesThatAreNone(path: String) throws {
    let error = #expect(throws: PipelineError.self) { try PageInput(path).response() }
    #expect(error?.exit == .usage)
    #expect(error?.message.contains(path) == true)
  }
}
