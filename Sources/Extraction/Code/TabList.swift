import HTML

/// Tabs over panels (WAI-ARIA `tablist`, `tab`, `tabpanel`): the list met last, and which of its panels have been seen.
/// Panels follow the order of their tabs.
struct TabList {
  /// Bytes of one label, and of all labels of a page.
  static let labelLimit = 80
  static let room = 8192
  private var left = TabList.room
  private var tabs: [Int] = []
  private var seen = 0
  /// Panels are looked for up to here.
  private var end = 0

  /// Takes note of an element that is left out, which may be a list of tabs.
  mutating func note(_ page: Page, _ index: Int) {
    guard page.features[index].role == .tabs else { return }
    let nodes = page.tree.nodes
    tabs.removeAll(keepingCapacity: true)
    seen = 0
    for tab in index..<min(Int(nodes[index].end), index + 400) where tabs.count < 32 && page.has(.role, "tab", tab) {
      tabs.append(tab)
    }
    let parent = Int(nodes[index].parent)
    guard !tabs.isEmpty, parent >= 0 else { return }
    let outer = Int(nodes[parent].parent)
    end = Int(nodes[outer >= 0 ? outer : parent].end)
  }

  /// Whether panels are still looked for.
  @inline(__always)
  func isOpen(at index: Int) -> Bool { index < end }

  /// The tab of a panel that is shown and holds code.
  mutating func label(_ page: Page, ofShown index: Int) -> Int? {
    page.has(.role, "tabpanel", index) ? next(page, index) : nil
  }

  /// The tab of a panel that is not shown and holds code.
  mutating func label(_ page: Page, ofHidden index: Int) -> Int? {
    guard index < end, page.features[index].role == .hidden || page.has(.role, "tabpanel", index) else { return nil }
    return page.has(.role, "tabpanel", index) ? next(page, index) : nil
  }

  /// Takes bytes from what all labels may have.
  mutating func spend(_ bytes: Int) -> Bool {
    guard bytes < left else { return false }
    left -= bytes + 1
    return true
  }

  private mutating func next(_ page: Page, _ index: Int) -> Int? {
    guard seen < tabs.count else { return nil }
    seen += 1
    let panel = index..<Int(page.tree.nodes[index].end)
    return page.tree.nodes[panel].contains { $0.tag == .pre } ? tabs[seen - 1] : nil
  }
}
