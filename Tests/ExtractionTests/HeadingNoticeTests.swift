import Model
import Testing

@testable import Extraction

@Suite("Headings that may be notices") struct HeadingNoticeTests {
  private static func signals(_ body: String) -> Reading.Signals {
    read("<!doctype html><html><head><title>Harbour School</title></head>\(body)</html>").signals
  }

  @Test func headingsOfTheFirstLevelWithWhatFollows() {
    let signals = HeadingNoticeTests.signals(
      """
      <body><header><nav><a href="/a">Home</a></nav></header><h1>Choosing a loom</h1><p>By Ada Weaver</p>
      <div class="entry"><div><h1>Page not found</h1><p>Sorry, it is not here.</p></div></div></body>
      """)
    #expect(signals.notices.map(\.heading) == ["Choosing a loom", "Page not found"])
    #expect(signals.notices.map(\.level) == [1, 1])
    #expect(signals.notices.last?.text == "Sorry, it is not here.")
    #expect(signals.notices.last?.room == 30)
  }

  @Test func lowerHeadingsOnlyInSmallBoxes() {
    let prose = String(repeating: "Wind the warp before you thread the loom. ", count: 40)
    let signals = HeadingNoticeTests.signals(
      "<body><article><h2>Winding</h2><p>\(prose)</p></article><div><h2>Oh dear</h2><p>Nothing here.</p></div></body>")
    #expect(signals.notices.map(\.heading) == ["Oh dear"])
  }

  @Test(arguments: [
    "<div hidden><h1>Page not found</h1></div>", "<div style='display:none'><h1>Page not found</h1></div>",
    "<h1><a href='/x'>Page not found</a></h1>", "<template><h1>Page not found</h1></template>", "<h1></h1>",
  ]) func whatIsNoNotice(_ markup: String) {
    #expect(HeadingNoticeTests.signals("<body>\(markup)<p>Text.</p></body>").notices.isEmpty)
  }

  @Test(arguments: [
    ("<body class='home error404 wide'>", "error404"), ("<body id='page-not-found'>", "page-not-found"),
    ("<body class='Error-404'>", "Error-404"), ("<body class='post-404 terror404'>", nil), ("<body>", nil),
  ]) func namesOfErrorPages(_ body: String, _ mark: String?) {
    #expect(HeadingNoticeTests.signals("\(body)<p>Text.</p></body>").errorMark == mark)
  }

  @Test func boundedOnHostilePages() {
    let signals = HeadingNoticeTests.signals(
      "<body>" + String(repeating: "<h1>x</h1><h3>y</h3>", count: 20_000) + String(repeating: "<i>", count: 20_000)
        + "</body>")
    #expect(signals.notices.count <= 16)
    #expect(signals.notices.allSatisfy { $0.text.utf8.count <= 300 && $0.heading.utf8.count <= 160 })
  }
}
