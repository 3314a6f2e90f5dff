/// Where the page of a broken resource may be found: looked for now and then, kept as long as the resource is broken.
package struct Repair: Sendable, Hashable, Codable {
  /// When it was last looked for.
  package var soughtAt: Timestamp
  /// The best first.
  package var candidates: [Candidate]

  package struct Candidate: Sendable, Hashable, Codable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
      /// The address once redirected there, and the same page is still there.
      case redirect
      /// Another resource of the catalog has the same title and is healthy.
      case sameTitle = "same-title"
      /// A dated copy in a web archive (a Memento, RFC 7089) from before the first failure.
      case archived
    }
    package var kind: Kind
    package var url: String
    /// The other resource, of `sameTitle`.
    package var entry: ResourceID?
    /// The day of the copy, or of the visit that last saw the redirect.
    package var seen: Timestamp?
    package init(kind: Kind, url: String, entry: ResourceID? = nil, seen: Timestamp? = nil) {
      self.kind = kind
      self.url = url
      self.entry = entry
      self.seen = seen
    }
  }

  package init(soughtAt: Timestamp, candidates: [Candidate] = []) {
    self.soughtAt = soughtAt
    self.candidates = candidates
  }
}
