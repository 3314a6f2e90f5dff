/// A second look at CLD2's verdict on a short text in Latin or Cyrillic letters.
///
/// Quadgrams confuse near relatives, and call a handful of names and numbers English. Words, endings and letters of
/// `LanguageMarks` tell relatives apart by those that only one of the two has; a verdict between strangers is changed only
/// when the text has next to no mark of the language found and plenty of another.
enum Relatives {
  /// - Parameter declared: The language that the page claims, in lower case, nil when unknown: a relative that is claimed
  ///   needs less evidence, the claimed language needs more to be given up.
  static func settle(_ code: String, _ text: UnsafeBufferPointer<UInt8>, declared: String? = nil) -> String {
    guard !toldByLetters.contains(code) else { return code }
    let place = MarkTable.place[code]
    let own = place.map { LanguageSet(place: $0) } ?? []
    var relatives = LanguageSet()
    for group in groups where !group.isDisjoint(with: own) { relatives.formUnion(group) }
    relatives.subtract(own)
    // Long texts are mistaken for a stranger's only where CLD2 falls back to English.
    if relatives.isEmpty, code != "en", text.count > (place == nil ? lineLimit : 4 * lineLimit) { return code }
    let count = MarkCount(text, own: own, relatives: relatives)
    guard count.otherLetters < count.latinLetters + count.cyrillicLetters else { return code }

    if let nearest = nearest(code, relatives, count, declared) { return nearest }
    let script = count.cyrillicLetters > count.latinLetters ? cyrillic : latin
    guard let stranger = script.max(by: { count.scores[$0] < count.scores[$1] }), stranger != place,
      !relatives.has(stranger)
    else { return code }
    let score = count.scores[stranger]
    guard score >= 8, 2 * score >= count.words else { return code }
    if let place {
      // English is what CLD2 falls back to on names and numbers, so it is given up more easily.
      let needed = code == "en" ? (3 * count.scores[place] + 10) / 2 : 2 * count.scores[place] + 8
      return score >= needed ? LanguageMarks.all[stranger].code : code
    }
    // A language without marks of its own can only be doubted in a line of text.
    return text.count <= lineLimit && score >= count.words ? LanguageMarks.all[stranger].code : code
  }

  /// The relative that has the most marks the language found has not, if these outweigh the opposite.
  private static func nearest(
    _ code: String, _ relatives: LanguageSet, _ count: MarkCount, _ declared: String?
  ) -> String? {
    var best: (place: Int, lead: Int)?
    for place in 0..<32 where relatives.has(place) {
      let (gain, loss) = (count.gains[place], count.losses[place])
      let relative = LanguageMarks.all[place].code
      let needed =
        switch (code, relative) {
        // Every Malay text has words of its own; without them it is Indonesian, which has ten times as many pages.
        case ("ms", "id"): declared == "ms" ? 2 : 0
        case (_, "ms"): 4
        default: declared == code ? 4 : declared == relative ? 1 : 2
        }
      guard 2 * gain >= 3 * loss + 2 * needed, gain - loss >= best?.lead ?? 0 else { continue }
      best = (place, gain - loss)
    }
    return best.map { LanguageMarks.all[$0.place].code }
  }

  /// Bytes of a line of text.
  private static let lineLimit = 120

  private static let groups: [LanguageSet] = [
    LanguageSet("da", "nb", "nn", "sv"), LanguageSet("id", "ms"), LanguageSet("ca", "es", "pt", "gl"),
    LanguageSet("cs", "sk"), LanguageSet("ru", "uk", "be", "bg", "sr", "mk"), LanguageSet("nl", "af"),
  ]
  /// Languages so near that one paragraph may be taken for the other's. Russian and Ukrainian, Spanish and Catalan or
  /// Portuguese are told apart in a paragraph, and are often half translated into each other.
  private static let near: [Set<String>] = [
    ["da", "nb", "nn"], ["id", "ms", "jv", "su"], ["es", "gl", "ast", "an"], ["pt", "gl"], ["cs", "sk"], ["bg", "mk"],
    ["hr", "bs", "sr", "sl"], ["nl", "af", "fy", "li"], ["de", "lb", "gsw"], ["en", "sco"], ["fr", "oc", "wa"],
    ["hi", "mr", "ne", "bho"], ["fi", "et"], ["it", "co"], ["tr", "az"],
  ]

  static func areNear(_ one: String, _ other: String) -> Bool {
    one == other || near.contains { $0.contains(one) && $0.contains(other) }
  }

  /// Whom a stranger may turn out to be, by place: the smaller of two relatives is not guessed at.
  private static let latin = places(
    "en", "de", "nl", "da", "nb", "sv", "fi", "fr", "es", "pt", "ca", "it", "ro", "pl", "cs", "hu", "tr", "vi", "id")
  private static let cyrillic = places("ru", "uk", "bg", "sr")
  /// Nothing looks like these.
  private static let toldByLetters: Set<String> = [
    "ar", "fa", "hi", "mr", "ne", "he", "yi", "vi", "ja", "zh", "ko", "el", "th",
  ]

  private static func places(_ codes: String...) -> [Int] { codes.compactMap { MarkTable.place[$0] } }
}
