/// A day that the page announces: of a course, a talk, a deadline. It says nothing of the page's own age, but a page whose
/// only days lie behind may be of no more use.
package struct EventDate: Sendable, Hashable, Codable {
  package var date: CivilDate
  /// The last day, when one is stated.
  package var endDate: CivilDate?
  /// The page's own words, untrusted; the name of the event where markup states it.
  package var quote: String
  /// The signal: `json-ld` or `visible`.
  package var source: String
  package init(_ date: CivilDate, endDate: CivilDate? = nil, quote: String, source: String) {
    self.date = date
    self.endDate = endDate
    self.quote = quote
    self.source = source
  }
}
