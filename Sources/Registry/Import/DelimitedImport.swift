import Model

/// CSV (RFC 4180) and TSV (no quoting), with or without a header row.
enum DelimitedImport {
  static func scan(_ source: SourceText, separator: UInt8) -> ImportScan {
    var scan = ImportScan()
    var columns: Columns?
    forEachRow(source, separator: separator) { cells, line in
      guard let known = columns else {
        if let header = Columns(header: cells) {
          columns = header
          return
        }
        let guess = Columns(guessedFrom: cells)
        columns = guess
        if let candidate = guess.candidate(cells, SourceLocation(file: source.file, line: line)) {
          scan.candidates.append(candidate)
        }
        return
      }
      if let candidate = known.candidate(cells, SourceLocation(file: source.file, line: line)) {
        scan.candidates.append(candidate)
      } else {
        scan.ignored += 1
      }
    }
    return scan
  }

  /// The separator of a file that is not tab-separated: a comma, or a semicolon where the first line has more of them.
  static func separator(of source: SourceText) -> UInt8 {
    let line = source.bytes.prefix { $0 != 0x0A }
    return line.count { $0 == 0x3B } > line.count { $0 == 0x2C } ? 0x3B : 0x2C
  }

  /// Which column holds what.
  private struct Columns {
    private static let names: [String: String] = [
      "url": "url", "link": "url", "href": "url", "uri": "url", "address": "url", "title": "title", "name": "title",
      "lang": "language", "language": "language", "declared_lang": "language", "id": "id", "slug": "id",
      "question": "questions", "questions": "questions", "audience": "audience", "region": "regions",
      "regions": "regions", "license": "license", "licence": "license", "tool": "tools", "tools": "tools",
    ]
    private var places: [String: Int] = [:]

    init?(header: [[UInt8]]) {
      for (index, cell) in header.enumerated() {
        let name = ASCII.lowercased(ASCII.trimmed(String(decoding: cell, as: UTF8.self)))
        if let key = Columns.names[name], places[key] == nil { places[key] = index }
      }
      if places["url"] == nil { return nil }
    }

    /// Without a header: the first cell that looks like an address, and the first other one as the title.
    init(guessedFrom row: [[UInt8]]) {
      let address = row.firstIndex { cell in
        let start = ASCII.lowercased(String(decoding: cell.prefix(8), as: UTF8.self))
        return start.hasPrefix("http://") || start.hasPrefix("https://")
      }
      places["url"] = address ?? 0
      places["title"] = row.indices.first { $0 != places["url"] }
    }

    func candidate(_ cells: [[UInt8]], _ source: SourceLocation) -> ImportCandidate? {
      func text(_ key: String) -> String? {
        guard let index = places[key], index < cells.count else { return nil }
        let text = ASCII.trimmed(String(decoding: cells[index], as: UTF8.self))
        return text.isEmpty || text == "-" ? nil : text
      }
      guard let url = text("url") else { return nil }
      return ImportCandidate(
        url: url, title: text("title").flatMap { ImportText.title($0.utf8) }, id: text("id"),
        language: text("language"),
        license: text("license"), questions: text("questions").map(ImportText.values) ?? [],
        audience: text("audience").map(ImportText.values) ?? [], tools: text("tools").map(ImportText.values) ?? [],
        regions: text("regions").map(ImportText.values) ?? [], source: source)
    }
  }

  /// Rows with the line they begin in; blank rows are left out. Quotation marks count in CSV only.
  private static func forEachRow(_ source: SourceText, separator: UInt8, _ body: ([[UInt8]], Int) -> Void) {
    let hasQuotes = separator != 0x09
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var line = 1
    var start = 1
    func endRow() {
      if cell.last == 0x0D { cell.removeLast() }
      cells.append(cell)
      if !(cells.count == 1 && cells[0].isEmpty) { body(cells, start) }
      cells.removeAll(keepingCapacity: true)
      cell.removeAll(keepingCapacity: true)
    }
    var index = 0
    let bytes = source.bytes
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if index < bytes.count, bytes[index] == 0x22 {
          cell.append(0x22)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case 0x22 where hasQuotes && cell.isEmpty: isQuoted = true
      case separator:
        cells.append(cell)
        cell.removeAll(keepingCapacity: true)
      case 0x0A:
        endRow()
        start = line
      default: cell.append(byte)
      }
    }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
  }
}
