/// What a page says of its own state in a place where notices stand, quoted as evidence.
package struct StatusNotice: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// Kept for the record: an archived repository, page or documentation.
    case archived
    /// The page's subject, or the page, should no longer be used.
    case deprecated
    /// No longer correct or maintained, or of a version that is no longer current.
    case outdated
    /// Older than so many years, by the page's own words.
    case old
    /// Under construction, a draft, a stub, or of an unreleased version.
    case draft
    /// To be found elsewhere.
    case moved
    /// Read-only, or a mirror of another place.
    case mirror
    /// Translated in part, or the translation is behind.
    case partlyTranslated = "partly-translated"
    /// Changes of this page are not yet open to translators, so its translations lag behind.
    case untranslatedChanges = "untranslated-changes"
    case machineTranslated = "machine-translated"
    /// A maintenance template asks for work: disputed, unsourced, in need of a clean-up.
    case cleanup
  }

  package var kind: Kind
  /// The notice's words, cut at 300 bytes.
  package var quote: String
  /// Of a translation: how much of it is done, 0…1, where the notice says so.
  package var share: Double?

  package init(_ kind: Kind, quote: String, share: Double? = nil) {
    self.kind = kind
    self.quote = quote
    self.share = share
  }
}
