/// What one language is known by in a short text: its commonest words (articles, pronouns, prepositions, auxiliaries …),
/// endings, beginnings and letters. Many are shared: `MarkTable` says with whom.
struct LanguageMarks: Sendable {
  let code: String
  /// In lower case, separated by spaces; an elided one with its apostrophe.
  let words: String
  /// Of three to five letters, of words of six letters or more that are not in `words`.
  let endings: String
  /// Of two or three letters, of the same words.
  let beginnings: String
  /// Letters outside ASCII.
  let letters: String

  init(_ code: String, words: String, endings: String = "", beginnings: String = "", letters: String = "") {
    self.code = code
    self.words = words
    self.endings = endings
    self.beginnings = beginnings
    self.letters = letters
  }

  static let all = germanic + romance + slavic + cyrillic + other
}

/// Languages of `LanguageMarks.all`, a bit each.
struct LanguageSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  var size: Int { rawValue.nonzeroBitCount }
  func has(_ place: Int) -> Bool { rawValue &>> UInt32(truncatingIfNeeded: place) & 1 == 1 }

  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(place: Int) { self.init(rawValue: 1 &<< UInt32(truncatingIfNeeded: place)) }
  /// Languages without marks are left out.
  init(_ codes: String...) {
    self = codes.reduce(into: []) { set, code in
      if let place = MarkTable.place[code] { set.insert(LanguageSet(place: place)) }
    }
  }
}
