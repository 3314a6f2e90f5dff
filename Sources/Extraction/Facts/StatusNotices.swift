import HTML
import Model

typealias NoticeKind = StatusNotice.Kind

/// What the page says of its own state, read only where notices stand: in boxes that class or role call so, and in short
/// paragraphs beneath the title. A sentence of the text proper, a changelog or a comment is none.
enum StatusNotices {
  /// Boxes and paragraphs looked at.
  static let limit = 16
  /// Characters of a box; what is longer holds the text itself.
  private static let boxLimit: Int32 = 700
  /// Characters of text beneath the title after which a paragraph no longer stands at the top.
  private static let topLimit: Int32 = 800

  /// - Parameters:
  ///   - mainStart: Where the main text begins: the top of a page without a heading of level 1.
  ///   - heading: That heading.
  static func find(_ page: Page, mainStart: Int, heading: String?, title: String?) -> [StatusNotice] {
    var notices: [StatusNotice] = []
    if let title = heading ?? title, let kind = TitleMark.kind(title) {
      notices.append(StatusNotice(kind, quote: title.clamped(300)))
    }
    let start = heading == nil ? mainStart : Int.max
    let words = WordStream(heading ?? title ?? "", limit: 40).words
    page.tree.nodes.withUnsafeBufferPointer { nodes in
      page.features.withUnsafeBufferPointer { features in
        scan(page, nodes, features, start, words, &notices)
      }
    }
    return notices
  }

  private static func scan(
    _ page: Page, _ nodes: UnsafeBufferPointer<HTMLTree.Node>, _ features: UnsafeBufferPointer<Page.Features>,
    _ mainStart: Int, _ title: [UInt64], _ notices: inout [StatusNotice]
  ) {
    var hasTitle = false
    var isAtTop = true
    var above: Int32 = 0
    var boxes = 0
    var paragraphs = 0
    var next = 0
    var index = 0
    while index < nodes.count {
      let tag = nodes[index].tag
      let feature = features[index]
      if tag == .text {
        if isAtTop, hasTitle || index > mainStart {
          above += feature.text
          if above > topLimit { isAtTop = false }
        }
      } else if tag == .h1 {
        hasTitle = true
      } else if tag == .h2 || tag == .h3, hasTitle || index > mainStart {
        if !features[index].words.contains(.noticeBox), index >= next { isAtTop = false }
      }
      if index >= next, tag != .text {
        if !feature.words.isDisjoint(with: [.noticeBox, .translation]) {
          if feature.text >= 6, feature.text <= boxLimit, boxes < limit, tag != .body, tag != .html,
            tag.headingLevel == 0
          {
            boxes += 1
            next = Int(nodes[index].end)
            readBox(page, index, isAtTop: isAtTop, title, &notices)
          }
        } else if isAtTop, paragraphs < limit, feature.block == Int32(index), feature.own >= 12, feature.own <= 300,
          feature.ownLink * 3 < feature.own * 2, holdsParagraph(tag)
        {
          paragraphs += 1
          readParagraph(page, index, &notices)
        }
      }
      index += 1
    }
  }

  private static func holdsParagraph(_ tag: Tag) -> Bool {
    switch tag {
    case .p, .div, .blockquote, .aside, .center, .section, .header: true
    default: false
    }
  }

  private static func readBox(
    _ page: Page, _ index: Int, isAtTop: Bool, _ title: [UInt64], _ notices: inout [StatusNotice]
  ) {
    let words = words(of: index, page, limit: 120)
    let subjectAllowed = isAtTop && !isListed(page, index)
    var kind = NoticeReader(words: words, isAtTop: subjectAllowed, mustBegin: false, title: title).kind()
    var share: Double?
    if page.features[index].words.contains(.translation) {
      guard let state = TranslationState.read(page, index) else { return }
      (kind, share) = (state.kind, state.share)
    } else if kind == nil, asksForWork(page, index) {
      kind = .cleanup
    }
    guard let kind, isShown(page, index) else { return }
    add(kind, page, index, share, &notices)
  }

  /// MediaWiki's boxes about the state of an article, by their type; those that only inform are left out.
  private static func asksForWork(_ page: Page, _ index: Int) -> Bool {
    guard let range = page.tree.range(of: .class, in: page.tree.nodes[index]) else { return false }
    return page.tree.source.withUnsafeBufferPointer { source in
      let classes = UnsafeBufferPointer(rebasing: source[range])
      return classes.contains("ambox-")
        && (classes.contains("ambox-content") || classes.contains("ambox-style") || classes.contains("ambox-delete"))
    }
  }

  private static func readParagraph(_ page: Page, _ index: Int, _ notices: inout [StatusNotice]) {
    guard let first = page.firstWord(of: index), NoticeReader.mayBegin(first) else { return }
    let words = words(of: index, page, limit: 60)
    guard let kind = NoticeReader(words: words, isAtTop: true, mustBegin: true, title: []).kind(), isShown(page, index)
    else {
      return
    }
    add(kind, page, index, nil, &notices)
  }

  private static func add(
    _ kind: NoticeKind, _ page: Page, _ index: Int, _ share: Double?, _ notices: inout [StatusNotice]
  ) {
    guard !notices.contains(where: { $0.kind == kind }) else { return }
    notices.append(StatusNotice(kind, quote: page.text(of: index, limit: 300), share: share))
  }

  private static func words(of index: Int, _ page: Page, limit: Int) -> [UInt64] {
    var stream = WordStream(limit: limit)
    page.tree.text.withUnsafeBufferPointer { text in
      var i = index
      let end = Int(page.tree.nodes[index].end)
      while i < end, !stream.isFull {
        let node = page.tree.nodes[i]
        if node.tag == .text {
          stream.append(UnsafeBufferPointer(rebasing: text[Int(node.low)..<Int(node.high)]))
        } else if node.tag.isBlock {
          stream.endSentence()
        } else if node.tag == .br {
          stream.endWord()
        }
        i += 1
      }
    }
    stream.endWord()
    return stream.words
  }

  /// Whether the element is neither hidden nor in a comment, a noscript fallback or code.
  private static func isShown(_ page: Page, _ index: Int) -> Bool {
    var i = index
    while i >= 0 {
      let feature = page.features[i]
      if feature.role == .hidden || page.tree.nodes[i].tag == .noscript || feature.isInCode { return false }
      if i == index || page.tree.nodes[i].tag != .body, !feature.words.isDisjoint(with: [.hidden, .comments]) {
        return false
      }
      i = Int(page.tree.nodes[i].parent)
    }
    return true
  }

  /// Whether the element belongs to an item of a list of definitions, as notices about single functions do.
  private static func isListed(_ page: Page, _ index: Int) -> Bool {
    var i = Int(page.tree.nodes[index].parent)
    while i >= 0 {
      let tag = page.tree.nodes[i].tag
      if tag == .dd || tag == .li { return true }
      i = Int(page.tree.nodes[i].parent)
    }
    return false
  }
}
