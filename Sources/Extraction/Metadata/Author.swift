import HTML
import Model

/// Who wrote the page: JSON-LD, meta, markup, byline, in this order.
enum Author {
  static func find(_ page: Page, _ meta: MetaTags, _ structured: StructuredData) -> Sourced<String>? {
    if let name = structured.author.flatMap(clean) { return Sourced(name, source: "json-ld") }
    let stated = meta.first(
      "author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl",
      "citation_author", "article:author", "twitter:data1_author")
    if let name = stated.flatMap(clean) { return Sourced(name, source: "meta") }
    return marked(page)
  }

  /// The shortest text that rel, itemprop or class calls the author.
  private static func marked(_ page: Page) -> Sourced<String>? {
    let tree = page.tree
    var byClass: String?
    var tried = 0
    for index in tree.nodes.indices where tree.nodes[index].tag != .text {
      let node = tree.nodes[index]
      let feature = page.features[index]
      guard feature.text > 2, feature.text < 80, tried < 100 else { continue }
      if let rel = tree.range(of: .rel, in: node), tree.value(rel)?.lowercased() == "author",
        let name = clean(page.text(of: index, limit: 200))
      {
        return Sourced(name, source: "rel")
      }
      if let itemprop = tree.range(of: .itemprop, in: node), tree.value(itemprop) == "author",
        let name = clean(page.text(of: index, limit: 200))
      {
        return Sourced(name, source: "itemprop")
      }
      if byClass == nil, feature.words.contains(.author), feature.words.isDisjoint(with: [.box, .comments, .related]) {
        tried += 1
        byClass = clean(page.text(of: index, limit: 200))
      }
    }
    return byClass.map { Sourced($0, source: "visible") }
  }

  private static let prefixes = [
    "by ", "von ", "par ", "por ", "di ", "av ", "door ", "written by ", "posted by ", "author: ", "autor: ", "text: ",
    "by: ",
  ]

  /// A name without what stands around it, nil when it is none.
  static func clean(_ text: String) -> String? {
    var name = text.clamped(300)
    for _ in 0..<2 {
      if let prefix = prefixes.first(where: { name.lowercased().hasPrefix($0) }) {
        name = String(name.dropFirst(prefix.count))
      }
    }
    for separator in [" | ", " – ", " — ", " • ", " · ", " on ", " am ", "  "] {
      if let range = name.firstRange(of: separator) { name = String(name[..<range.lowerBound]) }
    }
    name = name.clamped(150)
    let lower = name.lowercased()
    guard name.utf8.count >= 2, !lower.contains("http"), !lower.contains("@"), !lower.contains(".com"),
      !["admin", "author", "administrator", "editor", "unknown", "root", "webmaster"].contains(lower),
      name.utf8.split(separator: 0x20).count <= 20, !name.utf8.allSatisfy({ !$0.isLetter && $0 < 0x80 })
    else { return nil }
    return name
  }
}
