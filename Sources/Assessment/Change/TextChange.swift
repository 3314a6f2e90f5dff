package import Model

/// How the text of a page differs from the one that was known.
package enum TextChange: String, Sendable, CaseIterable {
  case same
  /// Part of it changed: what pages do.
  case revised
  /// Little of the text is left, under the same title or on the same subject.
  case rewritten
  /// Under a fifth of at least 100 words.
  case emptied
  /// Shares next to nothing with the known text, and no word of the title.
  case replaced
  /// Replaced by an advertisement of another subject: gambling, pills …
  case hijacked

  static let leastKnownWords = 100
  static let emptiedShare = 5
  /// Overlap below which texts are unrelated.
  static let unrelated = 0.05
  /// Overlap below which a text is no revision of another.
  static let leastOfRevision = 0.2

  package static func of(_ known: ReadingSummary, _ now: ReadingSummary) -> TextChange {
    if known.textDigest == now.textDigest { return .same }
    if isHijacked(known, now) { return .hijacked }
    if known.wordCount >= leastKnownWords, now.wordCount * emptiedShare < known.wordCount { return .emptied }
    guard !known.fingerprint.isEmpty, !now.fingerprint.isEmpty else { return .revised }
    let overlap = TextOverlap(known, now).most
    if overlap >= leastOfRevision { return .revised }
    guard overlap < unrelated, isRetitled(known, now), !isTranslated(known, now), !keepsCode(known, now)
    else { return .rewritten }
    return .replaced
  }

  /// An advertisement stands where a page of another subject stood. Never on a page that spoke of that before.
  private static func isHijacked(_ known: ReadingSummary, _ now: ReadingSummary) -> Bool {
    guard let spam = now.trace?.spam, SpamWords.isStrong(spam), known.trace?.spam?.subject != spam.subject,
      !SpamWords.speaks(known.title, of: spam.subject), !SpamWords.speaks(known.summary, of: spam.subject),
      known.title != now.title || known.language.code != now.language.code
    else { return false }
    return TextOverlap(known, now).most < leastOfRevision
  }

  private static func isRetitled(_ known: ReadingSummary, _ now: ReadingSummary) -> Bool {
    guard let before = known.title, let title = now.title, before != title else { return false }
    return TitleTerms.of(before).isDisjoint(with: TitleTerms.of(title))
  }

  /// The same site in another language: a site that chose a reader's language by other means than the address.
  private static func isTranslated(_ known: ReadingSummary, _ now: ReadingSummary) -> Bool {
    guard known.language.isReliable, now.language.isReliable, known.language.code != now.language.code,
      let site = known.siteName, let same = now.siteName
    else { return false }
    return site == same
  }

  private static func keepsCode(_ known: ReadingSummary, _ now: ReadingSummary) -> Bool {
    known.trace?.codeDigest.map { $0 == now.trace?.codeDigest } ?? false
  }
}

/// Words of a title that mean something: four bytes and more.
enum TitleTerms {
  static func of(_ title: String, limit: Int = 600) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for part in Segments(title, limit: limit).parts {
      for word in part.split(separator: UInt8(ascii: " ")) where word.count >= 4 { words.insert(Array(word)) }
    }
    return words
  }
}
