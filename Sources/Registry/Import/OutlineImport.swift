import Model

/// OPML 2.0: every `<outline>` with an address; folders have none.
enum OutlineImport {
  static func scan(_ source: SourceText) -> ImportScan {
    var scan = ImportScan()
    var scanner = TagScanner(source.bytes)
    while let tag = scanner.next() {
      guard tag.name == "outline" else { continue }
      // The page itself before its feed.
      guard
        let url = ["htmlurl", "url", "xmlurl"].lazy.compactMap({ tag.attributes[$0] }).first(where: { !$0.isEmpty })
      else { continue }
      let title = ["title", "text"].lazy.compactMap { tag.attributes[$0] }.first { !$0.isEmpty }
      scan.candidates.append(
        ImportCandidate(
          url: ASCII.trimmed(String(decoding: url, as: UTF8.self)), title: title.flatMap { ImportText.title($0) },
          language: tag.attributes["language"].flatMap { ImportText.title($0) },
          source: SourceLocation(file: source.file, line: tag.line)))
    }
    return scan
  }
}
