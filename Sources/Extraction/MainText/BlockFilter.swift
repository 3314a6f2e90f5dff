import HTML

/// Drops blocks that are not text of the page although they lie in its passage.
struct BlockFilter {
  private var blocks: [TextBlock]
  private let bytes: [UInt8]
  /// A block of prose, by which others are judged.
  private static let proseLength: Int32 = 80
  /// Links one after another that still read as a list of the text; longer ones are menus.
  private static let longestList = 6

  static func apply(_ blocks: consuming [TextBlock], _ bytes: [UInt8]) -> [TextBlock] {
    var filter = BlockFilter(blocks: blocks, bytes: bytes)
    filter.dropLinkBlocks()
    filter.dropHead()
    filter.dropTail()
    filter.dropTrailingHeadings()
    return filter.blocks
  }

  private func isProse(_ block: TextBlock) -> Bool {
    block.isVerbatim || (block.characters >= BlockFilter.proseLength && block.link * 3 < block.characters)
  }

  /// Blocks that are mostly links: menus, tag lists, "read more". Between paragraphs, items and cells that are links
  /// belong to what is told there: sources, steps, tables of functions.
  private mutating func dropLinkBlocks() {
    let first = blocks.firstIndex { $0.isKept && isProse($0) } ?? blocks.count
    let last = blocks.lastIndex { $0.isKept && isProse($0) } ?? 0
    var i = 0
    while i < blocks.count {
      guard isLinks(blocks[i]) else {
        i += 1
        continue
      }
      var end = i + 1
      while end < blocks.count, isLinks(blocks[end]) { end += 1 }
      let isTold =
        i > first && end <= last && end - i <= BlockFilter.longestList && !LabelBlocks.isLabel(blocks[i - 1], bytes)
        && !EndWords.isEnd(bytes[blocks[i - 1].range])
      for k in i..<end where !(isTold && blocks[k].isItem && blocks[k].characters >= 5) { blocks[k].isKept = false }
      i = end
    }
  }

  private func isLinks(_ block: TextBlock) -> Bool {
    !block.isVerbatim && block.tag.headingLevel == 0 && block.link * 10 > block.characters * 8 && block.characters < 200
  }

  /// Short lines before the first paragraph: bylines, dates, addresses.
  private mutating func dropHead() {
    guard let first = blocks.firstIndex(where: { $0.isKept && $0.tag.headingLevel == 0 && isProse($0) }), first < 30
    else { return }
    for i in blocks.indices.prefix(first) where blocks[i].tag.headingLevel == 0 && blocks[i].characters < 60 {
      if blocks[i].tag != .li, blocks[i].tag != .dd, BylineWords.isByline(bytes[blocks[i].range]) {
        blocks[i].isKept = false
      }
    }
  }

  /// What follows a heading like "Related articles" or "Comments", when it is the smaller part of the page.
  private mutating func dropTail() {
    let total = blocks.reduce(Int32(0)) { $0 + ($1.isKept ? $1.characters : 0) }
    var before: Int32 = 0
    for i in blocks.indices where blocks[i].isKept {
      if before * 5 > total * 3, blocks[i].characters < 50, EndWords.isEnd(bytes[blocks[i].range]) {
        for j in i..<blocks.count { blocks[j].isKept = false }
        return
      }
      before += blocks[i].characters
    }
  }

  /// Headings at the end, with nothing after them.
  private mutating func dropTrailingHeadings() {
    for i in blocks.indices.reversed() where blocks[i].isKept {
      guard blocks[i].tag.headingLevel > 1 else { return }
      blocks[i].isKept = false
    }
  }
}

extension TextBlock {
  /// Whether it is an item of a list or a row of a table.
  fileprivate var isItem: Bool { tag == .li || tag == .tr || tag == .dt }
}
