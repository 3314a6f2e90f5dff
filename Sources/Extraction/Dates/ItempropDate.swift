import HTML

/// A date that an element of the page states by its `itemprop` (schema.org microdata).
struct ItempropDate {
  /// `itempropPublished`, `itempropCreated` or `itempropModified`.
  var kind: DateSigns
  var stamp: DateStamp

  /// The first of each kind: a question is as old as its first post.
  static func read(_ page: Page, order: DateOrder) -> [ItempropDate] {
    let tree = page.tree
    // Most pages have none.
    guard tree.attributes.contains(where: { $0.name == .itemprop }) else { return [] }
    var found: [ItempropDate] = []
    for (index, node) in tree.nodes.enumerated() {
      guard node.tag != .text, let range = tree.range(of: .itemprop, in: node), range.count <= 64,
        let names = tree.value(range)
      else { continue }
      for name in names.split(separator: " ") {
        let kind: DateSigns
        switch name {
        case "datePublished": kind = .itempropPublished
        case "dateCreated": kind = .itempropCreated
        case "dateModified": kind = .itempropModified
        default: continue
        }
        if found.contains(where: { $0.kind == kind }) { continue }
        let stated = tree.value(of: .datetime, in: node) ?? tree.value(of: .content, in: node)
        if let stamp = DateStamp(stated ?? page.text(of: index, limit: 100), order: order) {
          found.append(ItempropDate(kind: kind, stamp: stamp))
        }
      }
    }
    return found
  }
}
