import HTML
import Model

/// The `<title>` element and the site's name.
enum SiteTitle {
  static func element(_ tree: HTMLTree) -> String? {
    for element in tree.listed where element.tag == .title {
      let content = Int(element.contentLow)..<Int(element.contentHigh)
      if let title = tree.value(content, limit: 2048)?.clamped(1000).nonEmpty { return title }
    }
    return nil
  }

  /// What the page calls its site, or the part of `<title>` that the host is named after.
  static func siteName(
    _ meta: MetaTags, _ structured: StructuredData, title: String?, host: String?
  )
    -> Sourced<String>?
  {
    if let name = stated(meta) { return Sourced(name, source: "meta") }
    if let name = structured.publisher?.clamped(200).nonEmpty { return Sourced(name, source: "json-ld") }
    return title.flatMap { named(TitleSeparator.segments($0), after: host ?? "") }
      .map { Sourced($0, source: "title") }
  }

  /// All that the page calls its site or its publisher.
  static func names(_ meta: MetaTags, _ structured: StructuredData) -> [String?] {
    [
      meta.first("og:site_name"), meta.first("application-name"), meta.first("apple-mobile-web-app-title"),
      structured.publisher,
    ]
  }

  private static func named(_ segments: [String], after host: String) -> String? {
    let name = TitleWords(host).joined.filter { $0 != 0x20 }
    guard segments.count > 1, name.count >= 4 else { return nil }
    return segments.reversed().first { segment in
      let words = TitleWords(segment).joined.filter { $0 != 0x20 }
      guard words.count >= 4, words.count <= name.count else { return false }
      return (0...(name.count - words.count)).contains { name[$0..<$0 + words.count].elementsEqual(words) }
    }
  }

  private static func stated(_ meta: MetaTags) -> String? {
    meta.first("og:site_name", "application-name", "apple-mobile-web-app-title")?.clamped(200).nonEmpty
  }
}
