import HTML
import Text

/// Blocks that consist of a label of the page's own workings: buttons, marks of advertisements, titles of tables of
/// contents. They say nothing wherever they stand.
enum LabelBlocks {
  private static let labels = Set(
    """
    advert|advertisement|advertisements|advertising|anzeige|werbung|publicite|publicité|publicidad|pubblicità|reklama
    sponsored|sponsored content|continue reading below|article continues below|article continues below advertisement
    story continues below advertisement|scroll to continue|scroll to continue with content
    table of contents|contents|on this page|in this article|in this post|jump to|jump to section|inhalt
    inhaltsverzeichnis|auf dieser seite|in diesem artikel|sommaire|table des matieres|table des matières
    tabla de contenidos|índice|indice|spis treści|inhoudsopgave|содержание|目次|目录
    share|share this|share this article|share this post|share article|teilen|artikel teilen|beitrag teilen|partager|compartir|condividi
    tweet|email|print|drucken|imprimer|imprimir|drukuj|pdf drucken|copy|copied|copy link|link copied|kopieren
    loading|wird geladen|chargement|cargando|show more|show less|read more|read less|mehr lesen|mehr anzeigen|weiterlesen
    close|schließen|menu|menü|edit|edit this page|edit source|bearbeiten|permalink|expand description|collapse
    previous|next|prev|zurück|weiter|previous article|next article|previous post|next post|back to top|nach oben
    subscribe|sign up|sign in|log in|login|anmelden|abonnieren|follow us|folgen|save|bookmark|like|reply|report
    lesen sie auch|lies auch|auch interessant|mehr zum thema|mehr themen|mehr dazu|weitere artikel|lire aussi|à lire aussi
    leer también|lee también|leggi anche|lees ook|czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|читайте также
    read also|also read|read next|related|related articles|related stories|related posts|related content|more stories|dont miss
    kommentare geschlossen|kommentare sind geschlossen|kommentare deaktiviert|comments are closed|comments off|comments
    war der artikel nützlich|was this page helpful|was this article helpful|was this helpful|war dieser artikel hilfreich
    artikel bewerten|rate this article|was this helpful to you|did you find this helpful
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { Hash64.hash(letters(of: $0.utf8[...])) })

  /// Longest label, in bytes of text.
  private static let limit = 60

  static func drop(from blocks: inout [TextBlock], _ bytes: [UInt8]) {
    for i in blocks.indices where blocks[i].isKept && isLabel(blocks[i], bytes) { blocks[i].isKept = false }
  }

  static func isLabel(_ block: TextBlock, _ bytes: [UInt8]) -> Bool {
    guard !block.isVerbatim, block.range.count <= limit else { return false }
    // Cells and items of lists belong to what they stand in.
    switch block.tag {
    case .td, .th, .tr, .li, .dt, .dd: return false
    default: return labels.contains(hash(bytes[block.range]))
    }
  }

  /// The hash of the letters of a text no longer than a label.
  private static func hash(_ text: ArraySlice<UInt8>) -> UInt64 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: limit) { letters in
      var count = 0
      for byte in text where byte.isLetterOrDigit || byte >= 0x80 {
        letters[count] = byte.lowered
        count += 1
      }
      return Hash64.hash(UnsafeBufferPointer(rebasing: letters[..<count]))
    }
  }

  /// Letters and digits in lower case; marks and spaces left out.
  static func letters(of text: some Sequence<UInt8>) -> [UInt8] {
    text.compactMap { $0.isLetterOrDigit || $0 >= 0x80 ? $0.lowered : nil }
  }
}
