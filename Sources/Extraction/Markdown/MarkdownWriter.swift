import HTML

/// Writes the kept blocks of the main text as CommonMark with the tables and strikethrough of GitHub: the same words as
/// the plain text, in the same order. Text of the page is text in the output, never markup; addresses are http(s).
struct MarkdownWriter {
  let page: Page
  let nodes: [HTMLTree.Node]
  let collected: TextCollector.Collected
  let contexts: [NodeContext]
  private let resolver: AddressResolver
  private var lines = MarkdownLines()

  private init(_ page: Page, _ collected: TextCollector.Collected, _ resolver: AddressResolver) {
    self.page = page
    nodes = page.tree.nodes
    self.collected = collected
    self.resolver = resolver
    contexts = NodeContext.read(page)
  }

  static func write(
    _ page: Page, _ collected: TextCollector.Collected, _ resolver: AddressResolver
  ) -> (markdown: [UInt8], isCut: Bool) {
    var writer = MarkdownWriter(page, collected, resolver)
    writer.write()
    return (writer.lines.output, writer.lines.isFull)
  }

  /// Text without elements: lines as paragraphs.
  static func write(paragraphs text: [UInt8]) -> [UInt8] {
    var lines = MarkdownLines()
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      var inline = InlineWriter(
        Array(line), isOneLine: false, isInTable: false, href: { _ in nil }, image: { _ in nil })
      inline.write([InlineRun(range: 0..<line.count, style: [], link: -1)])
      lines.write(inline.output, in: [], isParagraph: true)
    }
    return lines.output
  }

  private mutating func write() {
    let blocks = collected.blocks.filter(\.isKept)
    var i = 0
    while i < blocks.count, !lines.isFull {
      let table = table(of: blocks[i])
      var end = i + 1
      if table >= 0 {
        while end < blocks.count, self.table(of: blocks[end]) == table { end += 1 }
        if let rows = gridTable(Int(table), blocks[i..<end]) {
          writeStandalone(blocks[i])
          lines.write(rows, in: containers(Int(table)), isParagraph: false)
          i = end
          continue
        }
      }
      for block in blocks[i..<end] where !lines.isFull { write(block) }
      i = end
    }
  }

  private func table(of block: TextBlock) -> Int32 {
    let context = contexts[block.node]
    return block.isVerbatim || context.cell < 0 && context.row < 0 && block.tag == .caption ? -1 : context.table
  }

  private mutating func write(_ block: TextBlock) {
    writeStandalone(block)
    let containers = containers(block.node)
    if block.isVerbatim { return lines.write(fenced(block), in: containers, isParagraph: false) }
    let level = block.tag.headingLevel
    let isTerm = block.tag == .dt || block.tag == .summary
    var inline = inlineWriter(isOneLine: level > 0, isInTable: false)
    if level > 0 { inline.put([UInt8](repeating: 0x23, count: level) + [0x20]) }
    if let box = checkbox(block) { inline.put(box) }
    let runs = runs(
      block.traces, block.range, adding: isTerm ? .strong : [], removing: level > 0 ? .strong : []
    ) { page.features[$0].block == Int32(block.node) }
    inline.write(runs)
    lines.write(inline.output, in: containers, isParagraph: level == 0)
  }

  /// Rules and images before a block, each as a block of its own.
  private mutating func writeStandalone(_ block: TextBlock) {
    for i in block.traces where collected.traces[i].offset <= block.range.lowerBound {
      let node = collected.traces[i].node
      if nodes[node].tag == .hr {
        lines.write(Array("___".utf8), in: containers(node), isParagraph: false)
      } else if nodes[node].tag == .img, page.features[node].block != Int32(block.node), contexts[node].cell < 0 {
        var inline = inlineWriter(isOneLine: true, isInTable: false)
        inline.write([InlineRun(range: 0..<0, style: [], link: contexts[node].link, image: node)])
        if image(node) != nil { lines.write(inline.output, in: containers(node), isParagraph: false) }
      }
    }
  }

  func inlineWriter(isOneLine: Bool, isInTable: Bool) -> InlineWriter {
    InlineWriter(collected.bytes, isOneLine: isOneLine, isInTable: isInTable, href: href, image: image)
  }

  private func fenced(_ block: TextBlock) -> [UInt8] {
    var (longest, current) = (2, 0)
    for byte in collected.bytes[block.range] {
      current = byte == 0x60 ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = [UInt8](repeating: 0x60, count: longest + 1)
    let language = CodeLanguage.find(page, block.node).map { Array($0.utf8) } ?? []
    return fence + language + [0x0A] + collected.bytes[block.range] + [0x0A] + fence
  }

  /// The box of a task at the beginning of a list item.
  private func checkbox(_ block: TextBlock) -> [UInt8]? {
    guard block.tag == .li || contexts[block.node].container >= 0 else { return nil }
    for i in block.traces where collected.traces[i].offset <= block.range.lowerBound {
      let node = nodes[collected.traces[i].node]
      guard node.tag == .input, node.parent >= 0, page.has(.type, "checkbox", collected.traces[i].node),
        nodes[Int(contexts[collected.traces[i].node].container)].tag == .li
      else { continue }
      return Array((page.tree.range(of: .checked, in: node) == nil ? "[ ] " : "[x] ").utf8)
    }
    return nil
  }

  /// The quotations and list items around a node, outermost first.
  private func containers(_ node: Int) -> [MarkdownLines.Container] {
    var containers: [MarkdownLines.Container] = []
    var index = Int(contexts[node].container)
    while index >= 0 {
      var parent = Int(nodes[index].parent)
      // libxml2 puts a definition whose forerunner was not closed within it.
      if nodes[index].tag == .dd { while parent >= 0, nodes[parent].tag == .dd { parent = Int(nodes[parent].parent) } }
      var container = MarkdownLines.Container(node: index, list: nodes[index].tag == .blockquote ? -1 : max(parent, 0))
      if nodes[index].tag == .li, parent >= 0, nodes[parent].tag == .ol {
        let start = page.tree.value(of: .start, in: nodes[parent], limit: 12).flatMap { Int($0) } ?? 1
        container.number = min(max(start, 0), 900_000_000) + Int(contexts[index].ordinal)
      }
      containers.append(container)
      index = parent >= 0 ? Int(contexts[parent].container) : -1
    }
    return containers.reversed()
  }

  /// The address of a link, nil where it only leads to a place on the same page or is not http(s).
  func href(_ link: Int32) -> String? {
    guard link >= 0, let href = page.tree.value(of: .href, in: nodes[Int(link)], limit: 2048), !href.isEmpty,
      href.utf8.first != 0x23
    else { return nil }
    return resolver.resolve(href)
  }

  private func image(_ node: Int) -> [UInt8]? {
    guard let source = page.tree.value(of: .src, in: nodes[node], limit: 2048), !source.isEmpty,
      let address = resolver.resolve(source)
    else { return nil }
    let alt = page.tree.value(of: .alt, in: nodes[node], limit: 500) ?? ""
    return Array("![".utf8) + MarkdownEscape.words(alt) + Array("](".utf8) + MarkdownEscape.address(address)
      + Array(")".utf8)
  }
}
