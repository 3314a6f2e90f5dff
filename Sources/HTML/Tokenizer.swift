import Glibc
import Model

/// Reads markup once from front to back (after HTML Standard §13.2.5) and leaves four things: the text of the page, the
/// attributes that readers ask for, elements that need no place in the tree, and a skeleton: the bare tags that decide
/// the shape of the tree, from which libxml2 builds it.
///
/// What costs libxml2 quadratic time never reaches it: attributes, references, scripts, comments, end tags that close
/// nothing near, and start tags deeper than the limit.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: HTMLTree.Limits
  /// Whether `HTMLTree.Mark`s are left as tokens.
  let keepsMarks: Bool

  var text: [UInt8] = []
  var attributes: [HTMLTree.Attribute] = []
  var listed: [HTMLTree.Listed] = []
  var tokens: [Token] = []
  var skeleton: [UInt8] = []
  var reason: IncompleteReason?
  var isStopped = false

  /// Fed elements that are still open, as far as the tags tell.
  var open: [Tag] = []
  /// Start tags not fed because they lie too deep, by tag, so that their end tags are not fed either.
  var unfed = [Int32](repeating: 0, count: 256)
  /// For each phrasing element a stack of bits: whether its start tag was fed.
  var phrasing = [UInt64](repeating: 0, count: 256)
  /// White space seen since the last text.
  var blank = 0..<0
  /// Open elements around the outermost `pre` or `code`: in those, white space stays where it stands.
  var preformatted = Int.max
  /// Marks among the tokens.
  var markCount = 0
  /// Raw elements whose end tag is known not to come any more.
  var unclosed: Set<Tag> = []

  let names = Tag.skeletonNames
  let standIns = Tag.standIns
  let treatments = Tag.treatments
  let tagTable = NameTable.tags
  let attributeTable = NameTable.attributes

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: HTMLTree.Limits, keepsMarks: Bool) {
    self.bytes = bytes
    self.limits = limits
    self.keepsMarks = keepsMarks
    text.reserveCapacity(min(bytes.count / 2, limits.text))
    skeleton.reserveCapacity(bytes.count / 4 + 64)
    tokens.reserveCapacity(bytes.count / 40 + 16)
    attributes.reserveCapacity(bytes.count / 60 + 16)
  }

  mutating func stop(_ why: IncompleteReason) {
    if reason == nil { reason = why }
    isStopped = true
  }

  mutating func run() {
    guard let base = bytes.baseAddress else { return }
    var i = 0
    var runStart = 0
    while i < bytes.count, let hit = memchr(base + i, 0x3C, bytes.count - i) {
      let tag = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
      let next = tag + 1 < bytes.count ? bytes[tag + 1] : 0
      let isEnd = next == 0x2F
      if next.isLetter {
        appendText(runStart..<tag)
        i = startTag(at: tag)
      } else if isEnd, tag + 2 < bytes.count, bytes[tag + 2].isLetter {
        appendText(runStart..<tag)
        i = endTag(at: tag)
      } else if next == 0x21 || next == 0x3F || (isEnd && tag + 2 < bytes.count) {
        appendText(runStart..<tag)
        i = comment(at: tag)
      } else {
        i = tag + 1
        continue
      }
      runStart = i
      if isStopped { return }
    }
    appendText(runStart..<bytes.count)
  }

  /// A comment, declaration or processing instruction; the index after it.
  private func comment(at start: Int) -> Int {
    guard start + 3 < bytes.count, bytes[start + 1] == 0x21, bytes[start + 2] == 0x2D, bytes[start + 3] == 0x2D else {
      return index(of: 0x3E, from: start + 1).map { $0 + 1 } ?? bytes.count
    }
    // `<!-->` and `<!--->` are whole comments.
    var i = start + 4
    if i < bytes.count, bytes[i] == 0x3E { return i + 1 }
    if i + 1 < bytes.count, bytes[i] == 0x2D, bytes[i + 1] == 0x3E { return i + 2 }
    while let end = index(of: 0x3E, from: i) {
      if end >= start + 6, bytes[end - 1] == 0x2D, bytes[end - 2] == 0x2D { return end + 1 }
      if end >= start + 7, bytes[end - 1] == 0x21, bytes[end - 2] == 0x2D, bytes[end - 3] == 0x2D { return end + 1 }
      i = end + 1
    }
    return bytes.count
  }

  @inline(__always)
  func index(of byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let hit = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  // MARK: Text

  private mutating func appendText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var i = range.lowerBound
    while i < range.upperBound, bytes[i].isBlank { i &+= 1 }
    if i == range.upperBound, open.count <= preformatted {
      if blank.isEmpty { blank = range.lowerBound..<min(range.upperBound, range.lowerBound + 64) }
      return
    }
    let start = text.count
    if !blank.isEmpty {
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[blank]))
      blank = 0..<0
    }
    CharacterReference.decode(UnsafeBufferPointer(rebasing: bytes[range]), into: &text)
    if text.count > limits.text {
      text.removeSubrange(text[...].truncatedAtScalar(limits.text).endIndex...)
      stop(.textLimit)
    }
    let offset = Int32(skeleton.count)
    if let last = tokens.indices.last, tokens[last].tag == .text, tokens[last].offset == offset - 1 {
      tokens[last].high = Int32(text.count)
    } else {
      append(Token(tag: .text, offset: offset, low: Int32(start), high: Int32(text.count)))
      // A place of its own, so that what libxml2 closes before the next tag is told from what it opens after.
      skeleton.append(0x20)
    }
  }

  mutating func append(_ token: Token) {
    tokens.append(token)
    if tokens.count - markCount + listed.count >= limits.nodes { stop(.nodeLimit) }
  }

  /// Leaves a mark where it is asked for; there are at most as many marks as nodes.
  mutating func appendMark(_ tag: Tag, low: Int32, high: Int32) {
    guard keepsMarks, markCount < limits.nodes else { return }
    markCount += 1
    tokens.append(Token(tag: tag, offset: Int32(skeleton.count), low: low, high: high))
  }

  // MARK: Skeleton

  mutating func feedStart(_ tag: Tag, attributes range: Range<Int>) {
    if open.count >= limits.depth {
      unfed[Int(tag.rawValue)] += 1
      if reason == nil { reason = .depthLimit }
      return
    }
    if tag.closesParagraph {
      if open.last == .p { open.removeLast() }
      // White space before a block is none of its text.
      blank = 0..<0
    }
    if tag.closesSibling, open.last == tag { open.removeLast() }
    skeleton.append(0x3C)
    appendName(tag)
    append(
      Token(
        tag: tag, offset: Int32(skeleton.count), low: Int32(range.lowerBound), high: Int32(range.upperBound)))
    skeleton.append(0x3E)
    if tag == .pre || tag == .code { preformatted = min(preformatted, open.count) }
    if treatments[Int(tag.rawValue)] != .void { open.append(tag) }
  }

  mutating func feedEnd(_ tag: Tag) {
    if unfed[Int(tag.rawValue)] > 0 {
      unfed[Int(tag.rawValue)] -= 1
      return
    }
    // An end tag without its start tag within reach closes nothing: browsers look through the whole stack, at a cost.
    var i = open.count - 1
    let lowest = max(0, open.count - 256)
    while i >= lowest, open[i] != tag { i -= 1 }
    guard i >= lowest else { return }
    // Elements that share a name in the skeleton are closed one by one: to libxml2 the nearest is the one meant.
    let standIn = standIns[Int(tag.rawValue)]
    for other in open[i...] where standIns[Int(other.rawValue)] == standIn {
      skeleton.append(0x3C)
      skeleton.append(0x2F)
      appendName(other)
      skeleton.append(0x3E)
    }
    open.removeSubrange(i...)
    if open.count <= preformatted { preformatted = .max }
  }

  private mutating func appendName(_ tag: Tag) {
    skeleton.append(contentsOf: names[Int(tag.rawValue)].dropLast())
  }
}
