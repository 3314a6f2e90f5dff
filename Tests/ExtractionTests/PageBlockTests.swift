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

  @Test(arguments: [
    "<div class=post-meta>Garden Club, spring issue</div>", "<p class=byline>By Ann Oak, head gardener of the club</p>",
    "<div><span class=date>3 May 2024</span></div>",
  ])
  func linesAboutThePageAreDroppedAboveTheText(line: String) {
    #expect(text("<main><h1>How to plant a tree</h1>\(line)\(PageBlockTests.prose)</main>").hasPrefix("Dig a hole"))
  }

  @Test(arguments: [
    "<div class=author-info><p>Ann Oak has planted trees for thirty years and writes about them here.</p></div>",
    "<h3>Other guides</h3><p class=excerpt>How a hedge is cut in spring, and how in autumn.</p>",
    "<div><p class=disclaimer>We may earn something when you buy a spade by a link on this page.</p></div>",
  ])
  func blocksAboutThePageAreDroppedBelowTheText(block: String) {
    let text = text(
      "<main>\(PageBlockTests.prose)\(PageBlockTests.prose.replacing("Dig", with: "Fill").replacing("Set", with: "Put"))\(block)</main>"
    )
    #expect(text.hasSuffix("before the last of it goes in.") || text.hasSuffix("stood before."))
  }

  @Test(arguments: ["post-42 post tag-trees category-news", "article-content author-ann", "tab-content date-tab"])
  func classesOfTheTextItselfDropNothing(name: String) {
    let text = text("<body><div class='\(name)'>\(PageBlockTests.prose)</div></body>")
    #expect(text.contains("Dig a hole"))
    #expect(text.contains("goes in."))
  }

  @Test(arguments: ["Advertisement", "Table of contents", "Lesen Sie auch:", "Czytaj też", "Edit this page"])
  func labelsAreDroppedWhereverTheyStand(label: String) {
    let text = text(
      "<main>\(PageBlockTests.prose)<p>\(label)</p>\(PageBlockTests.prose.replacing("Dig", with: "Fill").replacing("Set", with: "Put"))</main>"
    )
    #expect(!text.contains(label))
    #expect(text.contains("Fill a hole"))
  }

  @Test func aSentenceOrACellThatBeginsLikeALabelStays() {
    let text = text(
      "<main>\(PageBlockTests.prose)<p>Share your spade.</p><table><tr><td>Next</td><td>Dig on</td></tr></table>\(PageBlockTests.prose.replacing("Dig", with: "Fill").replacing("Set", with: "Put"))</main>"
    )
    #expect(text.contains("Share your spade."))
    #expect(text.contains("Next"))
  }

  @Test(arguments: [
    "Photo: Ann Oak / Garden Club", "This post contains affiliate links, which help us to pay for spades and trees.",
    "Titelbild: Ann Oak", "Follow @gardenclub for more.",
  ])
  func noticesAreDroppedAtTheEdgesOnly(notice: String) {
    let second = PageBlockTests.prose.replacing("Dig", with: "Fill").replacing("Set", with: "Put")
    #expect(!text("<main>\(PageBlockTests.prose)<p>\(notice)</p></main>").contains(notice))
    #expect(text("<main>\(PageBlockTests.prose)<p>\(notice)</p>\(second)</main>").contains(notice))
  }

  @Test func linksInAListOfTheTextAreText() {
    let list = "<ul><li><a href=/oak>The oak of the house</a></li><li><a href=/elm>The elm of the lane</a></li></ul>"
    let second = PageBlockTests.prose.replacing("Dig", with: "Fill").replacing("Set", with: "Put")
    #expect(text("<main>\(PageBlockTests.prose)\(list)\(second)</main>").contains("The elm of the lane"))
    #expect(!text("<main>\(PageBlockTests.prose)<h3>Related articles</h3>\(list)\(second)</main>").contains("The elm"))
    let menu = "<ul>\(String(repeating: "<li><a href=/x>Trees and gardens</a></li>", count: 12))</ul>"
    #expect(!text("<main>\(PageBlockTests.prose)\(menu)\(second)</main>").contains("Trees and gardens"))
  }

  @Test func datesWithinTheTextStay() {
    let text = text(
      "<main>\(PageBlockTests.prose)<p class=date>On 3 May 2024 it stood.</p>\(PageBlockTests.prose.replacing("Dig", with: "Fill").replacing("Set", with: "Put"))</main>"
    )
    #expect(text.contains("On 3 May 2024 it stood."))
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
