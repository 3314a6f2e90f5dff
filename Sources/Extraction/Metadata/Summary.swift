import HTML
import Model

/// What the page says it is about, in its own words.
struct Summary {
  private let site: SiteNames

  /// og:description is the page's own more often than `description`, which many sites fill with the same words on every
  /// page; but not when it is only a cut form of something longer, or a line where the other has a paragraph. What only
  /// repeats the site's name describes nothing.
  static func find(_ meta: MetaTags, _ structured: StructuredData, site: SiteNames) -> Sourced<String>? {
    let summary = Summary(site: site)
    let graph = summary.longest(meta.all("og:description"))
    let plain = summary.longest(meta.all("description"))
    switch (graph, plain) {
    case (let graph?, let plain?):
      return isBetter(plain, than: graph) ? Sourced(plain, source: "meta") : Sourced(graph, source: "og")
    case (let graph?, nil): return Sourced(graph, source: "og")
    case (nil, let plain?): return Sourced(plain, source: "meta")
    case (nil, nil): break
    }
    if let other = summary.longest(["twitter:description", "dc.description", "dcterms.description"].flatMap(meta.all)) {
      return Sourced(other, source: "meta")
    }
    return summary.longest([structured.description].compactMap { $0 }).map { Sourced($0, source: "json-ld") }
  }

  private static func isBetter(_ plain: String, than graph: String) -> Bool {
    if plain.utf8.count > 2 * graph.utf8.count, graph.utf8.count < lineLimit { return !isCut(plain) }
    if graph.utf8.count > 2 * plain.utf8.count, plain.utf8.count < lineLimit { return false }
    if graph.utf8.count > longLimit, plain.utf8.count <= longLimit { return true }
    return isCut(graph) && !isCut(plain)
  }

  /// Bytes below which a description is a line, and above which it is a piece of the text.
  private static let lineLimit = 80
  private static let longLimit = 700

  /// The first of these, or one that goes on where the first ends.
  private func longest(_ texts: [String]) -> String? {
    var best: String?
    for text in texts.prefix(8) {
      guard let text = text.withoutTags.clamped(1000).nonEmpty, isDescription(text) else { continue }
      if let first = best, !text.hasPrefix(first) { continue }
      best = text
    }
    return best
  }

  private func isDescription(_ text: String) -> Bool {
    guard text.utf8.count < 120 else { return true }
    let words = TitleWords(text)
    return !words.isEmpty && !site.match(words)
  }

  private static func isCut(_ text: String) -> Bool {
    ["…", "...", "[…]", "[...]"].contains { text.hasSuffix($0) }
  }
}

extension String {
  /// Without markup that was written into a text: `<p>`, `</em>`.
  fileprivate var withoutTags: String {
    guard utf8.contains(0x3C) else { return self }
    var output: [UInt8] = []
    let bytes = Array(utf8)
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x3C, let end = bytes[i...].prefix(400).firstIndex(of: 0x3E) {
        let name = String(
          decoding: bytes[(i + 1)..<end].drop { $0 == 0x2F }.prefix { $0.isLetterOrDigit }, as: UTF8.self
        )
        .lowercased()
        let isInline = String.inline.contains(name)
        if isInline || String.block.contains(name) {
          if !isInline { output.append(0x20) }
          i = end + 1
          continue
        }
      }
      output.append(bytes[i])
      i += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Elements that editors leave in a description; what else stands between angle brackets is text.
  private static let block: Set<String> = [
    "p", "br", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "img", "figure", "hr",
  ]
  private static let inline: Set<String> = ["a", "b", "em", "i", "strong", "span", "u", "mark", "sub", "sup", "code"]
}
