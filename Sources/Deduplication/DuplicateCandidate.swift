package import Model

/// What deduplication needs to know of one resource.
package struct DuplicateCandidate: Sendable, Hashable {
  package var id: ResourceID
  /// Canonical key of the registered address.
  package var key: String
  /// Canonical keys of the aliases, and of the address that the last healthy visit ended at. An address that many
  /// resources are sent to for want of a page (home, login) must not be among them.
  package var otherKeys: [String]
  /// Canonical key of the page's `rel=canonical`. It counts only within the site of `key`: a page may not claim to be a
  /// copy of somebody else's, nor the other way round.
  package var canonicalKey: String?
  /// Digest of the normalised main text; nil when nothing was read.
  package var textDigest: String?
  /// BCP 47 tag of the text.
  package var language: String?
  /// Words of the main text.
  package var wordCount: Int
  package init(
    id: ResourceID, key: String, otherKeys: [String] = [], canonicalKey: String? = nil, textDigest: String? = nil,
    language: String? = nil, wordCount: Int = 0
  ) {
    self.id = id
    self.key = key
    self.otherKeys = otherKeys
    self.canonicalKey = canonicalKey
    self.textDigest = textDigest
    self.language = language
    self.wordCount = wordCount
  }
}

/// Two resources, in either order.
package struct ResourcePair: Sendable, Hashable {
  package let first: ResourceID
  package let second: ResourceID
  package init(_ a: ResourceID, _ b: ResourceID) {
    first = min(a, b)
    second = max(a, b)
  }
}
