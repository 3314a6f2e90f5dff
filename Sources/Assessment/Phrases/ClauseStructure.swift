/// Tells what a denial within a sentence is about, by the clause it stands in and by what it denies.
///
/// - A relative clause speaks of the noun before it: "documentation that is not available elsewhere", "documents we could
///   not …". What such a clause denies is told of those documents, and not of the page, unless the sentence says that the
///   reader asked for them or was led there: "you requested a page that does not exist". A clause whose denial comes after
///   its own verb ("the page that was here has been removed") has ended before it.
/// - "Not found" is said of what was looked for: "we could not find a better place for these notes" misses a place.
struct ClauseStructure: Sendable {
  private let languages: [Language]

  init(_ tables: [ClauseWords], bit: (String) -> UInt64?) {
    languages = tables.compactMap { table in bit(table.language).map { Language(table, bit: $0) } }
  }

  var isEmpty: Bool { languages.isEmpty }

  /// Of the statements in a part, those that may be of the page itself. Languages share words: what one of them reads as
  /// told of something else is no statement in its sisters, which may not know the small words around it.
  func own(_ statements: [PhraseBook.Stated], subjects: [PhraseBook.Place], in part: [UInt8]) -> [PhraseBook.Stated] {
    guard !statements.isEmpty else { return [] }
    let words = ClauseStructure.words(of: part)
    let others = Set(
      statements.filter { isOfOthers($0, subjects: subjects, words: words, in: part) }.map { $0.place.low })
    return statements.filter { !others.contains($0.place.low) }
  }

  private func isOfOthers(
    _ stated: PhraseBook.Stated, subjects: [PhraseBook.Place], words: [Word], in part: [UInt8]
  ) -> Bool {
    guard let language = languages.first(where: { $0.bit & stated.place.bit != 0 }) else { return false }
    let subjects = subjects.filter { $0.bit & stated.place.bit != 0 }
    if language.isUnspaced { return language.missesRoom(stated.place, subjects, part) }
    guard !subjects.isEmpty else { return false }
    let sentence = Sentence(part: part, words: words, subjects: subjects, language: language)
    return sentence.isRelative(stated) || sentence.isOfAnother(stated)
  }

  struct Word {
    var low: Int
    var high: Int
    var hash: UInt64
  }

  private static func words(of part: [UInt8]) -> [Word] {
    var words: [Word] = []
    var low = 1
    while low < part.count {
      let high = part[low...].firstIndex(of: 0x20) ?? part.count
      words.append(Word(low: low, high: high, hash: PhraseBook.hash(part[low..<high])))
      low = high + 1
    }
    return words
  }
}

/// The words of one language, ready to be looked up.
private struct Language: Sendable {
  let bit: UInt64
  let relatives: WordSet
  let ambiguous: WordSet
  let claims: WordSet
  let possessives: WordSet
  let persons: WordSet
  let between: WordSet
  let finding: WordSet
  let indefinite: WordSet
  let rooms: WordSet
  let reaching: [[UInt8]]
  let isUnspaced: Bool

  init(_ table: ClauseWords, bit: UInt64) {
    self.bit = bit
    relatives = WordSet(table.relatives)
    ambiguous = WordSet(table.ambiguous)
    claims = WordSet(table.claims)
    possessives = WordSet(table.possessives)
    persons = WordSet(table.persons)
    between = WordSet(table.between)
    finding = WordSet(table.finding)
    indefinite = WordSet(table.indefinite)
    rooms = WordSet(table.rooms)
    reaching = table.reaching.map { phrase in
      phrase.hasSuffix("*")
        ? [0x20] + Segments.folded(String(phrase.dropLast())) : [0x20] + Segments.folded(phrase) + [0x20]
    }
    isUnspaced = table.isUnspaced
  }

  /// How far, in bytes, an object stands from its verb where words are not spaced.
  private static let reach = 30

  /// Where words are not spaced: whether a room stands next to the statement, nearer than any subject.
  func missesRoom(_ place: PhraseBook.Place, _ subjects: [PhraseBook.Place], _ part: [UInt8]) -> Bool {
    let before = part[max(1, place.low - Language.reach)..<place.low]
    let after = part[place.high..<min(part.count, place.high + Language.reach)]
    for room in rooms.all {
      if let low = before.lastIndex(of: room), !subjects.contains(where: { (low..<place.low).contains($0.low) }) {
        return true
      }
      if let low = after.firstIndex(of: room), !subjects.contains(where: { (place.high..<low).contains($0.low) }) {
        return true
      }
    }
    return false
  }
}

/// Words and, where they ended in `*`, beginnings of words.
private struct WordSet: Sendable {
  private var hashes: Set<UInt64> = []
  private var beginnings: [[UInt8]] = []
  /// All of them as bytes.
  let all: [[UInt8]]

  init(_ words: [String]) {
    var all: [[UInt8]] = []
    for word in words {
      let isBeginning = word.hasSuffix("*")
      let bytes = Segments.folded(isBeginning ? String(word.dropLast()) : word)
      all.append(bytes)
      if isBeginning { beginnings.append(bytes) } else { hashes.insert(PhraseBook.hash(bytes[...])) }
    }
    self.all = all
  }

  func has(_ word: ClauseStructure.Word, _ part: [UInt8]) -> Bool {
    hashes.contains(word.hash) || beginnings.contains { part[word.low..<word.high].starts(with: $0) }
  }
}

/// One part of a text with its words.
private struct Sentence {
  let part: [UInt8]
  let words: [ClauseStructure.Word]
  let subjects: [PhraseBook.Place]
  let language: Language

  /// Words that are looked through on the way back to the beginning of a clause, or of an object.
  private static let most = 7

  private func isSubject(_ index: Int) -> Bool {
    let word = words[index]
    return subjects.contains { (word.low..<word.high).contains($0.low) || (word.low..<word.high).contains($0.high - 1) }
  }

  private func index(at place: Int) -> Int? { words.firstIndex { (($0.low)..<($0.high)).contains(place) } }

  // MARK: Relative clauses

  func isRelative(_ stated: PhraseBook.Stated) -> Bool {
    guard let first = index(at: stated.place.low) else { return false }
    if let opening = opening(before: first), !isReached(before: opening.antecedent) { return true }
    if let opening = zeroOpening(before: first), !isReached(before: opening), !hasDefiniteObject(after: stated) {
      return true
    }
    return straddles(stated)
  }

  /// The word that opens the clause which begins with the word before this one, or a few small words earlier.
  private func opening(before first: Int) -> (word: Int, antecedent: Int)? {
    var index = first - 1
    while index > 0, first - index <= Sentence.most {
      if let antecedent = antecedent(of: index) { return (index, antecedent) }
      let isPossessed = language.possessives.has(words[index - 1], part)
      if isPossessed, index > 1 { return (index - 1, index - 2) }
      guard language.between.has(words[index], part) else { return nil }
      index -= 1
    }
    return nil
  }

  /// The noun that the word opens a clause about; nil when it opens none.
  private func antecedent(of index: Int) -> Int? {
    if language.relatives.has(words[index], part) { return index - 1 }
    guard language.ambiguous.has(words[index], part) else { return nil }
    for noun in stride(from: index - 1, through: max(index - 3, 0), by: -1) {
      if isSubject(noun) { return noun }
      guard language.between.has(words[noun], part) else { return isOtherNoun(noun) ? noun : nil }
    }
    return nil
  }

  /// Whether a word may be a noun of a sentence that has a subject before it.
  private func isOtherNoun(_ index: Int) -> Bool {
    !language.claims.all.isEmpty && !language.claims.has(words[index], part)
      && subjects.contains { $0.high < words[index].low }
  }

  /// A clause without an opening word: a person right behind a subject.
  private func zeroOpening(before first: Int) -> Int? {
    var index = first - 1
    while index > 0, first - index <= Sentence.most, language.between.has(words[index], part) {
      if language.persons.has(words[index], part), isSubject(index - 1) { return index - 1 }
      index -= 1
    }
    return nil
  }

  /// "We could not find it, that page": a main clause, whose object is there.
  private func hasDefiniteObject(after stated: PhraseBook.Stated) -> Bool {
    guard let last = index(at: stated.place.high - 1), last + 1 < words.count else { return false }
    return Sentence.definite.has(words[last + 1], part)
  }

  private static let definite = WordSet(["it", "this", "that", "the", "them", "your", "what", "any", "anything"])

  /// Whether the sentence says before the noun that the reader came or was led to it.
  private func isReached(before noun: Int) -> Bool {
    let beginning = part[..<min(words[noun].low + 1, part.count)]
    return language.reaching.contains { beginning.firstIndex(of: $0) != nil }
  }

  /// A word of presence in the main clause, and the denial in a relative one behind it.
  private func straddles(_ stated: PhraseBook.Stated) -> Bool {
    guard let denial = stated.denial, let state = stated.state, state.high <= denial.low,
      let last = index(at: state.high - 1), let first = index(at: denial.low), last + 1 < first
    else { return false }
    return (last + 1..<first).contains { antecedent(of: $0).map { $0 > last } ?? false }
  }

  // MARK: Objects

  /// Whether what was not found is something else: an indefinite thing that is no page, or a room for one.
  func isOfAnother(_ stated: PhraseBook.Stated) -> Bool {
    guard let last = index(at: stated.place.high - 1), let first = index(at: stated.place.low) else { return false }
    let verb: Int
    if let state = stated.state, let place = index(at: state.high - 1) { verb = place } else { verb = last }
    guard language.finding.has(words[verb], part) else { return false }
    if isOther(Array((verb + 1)..<words.count)) { return true }
    if let denial = stated.denial, let no = index(at: denial.low), language.indefinite.has(words[no], part) {
      // "keinen besseren Platz finden", "hittade ingen bättre plats".
      if no < verb { return isMissing(Array((no + 1)..<verb)) }
      return isMissing(Array((no + 1)..<words.count))
    }
    return first < verb && hasRoom(Array((first + 1)..<verb))
  }

  /// What stands behind a verb of finding.
  private func isOther(_ indices: [Int]) -> Bool {
    guard let next = indices.first else { return false }
    if language.indefinite.has(words[next], part) { return isMissing(Array(indices.dropFirst())) }
    return hasRoom(indices)
  }

  /// Whether a noun phrase of a few words, which ends before a preposition or a clause, holds a noun and no subject.
  private func isMissing(_ indices: [Int]) -> Bool {
    var hasNoun = false
    for index in indices.prefix(Sentence.most - 2) {
      if isSubject(index) || Sentence.sought.has(words[index], part) { return false }
      if language.rooms.has(words[index], part) { return true }
      if isEnd(index) { break }
      hasNoun = true
    }
    return hasNoun
  }

  /// A word with which a noun phrase has ended.
  private func isEnd(_ index: Int) -> Bool {
    language.between.has(words[index], part) || Sentence.prepositions.has(words[index], part)
      || antecedent(of: index) != nil
  }

  private static let prepositions = WordSet([
    "for", "of", "in", "to", "from", "on", "at", "with", "about", "where", "here",
  ])
  /// What searches yield: to find none is to say that the page is not there.
  private static let sought = WordSet([
    "match*", "result*", "trace*", "thing", "record*", "treffer", "ergebnis*", "übereinstimmung*", "résultat*",
    "correspondance*", "coincidencia*", "correspondência*", "risultat*", "corrispondenz*", "träff*", "traff*",
    "overeenkomst*",
  ])

  private func hasRoom(_ indices: [Int]) -> Bool {
    for index in indices.prefix(Sentence.most - 2) {
      if language.rooms.has(words[index], part) { return true }
      if isSubject(index) || antecedent(of: index) != nil { return false }
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// Where a byte string begins in this one, first or last.
  fileprivate func firstIndex(of needle: [UInt8]) -> Int? {
    guard !needle.isEmpty, count >= needle.count else { return nil }
    return (startIndex...(endIndex - needle.count)).first { self[$0...].starts(with: needle) }
  }

  fileprivate func lastIndex(of needle: [UInt8]) -> Int? {
    guard !needle.isEmpty, count >= needle.count else { return nil }
    return (startIndex...(endIndex - needle.count)).last { self[$0...].starts(with: needle) }
  }
}
