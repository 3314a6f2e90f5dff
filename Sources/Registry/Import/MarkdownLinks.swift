/// The links of one line of Markdown (CommonMark 0.31 §6.3): inline, by reference, and in angle brackets. Images are
/// no links, but may stand in one; code is passed over.
enum MarkdownLinks {
  struct Link: Equatable {
    var text: [UInt8]
    var target: [UInt8]
    /// From 1, in bytes.
    var column: Int
  }

  /// `[label]: target`, the label in its normal form.
  static func definition(_ line: [UInt8]) -> (label: String, target: [UInt8])? {
    let body = line.drop(while: ASCII.isBlank)
    guard body.first == 0x5B, let close = body.firstIndex(of: 0x5D), body.index(after: close) < body.endIndex,
      body[close + 1] == 0x3A, close > body.startIndex + 1
    else { return nil }
    var rest = body[(close + 2)...].drop(while: ASCII.isBlank)
    if rest.first == 0x3C, let end = rest.firstIndex(of: 0x3E) {
      rest = rest[(rest.startIndex + 1)..<end]
    } else {
      rest = rest.prefix { !ASCII.isSpace($0) }
    }
    guard !rest.isEmpty else { return nil }
    return (label(body[(body.startIndex + 1)..<close]), Array(rest))
  }

  /// Case and white space of labels do not count.
  private static func label(_ bytes: some Collection<UInt8>) -> String {
    let words = bytes.split(whereSeparator: ASCII.isSpace)
    return words.map { ASCII.lowercased(String(decoding: $0, as: UTF8.self)) }.joined(separator: " ")
  }

  static func links(in line: [UInt8], definitions: [String: [UInt8]]) -> [Link] {
    var links: [Link] = []
    var index = 0
    let closes = closingBrackets(line)
    while index < line.count {
      switch line[index] {
      case 0x5C: index += 2
      case 0x60: index = endOfCode(line, index)
      case 0x3C:
        if let end = line[index...].firstIndex(of: 0x3E), isAutolink(line[(index + 1)..<end]) {
          let target = Array(line[(index + 1)..<end])
          links.append(Link(text: [], target: target, column: index + 1))
          index = end + 1
        } else {
          index += 1
        }
      case 0x21 where index + 1 < line.count && line[index + 1] == 0x5B:
        index = closes[index + 1].map { target(line, after: $0, index + 1, definitions)?.end ?? $0 + 1 } ?? index + 1
      case 0x5B:
        guard let close = closes[index], let found = target(line, after: close, index, definitions) else {
          index += 1
          continue
        }
        let text = plain(Array(line[(index + 1)..<close]))
        links.append(Link(text: text, target: found.target, column: index + 1))
        index = found.end
      default: index += 1
      }
    }
    return links
  }

  /// For every `[` the place of its `]`.
  private static func closingBrackets(_ line: [UInt8]) -> [Int: Int] {
    var closes: [Int: Int] = [:]
    var open: [Int] = []
    var index = 0
    while index < line.count {
      switch line[index] {
      case 0x5C: index += 1
      case 0x60: index = endOfCode(line, index) - 1
      case 0x5B: open.append(index)
      case 0x5D: if let start = open.popLast() { closes[start] = index }
      default: break
      }
      index += 1
    }
    return closes
  }

  /// The first byte behind a code span, or behind the run of backticks when nothing closes it.
  private static func endOfCode(_ line: [UInt8], _ start: Int) -> Int {
    let run = line[start...].prefix { $0 == 0x60 }.count
    var index = start + run
    while index < line.count {
      guard line[index] == 0x60 else {
        index += 1
        continue
      }
      let closing = line[index...].prefix { $0 == 0x60 }.count
      if closing == run { return index + closing }
      index += closing
    }
    return start + run
  }

  /// What follows a closing bracket: `(target "title")`, `[label]`, `[]` or nothing.
  private static func target(
    _ line: [UInt8], after close: Int, _ open: Int, _ definitions: [String: [UInt8]]
  ) -> (target: [UInt8], end: Int)? {
    let next = close + 1
    if next < line.count, line[next] == 0x28, let inline = inlineTarget(line, next) { return inline }
    let own = label(line[(open + 1)..<close])
    if next < line.count, line[next] == 0x5B, let end = line[next...].firstIndex(of: 0x5D) {
      let other = label(line[(next + 1)..<end])
      if let target = definitions[other.isEmpty ? own : other] { return (target, end + 1) }
    }
    return definitions[own].map { ($0, next) }
  }

  /// Parentheses within a target are balanced; a title in quotation marks may follow.
  private static func inlineTarget(_ line: [UInt8], _ open: Int) -> (target: [UInt8], end: Int)? {
    var index = open + 1
    while index < line.count, ASCII.isBlank(line[index]) { index += 1 }
    let start = index
    var target: [UInt8]
    if index < line.count, line[index] == 0x3C {
      guard let end = line[index...].firstIndex(of: 0x3E) else { return nil }
      target = Array(line[(start + 1)..<end])
      index = end + 1
    } else {
      var depth = 0
      while index < line.count, !ASCII.isSpace(line[index]) {
        if line[index] == 0x28 { depth += 1 }
        if line[index] == 0x29 {
          if depth == 0 { break }
          depth -= 1
        }
        index += line[index] == 0x5C && index + 1 < line.count && line[index + 1] != 0x20 ? 2 : 1
      }
      target = unescaped(line[start..<min(index, line.count)])
    }
    guard index <= line.count, let end = endOfTitle(line, index) else { return nil }
    return (target, end + 1)
  }

  /// The closing parenthesis, a quoted title passed over.
  private static func endOfTitle(_ line: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < line.count, ASCII.isBlank(line[index]) { index += 1 }
    if index < line.count, line[index] == 0x22 || line[index] == 0x27 {
      guard let close = line[(index + 1)...].firstIndex(of: line[index]) else { return nil }
      index = close + 1
      while index < line.count, ASCII.isBlank(line[index]) { index += 1 }
    }
    return index < line.count && line[index] == 0x29 ? index : nil
  }

  private static func isAutolink(_ text: ArraySlice<UInt8>) -> Bool {
    let start = ASCII.lowercased(String(decoding: text.prefix(8), as: UTF8.self))
    return (start.hasPrefix("http://") || start.hasPrefix("https://")) && !text.contains(where: ASCII.isSpace)
  }

  /// A backslash before ASCII punctuation stands for that character.
  private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == 0x5C, index + 1 < text.endIndex, !ASCII.isAlphanumeric(text[index + 1]), text[index + 1] < 0x80
      {
        index += 1
      }
      plain.append(text[index])
      index += 1
    }
    return plain
  }

  /// Link text without emphasis, code marks and images' syntax.
  private static func plain(_ text: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case 0x5C where index + 1 < text.count:
        plain.append(text[index + 1])
        index += 1
      case 0x60, 0x2A: break
      case 0x21 where index + 1 < text.count && text[index + 1] == 0x5B:
        // An image: its description stays.
        let close = text[index...].firstIndex(of: 0x5D) ?? text.count - 1
        plain += text[(index + 2)..<max(index + 2, close)]
        let end = text[close...].firstIndex(of: 0x29) ?? close
        index = end
      default: plain.append(byte)
      }
      index += 1
    }
    return plain
  }
}
