import Extraction
import Model
import Testing

@Suite("The author of a page")
struct AuthorTests {
  @Test(arguments: [
    // What stands around a name.
    ("By Ada Green", "Ada Green"), ("Von Ada Grün", "Ada Grün"), ("Por Ana Verde", "Ana Verde"),
    ("ByAda Green", "Ada Green"), ("Ada Green, Senior Writer", "Ada Green"), ("Ada Green Staff Writer", "Ada Green"),
    ("Ada Green May 6, 2024", "Ada Green"), ("Ada Green | Garden Club", "Ada Green"),
    ("Ada Green (gardener)", "Ada Green"), ("View all posts by Ada Green", "Ada Green"),
    ("Автор: Ада Грин", "Ада Грин"), ("作者：林小青", "林小青"),
    // What belongs to it.
    ("Ada Green, Ben Brown", "Ada Green, Ben Brown"), ("Byron Green", "Byron Green"), ("Dina Vonn", "Dina Vonn"),
    ("gardener42", "gardener42"), ("Per Grön", "Per Grön"), ("Di Green", "Di Green"),
    ("Ada van der Green", "Ada van der Green"),
  ])
  func visible(byline: String, name: String) {
    #expect(read(page(article: "<p class=byline>\(byline)</p>")).author == Sourced(name, source: "visible"))
  }

  @Test(arguments: [
    "May 6, 2024", "By", "The Author", "admin", "ada@example.org", "Posted on", "https://example.org/", "—",
  ])
  func none(byline: String) {
    #expect(read(page(article: "<p class=byline>\(byline)</p>")).author == nil)
  }

  @Test(arguments: [
    // A person beside the site's own name, and an account's name beside a full one.
    ("<meta property=og:site_name content='Garden Club'><meta name=author content='Garden Club'>", "Ada Green"),
    ("<meta name=author content='agreen'>", "Ada Green"),
    ("<meta name=author content='Ben Brown'>", "Ben Brown"),
    (
      "<meta name=citation_author content='Brown, Ben'><meta name=citation_author content='Cole, Cy'>",
      "Ben Brown, Cy Cole"
    ),
    (
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"givenName\":\"Ben\",\"familyName\":\"Brown\"},{\"name\":\"Cy Cole\"}]}</script>",
      "Ben Brown, Cy Cole"
    ),
  ])
  func order(head: String, name: String) {
    let byline = "<div class=author-line>By <a href='/ada'>Ada Green</a> 12 posts</div>"
    #expect(read(page(head: head, article: byline)).author?.value == name)
  }

  @Test(
    arguments: [
      ("<p>By Ada Green</p>", "Ada Green"), ("<p>By <b>Ada Green</b></p>", "Ada Green"),
      ("<p>Von Ada Grün</p>", "Ada Grün"), ("<p>By the end of summer the tree stands well.</p>", nil),
      ("<p>By now</p>", nil),
    ] as [(String, String?)])
  func lineBelowTheHeading(markup: String, name: String?) {
    #expect(read(page(article: markup)).author?.value == name)
  }

  @Test func firstPostOfAThread() {
    let posts =
      "<div class=post><span itemprop=author>gardener42</span></div><div class=post><span itemprop=author>Ben Brown</span></div>"
    #expect(read(page(article: posts)).author?.value == "gardener42")
  }
}

@Suite("The summary of a page")
struct SummaryTests {
  @Test(
    arguments: [
      ("<meta property=og:description content='About trees'><meta name=description content='The club'>", "About trees"),
      ("<meta property=og:description content='About…'><meta name=description content='About trees'>", "About trees"),
      ("<meta property=og:description content='About…'><meta name=description content='About tr…'>", "About…"),
      ("<meta name=description content='About trees'>", "About trees"),
      ("<meta name=twitter:description content='About trees'>", "About trees"),
      ("<meta name=description content=' '>", nil),
    ] as [(String, String?)])
  func order(head: String, summary: String?) {
    #expect(read(head).summary?.value == summary)
  }
}
