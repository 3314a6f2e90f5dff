import Extraction
import Model
import Testing

/// What stands in the element of the text and is not the text: each rule with a page it is for, and one it must leave.
@Suite("Blocks beside the text")
struct PageBlockTests {
  private static let prose = """
    <p>Dig a hole twice as wide as the roots, and no deeper than they are, so that the tree stands as it stood before.</p>
    <p>Set the tree upright, fill the hole with the soil you took out, and water it well before the last of it goes in.</p>
    """

  private func text(_ body: String, title: String = "How to plant a tree | Garden Club") -> String {
    read("<!doctype html><html lang=en><head><title>\(title)</title></head><body>\(body)</body></html>").text
  }

  @Test(arguments: [
    "<h1>How to plant a tree</h1>",
    "<p>Gardening for all</p><h1>How to plant a tree</h1>",
    "<div class=t>How to plant a tree</div>",
    "<h1>Garden Club</h1><p>since 1990</p><h2>How to plant a tree</h2>",
  ])
  func textBeginsBehindTheTitle(opening: String) {
    #expect(text("<article>\(opening)\(PageBlockTests.prose)</article>").hasPrefix("Dig a hole"))
  }

  @Test func aTitleAloneIsKept() {
    #expect(text("<main><h1>How to plant a tree</h1><p>Soon.</p></main>").contains("How to plant a tree"))
  }

  @Test func textAboveALateHeadingIsKept() {
    let body = "<article>\(PageBlockTests.prose)<h1>Care</h1><p>Water it.</p></article>"
    #expect(text(body).contains("Dig a hole"))
    #expect(text(body).contains("Care\nWater it."))
  }

  @Test func aParagraphShownTwiceIsReadOnce() {
    let text = text("<article>\(PageBlockTests.prose)\(PageBlockTests.prose)</article>")
    #expect(text.components(of: "Dig a hole") == 1)
  }

  @Test func shortLinesAndCodeMayRepeat() {
    let step = "<p>Water it.</p><pre>water(tree: oak, liters: 40, from: .well, until: .evening, again: true)</pre>"
    let text = text("<article>\(PageBlockTests.prose)\(step)\(step)</article>")
    #expect(text.components(of: "Water it.") == 2)
    #expect(text.components(of: "water(tree: oak") == 2)
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = Substring(self)
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
