import Model

/// Recognises pages that advertise what lapsed domains are bought for. A page *about* such a subject uses few of these
/// phrases: they are those of sellers.
enum SpamWords {
  /// Bytes of a text that are looked at.
  static let limit = 24_000
  /// Pages that sell say so at once: in the title or in so many bytes.
  static let beginning = 3_000
  static let mostQuotes = 4
  private static let subjects = SpamReading.Subject.allCases

  /// What a page advertises most; nil for fewer than two phrases.
  static func read(_ reading: Reading) -> SpamReading? {
    var title = reading.title?.value ?? reading.titleElement ?? ""
    var inTitle = Set<Int>()
    title.withUTF8 { index.search($0) { tag, _ in inTitle.insert(tag % subjects.count) } }
    var text = reading.text
    guard !inTitle.isEmpty || text.withUTF8({ holdsAny(UnsafeBufferPointer(rebasing: $0.prefix(beginning))) }) else {
      return nil
    }
    var counts = [Int](repeating: 0, count: subjects.count)
    var phrases = [Set<Int>](repeating: [], count: subjects.count)
    var quotes = [[String]](repeating: [], count: subjects.count)
    text.withUTF8 { whole in
      let bytes = UnsafeBufferPointer(rebasing: whole.prefix(limit))
      index.search(bytes) { tag, range in
        let subject = tag % subjects.count
        counts[subject] += 1
        guard phrases[subject].insert(tag).inserted, quotes[subject].count < mostQuotes else { return }
        quotes[subject].append(Surroundings.quote(bytes, around: range, reach: 40))
      }
    }
    guard
      let most = subjects.indices.max(by: { (phrases[$0].count, counts[$0], $1) < (phrases[$1].count, counts[$1], $0) }
      ),
      phrases[most].count >= 2
    else { return nil }
    return SpamReading(
      subject: subjects[most], phrases: phrases[most].count, count: counts[most], isInTitle: inTitle.contains(most),
      quotes: quotes[most])
  }

  private static func holdsAny(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var holds = false
    index.search(text) { _, _ in holds = true }
    return holds
  }

  /// Enough to call a page that replaced another one an advertisement.
  static func isStrong(_ spam: SpamReading) -> Bool {
    spam.phrases >= 3 && spam.count >= 5 || spam.isInTitle && spam.phrases >= 2 && spam.count >= 3
  }

  /// Enough to call a page one that nobody has seen before: its title says it, and so do many phrases close together.
  static func isOverwhelming(_ spam: SpamReading, words: Int) -> Bool {
    spam.isInTitle && spam.phrases >= 5 && spam.count >= 10 && spam.count * 50 >= min(words, limit / 5)
  }

  /// Whether a title or summary is of that subject.
  static func speaks(_ text: String?, of subject: SpamReading.Subject) -> Bool {
    guard var text, let wanted = subjects.firstIndex(of: subject) else { return false }
    var speaks = false
    text.withUTF8 { bytes in
      index.search(bytes) { tag, _ in if tag % subjects.count == wanted { speaks = true } }
      topics.search(bytes) { tag, _ in if tag == wanted { speaks = true } }
    }
    return speaks
  }

  private static let index: PhraseIndex = {
    var index = PhraseIndex()
    var number = 0
    for (position, subject) in subjects.enumerated() {
      for phrase in SpamPhrases.of(subject) {
        index.add(phrase, tag: number * subjects.count + position, ignoresCase: true)
        number += 1
      }
    }
    return index
  }()

  /// Single words that name a subject without selling it.
  private static let topics: PhraseIndex = {
    var index = PhraseIndex()
    for (position, subject) in subjects.enumerated() {
      for word in SpamPhrases.topics(of: subject) { index.add(word, tag: position, ignoresCase: true) }
    }
    return index
  }()
}
