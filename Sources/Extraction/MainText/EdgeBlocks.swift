import HTML

/// Blocks at the beginning and the end of the text whose elements say by their class that they are about the page, not
/// of it: bylines and dates above the text; authors, notices, tags, other pages below. Such classes also wrap text,
/// so that only an unbroken run from the edge is dropped.
struct EdgeBlocks {
  private let page: Page
  private let bytes: [UInt8]
  /// Characters of the blocks; an element that holds more than a part of them is not beside the text.
  private let limit: Int32

  private static let above: Words = [
    .author, .date, .published, .modified, .meta, .sharing, .signup, .advert, .notice, .tags, .caption, .login, .search,
  ]
  private static let below: Words = [
    .author, .date, .published, .modified, .meta, .sharing, .signup, .advert, .notice, .tags, .caption, .login, .search,
    .related, .comments, .copyright, .footer, .teaser,
  ]
  /// Elements looked at, from a block outwards.
  private static let depth = 4

  static func drop(from blocks: inout [TextBlock], _ bytes: [UInt8], _ page: Page) {
    let total = blocks.reduce(Int32(0)) { $0 + ($1.isKept ? $1.characters : 0) }
    let edge = EdgeBlocks(page: page, bytes: bytes, limit: total / 5)
    edge.dropEnd(&blocks, total)
    edge.dropBeginning(&blocks)
  }

  private func dropBeginning(_ blocks: inout [TextBlock]) {
    var dropped: Int32 = 0
    for i in blocks.indices where blocks[i].isKept && blocks[i].tag.headingLevel == 0 {
      dropped += blocks[i].characters
      guard isBeside(blocks[i], EdgeBlocks.above), dropped <= limit else { return }
      blocks[i].isKept = false
    }
  }

  private func dropEnd(_ blocks: inout [TextBlock], _ total: Int32) {
    // Where most of the text carries such classes, they say nothing.
    var beside: Int32 = 0
    for block in blocks where block.isKept && isMarked(block, EdgeBlocks.below) { beside += block.characters }
    guard beside * 10 < total * 7 else { return }
    var dropped: Int32 = 0
    var headings: [Int] = []
    for i in blocks.indices.reversed() where blocks[i].isKept {
      if blocks[i].tag.headingLevel > 1, blocks[i].characters < 100 {
        headings.append(i)
        continue
      }
      dropped += blocks[i].characters
      guard isBeside(blocks[i], EdgeBlocks.below), dropped <= 2 * limit else { return }
      blocks[i].isKept = false
      for heading in headings { blocks[heading].isKept = false }
      headings.removeAll()
    }
  }

  private func isBeside(_ block: TextBlock, _ words: Words) -> Bool {
    guard !block.isVerbatim else { return false }
    if LabelBlocks.isLabel(block, bytes) || NoticeWords.isNotice(bytes[block.range]) { return true }
    return isMarked(block, words)
  }

  /// Whether an element that holds the block carries one of the words.
  private func isMarked(_ block: TextBlock, _ words: Words) -> Bool {
    var element = block.node
    for _ in 0..<EdgeBlocks.depth where element >= 0 {
      let feature = page.features[element]
      if feature.text > limit || page.tree.nodes[element].tag == .article { return false }
      // Classes like `post tag-trees` name the tags of the text itself.
      if !feature.words.isDisjoint(with: words), feature.words.isDisjoint(with: [.content, .main, .panel]),
        !feature.words.isSuperset(of: [.subject, .tags])
      {
        return true
      }
      element = Int(page.tree.nodes[element].parent)
    }
    return false
  }
}
