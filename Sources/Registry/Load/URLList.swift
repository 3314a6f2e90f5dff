import Model
import Web

/// Bare lists of URLs, one a line. Empty lines and comments (`#` at the start or after white space) do not count.
enum URLList {
  /// A `.txt` file, or a text whose first line of content begins with a scheme.
  static func isBareList(_ source: SourceText) -> Bool {
    FilePath.fileExtension(of: source.file) == "txt" || firstLineIsURL(source)
  }

  static func firstLineIsURL(_ source: SourceText) -> Bool {
    var isBare = false
    forEachLine(source) { text, _, _ in
      let word = ASCII.lowercased(String(decoding: text.prefix(8), as: UTF8.self))
      isBare = word.hasPrefix("http://") || word.hasPrefix("https://")
      return false
    }
    return isBare
  }

  static func read(_ source: SourceText, _ reader: EntryReader, _ diagnostics: inout Diagnostics) -> [Resource] {
    var resources: [Resource] = []
    var seen: [String: Int] = [:]
    var hasContent = false
    forEachLine(source) { text, line, column in
      hasContent = true
      let place = SourceLocation(file: source.file, line: line, column: column)
      do throws(AddressRule.Fault) {
        let url = try AddressRule.check(String(decoding: text, as: UTF8.self))
        if let first = seen.updateValue(line, forKey: url.href) {
          seen[url.href] = first
          diagnostics.warning(
            place, "the URL \(Shown.quoted(url.href)) already stands in line \(first)", remedy: "remove one of them")
        } else {
          resources.append(reader.resource(id: Slug.coin(forURL: url.href), url: url, at: place))
        }
      } catch {
        diagnostics.error(place, error.message, remedy: error.remedy)
      }
      return true
    }
    if !hasContent {
      diagnostics.error(SourceLocation(file: source.file), "the file is empty", remedy: "add URLs, one a line")
    }
    return resources
  }

  /// For an import: the lines as they are, to be judged one by one.
  static func candidates(_ source: SourceText) -> ImportScan {
    var scan = ImportScan()
    forEachLine(source) { text, line, column in
      let place = SourceLocation(file: source.file, line: line, column: column)
      scan.candidates.append(ImportCandidate(url: String(decoding: text, as: UTF8.self), source: place))
      return true
    }
    return scan
  }

  /// The bytes of each address, by its line (from 1).
  static func ranges(in source: SourceText) -> [Int: Range<Int>] {
    var ranges: [Int: Range<Int>] = [:]
    forEachLine(source) { text, line, _ in
      ranges[line] = text.startIndex..<text.endIndex
      return true
    }
    return ranges
  }

  /// Lines with content, without outer white space and comments; ends when the closure says false.
  static func forEachLine(_ source: SourceText, _ body: (ArraySlice<UInt8>, Int, Int) -> Bool) {
    let bytes = source.bytes
    var start = 0
    var line = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      let text = content(of: bytes[start..<end])
      if !text.isEmpty, !body(text, line, text.startIndex - start + 1) { return }
      start = end + 1
    }
  }

  private static func content(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let comment = line.indices.first {
      line[$0] == 0x23 && ($0 == line.startIndex || ASCII.isBlank(line[$0 - 1]))
    }
    return ASCII.trimmed(line[..<(comment ?? line.endIndex)])
  }
}
