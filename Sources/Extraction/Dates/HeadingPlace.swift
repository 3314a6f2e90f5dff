import HTML

/// Where the page's own heading stands. A date close to it is the page's; one far from it belongs to something listed.
struct HeadingPlace {
  /// Bytes of text before and after the heading in which its date is looked for.
  static let before = 800
  static let after = 1500

  private let page: Page
  /// Range of text, nil when there is neither a heading nor text.
  let range: Range<Int>?

  init(_ page: Page, title: String?, passages: [Passage]) {
    self.page = page
    let nodes = page.tree.nodes
    let words = title.map { TitleWords($0).joined }
    var heading: Int?
    for index in nodes.indices where (1...2).contains(nodes[index].tag.headingLevel) && page.features[index].text > 2 {
      let isTitle = words != nil && TitleWords(page.text(of: index, limit: 500)).joined == words
      if isTitle {
        heading = index
        break
      }
      if heading == nil, nodes[index].tag == .h1 { heading = index }
    }
    let anchor = (heading ?? passages.first?.root).flatMap {
      HeadingPlace.textRange(nodes, $0, isWhole: heading != nil)
    }
    range = anchor.map { max(0, $0.lowerBound - HeadingPlace.before)..<$0.upperBound + HeadingPlace.after }
  }

  private static func textRange(_ nodes: [HTMLTree.Node], _ index: Int, isWhole: Bool) -> Range<Int>? {
    let inside = index..<Int(nodes[index].end)
    guard let first = inside.first(where: { nodes[$0].tag == .text }) else { return nil }
    guard isWhole, let last = inside.last(where: { nodes[$0].tag == .text }) else {
      return Int(nodes[first].low)..<Int(nodes[first].low)
    }
    return Int(nodes[first].low)..<Int(nodes[last].high)
  }

  /// Whether an element begins close to the heading.
  func isNear(_ index: Int) -> Bool {
    guard let range else { return false }
    let nodes = page.tree.nodes
    for i in index..<min(nodes.count, index + 50) where nodes[i].tag == .text {
      return range.contains(Int(nodes[i].low))
    }
    return false
  }
}
