import HTML
import Model
import Web

/// What the page's site is called. A name that the page states for the site itself comes first; names that it states of a
/// publisher or an app count when `<title>` bears them out; then what `<title>` says beside the page's own title.
struct SiteName {
  private let meta: MetaTags
  private let structured: StructuredData
  private let segments: [String]
  private let title: TitleWords?
  private let host: String

  /// - Parameters:
  ///   - titleElement: The `<title>` element.
  ///   - title: The page's own title.
  static func find(
    _ meta: MetaTags, _ structured: StructuredData, titleElement: String?, title: String?, host: String?
  ) -> Sourced<String>? {
    SiteName(
      meta: meta, structured: structured, segments: titleElement.map(TitleSeparator.segments) ?? [],
      title: title.map { TitleWords($0) }, host: host ?? ""
    ).find()
  }

  private func find() -> Sourced<String>? {
    if let name = plausible(meta.first("og:site_name")) { return Sourced(name, source: "og") }
    if let name = plausible(structured.siteName) { return Sourced(name, source: "json-ld") }
    let publisher = plausible(structured.publisher)
    let apps = [meta.first("application-name"), meta.first("apple-mobile-web-app-title")].map(plausible)
    let titles = segments.count > 1 ? segments.map { TitleWords($0).joined } : []
    func isInTitle(_ name: String) -> Bool { titles.contains(TitleWords(name).joined) }
    if let publisher, isInTitle(publisher) { return Sourced(publisher, source: "json-ld") }
    if let app = apps.compactMap({ $0 }).first(where: isInTitle) { return Sourced(app, source: "meta") }
    if let name = namedAfterHost() { return Sourced(name, source: "title") }
    if let publisher { return Sourced(publisher, source: "json-ld") }
    if let name = plausible(meta.first("dc.publisher", "dcterms.publisher")) ?? apps[0] {
      return Sourced(name, source: "meta")
    }
    return besideTitle().map { Sourced($0, source: "title") }
  }

  private static let limit = 120
  /// Names of a place on a site, or of none.
  private static let generic = Set(
    """
    home|homepage|home page|startseite|accueil|inicio|início|strona główna|главная|ホーム|首页|index|main|website|my website
    meine website|site|my site|mysite|web|blog|my blog|news|wordpress|untitled|default|http|https|example|test|welcome
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { TitleWords(String($0)).joined })

  /// A name as stated, when it is one.
  private func plausible(_ text: String?) -> String? {
    guard let name = text?.clamped(200).nonEmpty, name.utf8.count <= SiteName.limit, name.utf8.first != 0x40 else {
      return nil
    }
    let words = TitleWords(name)
    return words.isEmpty || SiteName.generic.contains(words.joined) ? nil : name
  }

  /// The part of `<title>` that holds the name of the domain, lies within the host's, or whose initials it is. Accents
  /// are ignored: hosts are spelt without.
  private func namedAfterHost() -> String? {
    guard segments.count > 1, !host.isEmpty else { return nil }
    let label = FoldedLetters(String(Site.of(host: host).prefix { $0 != "." })).plain
    let whole = FoldedLetters(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host).plain
    let parts = segments.suffix(8).reversed().compactMap { plausible($0) }
    let holding = parts.first { part in
      label.count >= 3
        && FoldedLetters(part).forms.contains { $0.count <= label.count + 14 && $0.firstRange(of: label) != nil }
    }
    if let holding { return holding }
    let within = parts.first { part in
      FoldedLetters(part).forms.contains { $0.count >= 4 && whole.firstRange(of: $0) != nil }
    }
    return within ?? parts.first { label.count >= 3 && FoldedLetters.initials(of: $0).contains(label) }
  }

  /// The last part of `<title>` where all before it is the page's own title.
  private func besideTitle() -> String? {
    guard let title, segments.count > 1, let last = segments.last.flatMap(plausible), last.utf8.count <= 60,
      last.utf8.first.map({ $0.isLetter || $0 >= 0x80 }) ?? false, !last.lowercased().hasPrefix("by ")
    else { return nil }
    let front = TitleWords(segments.dropLast().joined(separator: " "))
    let words = TitleWords(last)
    return front.joined == title.joined && words.joined != title.joined ? last : nil
  }
}
