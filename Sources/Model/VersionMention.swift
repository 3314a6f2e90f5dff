/// A version of something, named by a page: `Python 3.8`, `/docs/15/`, `node@14`. Whether the name is a product, and
/// whether the version is still supported, is for others to say.
package struct VersionMention: Sendable, Hashable, Codable {
  /// Where it stands, the most telling place first.
  package enum Place: String, Sendable, Codable, CaseIterable {
    case title
    case url
    case heading
    /// The version that a documentation site says it is showing.
    case banner
    case code
    case body
    /// The program that made the page; it tells of the site and not of the subject.
    case generator
  }

  /// One to three words as written; of an address without a name, the host's own name.
  package var product: String
  /// Lower case, single spaces, no sign at either end.
  package var key: String
  /// Digits and dots, or `11.x`, as written.
  package var version: String
  /// The most telling of its places.
  package var place: Place
  /// How often it is mentioned.
  package var count: Int
  /// What stands around the first mention, cut at 120 bytes.
  package var quote: String

  package init(product: String, key: String, version: String, place: Place, count: Int = 1, quote: String) {
    self.product = product
    self.key = key
    self.version = version
    self.place = place
    self.count = count
    self.quote = quote
  }
}
