import HTML
import Model

/// Finds headings that may say that the page is not there, wherever they stand: error pages keep the frame of their
/// site, and its first heading or main text is then often something else.
enum Notices {
  /// Headings of level 1, and lower ones in small boxes, that are looked at.
  static let mostFirst = 8
  static let mostOthers = 8
  static let headingLimit = 160
  static let textLimit = 300
  /// Characters of a box, heading included, that holds a notice and nothing else.
  static let mostRoom = 600
  /// Elements around a heading that are looked at.
  private static let mostAncestors = 6

  static func read(_ page: Page, into signals: inout Reading.Signals) {
    let nodes = page.tree.nodes
    var first: [Reading.Notice] = []
    var others: [Reading.Notice] = []
    for index in nodes.indices {
      let tag = nodes[index].tag
      if tag == .body || tag == .html, signals.errorMark == nil { signals.errorMark = mark(page, index) }
      let level = tag.headingLevel
      guard level > 0, level <= 4 else { continue }
      let feature = page.features[index]
      // Teasers of other pages are links.
      guard feature.text > 0, feature.text <= 120, feature.link * 2 <= feature.text, !isHidden(page, index) else {
        continue
      }
      let (room, mark) = surroundings(page, index)
      if signals.errorMark == nil { signals.errorMark = mark }
      if level == 1 {
        if first.count < mostFirst { first.append(notice(page, index, level, room)) }
      } else if room <= mostRoom, others.count < mostOthers, !feature.isExcluded {
        others.append(notice(page, index, level, room))
      }
    }
    signals.notices = first + others
  }

  private static func notice(_ page: Page, _ index: Int, _ level: Int, _ room: Int) -> Reading.Notice {
    Reading.Notice(
      heading: page.text(of: index, limit: headingLimit), level: level, text: textAfter(page, index), room: room)
  }

  /// The text behind an element up to the next heading.
  private static func textAfter(_ page: Page, _ heading: Int) -> String {
    LineBuffer.line(limit: textLimit) { line in
      page.tree.nodes.withUnsafeBufferPointer { nodes in
        page.tree.text.withUnsafeBufferPointer { text in
          var index = Int(nodes[heading].end)
          // What stands between is markup mostly; the bound is for pages made of empty elements.
          let end = min(nodes.count, index + 200)
          while index < end, line.count < textLimit {
            let node = nodes[index]
            if node.tag.headingLevel > 0, line.count > 0 { break }
            if node.tag == .template || node.tag == .noscript || node.tag == .nav {
              index = Int(node.end)
              continue
            }
            if node.tag == .text {
              line.append(UnsafeBufferPointer(rebasing: text[Int(node.low)..<Int(node.high)]))
            } else if node.tag.isBlock || node.tag == .br {
              line.appendSpace()
            }
            index += 1
          }
        }
      }
    }
  }

  private static func isHidden(_ page: Page, _ index: Int) -> Bool {
    var node = index
    for _ in 0..<mostAncestors where node >= 0 {
      if page.features[node].role == .hidden { return true }
      node = Int(page.tree.nodes[node].parent)
    }
    return false
  }

  private static func surroundings(_ page: Page, _ index: Int) -> (room: Int, mark: String?) {
    let own = page.features[index].text
    var room: Int32 = 0
    var name: String?
    var node = index
    for _ in 0..<mostAncestors where node >= 0 {
      let text = page.features[node].text
      if room == 0, text > own { room = text }
      if name == nil, Int(text) <= mostRoom { name = mark(page, node) }
      node = Int(page.tree.nodes[node].parent)
    }
    return (Int(room), name)
  }

  /// The class or id of an element that names an error page.
  private static func mark(_ page: Page, _ index: Int) -> String? {
    let tree = page.tree
    let node = tree.nodes[index]
    return tree.source.withUnsafeBufferPointer { source in
      var i = Int(node.low)
      while i < Int(node.high) {
        let attribute = tree.attributes[i]
        i += 1
        guard attribute.name == .class || attribute.name == .id else { continue }
        let value = UnsafeBufferPointer(rebasing: source[Int(attribute.low)..<Int(attribute.high)].prefix(1024))
        var start = 0
        while start < value.count {
          var end = start
          while end < value.count, !value[end].isBlank { end += 1 }
          if (3...40).contains(end - start), names.contains(where: { spells(value, start..<end, $0) }) {
            return String(decoding: UnsafeBufferPointer(rebasing: value[start..<end]), as: UTF8.self)
          }
          start = end + 1
        }
      }
      return nil
    }
  }

  /// Names of error pages without their hyphens: whole, or with a part for layout behind (`error404__title`).
  private static let names: [StaticString] = [
    "error404", "page404", "http404", "pagenotfound", "notfoundpage", "404page", "404notfound", "404error",
    "errornotfound", "errorpage404", "error410", "is404", "template404",
  ]

  /// Whether the letters and digits of a word begin with a name.
  private static func spells(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ name: StaticString) -> Bool {
    var k = 0
    for i in word {
      guard text[i].isLetterOrDigit else { continue }
      guard text[i].lowered == name.utf8Start[k] else { return false }
      k += 1
      if k == name.utf8CodeUnitCount { return true }
    }
    return false
  }
}
