import Extraction
import Model
import Testing

/// Layouts in which text is easily lost: all of it is read, and in order.
@Suite("Layouts")
struct LayoutTests {
  private static let oak =
    "Dig a hole twice as wide as the roots, and no deeper than they are, so that the oak stands as it stood before."
  private static let elm =
    "Set the elm upright, fill the hole with the soil you took out, and water it well before the last of it goes in."
  private static let ash =
    "Tie the ash to a pole on its windy side, and look after the knot in spring, when its bark begins to grow again."

  @Test(arguments: [
    (
      "several articles",
      "<main><article><p>\(oak)</p></article><article><p>\(elm)</p></article><article><p>\(ash)</p></article></main>"
    ),
    (
      "several sections",
      "<main><section><p>\(oak)</p></section><section><p>\(elm)</p></section><section><p>\(ash)</p></section></main>"
    ),
    ("an aside around the article", "<aside><article><p>\(oak)</p><p>\(elm)</p><p>\(ash)</p></article></aside>"),
    ("one form around the page", "<form action=/x><div id=c><p>\(oak)</p><p>\(elm)</p><p>\(ash)</p></div></form>"),
    ("nobr", "<article><p>\(oak)</p><p><nobr>\(elm)</nobr></p><p>\(ash)</p></article>"),
    (
      "a list in a table",
      "<article><p>\(oak)</p><table><tr><td><ul><li>\(elm)</li></ul></td></tr></table><p>\(ash)</p></article>"
    ),
    (
      "a table for layout",
      "<table><tr><td><a href=/>Home</a></td><td><p>\(oak)</p><p>\(elm)</p><p>\(ash)</p></td></tr></table>"
    ),
    ("text behind a table for layout", "<table><tr><td><p>\(oak)</p><p>\(elm)</p></td></tr></table><p>\(ash)</p>"),
    ("deep divs", String(repeating: "<div>", count: 300) + "<p>\(oak)</p><p>\(elm)</p><p>\(ash)</p>"),
    ("definitions", "<main><dl><dt>Oak</dt><dd>\(oak)</dd><dt>Elm</dt><dd>\(elm)</dd></dl><p>\(ash)</p></main>"),
    ("an admonition", "<main><p>\(oak)</p><div class='admonition note'><p>\(elm)</p></div><p>\(ash)</p></main>"),
    (
      "a detail to unfold",
      "<main><p>\(oak)</p><details><summary>Elms</summary><p>\(elm)</p></details><p>\(ash)</p></main>"
    ),
    ("nested lists", "<main><p>\(oak)</p><ul><li><div>\(elm)</div><ul><li>\(ash)</li></ul></li></ul></main>"),
  ])
  func allTextIsRead(layout: String, body: String) {
    let text = read("<html><head><title>Trees</title></head><body>\(body)</body></html>").text
    let places = [LayoutTests.oak, LayoutTests.elm, LayoutTests.ash].map { text.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(layout)")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(layout)")
  }
}
