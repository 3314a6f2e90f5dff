import Extraction
import Model

/// Reads a page given as text.
func read(
  _ markup: String, url: String = "https://example.org/guides/page", headers: [(String, String)] = [],
  completeness: Completeness = .complete
) -> Reading {
  let fields = headers.map { Headers.Field(name: $0.0, value: $0.1) }
  return PageReader().read(
    Response(status: 200, headers: Headers(fields), body: Array(markup.utf8), completeness: completeness), url: url)
}

/// A page with a head and an article of some paragraphs.
func page(head: String = "", before: String = "", article: String = "", after: String = "") -> String {
  """
  <!doctype html><html lang="en"><head><title>How to plant a tree | Garden Club</title>\(head)</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/guides">Guides</a></li></ul></nav>\(before)
  <article><h1>How to plant a tree</h1>\(article)
  <p>Dig a hole twice as wide as the roots, and no deeper than they are, so that the tree stands as it stood before.</p>
  <p>Set the tree upright, fill the hole with the soil you took out, and water it well before the last of it goes in.</p>
  </article>\(after)<footer><p>Copyright Garden Club, all rights reserved, and many more words of no use.</p></footer></body></html>
  """
}
