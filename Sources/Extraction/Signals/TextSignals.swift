import HTML
import Model

/// What the visible text of the whole page tells.
enum TextSignals {
  static let openingLimit = 2_000
  static let noscriptLimit = 1_000

  static func read(_ page: Page, into signals: inout Reading.Signals) {
    let nodes = page.tree.nodes
    var opening: [UInt8] = []
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
        if opening.count < openingLimit { append(page.tree.text[Int(node.low)..<Int(node.high)], to: &opening) }
      } else if node.tag.isBlock, let last = opening.last, last != 0x20 {
        opening.append(0x20)
      }
      index += 1
    }
    signals.opening = String(decoding: opening.truncated(openingLimit).trimmed, as: UTF8.self)
  }

  private static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      if !byte.isBlank {
        output.append(byte)
      } else if let last = output.last, last != 0x20 {
        output.append(0x20)
      }
      if output.count > openingLimit + 4 { return }
    }
  }
}
