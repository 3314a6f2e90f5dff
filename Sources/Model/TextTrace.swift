/// What state keeps of a text to tell later what became of it: no more of it than a few short quotes.
package struct TextTrace: Sendable, Hashable, Codable {
  /// The least 32-bit hashes of the text's passages (its lines of some length), ascending: a sample of which any two
  /// texts' share can be estimated (k minimum values: Bar-Yossef et al. 2002).
  package var passages: [UInt32]
  /// How some of those passages begin.
  package var openings: [Opening]
  /// Digest of the blocks of code, nil without any.
  package var codeDigest: String?
  /// What the text advertises, nil when it is no advertisement.
  package var spam: SpamReading?
  /// What the page announces, nil when it is no announcement.
  package var event: EventReading?

  package struct Opening: Sendable, Hashable, Codable {
    package var hash: UInt32
    package var words: String
    package init(hash: UInt32, words: String) {
      self.hash = hash
      self.words = words
    }
  }

  /// Passages kept.
  package static let size = 64

  package init(
    passages: [UInt32] = [], openings: [Opening] = [], codeDigest: String? = nil, spam: SpamReading? = nil,
    event: EventReading? = nil
  ) {
    self.passages = passages
    self.openings = openings
    self.codeDigest = codeDigest
    self.spam = spam
    self.event = event
  }
}

/// The words of a page that advertises what lapsed domains are bought to advertise.
package struct SpamReading: Sendable, Hashable, Codable {
  package enum Subject: String, Sendable, Codable, CaseIterable {
    case gambling, pharmacy, adult, essays, loans, counterfeits
  }
  package var subject: Subject
  /// Different phrases, and how often any of them stands in the text.
  package var phrases: Int
  package var count: Int
  package var isInTitle: Bool
  /// The first of them in their surroundings.
  package var quotes: [String]
  package init(subject: Subject, phrases: Int, count: Int, isInTitle: Bool, quotes: [String]) {
    self.subject = subject
    self.phrases = phrases
    self.count = count
    self.isInTitle = isInTitle
    self.quotes = quotes
  }
}

/// How a resource's text last became different.
package struct TextRevision: Sendable, Hashable, Codable {
  package var at: Timestamp
  /// `revised`, `rewritten`, `replaced`, `emptied` or `hijacked`.
  package var kind: String
  /// The share of the known text that is still there, 0…1.
  package var kept: Double
  /// Whether the code in it changed.
  package var codeChanged: Bool
  /// How passages begin that are new, and that are gone; few and short.
  package var added: [String]
  package var removed: [String]
  package init(
    at: Timestamp, kind: String, kept: Double, codeChanged: Bool = false, added: [String] = [], removed: [String] = []
  ) {
    self.at = at
    self.kind = kind
    self.kept = kept
    self.codeChanged = codeChanged
    self.added = added
    self.removed = removed
  }
}
