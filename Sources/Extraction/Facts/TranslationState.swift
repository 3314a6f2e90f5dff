import HTML
import Model

/// How far a wiki page is translated, by the marks of MediaWiki's Translate extension: the header of a translated page
/// states a percentage in every language, and passages whose original has changed since are marked.
enum TranslationState {
  static func read(_ page: Page, _ index: Int) -> (kind: NoticeKind, share: Double?)? {
    let classes = page.tree.value(of: .class, in: page.tree.nodes[index], limit: 256) ?? ""
    if classes.contains("mw-translate-fuzzy") { return (.partlyTranslated, nil) }
    guard classes.contains("mw-pt-translate-header") else { return nil }
    let text = page.text(of: index, limit: 600)
    if let share = percentage(text) { return share < 1 ? (.partlyTranslated, share) : nil }
    return text.contains("not marked for translation") ? (.untranslatedChanges, nil) : nil
  }

  /// The number before or after the first percent sign, as a share.
  static func percentage(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    let signs: [[UInt8]] = [[0x25], Array("％".utf8), Array("٪".utf8)]
    for i in bytes.indices {
      guard let sign = signs.first(where: { bytes[i...].starts(with: $0) }) else { continue }
      var end = i
      // A space, or a no-break space of two or three bytes.
      while end > 0, bytes[end - 1] <= 0x20 || bytes[end - 1] >= 0x80 { end -= 1 }
      var start = end
      while start > 0, bytes[start - 1] &- 0x30 < 10 { start -= 1 }
      var digits = bytes[start..<end]
      if digits.isEmpty { digits = bytes[(i + sign.count)...].prefix { $0 &- 0x30 < 10 } }
      guard (1...3).contains(digits.count) else { continue }
      let number = digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      if number <= 100 { return Double(number) / 100 }
    }
    return nil
  }
}
