import HTML
import Model

/// A sentence about the licence at the foot of the page, such as "licensed under CC BY 4.0".
enum LicenseSentence {
  static let footerLimit = 6

  static func find(_ page: Page) -> LicenseReading? {
    let nodes = page.tree.nodes
    var index = 0
    var tried = 0
    while index < nodes.count, tried < footerLimit {
      let feature = page.features[index]
      let isFooter = feature.role == .footer || !feature.words.isDisjoint(with: [.footer, .copyright])
      guard isFooter, nodes[index].tag != .text, feature.text > 10, feature.text < 3_000 else {
        index += 1
        continue
      }
      tried += 1
      if let found = read(page.text(of: index, limit: 4_000)) { return found }
      index = Int(nodes[index].end)
    }
    return nil
  }

  /// The first sentence that names a licence, or that says there is one.
  static func read(_ text: String) -> LicenseReading? {
    var text = text
    return text.withUTF8 { bytes -> LicenseReading? in
      var named: LicenseReading?
      var i = 0
      while i < bytes.count {
        guard let length = stem(bytes, i) else {
          i += 1
          continue
        }
        let quote = quote(bytes, around: i)
        if let code = LicenseWords.spdx(quote) { return LicenseReading(spdx: code, words: quote, source: "visible") }
        if named == nil, isStatement(quote) { named = LicenseReading(spdx: nil, words: quote, source: "visible") }
        i += max(length, 100)
      }
      return named
    }
  }

  private static let stems: [[UInt8]] = [
    "licen", "lizen", "cc by", "cc-by", "cc0", "creative commons", "лиценз", "ліценз", "ライセンス", "许可", "이용허락",
  ].map { Array($0.utf8) }

  private static func stem(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
    let first = bytes[i].lowered
    guard first == 0x6C || first == 0x63 || first >= 0xD0 else { return nil }
    // "li", "cc", "cr".
    if first < 0x80 {
      guard i + 1 < bytes.count else { return nil }
      let second = bytes[i + 1].lowered
      guard first == 0x6C ? second == 0x69 : second == 0x63 || second == 0x72 else { return nil }
    }
    for stem in stems where stem[0] == first && i + stem.count <= bytes.count {
      var k = 1
      while k < stem.count, bytes[i + k].lowered == stem[k] { k += 1 }
      if k == stem.count { return k }
    }
    return nil
  }

  /// The sentence around a place, at most 100 bytes before it and 200 after.
  private static func quote(_ bytes: UnsafeBufferPointer<UInt8>, around place: Int) -> String {
    func isEnd(_ i: Int) -> Bool { bytes[i] == 0x2E && i + 1 < bytes.count && bytes[i + 1] == 0x20 }
    var low = place
    while low > 0, place - low < 100, !isEnd(low - 1) { low -= 1 }
    while low < place, bytes[low] & 0xC0 == 0x80 { low += 1 }
    var high = place
    while high < bytes.count, high - place < 200, !isEnd(high) { high += 1 }
    while high > place, high < bytes.count, bytes[high] & 0xC0 == 0x80 { high -= 1 }
    return String(decoding: bytes[low..<high], as: UTF8.self).clamped(300)
  }

  private static let statements = [
    "licensed under", "licenced under", "available under", "released under", "lizenziert unter", "unter der lizenz",
    "sous licence", "sous la licence", "bajo licencia", "bajo la licencia", "bajo una licencia", "sob licença",
    "sob a licença", "con licenza", "na licencji", "creative commons", "по лицензии", "许可协议", "ライセンスの下",
  ]

  private static func isStatement(_ quote: String) -> Bool {
    let lower = quote.lowercased()
    return statements.contains { lower.contains($0) }
  }
}
