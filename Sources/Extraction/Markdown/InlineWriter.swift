import HTML

/// Writes runs of text as CommonMark inlines. Every sign of the page's text that Markdown could read as markup is
/// escaped; emphasis is written only where its delimiters are read as such (CommonMark §6.2), and dropped elsewhere.
struct InlineWriter {
  let bytes: [UInt8]
  /// Whether all stands on one line: headings, table cells.
  let isOneLine: Bool
  let isInTable: Bool
  /// The address of a link, and an image as Markdown.
  let href: (Int32) -> String?
  let image: (Int) -> [UInt8]?
  private(set) var output: [UInt8] = []
  private var place = LinePlace.start

  /// What stands on the line so far.
  private enum LinePlace: Equatable {
    case start
    case digits(Int)
    case inside
  }

  init(
    _ bytes: [UInt8], isOneLine: Bool, isInTable: Bool, href: @escaping (Int32) -> String?,
    image: @escaping (Int) -> [UInt8]?
  ) {
    self.bytes = bytes
    self.isOneLine = isOneLine
    self.isInTable = isInTable
    self.href = href
    self.image = image
  }

  mutating func write(_ runs: [InlineRun]) { write(runs[...], level: 0) }

  /// Bytes that are markup already.
  mutating func put(_ markup: [UInt8]) {
    output.append(contentsOf: markup)
    place = .inside
  }

  /// Groups of runs in the same link, then strong, emphasised, deleted, and code.
  private mutating func write(_ runs: ArraySlice<InlineRun>, level: Int) {
    var i = runs.startIndex
    while i < runs.endIndex {
      let key = self.key(runs[i], level)
      var j = i + 1
      while j < runs.endIndex, self.key(runs[j], level) == key { j += 1 }
      var group = runs[i..<j]
      if level > 4 {
        for run in group { writeText(run) }
      } else if key < 0 {
        write(group, level: level + 1)
      } else {
        let (before, after) = trim(&group)
        blank(before)
        if !group.isEmpty { writeMarked(group, level, key) }
        blank(after)
      }
      i = j
    }
  }

  private func key(_ run: InlineRun, _ level: Int) -> Int32 {
    switch level {
    case 0: run.link
    case 1: run.style.contains(.strong) ? 1 : -1
    case 2: run.style.contains(.emphasis) ? 1 : -1
    case 3: run.style.contains(.deleted) ? 1 : -1
    case 4: run.style.contains(.code) ? 1 : -1
    default: 0
    }
  }

  /// Takes white space off both ends of a group.
  private func trim(_ group: inout ArraySlice<InlineRun>) -> (before: UInt8?, after: UInt8?) {
    var (before, after): (UInt8?, UInt8?) = (nil, nil)
    while var run = group.first, run.image < 0 {
      while let byte = bytes[run.range].first, byte <= 0x20 {
        before = byte
        run.range = run.range.dropFirst()
      }
      if run.range.isEmpty {
        group.removeFirst()
      } else {
        group[group.startIndex] = run
        break
      }
    }
    while var run = group.last, run.image < 0 {
      while let byte = bytes[run.range].last, byte <= 0x20 {
        after = byte
        run.range = run.range.dropLast()
      }
      if run.range.isEmpty {
        group.removeLast()
      } else {
        group[group.endIndex - 1] = run
        break
      }
    }
    return (before, after)
  }

  private mutating func writeMarked(_ group: ArraySlice<InlineRun>, _ level: Int, _ key: Int32) {
    switch level {
    case 0:
      guard let href = href(key) else { return write(group, level: 1) }
      put([0x5B])
      write(group, level: 1)
      put([0x5D, 0x28] + MarkdownEscape.address(href) + [0x29])
    case 4: writeCode(group)
    default:
      let delimiter: [UInt8] = level == 1 ? [0x2A, 0x2A] : level == 2 ? [0x5F] : [0x7E, 0x7E]
      guard canMark(group, isWord: level == 2) else { return write(group, level: level + 1) }
      put(delimiter)
      write(group, level: level + 1)
      put(delimiter)
    }
  }

  /// Whether delimiters around a group open and close emphasis.
  private func canMark(_ group: ArraySlice<InlineRun>, isWord: Bool) -> Bool {
    guard let first = group.first, let last = group.last else { return false }
    let before = ScalarKind.last(output[...])
    let opening = first.image >= 0 ? .sign : ScalarKind.first(bytes[first.range])
    let closing = last.image >= 0 ? .sign : ScalarKind.last(bytes[last.range])
    let after = ScalarKind.first(bytes[last.range.upperBound...])
    if isWord, before == .word || after == .word { return false }
    // Code begins and ends with a sign of its own.
    let opens = opening == .word && !first.style.contains(.code) && first.link < 0
    let closes = closing == .word && !last.style.contains(.code) && last.link < 0
    return (opens || before != .word) && (closes || after != .word)
  }

  private mutating func writeCode(_ group: ArraySlice<InlineRun>) {
    var code: [UInt8] = []
    var (longest, current) = (0, 0)
    for run in group {
      for byte in bytes[run.range] {
        current = byte == 0x60 ? current + 1 : 0
        longest = max(longest, current)
        if byte == 0x7C, isInTable { code.append(0x5C) }
        code.append(byte == 0x0A ? 0x20 : byte)
      }
    }
    let fence = [UInt8](repeating: 0x60, count: longest + 1)
    // A backtick right before would join the fence: it is escaped, and an escaped sign ends no fence.
    let pad: [UInt8] = code.first == 0x60 || code.last == 0x60 ? [0x20] : []
    put(fence + pad + code + pad + fence)
  }

  /// White space of the text: a hard line break, or a space.
  private mutating func blank(_ byte: UInt8?) {
    guard let byte else { return }
    guard byte == 0x0A, !isOneLine else { return space() }
    guard !output.isEmpty else { return }
    while output.last == 0x20 { output.removeLast() }
    if output.last != 0x0A { output.append(contentsOf: [0x5C, 0x0A]) }
    place = .start
  }

  private mutating func space() {
    if let last = output.last, last > 0x20 { output.append(0x20) }
  }

  private mutating func writeText(_ run: InlineRun) {
    if run.image >= 0 {
      guard let markup = image(run.image) else { return }
      put(markup)
      // White space on both sides of it is one space of the text.
      let place = run.range.lowerBound
      if place > 0, bytes[place - 1] <= 0x20 { space() }
      return
    }
    var i = run.range.lowerBound
    while i < run.range.upperBound {
      let byte = bytes[i]
      if byte == 0x0A {
        blank(byte)
      } else if byte == 0x20, place == .start {
        // No line begins with white space.
      } else {
        let next = i + 1 < run.range.upperBound ? bytes[i + 1] : nil
        if needsEscape(byte, before: i > run.range.lowerBound ? bytes[i - 1] : nil, next) { output.append(0x5C) }
        output.append(byte)
        if byte &- 0x30 < 10 {
          if place == .start {
            place = .digits(1)
          } else if case .digits(let count) = place {
            place = .digits(count + 1)
          }
        } else {
          place = .inside
        }
      }
      i += 1
    }
  }

  private func needsEscape(_ byte: UInt8, before: UInt8?, _ next: UInt8?) -> Bool {
    switch byte {
    case 0x5C, 0x60, 0x2A, 0x5B, 0x5D, 0x3C, 0x7E: return true
    case 0x5F:
      guard let before, let next else { return true }
      return !before.isLetterOrDigit || !next.isLetterOrDigit
    case 0x21: return next == nil || next == 0x5B
    case 0x26: return next.map { $0 == 0x23 || $0.isLetter } ?? true
    case 0x5E: return before == nil
    case 0x7C: return isInTable || place == .start
    case 0x23: return place == .start || isOneLine
    case 0x2D, 0x2B, 0x3D, 0x3E, 0x3A: return place == .start
    case 0x2E, 0x29:
      if case .digits(let count) = place { return count < 10 }
      return false
    default: return false
    }
  }
}
