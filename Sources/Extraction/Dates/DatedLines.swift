import HTML
import Model

/// Reads the lines of a part of the page, and finds those with dates. A line is the text of a block up to a line break
/// or to another block.
struct DatedLines {
  private struct Stamp {
    var stamp: DateStamp
    var node: Int
    /// Where the element begins in the line.
    var low: Int
    /// The node after the element.
    var end: Int
  }

  /// A text node of the line: where it begins in the line, and its range of the page's text.
  private struct Piece {
    var node: Int
    var low: Int
    var text: Range<Int>
  }

  /// Lines with dates that are kept of one part.
  static let limit = 60
  /// Bytes beyond which a line is put together only for a year.
  private static let longLine = 320
  /// Bytes of label before and after a date.
  private static let labelBefore = 70
  private static let labelAfter = 50

  private let page: Page
  private var scanner: DateScanner
  private var line: [UInt8] = []
  private var pieces: [Piece] = []
  private var stamps: [Stamp] = []
  /// The line before, when it is short and has no date: it can be the label of this one. Range of the page's text.
  private var previous = 0..<0
  private(set) var found: [DatedLine] = []

  /// - Parameter range: indices of nodes.
  static func read(_ page: Page, _ range: Range<Int>, order: DateOrder) -> [DatedLine] {
    var lines = DatedLines(page, order)
    page.tree.text.withUnsafeBufferPointer { text in lines.read(range, text) }
    return lines.found
  }

  private init(_ page: Page, _ order: DateOrder) {
    self.page = page
    scanner = DateScanner(order: order)
  }

  private mutating func read(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    line.reserveCapacity(DateScanner.lineLimit)
    page.tree.nodes.withUnsafeBufferPointer { nodes in
      page.features.withUnsafeBufferPointer { features in
        var block: Int32 = -1
        var index = range.lowerBound
        while index < range.upperBound, found.count < DatedLines.limit {
          let node = nodes[index]
          switch node.tag {
          case .text:
            if features[index].block != block {
              flush(text)
              block = features[index].block
            }
            pieces.append(Piece(node: index, low: 0, text: Int(node.low)..<Int(node.high)))
          case .br, .hr: flush(text)
          case .time, .abbr, .span, .unknown:
            guard node.high > node.low, let stamp = stamp(index, node) else { break }
            if features[index].block != block {
              flush(text)
              block = features[index].block
            }
            stamps.append(Stamp(stamp: stamp, node: index, low: 0, end: Int(node.end)))
          default: break
          }
          index += 1
        }
      }
    }
    flush(text)
  }

  /// What an element's attributes state.
  private func stamp(_ index: Int, _ node: HTMLTree.Node) -> DateStamp? {
    let tree = page.tree
    let stated: String?
    if node.tag == .time || node.tag == .unknown {
      stated = tree.value(of: .datetime, in: node, limit: 64) ?? tree.value(of: .title, in: node, limit: 64)
    } else {
      guard let range = tree.range(of: .title, in: node), range.count >= 8, range.count <= 64 else { return nil }
      let first = tree.source[range.lowerBound]
      let isNamed = !page.features[index].words.isDisjoint(with: [.date, .published, .modified])
      guard isNamed || first == 0x31 || first == 0x32 else { return nil }
      stated = tree.value(range)
    }
    guard let stated, let stamp = DateStamp(stated, order: scanner.order), stamp.date.day != nil else { return nil }
    return stamp
  }

  /// Reads the line gathered so far if it can hold a date, and begins the next.
  private mutating func flush(_ text: UnsafeBufferPointer<UInt8>) {
    if pieces.isEmpty, stamps.isEmpty { return }
    var length = 0
    for piece in pieces { length += piece.text.count }
    let isLong = length > DatedLines.longLine
    let hasDigit = pieces.contains { piece in
      let bytes = UnsafeBufferPointer(rebasing: text[piece.text])
      return isLong ? YearMarks.find(bytes) != nil : DatedLines.hasDigit(bytes)
    }
    if hasDigit || !stamps.isEmpty {
      put(text)
      readLine(text, hasDigit: hasDigit)
    } else if length > 0 {
      previous = length <= 60 ? pieces[0].text.lowerBound..<(pieces[0].text.lowerBound + length) : 0..<0
    }
    line.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    stamps.removeAll(keepingCapacity: true)
  }

  /// Puts the line together: runs of white space, and borders of elements, are one space.
  private mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
    for index in pieces.indices {
      if let last = line.last, last != 0x20 { line.append(0x20) }
      pieces[index].low = line.count
      guard line.count < DateScanner.lineLimit else { continue }
      for byte in text[pieces[index].text].prefix(DateScanner.lineLimit) {
        if byte > 0x20 {
          line.append(byte)
        } else if let last = line.last, last != 0x20 {
          line.append(0x20)
        }
      }
    }
    for index in stamps.indices {
      stamps[index].low = pieces.first { $0.node >= stamps[index].node }?.low ?? line.count
    }
  }

  /// Whether a byte is a digit, or may begin a digit of another script.
  private static func hasDigit(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var low = 0
    while low < text.count {
      // A run at a time without a way out, which the compiler makes into few instructions.
      let high = min(low + 64, text.count)
      var marks: UInt8 = 0
      for i in low..<high {
        let byte = text[i]
        let isDigit: UInt8 = byte &- 0x30 < 10 ? 1 : 0
        let isLead: UInt8 = byte == 0xD9 ? 1 : byte == 0xDB ? 1 : byte == 0xE0 ? 1 : byte == 0xEF ? 1 : 0
        marks |= isDigit | isLead
      }
      if marks != 0 { return true }
      low = high
    }
    return false
  }

  private mutating func readLine(_ text: UnsafeBufferPointer<UInt8>, hasDigit: Bool) {
    defer { previous = 0..<0 }
    let bytes = line
    let previous = UnsafeBufferPointer(rebasing: text[self.previous])
    bytes.withUnsafeBufferPointer { line in
      var matches = hasDigit ? scanner.dates(in: line) : []
      var dates: [(match: DateScanner.Match, stamp: Stamp?)] = []
      for stamp in stamps {
        let high = pieces.first { $0.node >= stamp.end }?.low ?? line.count
        let shown = matches.firstIndex {
          $0.range.lowerBound >= stamp.low && $0.range.upperBound <= high && $0.date.day != nil
        }
        var match = DateScanner.Match(date: stamp.stamp.date, range: stamp.low..<max(stamp.low, high), isShort: false)
        if let shown {
          // What the page shows is its author's calendar, unless day and month were read the wrong way round.
          let date = matches[shown].date
          match.range = matches[shown].range
          if !matches[shown].isShort, date.day != match.date.month || date.month != match.date.day { match.date = date }
        }
        matches.removeAll { $0.range.lowerBound >= stamp.low && $0.range.upperBound <= high }
        dates.append((match, stamp))
      }
      for match in matches { dates.append((match, nil)) }
      dates.sort { $0.match.range.lowerBound < $1.match.range.lowerBound }
      for (position, date) in dates.enumerated() where found.count < DatedLines.limit {
        let from = position > 0 ? dates[position - 1].match.range.upperBound : 0
        let isLast = position == dates.count - 1
        let label = DatedLines.label(line, date.match.range, from: from, isLast: isLast, previous: previous)
        add(date.match, date.stamp, label, line.count)
      }
    }
  }

  private static func label(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, from: Int, isLast: Bool,
    previous: UnsafeBufferPointer<UInt8>
  ) -> DateLabel {
    let low = max(from, range.lowerBound - labelBefore)
    if low < range.lowerBound {
      let before = DateLabels.label(UnsafeBufferPointer(rebasing: line[low..<range.lowerBound]), isBefore: true)
      if before != .none { return before }
    } else if from == 0, !previous.isEmpty {
      let before = DateLabels.label(previous, isBefore: true)
      if before != .none { return before }
    }
    guard isLast, range.upperBound < line.count else { return .none }
    let high = min(line.count, range.upperBound + labelAfter)
    let after = DateLabels.label(UnsafeBufferPointer(rebasing: line[range.upperBound..<high]), isBefore: false)
    return after == .published || after == .modified ? after : .none
  }

  private mutating func add(_ match: DateScanner.Match, _ stamp: Stamp?, _ label: DateLabel, _ length: Int) {
    let piece = pieces.last { $0.low <= match.range.lowerBound } ?? pieces.first
    let node = stamp?.node ?? piece?.node ?? 0
    let words = words(of: node)
    let form: DatedLine.Form =
      if stamp != nil {
        .element
      } else if length <= match.range.count + 30 {
        .bare
      } else if length <= 140 {
        .phrase
      } else {
        match.range.lowerBound <= 30 ? .dateline : .prose
      }
    // Two digits of a year are only sure where little else is said.
    if match.isShort, form != .bare && form != .phrase { return }
    let offset = piece.map { $0.text.lowerBound + max(0, match.range.lowerBound - $0.low) } ?? 0
    var found = DatedLine(
      date: match.date, isUTC: stamp?.stamp.isUTC == true && stamp?.stamp.date == match.date, form: form, label: label,
      words: words, node: node, offset: offset, isInLink: page.features[node].isInLink,
      isFirst: match.range.lowerBound - (piece?.low ?? 0) <= 2)
    if label == .event { found.quote = String(decoding: line[...].truncatedAtScalar(200).trimmed, as: UTF8.self) }
    if let stamp { found.isPubdate = page.tree.range(of: .pubdate, in: page.tree.nodes[stamp.node]) != nil }
    self.found.append(found)
  }

  /// Meanings of the classes from a node up to its block and the block's parent.
  private func words(of node: Int) -> Words {
    var words: Words = []
    var index = node
    let block = Int(page.features[node].block)
    for _ in 0..<6 where index >= 0 {
      words.formUnion(page.features[index].words)
      if index == block {
        let parent = Int(page.tree.nodes[index].parent)
        if parent >= 0, page.features[parent].text < 200 { words.formUnion(page.features[parent].words) }
        break
      }
      index = Int(page.tree.nodes[index].parent)
    }
    return words
  }
}
