import Model

/// Lists in Markdown (CommonMark 0.31 links): the first link of each list item or table row is the resource. A text
/// without such links gives all its links.
enum MarkdownImport {
  static func scan(_ source: SourceText) -> ImportScan {
    let lines = contentLines(source.bytes)
    let definitions = definitions(lines)
    var listed = ImportScan()
    var all = ImportScan()
    for line in lines {
      guard MarkdownLinks.definition(line.text) == nil else { continue }
      let links = MarkdownLinks.links(in: line.text, definitions: definitions)
      var isFirst = true
      for link in links {
        guard hasScheme(link.target) else {
          all.ignored += 1
          if line.isItem { listed.ignored += 1 }
          continue
        }
        let candidate = ImportCandidate(
          url: String(decoding: link.target, as: UTF8.self), title: ImportText.title(link.text),
          source: SourceLocation(file: source.file, line: line.number, column: link.column))
        all.candidates.append(candidate)
        guard line.isItem else { continue }
        if isFirst { listed.candidates.append(candidate) } else { listed.ignored += 1 }
        isFirst = false
      }
    }
    return listed.candidates.isEmpty ? all : listed
  }

  private struct Line {
    var text: [UInt8]
    var number: Int
    var isItem: Bool
  }

  /// Lines outside fenced code.
  private static func contentLines(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var fence: (byte: UInt8, count: Int)?
    var number = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      let text = bytes[start..<end]
      start = end + 1
      let body = text.drop(while: ASCII.isBlank)
      if let mark = body.first, mark == 0x60 || mark == 0x7E {
        let count = body.prefix { $0 == mark }.count
        if let open = fence {
          if mark == open.byte, count >= open.count, body.dropFirst(count).allSatisfy(ASCII.isSpace) { fence = nil }
          continue
        }
        if count >= 3, mark == 0x7E || !body.dropFirst(count).contains(0x60) {
          fence = (mark, count)
          continue
        }
      }
      if fence == nil, text.count <= 1 << 16 {
        lines.append(Line(text: Array(text), number: number, isItem: isItem(body)))
      }
    }
    return lines
  }

  /// `- `, `* `, `+ `, `1. `, `1) ` or a table row.
  private static func isItem(_ body: ArraySlice<UInt8>) -> Bool {
    guard let first = body.first else { return false }
    switch first {
    case 0x2D, 0x2A, 0x2B: return body.dropFirst().first.map(ASCII.isBlank) ?? false
    case 0x7C: return true
    default:
      let rest = body.drop(while: ASCII.isDigit)
      guard (1...9).contains(body.count - rest.count), rest.first == 0x2E || rest.first == 0x29 else { return false }
      return rest.dropFirst().first.map(ASCII.isBlank) ?? false
    }
  }

  private static func definitions(_ lines: [Line]) -> [String: [UInt8]] {
    var definitions: [String: [UInt8]] = [:]
    for line in lines {
      guard let (label, target) = MarkdownLinks.definition(line.text), definitions[label] == nil else { continue }
      definitions[label] = target
    }
    return definitions
  }

  private static func hasScheme(_ target: [UInt8]) -> Bool {
    guard let colon = target.firstIndex(of: 0x3A), colon > 1, ASCII.isLetter(target[0]) else { return false }
    let scheme = target[..<colon]
    return scheme.allSatisfy { ASCII.isAlphanumeric($0) || [0x2B, 0x2D, 0x2E].contains($0) }
      && !scheme.elementsEqual("mailto".utf8)
  }
}
