import HTML
import Model

/// A state that an author put into the title, in brackets at either end: `[Deprecated] How to …`, `… (outdated)`.
enum TitleMark {
  private static let marks = PhraseTable(
    NoticeLexicon.read(
      """
      deprecated:
        deprecated
        discontinued
        非推奨
        已弃用
        已废弃
      outdated:
        outdated
        obsolete
        unmaintained
        no longer maintained
        veraltet
        obsolète
        obsoleto|obsoleta|desactualizado|desatualizado
        verouderd
        nieaktualne
        устарело|устарел|устарела
        已过时
        已过期
      archived:
        archived
        retired
        archiviert
        已归档
      draft:
        draft
        wip
        work in progress
        entwurf
        brouillon
        borrador
        書きかけ
      """))

  static func kind(_ title: String) -> NoticeKind? {
    let bytes = Array(title.utf8)
    if let first = bytes.first, let close = closing(first), let end = bytes.prefix(48).firstIndex(of: close) {
      if let kind = kind(bytes[1..<end]) { return kind }
    }
    guard let last = bytes.last, last == 0x5D || last == 0x29,
      let start = bytes.suffix(48).lastIndex(of: last == 0x5D ? 0x5B : 0x28)
    else { return nil }
    return kind(bytes[start + 1..<bytes.count - 1])
  }

  private static func closing(_ byte: UInt8) -> UInt8? { byte == 0x5B ? 0x5D : byte == 0x28 ? 0x29 : nil }

  /// The brackets hold the mark and nothing else.
  private static func kind(_ inner: ArraySlice<UInt8>) -> NoticeKind? {
    let words = WordStream(String(decoding: inner, as: UTF8.self)).words
    guard !words.isEmpty, let found = marks.match(words, at: 0), found.end == words.count else { return nil }
    return found.value
  }
}
