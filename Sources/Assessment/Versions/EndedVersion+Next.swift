package import Model

extension EndedVersion {
  /// The last day of support of the release that a page is for, while it is supported: the first day after which its
  /// versions will be a finding. Nil when no end is known, or its end will say too little.
  package static func nextEnd(
    _ reading: ReadingSummary, address: String, in table: ProductTable, at moment: Timestamp
  ) -> CivilDate? {
    let today = moment.date.daysSince1970
    var ends: Set<Int64> = []
    for mention in reading.versions where mention.salience >= FreshnessWeights.heading {
      guard let product = table.product(of: mention), case .release(let release) = product.match(mention),
        // `Python 3` means whatever is newest.
        Product.parts(mention.version).count >= release.parts.count,
        let end = release.endDay?.daysSince1970, end >= today
      else { continue }
      ends.insert(end)
    }
    for end in ends.sorted() {
      let after = CivilDate(daysSince1970: end + 1).start
      guard let ended = find(reading, address: address, in: table, at: after) else { continue }
      if ended.release.endDay?.daysSince1970 == end, ended.probability >= FreshnessWeights.finding {
        return CivilDate(daysSince1970: end)
      }
    }
    return nil
  }
}
