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
    ("Erstellt von Ada Grün", "Ada Grün"), ("Veröffentlicht am 6. Mai 2024 von Ada Grün", "Ada Grün"),
    ("Posted on May 6, 2024 by Ada Green", "Ada Green"), ("Ada Green in Gardens", "Ada Green"),
    ("Ada Green, Privacy and Home Security Expert", "Ada Green"),
    ("Ada Green, Ben Brown and Cy Cole", "Ada Green, Ben Brown and Cy Cole"),
    ("Ada Green @adagreen", "Ada Green"),
    ("Ada Green<br>Head of gardens", "Ada Green"), ("By<br>Ada Green", "Ada Green"),
    ("<span class=author__name>Ada Green</span><span>Gardener at Large</span>", "Ada Green"),
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
    "Veröffentlicht am", "10 mins", "Author¶", "Author\u{F0C1}", "This article was written by",
    "This guide was written with care by many",
  ])
  func none(byline: String) {
    #expect(read(page(article: "<p class=byline>\(byline)</p>")).author == nil)
  }

  @Test(arguments: [
    // A person beside the site's own name, and an account's name beside a full one.
    ("<meta property=og:site_name content='Garden Club'><meta name=author content='Garden Club'>", "Ada Green"),
    ("<meta name=author content='agreen'>", "Ada Green"), ("<meta name=author content='AG'>", "Ada Green"),
    ("<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ben Brown'>", "Ben Brown"),
    ("<meta name=twitter:label1 content='Reading time'><meta name=twitter:data1 content='Ten minutes'>", "Ada Green"),
    (
      "<meta property=og:site_name content='Garden Club'><meta name=author content='Ben Brown, Garden Club'>",
      "Ben Brown"
    ),
    (
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\",\"name\":\"Green Publishing\"}}</script>",
      "Ada Green"
    ),
    (
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"@type\":\"Organization\",\"name\":\"Green Publishing\"},{\"@type\":\"Person\",\"name\":\"Ben Brown\"}]}</script>",
      "Ben Brown"
    ),
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

  @Test func anOrganisationIsBetterThanNobody() {
    let head =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\",\"name\":\"Green Publishing\"}}</script>"
    #expect(read(page(head: head)).author == Sourced("Green Publishing", source: "json-ld"))
  }

  @Test func thoseWhoCommentAreNotTheAuthor() {
    let comments = (1...4).map {
      "<li class=comment><cite class=author>Ben Brown</cite><p>I planted number \($0) as you say, and it stands well so far.</p></li>"
    }
    let more = String(repeating: "<p>Water the tree every week of its first summer, in the evening.</p>", count: 12)
    #expect(read(page(article: more, after: "<ol class=comments>\(comments.joined())</ol>")).author == nil)
  }

  @Test(
    arguments: [
      // A full name that leads to a page about an author.
      ("<a href='/authors/ada'>Ada Green</a>", "Ada Green"), ("<a href='/team/oaks'>Green Oaks</a>", nil),
      ("<table><tr><td><span class=vcard>Ada Green</span></td></tr></table>", nil),
    ] as [(String, String?)])
  func withoutAByline(markup: String, name: String?) {
    #expect(read(page(article: markup)).author?.value == name)
  }

  @Test func whomThePageIsAboutIsNotItsAuthor() {
    let body =
      "<h1>Ada Green</h1><div class=vcard>Ada Green</div><p>Ada Green planted the first of the old trees by the gate.</p>"
    #expect(read("<title>Ada Green</title>" + body).author == nil)
  }

  @Test func whoBeganAThread() {
    let posts =
      "<div class=post><h4 class=message-name><a class=username>gardener42</a></h4><p>How deep?</p></div><div class=post itemprop=author><a class=username>Ben Brown</a></div>"
    #expect(read(page(article: posts), url: "https://forum.example.org/t/1").author?.value == "gardener42")
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
      // A line beside a paragraph, markup written into it, and what only names the page or its site.
      (
        "<meta property=og:description content='Plant!'><meta name=description content='How to plant a tree so that it stands.'>",
        "How to plant a tree so that it stands."
      ),
      ("<meta name=description content='<p>How to <em>plant</em> a tree</p><p>today'>", "How to plant a tree today"),
      (
        "<meta name=description content='1 < 2 trees > 0, by <ada at example dot org>'>",
        "1 < 2 trees > 0, by <ada at example dot org>"
      ),
      ("<meta property=og:site_name content='Garden Club'><meta name=description content='Garden Club'>", nil),
      (
        "<meta property=og:description content='How to plant'><meta property=og:description content='How to plant a tree'>",
        "How to plant a tree"
      ),
    ] as [(String, String?)])
  func order(head: String, summary: String?) {
    #expect(read(head).summary?.value == summary)
  }
}
