/// A name that learners should no longer be taught: of a tool, place or service that was renamed, replaced or shut down.
package struct RetiredTerm: Sendable, Hashable {
  /// Where on a page a name counts.
  package enum Place: String, Sendable, CaseIterable {
    /// Title and main text without its blocks of code.
    case prose
    /// Blocks of code in the main text.
    case code
    /// Addresses that the main text links to.
    case links
  }

  package var term: String
  /// Other spellings and names of the same thing.
  package var aliases: [String]
  /// What took its place, for people; nil when nothing did.
  package var replacement: String?
  /// Names, in their own case, that show that a page knows what is current; where they stand as often as the retired one,
  /// the page is left alone.
  package var currentNames: [String]
  /// When it was retired; it is not looked for in nights before.
  package var since: CivilDate?
  package var places: Set<Place>
  /// Phrases that hold the name and mean something else.
  package var exceptions: [String]
  /// Words of which one must stand on the page for the name to mean this; empty when the name can mean nothing else.
  package var context: [String]
  /// Whether letters must be large and small as written.
  package var matchesCase: Bool
  package var source: SourceLocation

  package init(
    term: String, aliases: [String] = [], replacement: String? = nil, currentNames: [String] = [],
    since: CivilDate? = nil, places: Set<Place> = [.prose, .code], exceptions: [String] = [], context: [String] = [],
    matchesCase: Bool = false, source: SourceLocation = SourceLocation(file: "")
  ) {
    self.term = term
    self.aliases = aliases
    self.replacement = replacement
    self.currentNames = currentNames
    self.since = since
    self.places = places
    self.exceptions = exceptions
    self.context = context
    self.matchesCase = matchesCase
    self.source = source
  }
}
