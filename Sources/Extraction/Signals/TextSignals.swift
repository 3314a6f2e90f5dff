import HTML
import Model

/// What the visible text of the whole page tells.
enum TextSignals {
  static let openingLimit = 2_000
  static let noscriptLimit = 1_000

  static func read(_ page: Page, into signals: inout Reading.Signals) {
    let opening = LineBuffer.line(limit: openingLimit) { line in
      page.tree.nodes.withUnsafeBufferPointer { nodes in
        page.tree.text.withUnsafeBufferPointer { text in read(page, nodes, text, &line, &signals) }
      }
    }
    signals.opening = opening
  }

  private static func read(
    _ page: Page, _ nodes: UnsafeBufferPointer<HTMLTree.Node>, _ text: UnsafeBufferPointer<UInt8>,
    _ opening: inout LineBuffer, _ signals: inout Reading.Signals
  ) {
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      if node.tag == .noscript {
        if signals.noscriptText.isEmpty { signals.noscriptText = page.text(of: index, limit: noscriptLimit) }
        index = Int(node.end)
        continue
      }
      if node.tag == .template {
        index = Int(node.end)
        continue
      }
      if node.tag == .text {
        signals.visibleCharacters += Int(page.features[index].text)
        if opening.count < openingLimit {
          opening.append(UnsafeBufferPointer(rebasing: text[Int(node.low)..<Int(node.high)]))
        }
      } else if node.tag.isBlock {
        opening.appendSpace()
      }
      index += 1
    }
  }
}
