import HTML

/// The `<title>` element, and the names that a page gives its site.
enum SiteTitle {
  static func element(_ tree: HTMLTree) -> String? {
    for element in tree.listed where element.tag == .title {
      let content = Int(element.contentLow)..<Int(element.contentHigh)
      if let title = tree.value(content, limit: 2048)?.clamped(1000).nonEmpty { return title }
    }
    return nil
  }

  /// All that the page calls its site or its publisher.
  static func names(_ meta: MetaTags, _ structured: StructuredData) -> [String?] {
    [
      meta.first("og:site_name"), meta.first("application-name"), meta.first("apple-mobile-web-app-title"),
      structured.publisher, structured.siteName,
    ]
  }
}
