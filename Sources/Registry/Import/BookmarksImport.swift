import Model

/// Bookmarks as browsers export them: every `<A HREF=…>title</A>`.
enum BookmarksImport {
  static func scan(_ source: SourceText) -> ImportScan {
    var scan = ImportScan()
    var scanner = TagScanner(source.bytes)
    while let tag = scanner.next() {
      guard tag.name == "a" else { continue }
      guard let href = tag.attributes["href"], !href.isEmpty, href.first != 0x23 else {
        scan.ignored += 1
        continue
      }
      let text = scanner.text(until: "a")
      scan.candidates.append(
        ImportCandidate(
          url: ASCII.trimmed(String(decoding: href, as: UTF8.self)), title: ImportText.title(text),
          source: SourceLocation(file: source.file, line: tag.line)))
    }
    return scan
  }
}
