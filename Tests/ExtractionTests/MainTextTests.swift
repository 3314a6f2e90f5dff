import Extraction
import Model
import Testing

@Suite("Main text")
struct MainTextTests {
  @Test func boilerplateIsLeftOut() {
    let reading = read(
      page(
        after: """
          <aside><p>Buy our tools today, the best tools that a gardener has ever held in two hands, now cheaper.</p></aside>
          <div class="related-posts"><a href="/a">How to cut a hedge</a> <a href="/b">How to mow a lawn</a></div>
          <div id="comments"><p>I planted a tree like this and it grew very well, thank you for this guide, it was good.</p></div>
          <div class="cookie-banner"><p>We use cookies to make this site better for you and our partners, do you agree?</p></div>
          """))
    #expect(reading.text.contains("Dig a hole twice as wide"))
    #expect(reading.text.contains("water it well"))
    for unwanted in ["Home", "Buy our tools", "cut a hedge", "I planted a tree", "cookies", "Copyright"] {
      #expect(!reading.text.contains(unwanted), "\(unwanted)")
    }
  }

  @Test func codeIsKeptAsWritten() {
    let reading = read(
      page(article: "<pre><code>def f(x):\n    return <span class=\"hljs-comment\"># twice</span>\n\n</code></pre>"))
    #expect(reading.text.contains("def f(x):\n    return # twice"))
  }

  @Test func inlineMarkupDoesNotBreakWords() {
    let reading = read(
      page(
        article:
          "<p>Call <code>dig()</code> or re<b>plant</b>, then<br>wait for a <i>very</i> long time, a year or two.</p>"))
    #expect(reading.text.contains("Call dig() or replant, then\nwait for a very long time, a year or two."))
  }

  @Test func tablesKeepTheirCellsApart() {
    let reading = read(page(article: "<table><tr><th>Tree<th>Depth<tr><td>Oak<td>40 cm</table>"))
    #expect(reading.text.contains("Tree Depth\nOak 40 cm"))
  }

  @Test(arguments: ["with-sidebar content", "page-wrapper no-comments", "layout--related"])
  func aLayoutClassDoesNotHideThePage(name: String) {
    let reading = read(page().replacing("<body>", with: "<body><div class=\"\(name)\">"))
    #expect(reading.text.contains("Dig a hole twice as wide"))
  }

  @Test func aFormAroundThePageDoesNotHideIt() {
    let reading = read(page().replacing("<body>", with: "<body><form action=/x>"))
    #expect(reading.text.contains("Dig a hole twice as wide"))
  }

  @Test func noscriptIsReadWhereItHoldsThePage() {
    let body = page().replacing("<body>", with: "<body><div id=app></div><noscript>").replacing(
      "</body>", with: "</noscript></body>")
    #expect(read(body).text.contains("Dig a hole twice as wide"))
    #expect(
      !read(page(after: "<noscript><p>Please enable JavaScript to run this app as it was meant.</p></noscript>")).text
        .contains("JavaScript"))
  }

  @Test(arguments: ["hidden", "style='display:none'", "aria-hidden=true"])
  func panelsOfTabsAreText(state: String) {
    let panel = "<div role=tabpanel \(state)><p>On clay, loosen the ground below the hole and add sand to it.</p></div>"
    #expect(read(page(article: panel)).text.contains("On clay"))
    #expect(!read(page(article: panel.replacing("role=tabpanel", with: ""))).text.contains("On clay"))
  }

  @Test func onAShortPageWhatStandsBesideTheTextMayBeLonger() {
    let tree =
      "The oak at the gate was planted in the year in which the club was founded, and is now a little higher than the house. "
    let note =
      "This note from our archive was written by a member of the club who wants to tell you about other trees. "
    let text = read(
      "<main><p>\(tree)</p><p>\(tree.replacing("oak", with: "beech"))</p></main><div class=sidebar>\(String(repeating: "<div>Spring</div>", count: 60))</div><div id=comments><p>\(String(repeating: note, count: 20))</p></div>"
    ).text
    #expect(text.contains("The oak at the gate"))
    #expect(!text.contains("Spring"))
    #expect(!text.contains("This note"))
  }

  @Test func textOnlyInStructuredDataIsFound() {
    let words = String(repeating: "Trees need water and light. ", count: 30)
    let reading = read(
      "<html><head><script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"\(words)\"}</script></head><body><div id=root></div></body></html>"
    )
    #expect(reading.text.hasPrefix("Trees need water"))
    #expect(reading.signals.hasScriptMount)
  }

  @Test func emptyPagesGiveEmptyText() {
    for markup in ["", " ", "<html></html>", "<nav><a href=/>x</a></nav>"] {
      let reading = read(markup)
      #expect(reading.wordCount <= 1)
      #expect(reading.completeness.isComplete)
    }
  }

  @Test func measuresBelongToTheText() {
    let reading = read(page())
    #expect(reading.wordCount > 30)
    #expect(reading.fingerprint.count == 128)
    #expect(reading.textDigest == read(page(after: "<div class=share>Share this page</div>")).textDigest)
    #expect(reading.language.code == "en")
  }
}
