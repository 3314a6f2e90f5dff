import HTML

/// How highlighters lay out code: which elements are a block of code, which hold line numbers, which are a line each.
/// Known structures: Pygments, Rouge, Chroma, highlight.js, Prism, Shiki, SyntaxHighlighter, Crayon, GeSHi, CodeMirror,
/// google-code-prettify, GitHub's files and gists.
struct CodeLayout {
  /// A block of code.
  struct Listing {
    var root: Int
    /// A table cell of line numbers that no class names, -1 for none.
    var numbers = -1
    /// Whether each child `code` is a line.
    var hasCodeLines = false
  }

  /// Bytes that may still be looked at to tell line numbers, so that nested elements are not read again and again.
  private var budget: Int

  init(budget: Int) { self.budget = budget }

  /// The block of code that an element is, nil when it is none.
  mutating func listing(_ page: Page, _ index: Int) -> Listing? {
    let nodes = page.tree.nodes
    switch nodes[index].tag {
    case .pre, .xmp:
      let first = index + 1
      guard first < Int(nodes[index].end), nodes[first].tag == .code else { return Listing(root: index) }
      let second = Int(nodes[first].end)
      return Listing(
        root: index, hasCodeLines: second < Int(nodes[index].end) && nodes[second].tag == .code)
    case .code: return isBlock(page, code: index) ? Listing(root: index) : nil
    case .table: return numbered(page, table: index)
    case .ol:
      let isCode =
        page.hasClass(index) { $0.hasPrefix("dp-") || $0.hasPrefix("linenums") }
        || (index + 1 < Int(nodes[index].end) && page.hasClass(index + 1) { $0.equals("li1") })
      return isCode ? Listing(root: index) : nil
    default: return nil
    }
  }

  /// A `code` element of several lines that is all its block holds, or whose class says that it is a block.
  private mutating func isBlock(_ page: Page, code: Int) -> Bool {
    let nodes = page.tree.nodes
    let feature = page.features[code]
    guard feature.text >= 4, feature.block >= 0 else { return false }
    if page.features[Int(feature.block)].own != feature.text {
      guard page.hasClass(code, where: { $0.contains("block") || $0.contains("hljs") }) else { return false }
    }
    var (hasText, isBroken) = (false, false)
    for index in code..<Int(nodes[code].end) {
      if nodes[index].tag == .br || nodes[index].tag.isBlock { isBroken = hasText }
      guard nodes[index].tag == .text else { continue }
      for byte in page.tree.text[Int(nodes[index].low)..<Int(nodes[index].high)] {
        budget -= 1
        guard budget > 0 else { return false }
        if byte > 0x20 {
          if isBroken { return true }
          hasText = true
        } else if byte == 0x0A {
          isBroken = hasText
        }
      }
    }
    return false
  }

  /// A table whose first column are line numbers.
  private mutating func numbered(_ page: Page, table: Int) -> Listing? {
    let nodes = page.tree.nodes
    let end = Int(nodes[table].end)
    var cell = table + 1
    while cell < end, cell < table + 8, nodes[cell].tag != .td, nodes[cell].tag != .th { cell += 1 }
    guard cell < end, nodes[cell].tag == .td || nodes[cell].tag == .th else { return nil }
    let next = Int(nodes[cell].end)
    guard next < end, nodes[next].tag == .td else { return nil }
    for index in cell..<min(next, cell + 3) where nodes[index].tag != .text && isGutter(page, index) {
      return page.features[cell].text == 0 || numbers(page, cell) > 0
        ? Listing(root: table, numbers: cell) : nil
    }
    let hasCode = nodes[next..<min(Int(nodes[next].end), next + 5)].contains { $0.tag == .pre || $0.tag == .code }
    return hasCode && numbers(page, cell) > 1 ? Listing(root: table, numbers: cell) : nil
  }

  /// Whether an element within a block of code is not code: line numbers, buttons, what is not shown.
  mutating func isLeftOut(
    _ page: Page, _ index: Int, in listing: Listing, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if index == listing.numbers { return true }
    let feature = page.features[index]
    guard feature.text > 0 else { return false }
    if feature.role == .hidden, feature.text * 2 < page.features[listing.root].text { return true }
    if feature.words.contains(.gutter), page.tree.nodes[index].tag != .pre, page.tree.nodes[index].tag != .code,
      feature.text * 2 < page.features[listing.root].text
    {
      return true
    }
    return startsWithDigit(page, index, text) && isGutter(page, index) && numbers(page, index) > 0
  }

  private func startsWithDigit(_ page: Page, _ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let nodes = page.tree.nodes
    for child in index + 1..<min(Int(nodes[index].end), index + 6) where nodes[child].tag == .text {
      for byte in text[Int(nodes[child].low)..<Int(nodes[child].high)].prefix(16) where byte > 0x20 {
        return byte &- 0x30 < 10
      }
    }
    return false
  }

  /// How many line numbers an element holds, 0 when it holds anything else.
  private mutating func numbers(_ page: Page, _ root: Int) -> Int {
    let nodes = page.tree.nodes
    var count = 0
    for index in root..<Int(nodes[root].end) where nodes[index].tag == .text {
      var wasDigit = false
      for byte in page.tree.text[Int(nodes[index].low)..<Int(nodes[index].high)] {
        budget -= 1
        let isDigit = byte &- 0x30 < 10
        guard budget > 0, isDigit || byte.isLineNumberSign else { return 0 }
        if isDigit, !wasDigit { count += 1 }
        wasDigit = isDigit
      }
    }
    return count
  }

  /// Whether an element is named as one of line numbers.
  private func isGutter(_ page: Page, _ index: Int) -> Bool {
    if page.tree.range(of: .dataLineNumber, in: page.tree.nodes[index]) != nil { return true }
    return page.hasClass(index) { name in
      name.contains("gutter") || name.contains("lineno") || name.contains("linenr") || name.contains("linenum")
        || name.contains("line-num") || name.contains("line_num") || name.contains("blob-num")
        || name.contains("crayon-num") || name.contains("hljs-ln-n") || name.hasWord("ln") || name.hasWord("lnt")
        || name.hasWord("lnum") || name.hasWord("lnlinks")
    }
  }

  /// Whether an element within a block of code is a line, or a block that begins one.
  func isLine(_ page: Page, _ index: Int, in listing: Listing) -> Bool {
    switch page.tree.nodes[index].tag {
    case .td, .th, .table, .tbody, .thead: return false
    case .code where listing.hasCodeLines: return Int(page.tree.nodes[index].parent) == listing.root
    case let tag where tag.isBlock: return true
    case .span, .code, .unknown, .a:
      return page.hasClass(index) { name in
        name.hasWord("line") || name.hasWord("code-line") || name.hasWord("token-line") || name.hasWord("codeline")
          || name.hasWord("view-line") || name.hasWord("cm-line") || name.hasWord("crayon-line")
      }
    default: return false
    }
  }

  /// The words of a button that copies code, where it is no `button`.
  static func isCopyLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 4, bytes.count <= 20 else { return false }
    return bytes.equals("copy") || bytes.equals("copy code") || bytes.equals("copied!") || bytes.equals("copied")
      || bytes.equals("copy to clipboard") || bytes.equals("copy snippet") || bytes.equals("kopieren")
      || bytes.equals("copier") || bytes.equals("copiar") || bytes.equals("复制") || bytes.equals("复制代码")
      || bytes.equals("コピー")
  }
}

extension UInt8 {
  /// What stands between line numbers: white space, `.`, `:`, `|`, `-`.
  fileprivate var isLineNumberSign: Bool {
    self <= 0x20 || self == 0x2E || self == 0x3A || self == 0x7C || self == 0x2D
  }
}

extension Page {
  /// Whether an element has a class and its value is as asked.
  func hasClass(_ index: Int, where test: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    guard let range = tree.range(of: .class, in: tree.nodes[index]) else { return false }
    return tree.source.withUnsafeBufferPointer { test(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Whether an attribute's value is as given, letters of either case.
  func has(_ name: AttributeName, _ value: StaticString, _ index: Int) -> Bool {
    guard let range = tree.range(of: name, in: tree.nodes[index]) else { return false }
    return tree.source.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range]).equals(value) }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether a word between white space is as given, letters of either case.
  func hasWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard count >= length else { return false }
    var i = 0
    while i + length <= count {
      var k = 0
      while k < length, self[i + k].lowered == word.utf8Start[k] { k += 1 }
      if k == length, i + k == count || self[i + k] <= 0x20 { return true }
      while i < count, self[i] > 0x20 { i += 1 }
      while i < count, self[i] <= 0x20 { i += 1 }
    }
    return false
  }
}
