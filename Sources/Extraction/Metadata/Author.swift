import HTML
import Model

/// Who wrote the page. JSON-LD, meta and markup are asked in this order; a name that is only the site's, or an account's,
/// waits for a better one: many sites state themselves as the author of everything, and show a person beside it.
struct Author {
  private let site: SiteNames
  private var second: Sourced<String>?
  /// Whether `second` is an account's name.
  private var isAccount = false

  static func find(_ page: Page, _ meta: MetaTags, _ structured: StructuredData, site: SiteNames) -> Sourced<String>? {
    var author = Author(site: site)
    return author.find(page, meta, structured)
  }

  private init(site: SiteNames) { self.site = site }

  private mutating func find(_ page: Page, _ meta: MetaTags, _ structured: StructuredData) -> Sourced<String>? {
    if let text = structured.author, let found = weigh(AuthorName(text, isVisible: false), "json-ld") { return found }
    let cited = meta.all("citation_author")
    if !cited.isEmpty {
      let names = cited.prefix(Author.limit).compactMap { AuthorName(Author.inOrder($0), isVisible: false)?.text }
      if !names.isEmpty { return Sourced(names.joined(separator: ", "), source: "meta") }
    }
    for key in Author.keys {
      guard let text = meta.first(key) else { continue }
      if let found = weigh(AuthorName(text, isVisible: false), "meta") { return found }
    }
    if let found = Byline.marked(page, accept: { weigh($0, $1) }) { return found }
    if let found = Byline.nearHeading(page), let found = weigh(found, "visible") { return found }
    return second
  }

  /// The name when it is a person's as far as can be seen; else it is kept for want of a better one. An account's name
  /// gives way only to a full name: beside forum posts stand the accounts of others.
  private mutating func weigh(_ name: AuthorName?, _ source: String) -> Sourced<String>? {
    guard let name else { return nil }
    let found = Sourced(name.text, source: source)
    if site.match(TitleWords(name.text)) {
      second = second ?? found
      return nil
    }
    if source == "json-ld" || source == "meta", name.isHandle {
      if second == nil || !isAccount { second = found }
      isAccount = true
      return nil
    }
    if isAccount, !name.text.utf8.contains(0x20) { return second }
    return found
  }

  private static let keys = [
    "author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl",
    "article:author", "twitter:data1_author",
  ]
  private static let limit = 8

  /// "Green, Ada" as "Ada Green".
  private static func inOrder(_ name: String) -> String {
    let parts = name.split(separator: ",")
    guard parts.count == 2, let last = parts.first, let first = parts.last, first.utf8.count <= 60 else { return name }
    return String(first) + " " + String(last)
  }
}
