import HTML

/// What kind of page a block stands on, in numbers.
struct PageShape {
  static let names = [
    "pageText", "pageLink", "pageProse", "pageBlocks", "insideShare", "keptShare", "keptText", "keptBlocks", "isForum",
    "hasAnswers", "itemShare", "rowShare", "headings", "segments", "hyphens", "pathDigits", "hasQuery", "openGraph",
    "isArticle", "tierText", "prices", "codeShare",
  ]
  private(set) var values: [Int16] = []

  init(_ page: Page, _ facts: [BlockFacts]) {
    var text = 0
    var link = 0
    var prose = 0
    var inside = 0
    var kept = 0
    var keptBlocks = 0
    var items = 0
    var rows = 0
    var headings = 0
    var prices = 0
    var code = 0
    for fact in facts {
      let characters = Int(fact.characters)
      text += characters
      link += characters * Int(fact.link) / 100
      if fact.characters >= 40, fact.link < 34 { prose += characters }
      if fact.isInside == 1 { inside += characters }
      if fact.isKept == 1 {
        kept += characters
        keptBlocks += 1
      }
      if fact.kind == 3 { items += characters }
      if fact.kind == 6 || fact.kind == 7 { rows += characters }
      if fact.isHeading { headings += 1 }
      if fact.hasPrice == 1, fact.characters < 80 { prices += 1 }
      if fact.isVerbatim == 1 { code += characters }
    }
    func share(_ part: Int) -> Int { text > 0 ? part * 100 / text : 0 }
    let path = PageShape.path(page.about.url)
    let type: Int
    switch page.about.openGraphType {
    case nil: type = 0
    case "article": type = 1
    case "product", "og:product", "product.item": type = 2
    case "website": type = 3
    default: type = 4
    }
    values = [
      text / 10, share(link), share(prose), facts.count, share(inside), share(kept), kept / 10, keptBlocks,
      page.isForum ? 1 : 0, page.hasAnswers ? 1 : 0, share(items), share(rows), headings, path.segments, path.hyphens,
      path.digits, path.hasQuery ? 1 : 0, type, page.about.isArticle ? 1 : 0, prose / 10, prices, share(code),
    ].map { Int16(clamping: $0) }
  }

  /// What an address's path looks like; of an article's, the last segment is often its title.
  private static func path(_ url: String) -> (segments: Int, hyphens: Int, digits: Int, hasQuery: Bool) {
    var slashes = 0
    var segments = 0
    var hyphens = 0
    var digits = 0
    var length = 0
    for byte in url.utf8.prefix(1024) {
      if byte == 0x3F { return (segments, hyphens, digits, true) }
      if byte == 0x23 { break }
      if byte == 0x2F {
        slashes += 1
        length = 0
        continue
      }
      guard slashes >= 3 else { continue }
      if length == 0 {
        segments += 1
        hyphens = 0
      }
      length += 1
      if byte == 0x2D || byte == 0x5F { hyphens += 1 }
      if byte &- 0x30 < 10 { digits += 1 }
    }
    return (segments, hyphens, digits, false)
  }
}
