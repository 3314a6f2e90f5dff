import Extraction
import Model
import Testing

/// Threads: what is a comment below an article is a post of a forum.
@Suite("Forum pages")
struct ForumTests {
  private static let posts = """
    <div class="comment"><p>I planted an oak in a hole twice as wide as its roots, and it has grown well ever since then.</p></div>
    <div class="comment"><p>Mine died in its first summer, because I forgot to water it for more than three weeks in July.</p></div>
    <div class="comment"><p>Water it every evening of the first summer, and every second evening of the summer after that.</p></div>
    """

  private func text(_ body: String, url: String) -> String {
    read("<html><head><title>Planting an oak</title></head><body>\(body)</body></html>", url: url).text
  }

  @Test(arguments: [
    "https://forum.example.org/t/oak/12", "https://example.org/forums/oak.12/", "https://example.org/viewtopic.php?t=1",
    "https://example.org/questions/12/oak", "https://community.example.org/d/12",
  ])
  func commentsAreThePostsOfAThread(url: String) {
    let text = text("<div id=posts><h1>Planting an oak</h1>\(ForumTests.posts)</div>", url: url)
    #expect(text.contains("I planted an oak"))
    #expect(text.contains("Mine died"))
    #expect(text.contains("Water it every evening"))
  }

  @Test func aThreadIsKnownByItsMarkup() {
    let body = "<div itemscope itemtype='https://schema.org/DiscussionForumPosting'>\(ForumTests.posts)</div>"
    #expect(text(body, url: "https://example.org/p/12").contains("Mine died"))
  }

  @Test(arguments: ["https://example.org/blog/oak", "https://example.org/blog/the-forum-of-oaks"])
  func commentsBelowAnArticleAreNoText(url: String) {
    let prose =
      "<p>Dig a hole twice as wide as the roots, and no deeper than they are, so that the tree stands firm.</p>"
    let text = text(
      "<article>\(prose)\(prose.replacing("Dig", with: "Fill"))</article><div id=comments>\(ForumTests.posts)</div>",
      url: url)
    #expect(text.contains("Dig a hole"))
    #expect(!text.contains("Mine died"))
  }

  @Test func commentsBesideAnswersAreNoText() {
    let answer =
      "<div class=answer><p>\(String(repeating: "Oaks need a wide hole and much water in summer. ", count: 9))</p></div>"
    let text = text(
      "<main><div class=question><p>How wide should the hole be in which I plant my oak, and how deep should I dig it?</p></div>\(answer)<ul class=comments><li>I do not see a problem with it, and I have seen many oaks in many gardens in my life.</li></ul></main>",
      url: "https://example.org/questions/12/oak")
    #expect(text.contains("How wide should"))
    #expect(text.contains("Oaks need"))
    #expect(!text.contains("do not see a problem"))
  }
}
