/// What a page announces, when the page is nothing but an announcement: of a course, a meeting, a call.
package struct EventReading: Sendable, Hashable, Codable {
  /// The last day that it announces; nil when the page says itself that it is over.
  package var lastDay: CivilDate?
  /// The page's own words, untrusted.
  package var quote: String
  /// The signal: `json-ld`, `visible`, or `text`.
  package var source: String
  package init(lastDay: CivilDate?, quote: String, source: String) {
    self.lastDay = lastDay
    self.quote = quote
    self.source = source
  }
}
