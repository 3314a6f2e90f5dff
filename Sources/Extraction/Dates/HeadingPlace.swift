import HTML

/// Where the page's own heading stands. A date close to it is the page's; one far from it belongs to something listed.
struct HeadingPlace {
  /// Bytes of text before and after the heading in which its date is looked for.
  static let before = 800
  static let after = 1500

  /// Range of the heading's text, or the empty range where the main text begins; nil when there is neither.
  let heading: Range<Int>?
  /// Nodes of the text around the heading.
  let nodes: Range<Int>

  init(_ page: Page, title: String?, passages: [Passage]) {
    let all = page.tree.nodes
    let words = title.map { TitleWords($0).joined }
    var found: Int?
    for index in all.indices where (1...2).contains(all[index].tag.headingLevel) && page.features[index].text > 2 {
      let isTitle = words != nil && TitleWords(page.text(of: index, limit: 500)).joined == words
      if isTitle {
        found = index
        break
      }
      if found == nil, all[index].tag == .h1 { found = index }
    }
    heading = (found ?? passages.first?.root).flatMap { HeadingPlace.textRange(all, $0, isWhole: found != nil) }
    nodes = heading.map { HeadingPlace.nodes(all, around: $0) } ?? 0..<0
  }

  private static func textRange(_ nodes: [HTMLTree.Node], _ index: Int, isWhole: Bool) -> Range<Int>? {
    let inside = index..<Int(nodes[index].end)
    guard let first = inside.first(where: { nodes[$0].tag == .text }) else { return nil }
    guard isWhole, let last = inside.last(where: { nodes[$0].tag == .text }) else {
      return Int(nodes[first].low)..<Int(nodes[first].low)
    }
    return Int(nodes[first].low)..<Int(nodes[last].high)
  }

  private static func nodes(_ nodes: [HTMLTree.Node], around heading: Range<Int>) -> Range<Int> {
    let low = heading.lowerBound - before
    let high = heading.upperBound + after
    var first: Int?
    for index in nodes.indices where nodes[index].tag == .text {
      if first == nil, Int(nodes[index].low) >= low { first = index }
      if Int(nodes[index].low) >= high { return (first ?? index)..<index }
    }
    return (first ?? nodes.count)..<nodes.count
  }

  /// Whether a place follows the heading so closely that it speaks of it, whatever element it is in.
  func isRightBehind(_ offset: Int) -> Bool {
    guard let heading else { return false }
    return offset >= heading.upperBound && offset < heading.upperBound + 120
  }

  /// Bytes of text between the heading and a place; what stands before the heading counts twice.
  func distance(_ offset: Int) -> Int {
    guard let heading else { return .max }
    if offset < heading.lowerBound { return (heading.lowerBound - offset) * 2 }
    return max(0, offset - heading.upperBound)
  }
}
