import HTML

/// The version of the documentation that is shown: a short element whose class says version, or Sphinx's own options.
enum BannerVersion {
  static func find(_ page: Page) -> (text: String, quote: String)? {
    let tree = page.tree
    for (index, feature) in page.features.enumerated() where feature.words.contains(.version) {
      guard feature.text >= 1, feature.text <= 24, !feature.isInCode, tree.nodes[index].tag != .option,
        feature.words.isDisjoint(with: [.comments, .published, .modified])
      else { continue }
      let quote = page.text(of: index, limit: 60)
      if let text = version(quote) { return (text, quote) }
    }
    for element in tree.listed where element.tag == .script {
      let range = Int(element.contentLow)..<Int(element.contentHigh)
      guard (40..<4_000).contains(range.count) else { continue }
      let quote = tree.source.withUnsafeBufferPointer { source -> String? in
        let script = UnsafeBufferPointer(rebasing: source[range]).trimmed
        guard script.hasPrefix("var DOCUMENTATION_OPTIONS"), let start = script.end(of: "VERSION:") else { return nil }
        let value = script[start...].drop { $0 == 0x20 || $0 == 0x27 || $0 == 0x22 }.prefix { $0 != 0x27 && $0 != 0x22 }
        return String(decoding: value.prefix(40), as: UTF8.self)
      }
      if let quote, let text = version(quote) { return (text, quote) }
    }
    return nil
  }

  /// The text as a version, with at most the word for it before: `v3.2`, `Version: 3.2`, `Release 3.2.1`.
  private static func version(_ text: String) -> String? {
    var bytes = Array(text.utf8)[...]
    for word in ["version", "release", "v"] where bytes.prefix(word.utf8.count).map(\.lowered) == Array(word.utf8) {
      bytes = bytes.dropFirst(word.utf8.count).drop { $0 == 0x20 || $0 == 0x3A || $0 == 0x2E }
    }
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard (2...4).contains(parts.count), bytes.count <= 16, !bytes.contains(0x20), let last = parts.last,
      parts.count != 3 || last.count != 4,
      parts.dropLast().allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy { $0 &- 0x30 < 10 } }),
      last.elementsEqual([0x78]) || last.first.map({ $0 &- 0x30 < 10 }) == true
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
