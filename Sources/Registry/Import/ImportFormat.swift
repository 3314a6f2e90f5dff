/// The kinds of files that links are imported from.
package enum ImportFormat: String, Sendable, CaseIterable {
  /// URLs, one a line.
  case urls
  case csv
  case tsv
  case markdown
  /// Outlines of feed readers (OPML 2.0).
  case opml
  /// Bookmarks that browsers export (Netscape bookmark file).
  case bookmarks
  /// A registry of this program.
  case registry

  /// The format of a file by its name and, where that says nothing, by its first 64 KiB.
  package static func sniff(_ source: SourceText) -> ImportFormat {
    let start = ASCII.lowercased(String(decoding: source.bytes.prefix(64 << 10), as: UTF8.self))
    switch FilePath.fileExtension(of: source.file) {
    case "csv": return .csv
    case "tsv", "tab": return .tsv
    case "md", "markdown", "mdown", "mkd": return .markdown
    case "opml": return .opml
    case "html", "htm": return .bookmarks
    case "yaml", "yml": return .registry
    case "xml": return .opml
    default: return byContent(start, source)
    }
  }

  private static func byContent(_ start: String, _ source: SourceText) -> ImportFormat {
    let trimmed = ASCII.trimmed(start)
    if trimmed.hasPrefix("<") {
      return contains(start, "<opml") ? .opml : .bookmarks
    }
    if URLList.firstLineIsURL(source) { return .urls }
    let firstLine = String(decoding: trimmed.utf8.prefix { $0 != 0x0A }, as: UTF8.self)
    if firstLine.utf8.contains(0x09) { return .tsv }
    if contains(start, "](") { return .markdown }
    if trimmed.hasPrefix("resources:") || trimmed.hasPrefix("registry:") || trimmed.hasPrefix("- id:") {
      return .registry
    }
    if firstLine.utf8.contains(0x2C) || firstLine.utf8.contains(0x3B) { return .csv }
    return .urls
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let bytes = Array(text.utf8)
    let wanted = Array(part.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
  }
}
