package import Model
import Text

/// How the text of a page differs from the one that was known.
package enum TextChange: String, Sendable {
  case same
  case revised
  /// Under a fifth of at least 100 words.
  case emptied
  /// Shares next to no shingles (Jaccard under 0.05), and no word of the title.
  case replaced

  static let leastKnownWords = 100
  static let emptiedShare = 5
  static let unrelated = 0.05

  package static func of(_ known: ReadingSummary, _ now: ReadingSummary) -> TextChange {
    if known.textDigest == now.textDigest { return .same }
    if known.wordCount >= leastKnownWords, now.wordCount * emptiedShare < known.wordCount { return .emptied }
    guard !known.fingerprint.isEmpty, !now.fingerprint.isEmpty, let before = known.title, let title = now.title,
      before != title, Fingerprint.similarity(known.fingerprint, now.fingerprint) < unrelated
    else { return .revised }
    return words(before).isDisjoint(with: words(title)) ? .replaced : .revised
  }

  /// Words of a title that mean something: four bytes and more.
  private static func words(_ title: String) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for part in Segments(title).parts {
      for word in part.split(separator: UInt8(ascii: " ")) where word.count >= 4 { words.insert(Array(word)) }
    }
    return words
  }
}
