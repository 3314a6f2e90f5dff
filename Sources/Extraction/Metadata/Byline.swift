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
    for index in tree.nodes.indices where tree.nodes[index].tag != .text {
      let node = tree.nodes[index]
      let feature = page.features[index]
      guard feature.text > 1, feature.text < 160, node.high > node.low else { continue }
      let mark = mark(tree, node)
      guard mark != nil || byClass == nil && isByline(feature) else { continue }
      tried += 1
      guard tried <= triedLimit else { break }
      let name = name(page, index)
      if let mark, feature.text < 80 {
        if let found = accept(name, mark) { return found }
      } else if byClass == nil, isByline(feature) {
        byClass = accept(name, "visible")
      }
    }
    return byClass
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
          } ?? false
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
    return AuthorName(page.text(of: index, limit: 200), isVisible: true)
  }

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
      let isBy = tree.text.withUnsafeBufferPointer { isIntroduction($0[Int(node.low)..<Int(node.high)]) }
      guard isBy else { continue }
      let block = Int(page.features[i].block)
      guard block >= 0, page.features[block].own < 100, page.features[block].text < 120,
        let name = AuthorName(page.text(of: block, limit: 200), isVisible: true), isPerson(name.text)
      else { continue }
      return name
    }
    return nil
  }

  private static let introductions: [[UInt8]] = [
    "By ", "by ", "BY ", "Written by", "Posted by", "Published by", "Author:", "Von ", "von ", "Autor:", "Text:",
    "Par ", "par ", "Por ", "por ", "Auteur", "Door ", "Scritto da", "Автор", "作者", "文：",
  ].map { Array($0.utf8) }

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
