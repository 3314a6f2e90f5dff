import HTML
import Model

/// When the page says it was published and last modified, from the surest signal that speaks. The confidence of a signal
/// is the share of its statements found right on pages of known date.
struct DateVote {
  let page: Page
  let meta: MetaTags
  let structured: StructuredData
  let url: String
  let place: HeadingPlace
  let order: DateText.Order
  /// The day of the response, when it says; nothing is published later.
  let today: CivilDate?

  func published() -> DateReading? {
    if let found = reading(metaValue(DateVote.publishedKeys), "meta", 0.96) { return found }
    if let found = reading(structured.published, "json-ld", 0.93) { return found }
    if let found = itemprop("datePublished", 0.95) { return found }
    if let date = URLDate.find(url).flatMap(plausible) { return DateReading(date, source: "url", confidence: 0.97) }
    if let found = TimeElements.published(page, place), let date = plausible(found.date) {
      return DateReading(date, source: "time", confidence: found.isOnly ? 0.9 : 0.85)
    }
    if let found = reading(metaValue(DateVote.looseKeys), "meta", 0.85) { return found }
    if let date = VisibleDates.published(page, order, place).flatMap(plausible) {
      return DateReading(date, source: "visible", confidence: 0.8)
    }
    guard let date = VisibleDates.nearHeading(page, order, place).flatMap(plausible) else { return nil }
    return DateReading(date, source: "near-heading", confidence: 0.75)
  }

  func modified() -> DateReading? {
    if let found = reading(metaValue(DateVote.modifiedKeys), "meta", 0.9) { return found }
    if let found = reading(structured.modified, "json-ld", 0.9) { return found }
    if let found = itemprop("dateModified", 0.9) { return found }
    guard let date = VisibleDates.modified(page, order).flatMap(plausible) else { return nil }
    return DateReading(date, source: "visible", confidence: 0.8)
  }

  private static let publishedKeys: Set<String> = [
    "article:published_time", "article:published", "og:published_time", "og:article:published_time", "datepublished",
    "dcterms.created", "dcterms.issued", "dc.date.issued", "dc.date.created", "pubdate", "publishdate", "publish-date",
    "publish_date", "publication_date", "published_time", "published-date", "sailthru.date", "parsely-pub-date",
    "article.published", "cxenseparse:recs:publishtime", "citation_publication_date", "citation_online_date",
    "rnews:datepublished", "originalpublicationdate", "article_date_original", "prism.publicationdate", "displaydate",
    "datecreated", "bt:pubdate", "article:post_date", "dc.issued", "created", "gsa:date_published", "date_published",
    "dateposted", "published_date", "weibo:article:create_at",
  ]
  private static let looseKeys: Set<String> = [
    "date", "dc.date", "dcterms.date", "dc:date", "article:date", "doc_date", "page_date", "citation_date",
  ]
  private static let modifiedKeys: Set<String> = [
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "dc.modified", "lastmod", "last-modified", "lastmodified", "modified_time", "updated_time",
    "article:updated", "article:updated_time", "revised", "date_modified",
  ]

  private func metaValue(_ keys: Set<String>) -> String? {
    meta.entries.first { keys.contains($0.key) && $0.value.utf8.contains { $0 &- 0x30 < 10 } }?.value
  }

  private func reading(_ text: String?, _ source: String, _ confidence: Double) -> DateReading? {
    guard let text, let date = DateText.first(in: text, order: order), let date = plausible(date) else { return nil }
    return DateReading(date, source: source, confidence: confidence)
  }

  private func itemprop(_ name: String, _ confidence: Double) -> DateReading? {
    let tree = page.tree
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      guard let range = tree.range(of: .itemprop, in: node), range.count <= 64,
        tree.value(range)?.split(separator: " ").contains(where: { $0 == name }) == true
      else { continue }
      let stated = tree.value(of: .datetime, in: node) ?? tree.value(of: .content, in: node)
      if let found = reading(stated ?? page.text(of: index, limit: 100), "itemprop", confidence) { return found }
    }
    return nil
  }

  private func plausible(_ date: CivilDate) -> CivilDate? {
    guard let today else { return date }
    return date.daysSince1970 <= today.daysSince1970 + 1 ? date : nil
  }
}
