import HTML
import Model
import Web

/// What kind of page it is. The surest sign counts: what made the page, then what it says of itself, then its address, then
/// how its text is built. Nil where nothing speaks for a kind.
enum PageTypeRule {
  static func find(_ page: Page, url: WebURL?, mainType: String?, reading: Reading) -> Sourced<PageType>? {
    if reading.format?.value == .slides { return Sourced(.slides, source: reading.format?.source ?? "content") }
    if let type = reading.signals.generator.flatMap(made) { return Sourced(type, source: "generator") }
    if reading.format?.value == .course, reading.format?.source == "json-ld" {
      return Sourced(.course, source: "json-ld")
    }
    if page.hasAnswers { return Sourced(.forum, source: "itemtype") }
    if page.isForum { return Sourced(.forum, source: "url") }
    if let type = mainType.flatMap(stated) { return Sourced(type, source: "json-ld") }
    if let type = url.flatMap(placed) { return Sourced(type, source: "url") }
    if isCourse(page) { return Sourced(.course, source: "content") }
    if isListing(reading) { return Sourced(.listing, source: "content") }
    if mainType.map(isArticle) == true { return Sourced(.article, source: "json-ld") }
    if page.about.openGraphType == "article" { return Sourced(.article, source: "og") }
    let articles = page.tree.nodes.lazy.filter { $0.tag == .article }.prefix(2).count
    return articles == 1 && reading.wordCount >= 150 ? Sourced(.article, source: "article") : nil
  }

  /// Programs that make one kind of page.
  private static func made(_ generator: String) -> PageType? {
    for (mark, type) in [
      ("mediawiki" as StaticString, PageType.wiki), ("dokuwiki", .wiki), ("twiki", .wiki), ("foswiki", .wiki),
      ("xwiki", .wiki), ("moinmoin", .wiki), ("pmwiki", .wiki), ("tiddlywiki", .wiki), ("bookstack", .wiki),
      ("discourse", .forum), ("phpbb", .forum), ("vbulletin", .forum), ("mybb", .forum),
      ("flarum", .forum), ("xenforo", .forum), ("invision", .forum),
      ("sphinx", .documentation), ("mkdocs", .documentation), ("docusaurus", .documentation),
      ("gitbook", .documentation), ("docbook", .documentation), ("doxygen", .documentation),
      ("javadoc", .documentation), ("vuepress", .documentation), ("vitepress", .documentation),
      ("antora", .documentation), ("mdbook", .documentation), ("rustdoc", .documentation),
      ("asciidoctor", .documentation), ("bookdown", .documentation), ("pkgdown", .documentation),
      ("starlight", .documentation), ("nextra", .documentation), ("docsy", .documentation), ("docfx", .documentation),
      ("typedoc", .documentation), ("jsdoc", .documentation), ("dokka", .documentation), ("pdoc", .documentation),
      ("texinfo", .documentation), ("makeinfo", .documentation), ("latex2html", .documentation),
      ("reveal", .slides), ("slidev", .slides), ("marp", .slides),
    ] where generator.holds(mark) {
      return type
    }
    return nil
  }

  /// schema.org types.
  private static func stated(_ type: String) -> PageType? {
    switch type {
    case "QAPage", "DiscussionForumPosting", "Question": .forum
    case "TechArticle", "APIReference": .documentation
    case "Course", "CourseInstance": .course
    case "CollectionPage", "ItemList", "SearchResultsPage": .listing
    default: nil
    }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "HowTo" || type == "Guide" || type == "Report"
  }

  /// Hosts and first segments of paths that hold one kind of page.
  private static func placed(_ url: WebURL) -> PageType? {
    guard let host = url.host else { return nil }
    if host.hasSuffix(".readthedocs.io") || host.hasSuffix(".readthedocs.org") { return .documentation }
    for label in host.split(separator: ".").dropLast(2) {
      switch label {
      case "docs", "doc", "documentation", "manual", "manuals", "devdocs": return .documentation
      case "wiki": return .wiki
      default: break
      }
    }
    let segments = url.path.utf8.split(separator: 0x2F)
    for segment in segments.prefix(4) {
      switch String(decoding: segment, as: UTF8.self).lowercased() {
      case "docs", "doc", "documentation", "manual", "reference", "apidocs", "javadoc", "help", "handbook":
        return segments.count > 1 ? .documentation : nil
      case "wiki", "mediawiki": return segments.count > 1 ? .wiki : nil
      case "category", "categories", "tag", "tags", "archive", "archives": return segments.count > 1 ? .listing : nil
      case "syllabus": return .course
      default: break
      }
    }
    return nil
  }

  /// Whether most subheadings count the parts of a course: Week 1, Modul 2, Leçon 3.
  private static func isCourse(_ page: Page) -> Bool {
    var headings = 0
    var parts = 0
    for index in page.tree.nodes.indices where headings < 200 {
      guard (2...4).contains(page.tree.nodes[index].tag.headingLevel), !page.features[index].isExcluded else {
        continue
      }
      headings += 1
      let words = page.text(of: index, limit: 64).lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      guard words.count >= 2, words[1].allSatisfy({ $0.isNumber || "ivx".contains($0) }) else { continue }
      if partWords.contains(String(words[0])) { parts += 1 }
    }
    return parts >= 3 && parts * 2 >= headings
  }

  private static let partWords: Set<String> = [
    "week", "module", "lesson", "unit", "lecture", "session", "woche", "modul", "lektion", "einheit", "vorlesung",
    "semaine", "leçon", "séance", "unité", "semana", "módulo", "lección", "unidad", "aula", "unidade", "settimana",
    "modulo", "lezione", "les", "moduł", "lekcja", "tydzień", "неделя", "модуль", "урок", "лекция", "týden", "lekce",
    "vecka", "hafta", "ders", "viikko",
  ]

  /// Whether most of the text's lines are short and lead elsewhere.
  private static func isListing(_ reading: Reading) -> Bool {
    let links = reading.links.lazy.filter { $0.role == .content }.count
    return links >= 30 && reading.wordCount < links * 15
  }
}
