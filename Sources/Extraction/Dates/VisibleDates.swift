import HTML
import Model

/// Dates in visible text: those whose class calls them a date, and short lines close to the heading.
enum VisibleDates {
  static func published(_ page: Page, _ order: DateText.Order, _ place: HeadingPlace) -> CivilDate? {
    find(page, order, place) { words in
      !words.isDisjoint(with: [.date, .published, .author, .meta]) && !words.contains(.modified)
    }
  }

  static func modified(_ page: Page, _ order: DateText.Order) -> CivilDate? {
    find(page, order, nil) { words in words.contains(.modified) && !words.isDisjoint(with: [.date, .published]) }
  }

  /// A short line close to the heading that is little else than a date.
  static func nearHeading(_ page: Page, _ order: DateText.Order, _ place: HeadingPlace) -> CivilDate? {
    let nodes = page.tree.nodes
    var tried = 0
    for index in nodes.indices where nodes[index].tag != .text && nodes[index].tag != .a {
      let text = page.features[index].text
      guard text >= 8, text <= 60, place.isNear(index), !isAside(page, index) else { continue }
      tried += 1
      if tried > 60 { return nil }
      let words = page.text(of: index, limit: 160)
      guard words.utf8.contains(where: { $0 &- 0x30 < 10 }), let date = DateText.first(in: words, order: order),
        !isEvent(words)
      else { continue }
      return date
    }
    return nil
  }

  private static func find(
    _ page: Page, _ order: DateText.Order, _ place: HeadingPlace?, _ matches: (Words) -> Bool
  ) -> CivilDate? {
    var tried = 0
    for index in page.tree.nodes.indices where page.tree.nodes[index].tag != .text {
      let feature = page.features[index]
      guard feature.text > 5, feature.text < 120, matches(feature.words), place?.isNear(index) ?? true,
        !isAside(page, index)
      else { continue }
      tried += 1
      if tried > 30 { return nil }
      let words = page.text(of: index, limit: 200)
      guard let date = DateText.first(in: words, order: order), place == nil || !isEvent(words) else { continue }
      return date
    }
    return nil
  }

  /// Words of deadlines, events and legal lines: their dates are not the page's.
  private static func isEvent(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in eventWords.contains { bytes.contains($0) } }
  }

  private static let eventWords: [StaticString] = [
    "©", "copyright", "deadline", "until", "expires", "bis zum", "effective", "born", "geboren", "updated", "modified",
    "aktualisiert", "stand:", "last reviewed", "version", "release",
  ]

  /// Whether the element lies in what is not the article's own: comments, lists of other articles.
  static func isAside(_ page: Page, _ index: Int) -> Bool {
    var i = index
    while i >= 0 {
      let feature = page.features[i]
      if !feature.words.isDisjoint(with: [.comments, .related, .sidebar, .widget, .navigation]), feature.isExcluded {
        return true
      }
      if feature.role == .navigation || feature.role == .aside || feature.role == .footer { return true }
      i = Int(page.tree.nodes[i].parent)
    }
    return false
  }
}
