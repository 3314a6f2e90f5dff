import Extraction
import Model
import Testing

@Suite("What a page says of itself")
struct MetadataTests {
  @Test func metaTags() {
    let reading = read(
      page(
        head: """
          <meta name=description content=" Trees  and how to
          plant them. "><meta name=author content="By Ada Green"><meta property=og:site_name content="Garden Club">
          <meta name=generator content="Hand 1.0"><meta name=robots content="NOINDEX, nofollow">
          <link rel=canonical href="/guides/trees"><meta property=og:url content="https://example.org/og">
          <link rel=alternate hreflang=DE href="/de/baum"><link rel=alternate type=application/rss+xml href=/feed>
          <meta http-equiv=refresh content="5; url='/next?a=1&amp;b=2'">
          """))
    #expect(reading.summary?.value == "Trees and how to plant them.")
    #expect(reading.author?.value == "Ada Green")
    #expect(reading.siteName?.value == "Garden Club")
    #expect(reading.signals.generator == "Hand 1.0")
    #expect(reading.robots == ["nofollow", "noindex"])
    #expect(reading.canonical == "https://example.org/guides/trees")
    #expect(reading.openGraphURL == "https://example.org/og")
    #expect(reading.alternates == [Alternate(language: "de", url: "https://example.org/de/baum")])
    #expect(reading.refresh == Reading.Refresh(seconds: 5, url: "https://example.org/next?a=1&b=2"))
    #expect(reading.declaredLanguage == "en")
    #expect(reading.heading == "How to plant a tree")
    #expect(reading.titleElement == "How to plant a tree | Garden Club")
  }

  @Test func headers() {
    let reading = read(
      page(),
      headers: [
        ("x-robots-tag", "googlebot: noindex"), ("x-robots-tag", "noarchive"),
        ("refresh", "0;URL=https://example.net/"),
      ])
    #expect(reading.robots == ["noarchive"])
    #expect(reading.refresh == Reading.Refresh(seconds: 0, url: "https://example.net/"))
  }

  @Test(
    arguments: [
      ("5", 5.0, nil), ("0;url=x", 0, "https://example.org/guides/x"), ("0, x", 0, "https://example.org/guides/x"),
      ("1.5;URL = \"y\" z", 1, "https://example.org/guides/y"), ("99999999999999999999999", 1e9, nil),
      ("0;url=javascript:alert(1)", 0, "javascript:alert(1)"),
    ] as [(String, Double, String?)])
  func refresh(content: String, seconds: Double, url: String?) {
    let reading = read("<p>x", headers: [("refresh", content)])
    #expect(reading.refresh == Reading.Refresh(seconds: seconds, url: url))
  }

  @Test func aRefreshForReadersWithoutScriptsSaysNothing() {
    let shell = read("<head><noscript><meta http-equiv=refresh content='0;url=/nojs'></noscript><p>x")
    #expect(shell.refresh == nil)
    let page = read("<head><noscript><p>No scripts?</noscript><meta http-equiv=refresh content='0;url=/y'><p>x")
    #expect(page.refresh?.url == "https://example.org/y")
  }

  @Test(arguments: ["", "x", ";url=x", "-1"])
  func noRefresh(content: String) {
    #expect(read("<p>x", headers: [("refresh", content)]).refresh == nil)
  }

  @Test func structuredData() {
    let reading = read(
      page(
        head: """
          <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
          {"@type":"Person","@id":"#ada","name":"Ada \\u0047reen"},
          {"@type":"TechArticle","headline":"How to plant a tree","author":{"@id":"#ada"},"datePublished":"2024-05-06T08:00:00+02:00",
           "dateModified":"2025-01-02","publisher":{"@type":"Organization","name":"Garden Club"},"license":"https://creativecommons.org/licenses/by/4.0/"},
          {"@type":"Comment","datePublished":"2001-01-01","author":{"name":"Troll"}}]}</script>
          """))
    #expect(reading.author?.value == "Ada Green")
    #expect(reading.siteName?.value == "Garden Club")
    #expect(reading.published?.date.description == "2024-05-06")
    #expect(reading.published?.source == "json-ld")
    #expect(reading.modified?.date.description == "2025-01-02")
    #expect(reading.license?.spdx == "CC-BY-4.0")
  }

  @Test(arguments: [
    "{", "[[[[[[", "{\"a\":", "\"\\u12", "{\"@type\":\"Article\",\"headline\":\"x",
    String(repeating: "[{", count: 5_000),
  ])
  func brokenStructuredData(json: String) {
    let reading = read(page(head: "<script type='application/ld+json'>\(json)</script>"))
    #expect(reading.title?.value == "How to plant a tree")
  }
}
