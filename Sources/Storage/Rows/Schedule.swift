package import Model

/// What planning needs of a resource's state: its columns, without details.
package struct Schedule: Sendable, Hashable {
  package var id: ResourceID
  package var key: String
  package var url: String
  package var added: Timestamp
  package var removed: Timestamp?
  package var lastVisit: Timestamp?
  /// When the next visit is due; nil means now.
  package var nextVisit: Timestamp?
  package var health: Health
  package var validators: Validators
  /// Strikes counted so far.
  package var strikes: Int
  package var lastStrike: Timestamp?
  /// By what the page was last read, as `Writer.save(basis:of:)` was told; nil when nobody noted it.
  package var basis: Int64? = nil
}

/// What exact deduplication needs of a resource that is registered and has been read.
package struct Digest: Sendable, Hashable {
  package var id: ResourceID
  package var key: String
  /// Digest of the last good reading's text.
  package var textDigest: String
  package var canonical: String?
  /// Code of the language detected.
  package var language: String?
  package var wordCount: Int
  /// Whether the state holds links to others that say the same.
  package var hasDuplicates = false
}
