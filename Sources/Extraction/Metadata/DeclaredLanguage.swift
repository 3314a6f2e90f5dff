import HTML
import Model

/// The language that the page claims: `<html lang>`, Content-Language, og:locale. A BCP 47 tag as written.
enum DeclaredLanguage {
  static func find(_ tree: HTMLTree, _ meta: MetaTags, _ headers: Headers) -> String? {
    for node in tree.nodes.prefix(8) where node.tag == .html || node.tag == .body {
      if let tag = (tree.value(of: .lang, in: node, limit: 35) ?? tree.value(of: .xmlLang, in: node, limit: 35))
        .flatMap(clean)
      {
        return tag
      }
    }
    let stated =
      meta.first("content-language", "language", "dc.language") ?? headers["content-language"]
      ?? meta.first("og:locale")
    return stated.flatMap(clean)
  }

  /// A tag of letters, digits and hyphens; the first of a list.
  private static func clean(_ text: String) -> String? {
    let first = text.utf8.prefix { $0 != 0x2C && $0 != 0x3B }.map { $0 == 0x5F ? 0x2D : $0 }
    let tag = first.trimmed
    guard (2...35).contains(tag.count), tag.allSatisfy({ $0.isLetterOrDigit || $0 == 0x2D }) else { return nil }
    return String(decoding: tag, as: UTF8.self)
  }
}
