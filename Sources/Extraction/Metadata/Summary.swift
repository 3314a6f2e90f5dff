import Model

/// What the page says it is about, in its own words.
enum Summary {
  /// og:description is the page's own more often than `description`, which many sites fill with the same words on every
  /// page; but not when it is only a cut form of something longer.
  static func find(_ meta: MetaTags, _ structured: StructuredData) -> Sourced<String>? {
    let graph = meta.first("og:description")?.clamped(1000).nonEmpty
    let plain = meta.first("description")?.clamped(1000).nonEmpty
    if let graph, !isCut(graph) || plain == nil { return Sourced(graph, source: "og") }
    if let plain, graph == nil || !isCut(plain) { return Sourced(plain, source: "meta") }
    if let graph { return Sourced(graph, source: "og") }
    if let other = meta.first("twitter:description", "dc.description", "dcterms.description")?.clamped(1000).nonEmpty {
      return Sourced(other, source: "meta")
    }
    return structured.description?.clamped(1000).nonEmpty.map { Sourced($0, source: "json-ld") }
  }

  private static func isCut(_ text: String) -> Bool {
    ["…", "...", "[…]", "[...]"].contains { text.hasSuffix($0) }
  }
}
