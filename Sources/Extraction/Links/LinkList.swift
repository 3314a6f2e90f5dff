import HTML
import Model

/// The links of a page with their place on it.
enum LinkList {
  static let limit = 2_000

  static func read(
    _ page: Page, _ passages: [Passage], _ resolver: AddressResolver, _ edits: inout EditLinks
  )
    -> [Link]
  {
    let tree = page.tree
    var links: [Link] = []
    var next = 0
    for index in tree.nodes.indices where tree.nodes[index].tag == .a {
      guard links.count < limit else { break }
      guard let range = tree.range(of: .href, in: tree.nodes[index]), !range.isEmpty,
        tree.source[range.lowerBound] != 0x23,
        let href = tree.value(range, limit: 4096), let url = resolver.resolve(href)
      else { continue }
      while next < passages.count, passages[next].end <= index { next += 1 }
      let isInside = next < passages.count && passages[next].root <= index
      let role: Link.Role =
        isInside && !page.features[index].isExcluded ? .content : isInFooter(page, index) ? .footer : .navigation
      let text = page.text(of: index, limit: 200)
      edits.read(index, page, text: text, url: url)
      links.append(Link(url: url, text: text, role: role))
    }
    return links
  }

  private static func isInFooter(_ page: Page, _ index: Int) -> Bool {
    var i = index
    while i >= 0 {
      let feature = page.features[i]
      if feature.role == .footer || feature.words.contains(.footer) { return true }
      i = Int(page.tree.nodes[i].parent)
    }
    return false
  }
}
