import Extraction
import Model
import Testing

@Suite("Dates")
struct DateTests {
  @Test(arguments: [
    ("<meta property=article:published_time content='2023-04-05T23:30:00Z'>", "2023-04-05", "meta"),
    ("<meta name=dcterms.created content='5 April 2023'>", "2023-04-05", "meta"),
  ])
  func meta(head: String, expected: String, source: String) {
    let reading = read(page(head: head))
    #expect(reading.published?.date.description == expected)
    #expect(reading.published?.source == source)
    #expect(reading.modified == nil)
  }

  @Test(arguments: [
    "<p>Published on <time datetime='2023-04-05'>5 April</time></p>", "<p class=post-date>April 5th, 2023</p>",
    "<div class=byline>By Ada, 5 Apr. 2023</div>", "<span itemprop=datePublished content='2023-04-05'></span>",
    "<p>05.04.2023</p>", "<p>2023年4月5日</p>", "<p>5 de abril de 2023</p>", "<p>5. April 2023, 14:00</p>",
    "<p>5 апреля 2023</p>", "<p>le 5 avril 2023</p>",
  ])
  func visible(line: String) {
    #expect(read(page(article: line)).published?.date.description == "2023-04-05")
  }

  @Test(
    arguments: [
      ("https://example.org/2023/04/05/trees", "2023-04-05"),
      ("https://example.org/a/2023-04-05-trees.html", "2023-04-05"),
      ("https://example.org/20230405/trees", "2023-04-05"), ("https://example.org/news/25-04-2023", "2023-04-25"),
      ("https://example.org/2023/04/trees", nil), ("https://example.org/?d=2023-04-05", nil),
      ("https://example.org/product/20239999/x", nil), ("https://example.org/04-05-2023/x", nil),
    ] as [(String, String?)])
  func address(url: String, expected: String?) {
    #expect(read(page(), url: url).published?.date.description == expected)
  }

  /// What could be read in two ways, or is another thing's date, is no date.
  @Test(arguments: [
    "<p>04/05/2023</p>", "<p>Version 1.2.2023</p>", "<p>Deadline: 5 April 2023</p>", "<p>Call 2023-04-0567</p>",
    "<p>30 February 2023</p>", "<p>April 2023</p>",
  ])
  func noDate(line: String) {
    let reading = read(page(article: line))
    #expect(reading.published == nil, "\(String(describing: reading.published))")
  }

  @Test func datesOfOtherArticlesAreNotThePages() {
    let teasers = (1...9).map { "<li><a href=/t\($0)>A teaser</a> <time datetime='2020-01-0\($0)'>then</time></li>" }
      .joined()
    #expect(read(page(after: "<div class=related-posts><ul>\(teasers)</ul></div>")).published == nil)
    #expect(read(page(after: "<footer><p>© 2019-01-01 Garden Club</p></footer>")).published == nil)
  }

  @Test func theFutureIsNotBelieved() {
    let head = "<meta property=article:published_time content='2031-01-01'>"
    #expect(read(page(head: head), headers: [("date", "Mon, 05 Jan 2026 02:00:00 GMT")]).published == nil)
    #expect(read(page(head: head)).published != nil)
  }

  @Test func publishedAndModifiedAreApart() {
    let reading = read(
      page(
        head: "<meta property=article:modified_time content='2024-01-01'>", article: "<p class=date>1 March 2023</p>"))
    #expect(reading.published?.date.description == "2023-03-01")
    #expect(reading.modified?.date.description == "2024-01-01")
    #expect(read(page(head: "<meta property=article:modified_time content='2024-01-01'>")).published == nil)
  }
}
