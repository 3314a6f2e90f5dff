import HTML
import Model

/// The author as the page shows it.
enum Byline {
  static let triedLimit = 40

  /// The first text that rel, itemprop or class calls the author and `accept` takes.
  static func marked(_ page: Page, accept: (AuthorName?, String) -> Sourced<String>?) -> Sourced<String>? {
    let tree = page.tree
    var byClass: Sourced<String>?
    var tried = 0
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      let feature = page.features[index]
      defer { index += 1 }
      guard node.tag != .text, node.high > node.low else { continue }
      if isOthers(page, feature, node.tag) {
        index = max(Int(node.end) - 1, index)
        continue
      }
      guard feature.text > 1, feature.text < 160 else { continue }
      let mark = mark(tree, node)
      guard mark != nil || byClass == nil && isByline(feature) && !isInTable(page, index) else { continue }
      tried += 1
      guard tried <= triedLimit else { break }
      let name = name(page, index)
      if let mark, feature.text < 80 {
        if let found = accept(name, mark) { return found }
      } else if byClass == nil, isByline(feature), !isInTable(page, index) {
        byClass = accept(name, "visible")
      }
    }
    return byClass
  }

  /// Comments, and lists of other pages: the names in them are others'.
  private static func isOthers(_ page: Page, _ feature: Page.Features, _ tag: Tag) -> Bool {
    guard !page.isForum, tag != .body, tag != .html, feature.words.contains(.comments), feature.text > 160,
      feature.words.isDisjoint(with: [.main, .content, .subject])
    else { return false }
    return feature.text * 2 < page.features.first?.text ?? 0
  }

  /// Within a cell: lists of people mark each as a card.
  private static func isInTable(_ page: Page, _ index: Int) -> Bool {
    let block = Int(page.features[index].block)
    guard !page.isForum, block >= 0 else { return false }
    let tag = page.tree.nodes[block].tag
    return tag == .td || tag == .th
  }

  /// Classes of the name of who wrote a post.
  private static let posterNames: [StaticString] = [
    "username", "user-name", "postername", "message-name", "poster-name", "author-name", "nickname",
  ]

  /// Classes looked at.
  private static let posterLimit = 4_000

  /// The name above the first post of a thread.
  static func firstPoster(_ page: Page) -> AuthorName? {
    let tree = page.tree
    return tree.source.withUnsafeBufferPointer { source in
      var tried = 0
      for index in tree.nodes.indices where tree.nodes[index].tag != .text {
        let feature = page.features[index]
        guard feature.text > 1, feature.text <= 40, feature.role != .hidden,
          let range = tree.range(of: .class, in: tree.nodes[index])
        else { continue }
        tried += 1
        guard tried <= posterLimit else { break }
        let value = UnsafeBufferPointer(rebasing: source[range])
        guard posterNames.contains(where: { value.contains($0) }),
          let name = lines(page, index).lazy.compactMap({ AuthorName($0, isVisible: true) }).first
        else { continue }
        return name
      }
      return nil
    }
  }

  private static func isByline(_ feature: Page.Features) -> Bool {
    feature.words.contains(.author) && feature.words.isDisjoint(with: [.box, .comments, .related])
  }

  private static func mark(_ tree: HTMLTree, _ node: HTMLTree.Node) -> String? {
    var i = Int(node.low)
    while i < Int(node.high) {
      let attribute = tree.attributes[i]
      if attribute.name == .rel || attribute.name == .itemprop, attribute.high - attribute.low == 6 {
        let isAuthor = tree.source.withUnsafeBufferPointer {
          UnsafeBufferPointer(rebasing: $0[Int(attribute.low)..<Int(attribute.high)]).equals("author")
        }
        if isAuthor { return attribute.name == .rel ? "rel" : "itemprop" }
      }
      i += 1
    }
    return nil
  }

  /// The name within a byline: what itemprop=name or a link says, which is the name alone, else the whole text.
  private static func name(_ page: Page, _ index: Int) -> AuthorName? {
    let tree = page.tree
    let end = Int(tree.nodes[index].end)
    if end - index > 2 {
      var links: [String] = []
      var i = index + 1
      while i < end, i < index + 60 {
        let node = tree.nodes[i]
        let isName =
          tree.range(of: .itemprop, in: node).map { range in
            tree.source.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range]).equals("name") }
          } ?? false || isNamed(tree, node)
        if isName || node.tag == .a, page.features[i].text > 1, page.features[i].text < 60,
          let name = AuthorName(page.text(of: i, limit: 200), isVisible: true)
        {
          if isName { return name }
          links.append(name.text)
          i = Int(node.end)
          continue
        }
        i += 1
      }
      if links.count == 1 || links.count > 1 && page.features[index].words.contains(.author) && links.count <= 3 {
        let distinct = links.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let isList = distinct.allSatisfy { $0.utf8.contains(0x20) }
        if let name = AuthorName(isList ? distinct.joined(separator: ", ") : distinct[0], isVisible: true) {
          return name
        }
      }
    }
    return lines(page, index).lazy.compactMap { AuthorName($0, isVisible: true) }.first
  }

  /// Whether a class says that the element holds a name alone: `author-name`, `styles_name__x7`, `fn`; and not what is said
  /// under a name, `field-name-date`.
  private static func isNamed(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    guard node.tag != .text, let range = tree.range(of: .class, in: node) else { return false }
    return tree.source[range].prefix(512).split(whereSeparator: { $0 <= 0x20 }).contains { token in
      let lower = token.map(\.lowered)
      if lower == [0x66, 0x6E] { return true }
      guard let name = lower.firstRange(of: Array("name".utf8)) else { return false }
      return lower[name.upperBound...].isEmpty || lower[name.upperBound...].starts(with: [0x5F, 0x5F])
    }
  }

  /// The lines of an element's text: a name is often followed by a role, set below it.
  private static func lines(_ page: Page, _ index: Int) -> [String] {
    let tree = page.tree
    var lines: [String] = []
    var starts = [index]
    for i in index + 1..<max(Int(tree.nodes[index].end), index + 1) where starts.count <= lineLimit {
      let tag = tree.nodes[i].tag
      if tag == .br || tag.isBlock { starts.append(i) }
      // Text after a block goes on with the block around it.
      if tag == .text, let last = starts.last, Int(tree.nodes[last].end) <= i, tree.nodes[last].tag != .br {
        starts.append(i)
      }
    }
    starts.append(Int(tree.nodes[index].end))
    for (start, end) in zip(starts, starts.dropFirst()) where start < end {
      let line = page.line(start..<end, limit: 200)
      if !line.isEmpty { lines.append(line) }
    }
    return lines
  }

  private static let lineLimit = 6

  static let nearLimit = 120

  /// A short line such as "By Ada Green" after the first heading.
  static func nearHeading(_ page: Page) -> AuthorName? {
    let tree = page.tree
    guard let heading = tree.nodes.firstIndex(where: { $0.tag == .h1 }) else { return nil }
    var i = Int(tree.nodes[heading].end)
    let end = min(tree.nodes.count, i + nearLimit)
    while i < end {
      let node = tree.nodes[i]
      defer { i += 1 }
      guard node.tag == .text, node.high - node.low < 200 else { continue }
      let isBy = tree.text.withUnsafeBufferPointer {
        let text = $0[Int(node.low)..<Int(node.high)]
        return isIntroduction(text) || isDated(text)
      }
      guard isBy else { continue }
      let block = Int(page.features[i].block)
      guard block >= 0, page.features[block].own < 100, page.features[block].text < 120,
        let name = AuthorName(page.text(of: block, limit: 200), isVisible: true), isPerson(name.text)
      else { continue }
      return name
    }
    return nil
  }

  /// Parts of the addresses of pages about authors.
  private static let authorPages: [StaticString] = [
    "/author/", "/authors/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/autore/", "/autores/", "/writer/",
    "/writers/", "/contributor/", "/contributors/", "/redakteur/",
  ]

  /// A full name that links to a page about an author, behind the heading.
  static func linked(_ page: Page) -> AuthorName? {
    let tree = page.tree
    guard let heading = tree.nodes.firstIndex(where: { $0.tag == .h1 }) else { return nil }
    let start = Int(tree.nodes[heading].end)
    for i in start..<min(tree.nodes.count, start + linkedLimit) {
      let node = tree.nodes[i]
      guard node.tag == .a, (4...40).contains(page.features[i].text), leadsToAuthor(tree, node),
        let name = AuthorName(page.text(of: i, limit: 200), isVisible: true), isPerson(name.text)
      else { continue }
      return name
    }
    return nil
  }

  /// Nodes behind the heading in which a name is looked for.
  private static let linkedLimit = 300

  private static func leadsToAuthor(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    guard let range = tree.range(of: .href, in: node) else { return false }
    return tree.source.withUnsafeBufferPointer { source in
      let value = UnsafeBufferPointer(rebasing: source[range])
      return authorPages.contains { value.contains($0, within: 512) }
    }
  }

  private static let introductions: [[UInt8]] = [
    "By ", "by ", "BY ", "Written by", "Posted by", "Published by", "Author:", "Von ", "von ", "Autor:", "Text:",
    "Par ", "par ", "Por ", "por ", "Auteur", "Door ", "Scritto da", "Автор", "作者", "文：",
  ].map { Array($0.utf8) }

  /// "6.5.2024 von Ada Green".
  private static func isDated(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let text = text.drop { $0 <= 0x20 }
    guard text.count < 100, text.first.map({ $0 &- 0x30 < 10 }) ?? false else { return false }
    let bytes = UnsafeBufferPointer(rebasing: text)
    return bytes.contains(" by ") || bytes.contains(" von ") || bytes.contains(" par ") || bytes.contains(" por ")
  }

  private static func isIntroduction(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let text = text.drop { $0 <= 0x20 }
    return introductions.contains { introduction in
      text.starts(with: introduction)
        || introduction.last == 0x20 && text.starts(with: introduction.dropLast())
          && text.dropFirst(introduction.count - 1).allSatisfy { $0 <= 0x20 || $0 == 0x3A }
    }
  }

  /// Two to five words with capitals.
  private static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...6).contains(words.count) else { return false }
    return words.first?.first?.isUppercase == true && words.last?.first?.isUppercase == true
  }
}

extension Page {
  /// The text of a range of nodes on one line, cut at `limit` bytes.
  fileprivate func line(_ nodes: Range<Int>, limit: Int) -> String {
    LineBuffer.line(limit: limit) { line in
      tree.text.withUnsafeBufferPointer { text in
        for node in tree.nodes[nodes] where node.tag == .text && line.count < limit {
          line.append(UnsafeBufferPointer(rebasing: text[Int(node.low)..<Int(node.high)]))
        }
      }
    }
  }
}
