import HTML

/// Walks elements and collects their text block by block, boilerplate left out: white space as single spaces, a newline
/// for `br`, cells of a row on one line, code as written.
struct TextCollector {
  let page: Page
  let nodes: UnsafeBufferPointer<HTMLTree.Node>
  private let text: UnsafeBufferPointer<UInt8>
  /// Room for all text, a separator for each node, and a label for each tab panel.
  private let output: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var blocks: [TextBlock] = []
  private var start = 0
  private var tag = Tag.unknown
  private var node = -1
  private var first = -1
  private var characters: Int32 = 0
  private var link: Int32 = 0
  private var layout: CodeLayout
  private var tabs = TabList()
  /// Whether boilerplate is collected too, all that readers see.
  private let isWhole: Bool
  /// Whether traces are kept, and those kept so far.
  private let isTracing: Bool
  private var traces: [Trace] = []
  private var firstTrace = 0

  private init(
    _ page: Page, _ nodes: UnsafeBufferPointer<HTMLTree.Node>, _ text: UnsafeBufferPointer<UInt8>,
    _ output: UnsafeMutableBufferPointer<UInt8>, isWhole: Bool, isTracing: Bool
  ) {
    self.page = page
    self.nodes = nodes
    self.text = text
    self.output = output
    self.isWhole = isWhole
    self.isTracing = isTracing
    layout = CodeLayout(budget: 4 * text.count + 65_536)
  }

  /// What was collected of some elements.
  struct Collected {
    var bytes: [UInt8] = []
    var blocks: [TextBlock] = []
    var traces: [Trace] = []
  }

  /// The text of elements, none within another, and the blocks it consists of.
  /// - Parameters:
  ///   - isWhole: whether boilerplate is collected too.
  ///   - isTracing: whether to say which node each run of text came from.
  static func collect(
    _ page: Page, _ passages: [Passage], isWhole: Bool = false, isTracing: Bool = false
  ) -> Collected {
    var collected = Collected()
    let capacity = page.tree.text.count + 2 * page.tree.nodes.count + TabList.room + 16
    collected.bytes = page.tree.nodes.withUnsafeBufferPointer { nodes in
      page.tree.text.withUnsafeBufferPointer { text in
        [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
          var collector = TextCollector(page, nodes, text, output, isWhole: isWhole, isTracing: isTracing)
          for passage in passages { collector.walk(passage.root, passage.end) }
          count = collector.count
          collected.blocks = collector.blocks
          collected.traces = collector.traces
        }
      }
    }
    return collected
  }

  private mutating func walk(_ root: Int, _ end: Int) {
    // Block elements that are open.
    var open: [Int] = []
    var index = root
    tag = nodes[root].tag
    node = root
    while index < end {
      while let last = open.last, Int(nodes[last].end) <= index {
        flush()
        open.removeLast()
        node = open.last ?? root
        tag = nodes[node].tag
      }
      let current = nodes[index]
      if index != root, isWhole ? page.features[index].isHidden : page.features[index].isExcluded {
        if current.tag.isBlock { flush() } else { appendSpace() }
        tabs.note(page, index)
        if let label = tabs.label(page, ofHidden: index) { collectHidden(index, label) }
        index = Int(current.end)
        continue
      }
      switch current.tag {
      case .text:
        trace(index)
        if first < 0 { first = index }
        append(UnsafeBufferPointer(rebasing: text[Int(current.low)..<Int(current.high)]))
        characters += page.features[index].text
        link += page.features[index].link
      case .br: appendBreak()
      case .td, .th: appendSpace()
      case .pre, .xmp, .code, .table, .ol:
        if let listing = layout.listing(page, index) {
          collectCode(listing)
          node = open.last ?? root
          tag = nodes[node].tag
          index = Int(current.end)
          continue
        }
        if current.tag.isBlock { begin(index, &open) }
      case .p where page.isCellOfWords(index): break
      default:
        if current.tag.isBlock {
          begin(index, &open)
          if current.tag == .hr { trace(index) }
          if tabs.isOpen(at: index), let label = tabs.label(page, ofShown: index) { appendLabel(label, of: index) }
        } else {
          trace(index)
        }
      }
      index += 1
    }
    flush()
  }

  private mutating func begin(_ index: Int, _ open: inout [Int]) {
    flush()
    open.append(index)
    tag = nodes[index].tag
    node = index
  }

  @inline(__always)
  private mutating func trace(_ index: Int) {
    if isTracing { traces.append(Trace(node: index, offset: count)) }
  }

  // MARK: Code

  /// A block of code, its lines put together again where each is an element, line numbers left out.
  private mutating func collectCode(_ listing: CodeLayout.Listing) {
    flush()
    if let last = blocks.last, !last.isVerbatim, CodeLayout.isCopyLabel(bytes(last.range)) { blocks.removeLast() }
    tag = .pre
    node = listing.root
    var lines = CodeLines(output: output, start: start)
    lines.isOutsidePre = nodes[node].tag != .pre
    trace(node)
    let end = Int(nodes[node].end)
    // Elements that make a line of their own, and what was there when they began.
    var open: [(end: Int, count: Int)] = []
    var index = node
    while index < end {
      while let last = open.last, last.end <= index {
        lines.end(from: last.count)
        open.removeLast()
      }
      let current = nodes[index]
      if current.tag == .text {
        let bytes = UnsafeBufferPointer(rebasing: text[Int(current.low)..<Int(current.high)])
        if !lines.isOutsidePre || !isBetweenLines(current, bytes) {
          lines.append(bytes)
          if first < 0 { first = index }
          characters += page.features[index].text
          link += page.features[index].link
        }
      } else if current.tag == .br {
        lines.appendNewline()
      } else if index != node {
        if layout.isLeftOut(page, index, in: listing, text) {
          index = Int(current.end)
          continue
        }
        if layout.isLine(page, index, in: listing) {
          lines.begin()
          open.append((Int(current.end), lines.count))
        }
      }
      index += 1
    }
    (start, count) = lines.trimmed
    emit(isVerbatim: true)
  }

  /// White space between the rows of a table or the items of a list.
  private func isBetweenLines(_ node: HTMLTree.Node, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard node.parent >= 0 else { return false }
    switch nodes[Int(node.parent)].tag {
    case .table, .tbody, .thead, .tr, .ol, .ul: return bytes.allSatisfy { $0 <= 0x20 }
    default: return false
    }
  }

  /// The code of a tab panel that is not shown, under the label of its tab.
  private mutating func collectHidden(_ panel: Int, _ label: Int) {
    flush()
    var isLabelled = false
    var index = panel
    while index < Int(nodes[panel].end) {
      if nodes[index].tag == .pre, let listing = layout.listing(page, index) {
        if !isLabelled { appendLabel(label, of: panel) }
        isLabelled = true
        let (outerNode, outerTag) = (node, tag)
        collectCode(listing)
        (node, tag) = (outerNode, outerTag)
        index = Int(nodes[index].end)
      } else {
        index += 1
      }
    }
  }

  /// A line of its own with the words of a tab.
  private mutating func appendLabel(_ label: Int, of panel: Int) {
    flush()
    let (outerNode, outerTag) = (node, tag)
    node = panel
    tag = .div
    for index in label..<Int(nodes[label].end) where nodes[index].tag == .text {
      trace(index)
      let bytes = text[Int(nodes[index].low)..<Int(nodes[index].high)].prefix(TabList.labelLimit)
      guard tabs.spend(bytes.count) else { break }
      append(UnsafeBufferPointer(rebasing: bytes))
      if first < 0 { first = index }
      characters += page.features[index].text
    }
    flush()
    (node, tag) = (outerNode, outerTag)
  }

  private func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: output[range])
  }

  // MARK: Text

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var i = 0
    var count = count
    var isSpaced = count == start || output[count &- 1] <= 0x20
    let source = UnsafeRawBufferPointer(text)
    let target = UnsafeMutableRawBufferPointer(output)
    // Where the next eight bytes are tried as a whole again: after eight that had to be read one by one.
    var nextWhole = 0
    while i < text.count {
      if i >= nextWhole {
        while i &+ 8 <= text.count {
          let eight = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: i, as: UInt64.self))
          let spaces = EightBytes.spaces(eight)
          if EightBytes.needReading(eight, spaces: spaces, afterSpace: isSpaced) { break }
          target.storeBytes(of: eight.littleEndian, toByteOffset: count, as: UInt64.self)
          isSpaced = spaces >> 63 == 1
          count &+= 8
          i &+= 8
        }
        nextWhole = i &+ 8
        if i == text.count { break }
      }
      let byte = text[i]
      let isNoBreakSpace = byte == 0xC2 && i &+ 1 < text.count && text[i &+ 1] == 0xA0
      if byte > 0x20, !isNoBreakSpace {
        output[count] = byte
        count &+= 1
        isSpaced = false
      } else {
        if !isSpaced {
          output[count] = 0x20
          count &+= 1
          isSpaced = true
        }
        if isNoBreakSpace { i &+= 1 }
      }
      i &+= 1
    }
    self.count = count
  }

  private mutating func appendSpace() {
    guard count > start, output[count - 1] > 0x20 else { return }
    output[count] = 0x20
    count += 1
  }

  private mutating func appendBreak() {
    guard count > start else { return }
    if output[count - 1] > 0x20 {
      output[count] = 0x0A
      count += 1
    } else if output[count - 1] == 0x20 {
      output[count - 1] = 0x0A
    }
  }

  private mutating func flush() {
    while count > start, output[count - 1].isBlank { count -= 1 }
    if let last = blocks.last, last.isVerbatim, CodeLayout.isCopyLabel(bytes(start..<count)) { count = start }
    emit(isVerbatim: false)
  }

  private mutating func emit(isVerbatim: Bool) {
    if count > start {
      blocks.append(
        TextBlock(
          range: start..<count, tag: tag, node: node, first: first, characters: characters, link: link,
          isVerbatim: isVerbatim,
          traces: firstTrace..<traces.count))
      firstTrace = traces.count
    }
    start = count
    first = -1
    characters = 0
    link = 0
  }
}

extension Page {
  /// Whether a paragraph is all that a table cell holds, and short: the row stays one line.
  fileprivate func isCellOfWords(_ index: Int) -> Bool {
    let parent = Int(tree.nodes[index].parent)
    guard parent == index - 1, parent >= 0, tree.nodes[parent].end == tree.nodes[index].end else { return false }
    let tag = tree.nodes[parent].tag
    return (tag == .td || tag == .th) && features[index].text < 200
  }
}
