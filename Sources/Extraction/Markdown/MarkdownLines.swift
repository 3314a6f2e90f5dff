/// Puts blocks on lines, each behind the prefixes of the list items and quotations that it stands in (CommonMark §5).
struct MarkdownLines {
  /// An open quotation or list item.
  struct Container {
    var node: Int
    /// The list of an item, -1 for a quotation.
    var list: Int
    /// The number in an ordered list.
    var number: Int?
    /// The marker of an item or of a quotation.
    var marker: [UInt8] = []
    /// Whether its first line is yet to come.
    var isNew = true
  }

  /// Output is cut behind the block that exceeds this.
  static let limit = 4 << 20

  private(set) var output: [UInt8] = []
  private(set) var isFull = false
  private var open: [Container] = []
  private var wasParagraph = false
  /// By level: the list written last, and whether it has the second kind of marker.
  private var lists = [(list: Int, isOrdered: Bool, isSecond: Bool)](
    repeating: (-1, false, false), count: NodeContext.maxLevel + 1)

  /// Writes a block that stands in `containers`, outermost first.
  mutating func write(_ block: [UInt8], in containers: [Container], isParagraph: Bool) {
    guard !isFull, !block.isEmpty else { return }
    var shared = 0
    while shared < open.count, shared < containers.count, open[shared].node == containers[shared].node { shared += 1 }
    let closed = Array(open[shared...])
    open.removeSubrange(shared...)
    let added = containers[shared...]
    if !output.isEmpty {
      output.append(0x0A)
      if !isTight(added, closed) {
        let blank = prefix(isFirst: false)
        output.append(contentsOf: blank[..<(blank.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0)])
        output.append(0x0A)
      }
    }
    for container in added { begin(container, closed) }
    for (i, line) in block.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if i > 0 { output.append(0x0A) }
      output.append(contentsOf: prefix(isFirst: i == 0))
      output.append(contentsOf: line)
      while output.last == 0x20 { output.removeLast() }
      if i == 0 { for k in open.indices { open[k].isNew = false } }
    }
    wasParagraph = isParagraph
    isFull = output.count > MarkdownLines.limit
  }

  /// Whether a new item follows without a blank line: the next of its list, or the first of one within an item.
  private func isTight(_ added: ArraySlice<Container>, _ closed: [Container]) -> Bool {
    guard wasParagraph, let next = added.first, next.list >= 0 else { return false }
    if let last = closed.first { return last.list == next.list }
    // Only a list that begins with 1 can interrupt a paragraph.
    return open.last.map { $0.list >= 0 && (next.number ?? 1) == 1 } ?? false
  }

  private mutating func begin(_ container: Container, _ closed: [Container]) {
    var container = container
    let level = min(open.count, NodeContext.maxLevel)
    if container.list < 0 {
      container.marker = [0x3E, 0x20]
    } else {
      if lists[level].list != container.list {
        // Two lists in a row are told apart by their markers.
        let isOrdered = container.number != nil
        let isNext = closed.first?.list == lists[level].list && isOrdered == lists[level].isOrdered
        lists[level] = (container.list, isOrdered, isNext && !lists[level].isSecond)
      }
      let isSecond = lists[level].isSecond
      if let number = container.number {
        container.marker = Array("\(min(max(number, 0), 999_999_999))".utf8) + [isSecond ? 0x29 : 0x2E, 0x20]
      } else {
        container.marker = [isSecond ? 0x2A : 0x2D, 0x20]
      }
    }
    open.append(container)
  }

  private func prefix(isFirst: Bool) -> [UInt8] {
    var prefix: [UInt8] = []
    for container in open {
      if container.list < 0 || (isFirst && container.isNew) {
        prefix.append(contentsOf: container.marker)
      } else {
        prefix.append(contentsOf: repeatElement(0x20, count: container.marker.count))
      }
    }
    return prefix
  }
}
