import HTML
import Model

/// What `<link>` elements say beyond canonical and language: feeds, and where the page is edited.
enum HeadLinks {
  static let feedLimit = 20

  static func read(_ tree: HTMLTree, _ resolver: AddressResolver, _ edits: inout EditLinks, into feeds: inout [String])
  {
    for element in tree.listed where element.tag == .link {
      guard let rel = tree.range(of: .rel, in: element) else { continue }
      if isFeed(tree, rel, element), feeds.count < feedLimit,
        let url = tree.value(of: .href, in: element).flatMap({ $0.isEmpty ? nil : resolver.resolve($0) }),
        !feeds.contains(url)
      {
        feeds.append(url)
      }
      edits.read(element, tree, resolver)
    }
  }

  /// RSS, Atom or JSON Feed (HTML Standard, link type alternate; jsonfeed.org).
  private static func isFeed(_ tree: HTMLTree, _ rel: Range<Int>, _ element: HTMLTree.Listed) -> Bool {
    guard let type = tree.range(of: .type, in: element) else { return false }
    return tree.source.withUnsafeBufferPointer { source in
      let rel = UnsafeBufferPointer(rebasing: source[rel])
      guard rel.contains("alternate") || rel.equals("feed") else { return false }
      let written = UnsafeBufferPointer(rebasing: source[type]).trimmed
      let type = UnsafeBufferPointer(rebasing: written.prefix { $0 != 0x3B }[...]).trimmed
      return type.equals("application/rss+xml") || type.equals("application/atom+xml")
        || type.equals("application/feed+json")
        || type.equals("application/rdf+xml")
    }
  }
}
