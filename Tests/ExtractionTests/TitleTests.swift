import Extraction
import Model
import Testing

@Suite("The title of a page")
struct TitleTests {
  private static let site = "<meta property=og:site_name content='Garden Club'>"

  @Test(arguments: [
    ("<title>How to plant a tree | Garden Club</title><h1>How to plant a tree</h1>", "How to plant a tree", "h1"),
    ("<title>Plant trees - Garden Club</title><h1>Garden Club</h1>", "Plant trees", "title"),
    ("<title>Trees</title>", "Trees", "title"),
    ("<meta property=og:title content='Planting trees'>", "Planting trees", "og"),
    ("<h1>Only a heading</h1>", "Only a heading", "h1"),
    ("<title>A &amp; B</title>", "A & B", "title"),
  ])
  func source(markup: String, expected: String, source: String) {
    #expect(read(TitleTests.site + markup).title == Sourced(expected, source: source))
  }

  @Test(arguments: [
    // The site's name before, behind, on both sides, of several parts, without spaces around the separator.
    ("<title>Garden Club: Watering young trees in summer</title>", "Watering young trees in summer"),
    ("<title>Watering young trees | Guides | Garden Club</title>", "Watering young trees"),
    ("<title>Garden Club » Watering young trees</title><h1>Garden Club</h1>", "Watering young trees"),
    ("<title>Watering young trees – Garden Club</title>", "Watering young trees"),
    ("<title>Watering young trees- Garden Club</title>", "Watering young trees"),
    ("<title>Watering young trees │ Garden Club</title>", "Watering young trees"),
    ("<title>给小树浇水的方法和时间_园艺俱乐部</title>", "给小树浇水的方法和时间"),
    // A dash, a colon or a hyphen that belongs to the title.
    ("<title>Step 3 – How to water</title><h1>Step 3 – How to water</h1>", "Step 3 – How to water"),
    ("<title>Watering: what to know</title>", "Watering: what to know"),
    ("<title>A well-watered tree</title>", "A well-watered tree"),
    (
      "<title>Trees – a beginner's guide | Garden Club</title><h2 class=entry-title>Trees – a beginner's guide</h2>",
      "Trees – a beginner's guide"
    ),
  ])
  func separators(markup: String, expected: String) {
    #expect(read(TitleTests.site + markup).title?.value == expected)
  }

  @Test(arguments: [
    // The heading's own parts: what stands over it, and what links to it.
    (
      "<title>How to water a tree - Garden Club</title><h1><span class=kicker>Summer</span> How to water a tree</h1>",
      "How to water a tree"
    ),
    ("<title>Roots | Docs</title><h1>Roots<a class=headerlink href='#roots'>¶</a></h1>", "Roots"),
    ("<title>Roots | Docs</title><h1>Roots <a href='#roots'>#</a></h1>", "Roots"),
    ("<title>Roots | Docs</title><h1>Roots <button>Copy</button></h1>", "Roots"),
    ("<title>Trees in C#</title><h1>Trees in C#</h1>", "Trees in C#"),
    // The logo is a heading, the title one of level 2.
    (
      "<title>Watering trees — Garden Club</title><header><h1><a href='/'>Garden Club</a></h1></header><article><h2>Watering trees</h2><p>Text</article>",
      "Watering trees"
    ),
    // Headings that `<title>` does not repeat.
    ("<title>Watering | Garden Club</title><article><h1>Watering</h1><h1>Comments</h1></article>", "Watering"),
    (
      "<title>Trees | Garden Club</title><main><article><h1 class=entry-title>Why trees need water in summer</h1></article></main>",
      "Why trees need water in summer"
    ),
  ])
  func headings(markup: String, expected: String) {
    #expect(read(TitleTests.site + markup).title?.value == expected)
  }

  @Test(arguments: ["", "<title></title><h1></h1>", "<title> | - </title>", "<h1><img alt=x></h1>"])
  func none(markup: String) {
    #expect(read(markup).title == nil)
  }

  @Test func firstHeadingAsShown() {
    #expect(read("<h1>One<a class=headerlink>¶</a></h1><h1>Two</h1>").heading == "One")
  }

  @Test func bounded() {
    let many = String(repeating: "<h1>a - b</h1><h2 class=entry-title>c</h2>", count: 5_000)
    let deep = String(repeating: "<h1><span>x", count: 3_000)
    let long = "<title>" + String(repeating: "a - b | ", count: 5_000) + "</title>"
    #expect(read(many + deep).title != nil)
    #expect(read(long + many).title != nil)
  }
}
