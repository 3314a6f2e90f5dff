import HTML
import Model
import Text
import Web

/// One page being read: each part is a rule of its own; this puts them together.
struct PageReading {
  let page: Page
  let response: Response
  let url: String
  let charset: Sourced<String>
  let meta: MetaTags
  let structured: StructuredData
  let resolver: AddressResolver
  let main: MainText
  let siteNames: SiteNames

  init(_ tree: HTMLTree, _ response: Response, url: String, charset: Sourced<String>) {
    self.response = response
    self.url = url
    self.charset = charset
    meta = MetaTags(tree)
    structured = StructuredData(tree)
    let base = tree.listed.first { $0.tag == .base && tree.range(of: .href, in: $0) != nil }
    resolver = AddressResolver(page: url, baseElement: base.flatMap { tree.value(of: .href, in: $0, limit: 2048) })
    page = PageReading.page(tree, meta, structured, response, url: url)
    siteNames = SiteNames(stated: SiteTitle.names(meta, structured), host: resolver.base?.host)
    main = MainText(page, structured: structured)
  }

  static func page(
    _ tree: HTMLTree, _ meta: MetaTags, _ structured: StructuredData, _ response: Response, url: String
  ) -> Page {
    var page = Page(tree, language: DeclaredLanguage.find(tree, meta, response.headers), url: url)
    page.about.openGraphType = meta.first("og:type")?.lowercased()
    page.about.isArticle = structured.mainType != nil
    return page
  }

  func reading() -> Reading {
    let text = String(decoding: main.text, as: UTF8.self)
    let measured = Fingerprint.measure(text)
    let beginning = main.language(declared: page.language)
    let (language, second) = ParagraphLanguages.find(page, main, language: beginning)
    var reading = Reading(text: text, language: language, charset: charset, textDigest: measured.digest)
    reading.secondLanguage = second
    reading.fingerprint = measured.minHash
    reading.wordCount = measured.words
    reading.completeness = completeness
    reading.code = main.code
    reading.codeRanges = main.codeRanges
    reading.declaredLanguage = page.language
    readTitle(into: &reading)
    readDates(into: &reading)
    readDescription(into: &reading)
    readAddresses(into: &reading)
    readSignals(into: &reading)
    readFacts(into: &reading)
    return reading
  }

  private var completeness: Completeness {
    if !response.completeness.isComplete { return response.completeness }
    if !page.tree.completeness.isComplete { return page.tree.completeness }
    return main.isCut ? .incomplete(.textLimit) : .complete
  }

  private func readTitle(into reading: inout Reading) {
    let headings = TitleHeading.find(page)
    reading.heading = headings.first { $0.source == "h1" }?.text
    reading.titleElement = SiteTitle.element(page.tree)
    reading.title = TitleVote.winner(candidates(headings, titleElement: reading.titleElement))
    reading.siteName = SiteName.find(
      meta, structured, titleElement: reading.titleElement, title: reading.title?.value, host: resolver.base?.host)
  }

  /// The texts that may be the title.
  var titleCandidates: TitleCandidates {
    candidates(TitleHeading.find(page), titleElement: SiteTitle.element(page.tree))
  }

  private func candidates(_ headings: [TitleHeading], titleElement: String?) -> TitleCandidates {
    TitleCandidates(
      headings, titleElement: titleElement, openGraph: meta.first("og:title")?.clamped(500),
      twitter: meta.first("twitter:title")?.clamped(500), headline: structured.headline?.clamped(500),
      metaTitle: meta.first("headline", "title", "dc.title", "dcterms.title", "name")?.clamped(500),
      site: siteNames,
      slug: TitleSlug.words(url), isHome: resolver.base?.path.utf8.count ?? 0 <= 1)
  }

  private func readDates(into reading: inout Reading) {
    var vote = DateVote(
      page: page, meta: meta, structured: structured, url: url,
      place: HeadingPlace(page, title: reading.title?.value, passages: main.passages),
      order: DateOrder(language: page.language, host: resolver.base?.host),
      today: response.headers["date"].flatMap { DateStamp($0)?.date })
    reading.published = vote.published()
    reading.modified = vote.modified() ?? LastModified.read(response.headers)
    reading.eventDates = EventDates.read(structured, vote.near, order: vote.order)
  }

  private func readDescription(into reading: inout Reading) {
    reading.summary = Summary.find(meta, structured, site: siteNames)
    reading.author = Author.find(page, meta, structured, site: siteNames, heading: reading.heading)
    reading.license = License.find(page, meta, structured)
  }

  private func readAddresses(into reading: inout Reading) {
    let tree = page.tree
    for element in tree.listed where element.tag == .link {
      guard let rel = tree.value(of: .rel, in: element, limit: 128)?.lowercased(),
        let href = tree.value(of: .href, in: element, limit: 4096), !href.isEmpty
      else { continue }
      if rel == "canonical", reading.canonical == nil {
        reading.canonical = resolver.resolve(href)
      } else if rel == "alternate", reading.alternates.count < 200,
        let language = tree.value(of: .hreflang, in: element, limit: 35)?.lowercased().nonEmpty,
        let url = resolver.resolve(href)
      {
        reading.alternates.append(Alternate(language: language, url: url))
      }
    }
    reading.openGraphURL = meta.first("og:url").flatMap(resolver.resolve)
    var edits = EditLinks(visited: url)
    HeadLinks.read(tree, resolver, &edits, into: &reading.feeds)
    reading.links = LinkList.read(page, main.passages, resolver, &edits)
    (reading.editURL, reading.historyURL) = edits.result()
    reading.refresh = Refresh.read(meta, header: response.headers["refresh"], resolver)
    reading.robots = RobotsDirectives.read(meta, response.headers)
  }

  private func readSignals(into reading: inout Reading) {
    TextSignals.read(page, into: &reading.signals)
    ScriptSignals.read(page, resolver, into: &reading.signals)
    Notices.read(page, into: &reading.signals)
    reading.signals.generator = meta.first("generator")?.clamped(200).nonEmpty
  }
}
