import HTML
import Model

/// `<time datetime>`: the first that stands close to the page's heading, or the only date that the page states.
enum TimeElements {
  static func published(_ page: Page, _ place: HeadingPlace) -> (date: CivilDate, isOnly: Bool)? {
    let tree = page.tree
    var found: [(index: Int, date: CivilDate)] = []
    for index in tree.nodes.indices where tree.nodes[index].tag == .time && found.count < 50 {
      let node = tree.nodes[index]
      guard let stated = tree.value(of: .datetime, in: node, limit: 64), let date = DateText.first(in: stated),
        !isModified(page, index)
      else { continue }
      if tree.range(of: .pubdate, in: node) != nil { return (date, false) }
      found.append((index, date))
    }
    if let near = found.first(where: { place.isNear($0.index) && !VisibleDates.isAside(page, $0.index) }) {
      return (near.date, found.allSatisfy { $0.date == near.date })
    }
    guard let first = found.first, found.count <= 2, found.allSatisfy({ $0.date == first.date }),
      !VisibleDates.isAside(page, first.index)
    else { return nil }
    return (first.date, true)
  }

  private static func isModified(_ page: Page, _ index: Int) -> Bool {
    if page.features[index].words.contains(.modified) { return true }
    let parent = Int(page.tree.nodes[index].parent)
    return parent >= 0 && page.features[parent].words.contains(.modified)
  }
}
