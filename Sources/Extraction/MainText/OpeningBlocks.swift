import HTML

/// What stands before a page's own text: its title, and above that breadcrumbs, dates, names of sections. The title is
/// told apart in a reading, so the text begins behind it.
struct OpeningBlocks {
  private let page: Page
  private let bytes: [UInt8]
  /// Letters and digits of `<title>`.
  private let title: [UInt8]

  /// Blocks that are looked at for the title.
  private static let depth = 12

  static func drop(from blocks: inout [TextBlock], _ bytes: [UInt8], _ page: Page) {
    let opening = OpeningBlocks(
      page: page, bytes: bytes, title: LabelBlocks.letters(of: (SiteTitle.element(page.tree) ?? "").utf8))
    guard let last = opening.titleBlock(blocks) else { return }
    let kept = opening.letters(of: blocks[last])
    // A page that says nothing but its title keeps it.
    let before = blocks[...last].reduce(Int32(0)) { $0 + ($1.isKept ? $1.characters : 0) }
    let rest = blocks[(last + 1)...].reduce(Int32(0)) {
      $0 + ($1.isKept && $1.link * 2 < $1.characters ? $1.characters : 0)
    }
    guard rest > 100, rest > before || (opening.isTitle(kept) && rest * 3 > before) else { return }
    for i in 0...last { blocks[i].isKept = false }
    for i in blocks.indices.dropFirst(last + 1).prefix(depth)
    where !blocks[i].isVerbatim && blocks[i].range.count < 2 * kept.count && opening.letters(of: blocks[i]) == kept {
      blocks[i].isKept = false
    }
  }

  /// The first block that repeats the beginning of `<title>`, else the first `h1`.
  private func titleBlock(_ blocks: [TextBlock]) -> Int? {
    var heading: Int?
    var seen = 0
    for i in blocks.indices where blocks[i].isKept {
      guard seen < OpeningBlocks.depth else { break }
      seen += 1
      let block = blocks[i]
      guard !block.isVerbatim, block.range.count < 400 else { continue }
      if block.tag == .h1, heading == nil { heading = i }
      if isTitle(letters(of: block)) { return i }
    }
    return heading
  }

  private func isTitle(_ letters: [UInt8]) -> Bool {
    letters.count >= 8 && letters.count * 3 >= title.count && title.starts(with: letters)
  }

  private func letters(of block: TextBlock) -> [UInt8] { LabelBlocks.letters(of: bytes[block.range]) }
}
