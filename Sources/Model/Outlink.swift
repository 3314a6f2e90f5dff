/// What a visit to a link of a page's text showed.
package struct OutlinkCheck: Sendable, Hashable, Codable {
  package enum Word: String, Sendable, Codable, CaseIterable {
    case there
    /// 404, 410, or a name that does not exist.
    case gone
    /// Anything else: kept out, a failing server, no time.
    case unknown
  }
  package var url: String
  package var word: Word
  package init(url: String, word: Word) {
    self.url = url
    self.word = word
  }
}

/// A link of a page's text that is looked after.
package struct Outlink: Sendable, Hashable, Codable {
  package var url: String
  /// Nights in a row that found it gone; 0 when it was there, or nobody could say.
  package var nightsGone: Int
  package var goneSince: Timestamp?
  package init(url: String, nightsGone: Int = 0, goneSince: Timestamp? = nil) {
    self.url = url
    self.nightsGone = nightsGone
    self.goneSince = goneSince
  }
}
