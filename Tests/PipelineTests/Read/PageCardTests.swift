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
    #expect(!plain.contains("<title>"))
    #expect(explained.contains("<title>     Warp a small loom - Weavers  [title]"))
    #expect(explained.contains("1 block, 10 characters"))
  }

  @Test func whySaysWhatLost() throws {
    let card = PageCard(Self.study(Self.page), explains: true).text
    let lines = card.split(separator: "\n")
    let chosen = try #require(lines.firstIndex { $0 == "title       Warp a small loom  [h1]" })
    #expect(lines[chosen + 1].contains("% likely: "))
    #expect(lines[chosen + 1].contains("the only h1"))
    let lost = try #require(lines.firstIndex { $0 == "  not       Warp a small loom - Weavers  [title]" })
    #expect(lost > chosen)
    #expect(lines[lost + 1].contains("% likely; against it: "))
  }

  @Test func whatIsMissingIsSaid() {
    let card = PageCard(Self.study("<p>Tie the first thread to the peg."), explains: false).text
    #expect(card.contains("title       none found\n"))
    #expect(card.contains("published   not said\n"))
  }

  @Test func longValuesGoOnBelow() {
    let words = String(repeating: "wind the warp around the frame ", count: 8)
    let card = PageCard(
      Self.study("<meta name=description content='\(words)'><title>\(words)</title><p>\(words)"), explains: true)
    let lines = card.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(card.text)")
    #expect(card.text.contains("description wind the warp"))
    #expect(card.text.contains("\n            "))
  }

  @Test func controlCharactersOfAPageDoNotReachTheTerminal() {
    let card = PageCard(
      Self.study("<title>\u{1B}[31mred\u{7}</title><p>\u{1B}]0;x\u{7} words of a page"), explains: true)
    #expect(!card.text.utf8.contains { $0 < 0x20 && $0 != 0x0A })
  }

  @Test(arguments: [
    Array("%PDF-1.7 stream".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Array("\u{7F}ELF\0\0\u{1}".utf8),
  ])
  func aFileThatIsNoTextIsNotRead(bytes: [UInt8]) {
    let study = PageStudy(Response(status: 200, body: bytes), url: "")
    #expect(!study.isPage)
    #expect(study.markdown == nil)
    #expect(study.titleChoices.isEmpty)
    #expect(PageCard(study, explains: true).text.contains("neither HTML nor text"))
  }

  @Test(arguments: [Array("Tie the thread.".utf8), Array("<p>Tie".utf8), [0xFF, 0xFE, 0x54, 0x00], []])
  func whatIsTextIsRead(bytes: [UInt8]) { #expect(PageStudy(Response(status: 200, body: bytes), url: "").isPage) }

  @Test(arguments: 0..<6)
  func anyBytesGiveACardAndJSON(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var bytes = Array(Self.page.utf8)
    for _ in 0..<60 { bytes[next(bytes.count)] = UInt8(next(256)) }
    let study = PageStudy(Response(status: 200, body: bytes), url: "https://weavers.example/warp")
    #expect(!PageCard(study, explains: true).text.unicodeScalars.contains { $0.value < 0x20 && $0.value != 0x0A })
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(study.json)) }
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
