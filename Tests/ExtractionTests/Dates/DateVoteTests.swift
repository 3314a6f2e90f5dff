import Extraction
import Model
import Testing

/// What tips the vote: signs of a day, and signs that the page has none.
@Suite("Vote on dates")
struct DateVoteTests {
  private static let prose = String(
    repeating: "<p>Keep the soil moist through the first summer, and spread bark around the stem against weeds.</p>",
    count: 24)

  private func confidence(_ markup: String, url: String = "https://example.org/guides/page") -> Double {
    read(markup, url: url).published?.confidence ?? 0
  }

  /// A lone date far from the heading can be the page's where the address is one of an article.
  @Test func addressesOfArticlesHaveManyWordsOrANumber() {
    let markup = page(article: Self.prose + "<p>5 May 2021</p>")
    #expect(read(markup, url: "https://example.org/guides/how-to-plant-a-young-tree").published?.source == "far")
    #expect(read(markup, url: "https://example.org/guides/20417").published?.date.description == "2021-05-05")
    #expect(read(markup, url: "https://example.org/guides").published == nil)
  }

  /// Site builders say of every page when it was put up.
  @Test func whatTheAddressSaysOfThePage() {
    let head = """
      <meta name=author content=Ada><meta property=og:type content=article>
      <script type=application/ld+json>{"@type":"WebPage","datePublished":"2021-05-05"}</script>
      """
    let article = confidence(page(head: head), url: "https://example.org/how-to-plant-a-young-tree")
    #expect(article > confidence(page(head: head), url: "https://example.org/pricing"))
  }

  @Test func productsAreRarelyDated() {
    let line = "<p class=date>5 May 2021</p>"
    let product = page(head: "<meta property=og:type content=product>", article: line)
    #expect(confidence(product) < confidence(page(article: line)))
  }

  @Test func authorsMakeArticles() {
    let markup = "<meta property=article:published_time content=2021-05-05>"
    #expect(confidence(page(head: markup + "<meta name=author content=Ada>")) > confidence(page(head: markup)))
  }

  /// The path of the page's picture is dated by the month in which it was put up.
  @Test func thePictureWasPutUpWithThePage() {
    func head(_ month: String) -> String {
      """
      <meta property=article:published_time content=2021-05-05>
      <meta property=og:image content=https://example.org/media/\(month)/tree.jpg>
      """
    }
    #expect(confidence(page(head: head("2021/05"))) > confidence(page(head: head("2019/11"))))
  }

  /// A day that markup calls that of the last change is that too where the page shows it without a word.
  @Test(arguments: ["<p class=date>9 November 2023</p>", "<p>9 November 2023</p>", "<p>By Ada, 9 November 2023</p>"])
  func theShownDayOfTheLastChange(line: String) {
    let head = """
      <meta property=article:published_time content=2020-03-01><meta property=article:modified_time content=2023-11-09>
      <meta name=author content=Ada>
      """
    let plain = read(page(head: head, article: "<p class=date>1 March 2020</p>"))
    #expect(plain.published?.date.description == "2020-03-01")
    let reading = read(page(head: head, article: line))
    #expect(reading.published.map { $0.date.description == "2020-03-01" || $0.source == "edition" } == true)
    #expect(reading.modified?.date.description == "2023-11-09")
    #expect((reading.published?.confidence ?? 1) < (plain.published?.confidence ?? 0))
  }

  @Test func aQuestionOfAVideoIsWeakerThanThePage() {
    let head = "<script type=application/ld+json>{\"@type\":\"VideoObject\",\"uploadDate\":\"2019-01-01\"}</script>"
    #expect(read(page(head: head, article: "<p class=date>5 May 2021</p>")).published?.date.description == "2021-05-05")
  }

  @Test func momentsInTimeElementsAreDaysOfTheirAuthor() {
    let line = "<p>8 November 2023 <time datetime='2023-11-09T02:15:00Z'>3 days ago</time></p>"
    #expect(read(page(article: line)).published?.date.description == "2023-11-08")
  }

  /// Changes agreed on by two statements are surer, those disputed are less sure.
  @Test func modifiedIsCheckedToo() throws {
    let head = "<meta property=article:modified_time content=2023-11-09>"
    let alone = try #require(read(page(head: head)).modified)
    let agreed = try #require(read(page(head: head, article: "<p>Updated on 9 November 2023</p>")).modified)
    let disputed = try #require(read(page(head: head, article: "<p>Updated on 1 June 2022</p>")).modified)
    #expect(agreed.confidence > alone.confidence)
    #expect(disputed.confidence < alone.confidence)
    #expect(agreed.date == alone.date && disputed.date == alone.date)
    #expect(alone.source == "meta")
  }

  @Test func confidencesAreShares() {
    let article = "<p class=date>Published 5 May 2021</p>"
    let head = "<meta property=article:published_time content=2021-05-05><meta name=author content=Ada>"
    for markup in [page(), page(article: article), page(head: head), page(head: head, article: article)] {
      guard let found = read(markup, url: "https://example.org/2021/05/05/how-to-plant-a-young-tree").published
      else { continue }
      #expect(found.confidence > 0.3 && found.confidence <= 1)
      #expect((found.confidence * 100).rounded() / 100 == found.confidence)
    }
  }

  /// Changes alone are no publication: footers of documentation say when a page was last built.
  @Test func lastChangesFarFromTheHeadingAreNoPublication() {
    let reading = read(
      page(article: Self.prose, after: "<footer><p>Last modified: 2023-11-09</p></footer>"),
      url: "https://example.org/how-to-plant-a-young-tree")
    #expect(reading.published == nil)
    #expect(reading.modified?.date.description == "2023-11-09")
  }
}
