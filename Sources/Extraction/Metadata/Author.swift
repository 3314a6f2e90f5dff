import HTML
import Model

/// Who wrote the page. JSON-LD, meta and markup are asked in this order; a name that is only the site's, or an account's,
/// waits for a better one: many sites state themselves as the author of everything, and show a person beside it.
struct Author {
  private let site: SiteNames
  private var second: Sourced<String>?
  /// Whether `second` is an account's name.
  private var isAccount = false

  /// - Parameter heading: The page's first heading of level 1.
  static func find(
    _ page: Page, _ meta: MetaTags, _ structured: StructuredData, site: SiteNames, heading: String?
  ) -> Sourced<String>? {
    var author = Author(site: site, heading: heading)
    return author.find(page, meta, structured)
  }

  /// The words of the page's first heading.
  private let heading: [UInt8]?

  private init(site: SiteNames, heading: String?) {
    self.site = site
    self.heading = heading.map { TitleWords($0).joined }
  }

  private mutating func find(_ page: Page, _ meta: MetaTags, _ structured: StructuredData) -> Sourced<String>? {
    if let text = structured.author {
      let name = AuthorName(text, isVisible: false)
      if structured.isAuthorOrganization {
        second = name.map { Sourced($0.text, source: "json-ld") }
      } else if let found = weigh(name, "json-ld") {
        return found
      }
    }
    let cited = meta.all("citation_author")
    if !cited.isEmpty {
      let names = cited.prefix(Author.limit).compactMap { AuthorName(Author.inOrder($0), isVisible: false)?.text }
      if !names.isEmpty { return Sourced(names.joined(separator: ", "), source: "meta") }
    }
    for key in Author.keys {
      guard let text = meta.first(key) else { continue }
      if let found = weigh(AuthorName(text, isVisible: false), "meta") { return found }
    }
    if let label = meta.first("twitter:label1"), AuthorName.introduces(label), let text = meta.first("twitter:data1"),
      let found = weigh(AuthorName(text, isVisible: false), "meta")
    {
      return found
    }
    if page.isForum, let found = weigh(Byline.firstPoster(page), "visible") { return found }
    if let found = Byline.marked(page, accept: { weigh($0, $1) }) { return found }
    if let found = Byline.nearHeading(page), let found = weigh(found, "visible") { return found }
    if let found = Byline.linked(page), let found = weigh(found, "visible") { return found }
    return second
  }

  /// The name when it is a person's as far as can be seen; else it is kept for want of a better one. An account's name
  /// gives way only to a full name: beside forum posts stand the accounts of others.
  private mutating func weigh(_ name: AuthorName?, _ source: String) -> Sourced<String>? {
    guard let name else { return nil }
    // A page about a person is headed by a name that is not its author's.
    if source != "json-ld", source != "meta", TitleWords(name.text).joined == heading,
      !site.match(TitleWords(name.text))
    {
      return nil
    }
    let found = Sourced(withoutSite(name.text), source: source)
    if site.match(TitleWords(name.text)) || name.isInitials {
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

  /// A list of names without the site's own: "Ada Green, Garden Club".
  private func withoutSite(_ text: String) -> String {
    guard text.utf8.contains(0x2C) else { return text }
    let names = text.split(separator: ",").map { String($0).clamped(200) }
    let others = names.filter { !site.match(TitleWords($0)) }
    return others.isEmpty || others.count == names.count ? text : others.joined(separator: ", ")
  }

  private static let keys = [
    "author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl",
    "article:author", "cxenseparse:author",
  ]
  private static let limit = 8

  /// "Green, Ada" as "Ada Green".
  private static func inOrder(_ name: String) -> String {
    let parts = name.split(separator: ",")
    guard parts.count == 2, let last = parts.first, let first = parts.last, first.utf8.count <= 60 else { return name }
    return String(first) + " " + String(last)
  }
}
