import HTML

/// Walks elements and collects their text block by block, boilerplate left out, white space as single spaces.
struct TextCollector {
  private let page: Page
  private let nodes: UnsafeBufferPointer<HTMLTree.Node>
  private let text: UnsafeBufferPointer<UInt8>
  /// Room for all text and a separator for each node.
  private let output: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var blocks: [TextBlock] = []
  private var start = 0
  private var tag = Tag.unknown
  private var node = -1
  private var characters: Int32 = 0
  private var link: Int32 = 0
  private var isVerbatim = false

  private init(
    _ page: Page, _ nodes: UnsafeBufferPointer<HTMLTree.Node>, _ text: UnsafeBufferPointer<UInt8>,
    _ output: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.page = page
    self.nodes = nodes
    self.text = text
    self.output = output
  }

  /// The text of elements, none within another, and the blocks it consists of.
  static func collect(_ page: Page, _ passages: [Passage]) -> (bytes: [UInt8], blocks: [TextBlock]) {
    var blocks: [TextBlock] = []
    let capacity = page.tree.text.count + 2 * page.tree.nodes.count + 16
    let bytes = page.tree.nodes.withUnsafeBufferPointer { nodes in
      page.tree.text.withUnsafeBufferPointer { text in
        [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
          var collector = TextCollector(page, nodes, text, output)
          for passage in passages { collector.walk(passage.root, passage.end) }
          count = collector.count
          blocks = collector.blocks
        }
      }
    }
    return (bytes, blocks)
  }

  private mutating func walk(_ root: Int, _ end: Int) {
    // Block elements that are open.
    var open: [Int] = []
    var verbatimEnd = 0
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
      if index != root, page.features[index].isExcluded {
        if current.tag.isBlock { flush() } else { appendSpace() }
        index = Int(current.end)
        continue
      }
      if index >= verbatimEnd { isVerbatim = false }
      switch current.tag {
      case .text:
        append(UnsafeBufferPointer(rebasing: text[Int(current.low)..<Int(current.high)]))
        characters += page.features[index].text
        link += page.features[index].link
      case .br: appendBreak()
      case .td, .th: appendSpace()
      default:
        if current.tag.isBlock {
          flush()
          open.append(index)
          tag = current.tag
          node = index
          if current.tag == .pre || current.tag == .xmp {
            isVerbatim = true
            verbatimEnd = Int(current.end)
          }
        }
      }
      index += 1
    }
    flush()
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var i = 0
    var count = count
    if isVerbatim {
      while i < text.count {
        output[count] = text[i]
        count &+= 1
        i &+= 1
      }
      self.count = count
      return
    }
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
    if isVerbatim || output[count - 1] > 0x20 {
      output[count] = 0x0A
      count += 1
    } else if output[count - 1] == 0x20 {
      output[count - 1] = 0x0A
    }
  }

  private mutating func flush() {
    while count > start, output[count - 1].isBlank { count -= 1 }
    if count > start {
      blocks.append(
        TextBlock(
          range: start..<count, tag: tag, node: node, characters: characters, link: link, isVerbatim: isVerbatim))
    }
    start = count
    characters = 0
    link = 0
  }
}
