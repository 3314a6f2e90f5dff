import HTML

/// The release that a documentation site states in its head: DocSearch's version, or Publican's package
/// (`Product-Title-Version-la-LA-Edition`).
enum StatedVersion {
  /// - Parameter site: The site's own name, for a version that stands alone.
  static func find(_ meta: MetaTags, site: String?) -> (product: String, version: String, quote: String)? {
    if let package = meta.first("package"), let (product, version) = publican(package) {
      return (product, version, package)
    }
    if let site, let stated = meta.first("docsearch:version") {
      let version = stated.utf8.prefix { $0 != 0x2C }.drop { $0 | 0x20 == 0x76 }
      if isVersion(version) { return (site, String(decoding: version, as: UTF8.self), stated) }
    }
    return nil
  }

  private static func publican(_ package: String) -> (String, String)? {
    let pieces = package.utf8.prefix(200).split(separator: 0x2D)
    guard pieces.count >= 5, let product = pieces.first, product.allSatisfy({ $0.isLetter || $0 == 0x5F }) else {
      return nil
    }
    for place in 1..<pieces.count - 2
    where isVersion(pieces[place]) && isCode(pieces[place + 1]) && isCode(pieces[place + 2]) {
      return (
        String(decoding: product.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self),
        String(decoding: pieces[place], as: UTF8.self)
      )
    }
    return nil
  }

  private static func isVersion(_ text: some Collection<UInt8>) -> Bool {
    let parts = text.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count <= 3 && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy { $0 &- 0x30 < 10 } }
  }

  private static func isCode(_ text: some Collection<UInt8>) -> Bool {
    text.count == 2 && text.allSatisfy(\.isLetter)
  }
}
