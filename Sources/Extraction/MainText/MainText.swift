import HTML
import Model
import Text

/// The main text of a page, and a sample of its prose.
struct MainText {
  var text: [UInt8] = []
  /// Prose without code, for the language.
  var sample: [UInt8] = []
  /// Where it was taken from.
  var passages: [Passage] = []
  var isCut = false
  /// Whether the text is that of structured data, and no element's.
  var isStructured = false
  /// The blocks of code, nil when there are none.
  var code: CodeReading?
  /// Where they stand in the text.
  var codeRanges: [Range<Int>] = []

  static let limit = 2 << 20
  static let sampleLimit = 1024
  /// Of the sample, what is read first.
  static let frontLimit = 600

  init(_ page: Page, structured: StructuredData) {
    passages = page.mainPassages()
    let selected = MainText.select(page, passages)
    write(selected.blocks, selected.bytes)
    code = CodeReading(selected.blocks, selected.bytes)
    if let body = structured.articleBody, body.utf8.count > 2 * text.count, body.utf8.count > 200 {
      isStructured = true
      text = Array(Array(body.utf8).truncated(MainText.limit))
      codeRanges = []
      sample = Array(text[...].truncatedAtScalar(MainText.sampleLimit))
    }
  }

  /// The language of the sample. A short beginning is enough on nearly every page; where it leaves doubt, all is read.
  func language(declared: String?) -> LanguageReading {
    sample.withUnsafeBufferPointer { sample in
      let front = UnsafeBufferPointer(rebasing: sample.prefix(MainText.frontLimit))
      let reading = Language.detect(front, hint: declared)
      if front.count == sample.count || (reading.isReliable && reading.share >= 0.9) { return reading }
      return Language.detect(sample, hint: declared)
    }
  }

  /// The blocks of a page that readers see, each marked whether it is kept as text. The rules speak first, about the
  /// passages that hold the prose; the model judges every block, knowing what they said.
  static func select(_ page: Page, _ passages: [Passage], isTracing: Bool = false) -> TextCollector.Collected {
    guard let (candidates, facts) = candidates(page, passages, isTracing: isTracing) else {
      var collected = TextCollector.collect(page, passages, isTracing: isTracing)
      rule(&collected.blocks, collected.bytes, page)
      return collected
    }
    var collected = candidates
    guard BlockModel.applies(facts) else { return collected }
    let kept = BlockModel.select(page, collected.blocks, facts, collected.bytes)
    for i in collected.blocks.indices { collected.blocks[i].isKept = kept[i] }
    RepeatedBlocks.drop(from: &collected.blocks, collected.bytes)
    LabelBlocks.drop(from: &collected.blocks, collected.bytes)
    return collected
  }

  /// All blocks, those kept that the rules keep, and what is known of each by itself; nil when they are too many to be
  /// worth the room.
  static func candidates(
    _ page: Page, _ passages: [Passage], isTracing: Bool = false
  ) -> (TextCollector.Collected, [BlockFacts])? {
    let roots = page.tree.nodes.indices.lazy.filter { page.tree.nodes[$0].parent < 0 }
    var collected = TextCollector.collect(
      page, roots.map { Passage(root: $0, end: Int(page.tree.nodes[$0].end)) }, isWhole: true, isTracing: isTracing)
    guard collected.blocks.count <= BlockModel.most else { return nil }
    var isInside = Array(repeating: false, count: collected.blocks.count)
    var inside: [Int] = []
    for i in collected.blocks.indices {
      let block = collected.blocks[i]
      isInside[i] = passages.contains { $0.root <= block.first && block.first < $0.end }
      if isInside[i], !page.features[block.node].isExcluded {
        inside.append(i)
      } else {
        collected.blocks[i].isKept = false
      }
    }
    var ruled = inside.map { collected.blocks[$0] }
    rule(&ruled, collected.bytes, page)
    for (i, block) in zip(inside, ruled) { collected.blocks[i].isKept = block.isKept }
    let facts = collected.blocks.indices.map {
      BlockFacts(
        collected.blocks[$0], collected.bytes, isExcluded: page.features[collected.blocks[$0].node].isExcluded,
        isInside: isInside[$0])
    }
    return (collected, facts)
  }

  /// Drops blocks of the passages that rules know as no text of the page.
  private static func rule(_ blocks: inout [TextBlock], _ bytes: [UInt8], _ page: Page) {
    PageBlocks.drop(from: &blocks, bytes, page)
    blocks = BlockFilter.apply(consume blocks, bytes)
    LabelBlocks.drop(from: &blocks, bytes)
  }

  private mutating func write(_ blocks: [TextBlock], _ bytes: [UInt8]) {
    var size = 0
    for block in blocks where block.isKept { size += block.range.count + 1 }
    text.reserveCapacity(size)
    for block in blocks where block.isKept {
      if !text.isEmpty { text.append(0x0A) }
      text.append(contentsOf: bytes[block.range])
      if block.isVerbatim { codeRanges.append((text.count - block.range.count)..<text.count) }
      if !block.isVerbatim, block.tag.headingLevel == 0, sample.count < MainText.sampleLimit {
        sample.append(contentsOf: bytes[block.range].truncatedAtScalar(MainText.sampleLimit - sample.count))
        sample.append(0x0A)
      }
    }
    isCut = text.count > MainText.limit
    if isCut { text.removeSubrange(text[...].truncatedAtScalar(MainText.limit).endIndex...) }
  }
}

extension Array where Element == UInt8 {
  func truncated(_ limit: Int) -> ArraySlice<UInt8> { self[...].truncatedAtScalar(limit) }
}
