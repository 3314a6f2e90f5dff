import HTML

/// A heading of the page that may be its title.
struct TitleHeading {
  var text: String
  var signs: TitleSigns
  var source: String
}

extension TitleHeading {
  /// Headings asked for by kind.
  static let firstLimit = 6
  static let secondLimit = 3
  static let markedLimit = 3

  /// Headings of level 1, the first of level 2, and what a class calls the title.
  static func find(_ page: Page) -> [TitleHeading] {
    var first: [Int] = []
    var second: [Int] = []
    var marked: [Int] = []
    var firstCount = 0
    page.tree.nodes.withUnsafeBufferPointer { nodes in
      page.features.withUnsafeBufferPointer { features in
        for index in nodes.indices {
          let tag = nodes[index].tag
          if tag == .text { continue }
          let feature = features[index]
          if tag == .h1 {
            guard feature.text > 0 else { continue }
            firstCount += 1
            if first.count < firstLimit { first.append(index) }
          } else if tag == .h2, feature.text > 0, second.count < secondLimit {
            second.append(index)
          } else if feature.words.contains(.title), marked.count < markedLimit, feature.text > 0, feature.text < 300,
            tag != .a,
            !feature.words.isDisjoint(with: [.subject, .main])
              || page.tree.range(of: .itemprop, in: nodes[index]) != nil
          {
            marked.append(index)
          }
        }
      }
    }
    var found: [TitleHeading] = []
    for (place, index) in first.enumerated() {
      var signs: TitleSigns = place == 0 ? .firstHeading : .laterHeading
      if firstCount == 1 { signs.insert(.onlyHeading) }
      if firstCount >= 5 { signs.insert(.crowded) }
      signs.formUnion(page.titleSigns(of: index))
      append(page, index, signs, source: "h1", to: &found, withParts: place < 3)
    }
    for (place, index) in second.enumerated() {
      let signs = (place == 0 ? [.secondLevel, .firstSecondLevel] : TitleSigns.secondLevel).union(
        page.titleSigns(of: index))
      append(page, index, signs, source: "h2", to: &found, withParts: false)
    }
    for index in marked {
      append(
        page, index, page.titleSigns(of: index).union(.markedOther), source: "visible", to: &found, withParts: false)
    }
    return found
  }

  private static func append(
    _ page: Page, _ index: Int, _ signs: TitleSigns, source: String, to found: inout [TitleHeading], withParts: Bool
  ) {
    let text = page.headingText(index..<Int(page.tree.nodes[index].end))
    guard !text.isEmpty, text.utf8.count <= 400 else { return }
    found.append(TitleHeading(text: text, signs: signs, source: source))
    guard withParts, let children = page.parts(of: index) else { return }
    let tail = page.headingText(children.second..<Int(page.tree.nodes[index].end))
    if !tail.isEmpty {
      found.append(TitleHeading(text: tail.withoutSeparator, signs: signs.union(.headingTail), source: source))
    }
    let front = page.headingText(index + 1..<children.last)
    if !front.isEmpty { found.append(TitleHeading(text: front, signs: signs.union(.headingFront), source: source)) }
  }
}

extension Page {
  /// What the place of a heading and its class say of it.
  func titleSigns(of index: Int) -> TitleSigns {
    var signs: TitleSigns = []
    let feature = features[index]
    if feature.words.contains(.title), !feature.words.isDisjoint(with: [.subject, .main]) { signs.insert(.marked) }
    if tree.range(of: .itemprop, in: tree.nodes[index]) != nil { signs.insert(.marked) }
    if feature.isInLink || feature.link * 2 > feature.text { signs.insert(.linked) }
    if feature.isExcluded { signs.insert(.boilerplate) }
    if !feature.words.isDisjoint(with: [.assistive, .hidden]) { signs.insert(.isHidden) }
    var ancestor = Int(tree.nodes[index].parent)
    while ancestor >= 0 {
      switch features[ancestor].role {
      case .article, .articleBody, .main: signs.insert(.inArticle)
      case .header: if !signs.contains(.inArticle) { signs.insert(.inHeader) }
      case .hidden: signs.insert(.isHidden)
      default: break
      }
      ancestor = Int(tree.nodes[ancestor].parent)
    }
    return signs
  }

  /// Where the second child of a heading begins, and its last; nil when it has no parts.
  fileprivate func parts(of index: Int) -> (second: Int, last: Int)? {
    var index = index
    for _ in 0..<6 {
      var children: [Int] = []
      var hasElement = false
      var child = index + 1
      while child < Int(tree.nodes[index].end), children.count < 16 {
        if features[child].text > 0 {
          children.append(child)
          if tree.nodes[child].tag != .text { hasElement = true }
        }
        child = tree.nodes[child].tag == .text ? child + 1 : Int(tree.nodes[child].end)
      }
      guard hasElement else { return nil }
      if children.count >= 2, let last = children.last { return (children[1], last) }
      guard let only = children.first else { return nil }
      index = only
    }
    return nil
  }

  /// The text of a range of nodes, without what marks or links the heading and without what only screen readers get.
  fileprivate func headingText(_ range: Range<Int>) -> String {
    let text = LineBuffer.line(limit: 500) { line in
      tree.text.withUnsafeBufferPointer { text in
        var i = range.lowerBound
        while i < range.upperBound, line.count < 500 {
          let node = tree.nodes[i]
          if node.tag == .text {
            line.append(UnsafeBufferPointer(rebasing: text[Int(node.low)..<Int(node.high)]))
          } else {
            if i > range.lowerBound,
              node.tag == .button || !features[i].words.isDisjoint(with: [.gutter, .assistive])
            {
              i = Int(node.end)
              continue
            }
            if node.tag.isBlock || node.tag == .br { line.appendSpace() }
          }
          i += 1
        }
      }
    }
    return text.withoutPermalink
  }
}

extension String {
  /// Without a sign at its end that only links to the heading: ¶, §, 🔗, a character of an icon font, `#` after a space.
  var withoutPermalink: String {
    var text = self[...]
    while let last = text.unicodeScalars.last {
      switch last {
      case "¶", "§", "🔗", " ", "\u{E000}"..."\u{F8FF}": break
      case "#" where text.unicodeScalars.dropLast().last == " ": break
      default: return String(text)
      }
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }
}
