import Extraction
import Model
import Testing

/// Which of several dates is the page's.
@Suite("Choice of dates")
struct DateChoiceTests {
  /// A moment in UTC is the day that the page shows, or that its address names.
  @Test(arguments: [
    ("2023-11-09T02:15:00Z", "<p class=date>November 8, 2023</p>", "https://example.org/a", "2023-11-08"),
    ("2023-11-09T02:15:00+00:00", "", "https://example.org/2023/11/08/a", "2023-11-08"),
    ("2023-11-09T02:15:00Z", "", "https://example.org/a", "2023-11-09"),
    ("2023-11-09T02:15:00+02:00", "", "https://example.org/a", "2023-11-09"),
    ("2023-11-09T02:15:00Z", "<p>Deadline: November 8, 2023</p>", "https://example.org/a", "2023-11-09"),
  ])
  func dayOfAMoment(stamp: String, line: String, url: String, expected: String) {
    let head = "<meta property=article:published_time content='\(stamp)'>"
    #expect(read(page(head: head, article: line), url: url).published?.date.description == expected)
  }

  @Test func agreementMakesSurer() throws {
    let head = "<meta property=article:published_time content='2023-11-09'>"
    let alone = try #require(read(page(head: head)).published)
    let agreed = try #require(read(page(head: head, article: "<p class=date>9 November 2023</p>")).published)
    let doubted = try #require(read(page(head: head, article: "<p class=date>1 June 2020</p>")).published)
    #expect(agreed.confidence > alone.confidence && agreed.confidence > 0.9)
    #expect(doubted.confidence < agreed.confidence && doubted.confidence < 0.75)
    #expect(agreed.date == alone.date)
  }

  @Test(
    arguments: [
      ("<p>Written: 2023-11-07 15:03 / Updated: 2023-11-09 15:30</p>", "2023-11-07", "2023-11-09"),
      ("<p>7 November 2023, last updated on 9 November 2023</p>", "2023-11-07", "2023-11-09"),
      ("<p><b>Published</b></p><p>7 November 2023</p>", "2023-11-07", nil),
      ("<p>Last updated 9 Nov 2023, originally created 7 Nov 2023</p>", "2023-11-07", "2023-11-09"),
      ("<p>Erstellt am 7.11.2023, zuletzt geändert am 9.11.2023</p>", "2023-11-07", "2023-11-09"),
      ("<p>公開日:2023年11月7日 更新日:2023年11月9日</p>", "2023-11-07", "2023-11-09"),
      (
        "<p><time datetime=2023-11-07>a year ago</time> · Edited <time datetime=2023-11-09>a month ago</time></p>",
        "2023-11-07", "2023-11-09"
      ),
    ] as [(String, String?, String?)])
  func publishedAndModified(line: String, published: String?, modified: String?) {
    let reading = read(page(article: line))
    #expect(reading.published?.date.description == published)
    #expect(reading.modified?.date.description == modified)
  }

  /// Footers of wikis and of documentation tools say when the page was last changed.
  @Test(arguments: [
    "This page was last edited on 9 November 2023, at 10:41 (UTC).",
    "Diese Seite wurde zuletzt am 9. November 2023 bearbeitet.",
    "La dernière modification de cette page a été faite le 9 novembre 2023 à 10:41.",
    "Esta página se editó por última vez el 9 nov 2023",
    "Эта страница в последний раз была отредактирована 9 ноября 2023 в 10:41.",
    "Strona ostatnio edytowana 9 lis 2023", "最終更新 2023年11月9日 (木)", "本页面最后修订于2023年11月9日",
    "Last updated on Nov 09, 2023.",
    "Last modified: 2023-11-09", "Last update: November 9, 2023",
    "Sidan redigerades senast den 9 november 2023 kl. 10.41.",
  ])
  func footers(line: String) {
    let reading = read(page(after: "<footer><ul><li>\(line)</li></ul></footer>"))
    #expect(reading.modified?.date.description == "2023-11-09")
    #expect(reading.published == nil)
  }

  @Test func theTextOfATimeElementIsWhatItsAuthorSays() {
    let line = "<p>Publié le <time datetime='2019-07-03T10:18:46Z'>29 juin 2019</time></p>"
    #expect(read(page(article: line)).published?.date.description == "2019-06-29")
    let relative = "<p>Posted <time datetime='2019-07-03T10:18:46Z'>3 days ago</time></p>"
    #expect(read(page(article: relative)).published?.date.description == "2019-07-03")
  }

  @Test func aListHasNoDateOfItsOwn() {
    let items = (1...6).map { "<h3><a href=/p\($0)>Trees \($0)</a></h3><p class=date>\($0) May 2021</p>" }.joined()
    #expect(read(page(article: items)).published == nil)
  }

  @Test func aQuestionIsAsOldAsItsFirstPost() {
    let line = """
      <p>Asked <time itemprop=dateCreated datetime='2011-02-11 23:49:17Z'>years ago</time></p>
      <p itemprop=datePublished content='2011-02-12'></p>
      """
    #expect(read(page(article: line)).published?.date.description == "2011-02-11")
  }

  @Test func monthsAreNoDays() {
    let found = read(page(article: "<p>Published in March 2021</p>")).published
    #expect(found?.date == CivilDate(year: 2021, month: 3))
    #expect(found?.precision == .month)
  }

  @Test func theEditionThatAHeadingNames() throws {
    let found = try #require(read(page(article: "<p>Updated May 6, 2025</p>")).published)
    #expect(found.source == "edition")
    #expect(found.confidence < 0.75)
  }

  @Test(
    arguments: [
      ("Thu, 02 Mar 2023 08:00:00 GMT", "2023-03-02"), ("Mon, 05 Jan 2026 01:59:58 GMT", nil),
      ("Tue, 06 Jan 2026 02:00:00 GMT", nil), ("Sun, 04 Jan 2026 23:59:00 GMT", "2026-01-04"), ("today", nil),
    ] as [(String, String?)])
  func lastModified(header: String, expected: String?) {
    let headers = [("date", "Mon, 05 Jan 2026 02:00:00 GMT"), ("last-modified", header)]
    let found = read(page(), headers: headers).modified
    #expect(found?.date.description == expected)
    #expect((found?.confidence ?? 0) < 0.5)
  }

  @Test func eventsAreNotPublications() throws {
    let head = """
      <script type="application/ld+json">{"@type":"Event","name":"Tree day","startDate":"2021-05-05T09:00","endDate":"2021-05-07"}
      </script>
      """
    let reading = read(page(head: head, article: "<p>Deadline: 1 April 2021</p>"))
    #expect(reading.published == nil)
    #expect(reading.eventDates.map(\.date.description) == ["2021-05-05", "2021-04-01"])
    let event = try #require(reading.eventDates.first)
    #expect(event.endDate?.description == "2021-05-07")
    #expect(event.quote == "Tree day")
    #expect(reading.eventDates.last?.quote == "Deadline: 1 April 2021")
    let many = (1...20).map { "{\"@type\":\"Event\",\"startDate\":\"2021-05-\($0 + 9)\"}" }.joined(separator: ",")
    #expect(read(page(head: "<script type=application/ld+json>[\(many)]</script>")).eventDates.count == 8)
  }

  @Test func pageLevelJSONNeedsTheVisibleDate() {
    let head = "<script type=application/ld+json>{\"@type\":\"WebPage\",\"datePublished\":\"2021-05-05\"}</script>"
    #expect(read(page(head: head)).published == nil)
    #expect(read(page(head: head, article: "<p>5 May 2021</p>")).published?.source == "json-ld")
  }
}
