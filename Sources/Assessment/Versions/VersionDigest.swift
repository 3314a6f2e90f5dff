package import Model

/// What state keeps of the versions that a page names, so that a later night can judge them without reading it again.
package enum VersionDigest {
  static let most = 8

  /// Mentions of known products with known releases, the most telling first, newer releases before older ones: a page that
  /// names a supported release as prominently keeps it.
  /// Names that are common words count on pages about software alone (`CommonWords`).
  package static func keep(_ reading: Reading, in table: ProductTable) -> [VersionMention] {
    var isAboutSoftware: Bool?
    func isMeant(_ mention: VersionMention, _ product: Product) -> Bool {
      guard CommonWords.isOne(mention, of: product) else { return true }
      let answer = isAboutSoftware ?? CommonWords.isAboutSoftware(reading)
      isAboutSoftware = answer
      return answer
    }
    return keep(reading.versionMentions, in: table, where: isMeant)
  }

  private static func keep(
    _ mentions: [VersionMention], in table: ProductTable, where isMeant: (VersionMention, Product) -> Bool
  ) -> [VersionMention] {
    var known: [(mention: VersionMention, product: String, order: [Int], isEdition: Bool)] = []
    for mention in mentions where mention.place != .generator {
      guard let product = table.product(of: mention), let match = product.match(mention),
        isMeant(mention, product)
      else { continue }
      let order: [Int] =
        switch match {
        case .release(let release): release.parts
        case .before: []
        case .after: [.max]
        }
      let isEdition = mention.place == .title && VersionContext(mention).isEdition
      let isKnown = known.contains {
        $0.product == product.id && $0.order == order && $0.mention.place == mention.place && $0.isEdition == isEdition
      }
      if !isKnown { known.append((mention, product.id, order, isEdition)) }
    }
    let sorted = known.enumerated().sorted { a, b in
      if a.element.mention.salience != b.element.mention.salience {
        return a.element.mention.salience > b.element.mention.salience
      }
      if a.element.order != b.element.order { return b.element.order.lexicographicallyPrecedes(a.element.order) }
      return a.offset < b.offset
    }
    return sorted.prefix(most).map(\.element.mention)
  }
}
