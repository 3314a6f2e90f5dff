import Extraction
import Model
import Testing

@Suite("The name of a page's site")
struct SiteNameTests {
  private static func name(_ head: String, _ url: String, _ body: String = "<h1>Plant a tree</h1>") -> Sourced<String>?
  {
    read("<html><head>\(head)</head><body>\(body)</body></html>", url: url).siteName
  }

  @Test(arguments: [
    // What the page states, in order.
    ("<meta property=og:site_name content='Garden Club'><meta name=application-name content=GC>", "Garden Club", "og"),
    (
      "<meta name=application-name content=GC><script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"Garden Club\"},{\"@type\":\"Article\",\"publisher\":{\"name\":\"Green Publishing Ltd\"}}]}</script>",
      "Garden Club", "json-ld"
    ),
    (
      "<script type=application/ld+json>{\"@type\":\"Article\",\"isPartOf\":{\"@type\":\"WebSite\",\"name\":\"Garden Club\"}}</script>",
      "Garden Club", "json-ld"
    ),
    // A breadcrumb is no site, and a place on a site no name.
    (
      "<script type=application/ld+json>{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"item\":{\"@type\":\"WebSite\",\"name\":\"Trees\"}}]}</script><meta property=og:site_name content=Home><meta name=application-name content='Garden Club'>",
      "Garden Club", "meta"
    ),
    // What `<title>` bears out comes before what it does not.
    (
      "<title>Plant a tree | Garden Club</title><meta name=application-name content=GC-web><meta name=apple-mobile-web-app-title content='Garden Club'>",
      "Garden Club", "meta"
    ),
    (
      "<title>Plant a tree | Garden Club</title><script type=application/ld+json>{\"@type\":\"Article\",\"publisher\":{\"name\":\"Green Publishing Ltd\"}}</script>",
      "Garden Club", "title"
    ),
    (
      "<title>Plant a tree</title><script type=application/ld+json>{\"@type\":\"Article\",\"publisher\":{\"name\":\"Green Publishing Ltd\"}}</script>",
      "Green Publishing Ltd", "json-ld"
    ),
    ("<meta name=dc.publisher content='Garden Club'>", "Garden Club", "meta"),
  ])
  func stated(head: String, name: String, source: String) {
    #expect(Self.name(head, "https://www.gardenclub.example/plant") == Sourced(name, source: source))
  }

  @Test(
    arguments: [
      // Named after the host, with accents, small words and additions.
      ("Arbres - La Vie des forêts", "https://laviedesforets.example/a", "La Vie des forêts"),
      ("Bäume pflanzen | Grüner Daumen", "https://www.gruener-daumen.example/b", "Grüner Daumen"),
      ("Trees – Meadow Docs", "https://docs.meadow.example/c", "Meadow Docs"),
      ("Trees | Society of Young Foresters", "https://syf.example/d", "Society of Young Foresters"),
      ("Meadow :: Trees", "https://meadow.example/e", "Meadow"),
      // Beside the page's heading.
      ("Plant a tree - The Leafy Corner", "https://example.org/f", "The Leafy Corner"),
      // No name: one part, a price, a name of a place, the heading itself.
      ("Trees and how to plant them", "https://example.org/g", nil),
      ("Plant a tree | $18 a piece", "https://example.org/h", nil),
      ("Plant a tree | Home", "https://example.org/i", nil), ("Spring | Plant a tree", "https://example.org/j", nil),
    ] as [(String, String, String?)])
  func fromTheTitle(title: String, url: String, name: String?) {
    #expect(Self.name("<title>\(title)</title>", url)?.value == name)
  }
}
