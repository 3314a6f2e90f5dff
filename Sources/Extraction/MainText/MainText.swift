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

  /// Reads the page's text; where class names have led astray, once more without them (`page` is changed to match).
  init(_ page: inout Page, structured: StructuredData) {
    collect(page)
    let total = page.tree.nodes.indices.reduce(Int32(0)) {
      $0 + (page.tree.nodes[$1].parent < 0 ? page.features[$1].text : 0)
    }
    if text.count < 600, text.count < Int(total) / 3 {
      var relaxed = page
      relaxed.exclude(byWords: false)
      relaxed.weighProse()
      var other = MainText()
      other.collect(relaxed)
      if other.text.count > (text.count < 250 ? 2 : 4) * text.count + 100 {
        self = other
        page = relaxed
      }
    }
    if let body = structured.articleBody, body.utf8.count > 2 * text.count, body.utf8.count > 200 {
      isStructured = true
      text = Array(Array(body.utf8).truncated(MainText.limit))
      codeRanges = []
      sample = Array(text[...].truncatedAtScalar(MainText.sampleLimit))
    }
  }

  private init() {}

  /// The language of the sample. A short beginning is enough on nearly every page; where it leaves doubt, all is read.
  func language(declared: String?) -> LanguageReading {
    sample.withUnsafeBufferPointer { sample in
      let front = UnsafeBufferPointer(rebasing: sample.prefix(MainText.frontLimit))
      let reading = Language.detect(front, hint: declared)
      if front.count == sample.count || (reading.isReliable && reading.share >= 0.9) { return reading }
      return Language.detect(sample, hint: declared)
    }
  }

  private mutating func collect(_ page: Page) {
    passages = page.mainPassages()
    let selected = MainText.select(page, passages)
    write(selected.blocks, selected.bytes)
    code = CodeReading(selected.blocks, selected.bytes)
  }

  /// The blocks of some passages, each marked whether it is kept.
  static func select(_ page: Page, _ passages: [Passage], isTracing: Bool = false) -> TextCollector.Collected {
    var collected = TextCollector.collect(page, passages, isTracing: isTracing)
    PageBlocks.drop(from: &collected.blocks, collected.bytes, page)
    collected.blocks = BlockFilter.apply(collected.blocks, collected.bytes)
    LabelBlocks.drop(from: &collected.blocks, collected.bytes)
    return collected
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
