import Glibc
package import Model

/// A version past the end of its support that a page is for: the most telling one, and how much it tells.
package struct EndedVersion: Sendable, Hashable {
  package var mention: VersionMention
  package var product: Product
  /// The release that was named, or the oldest listed one when it is older than all of them.
  package var release: Product.Release
  package var isBeforeAll: Bool
  /// The newest release that is supported; nil when the product has ended as a whole.
  package var newest: Product.Release?
  package var contributions: [FreshnessScore.Contribution]
  package var probability: Double { FreshnessScore.probability(contributions) }
  /// As pages write it: `Django 3.2`.
  package var name: String { "\(product.name) \(isBeforeAll ? mention.version : release.version)" }

  /// The ended version of a page that tells the most; nil when it names none, or names a supported one of the same product
  /// as prominently.
  package static func find(
    _ reading: ReadingSummary, address: String, in table: ProductTable, at moment: Timestamp
  ) -> EndedVersion? {
    guard !reading.versions.isEmpty else { return nil }
    let day = moment.date
    let isAboutReleases =
      VersionStanding.isAboutReleases(title: reading.title, address: address)
      || namesTwoInTitle(reading.versions, in: table)
    var ended: [(EndedVersion, VersionStanding)] = []
    var supported: [(product: String, standing: VersionStanding, salience: Double)] = []
    for mention in reading.versions {
      guard let product = table.product(of: mention), let match = product.match(mention) else { continue }
      let standing = VersionStanding(mention, address: address, isAboutReleases: isAboutReleases)
      guard standing != .other else { continue }
      if standing != .edition, product.supportsAny(of: VersionContext(mention).listed, on: day) {
        supported.append((product.id, standing, mention.salience))
      }
      switch match {
      case .release(let release) where release.hasEnded(by: day) && standing != .openEnded:
        ended.append((EndedVersion(mention, product, release, standing, isBeforeAll: false, on: day), standing))
      case .before(let oldest) where oldest.hasEnded(by: day) && standing != .openEnded:
        ended.append((EndedVersion(mention, product, oldest, standing, isBeforeAll: true, on: day), standing))
      case .before where standing != .openEnded: continue
      case .release, .before, .after: supported.append((product.id, standing, mention.salience))
      }
    }
    let standing = ended.filter { candidate, standing in
      !supported.contains {
        $0.product == candidate.product.id && $0.salience >= candidate.mention.salience
          && (standing != .edition || $0.standing == .edition)
      }
    }
    return standing.map(\.0).max { $0.probability < $1.probability }
  }

  /// Whether the title names a product twice with different versions: a way from one to the other, or what lies between them.
  /// An edition's own name beside another (`Django 1.8 release notes — Django 3.2 documentation`) is none.
  private static func namesTwoInTitle(_ mentions: [VersionMention], in table: ProductTable) -> Bool {
    var seen: [String: Product.Match] = [:]
    for mention in mentions where mention.place == .title && !VersionContext(mention).isEdition {
      guard let product = table.product(of: mention), let match = product.match(mention) else { continue }
      if let other = seen[product.id], other != match { return true }
      seen[product.id] = match
    }
    return false
  }

  private init(
    _ mention: VersionMention, _ product: Product, _ release: Product.Release, _ standing: VersionStanding,
    isBeforeAll: Bool, on day: CivilDate
  ) {
    self.mention = mention
    self.product = product
    self.release = release
    self.isBeforeAll = isBeforeAll
    let supported = product.supported(on: day)
    newest = supported.first
    let place = mention.salience
    var own = release
    if isBeforeAll { own.parts = Product.parts(mention.version) }
    let succession = Succession(own, of: product, isEdition: standing == .edition, on: day)
    let newer = supported.filter { release.parts.lexicographicallyPrecedes($0.parts) }.count
    contributions = [
      .init(
        "version.ended",
        "\(product.name) \(mention.version) in \(mention.place.rawValue)"
          + (succession.share < 1 ? ", soon followed by others" : ""),
        place * FreshnessWeights.ended * succession.share)
    ]
    if let end = release.endDay {
      let years = end.completedYears(until: day)
      if years > 0 {
        contributions.append(
          .init(
            "version.years", "\(years) years past its end",
            place * FreshnessWeights.years * (1 - exp2(-Double(years) / succession.halfLife))))
      }
    }
    let count = supported.isEmpty ? FreshnessWeights.newerWhenAllEnded : min(newer, FreshnessWeights.mostNewer)
    if count > 0 {
      contributions.append(
        .init(
          "version.newer", supported.isEmpty ? "no release is supported" : "\(newer) newer releases are supported",
          place * FreshnessWeights.newer * Double(count)))
    }
  }
}

extension Product.Release {
  /// The last day of support, where it is known.
  package var endDay: CivilDate? {
    guard case .on(let day) = end else { return nil }
    return day
  }
}

extension Product {
  func match(_ mention: VersionMention) -> Match? {
    let version =
      VersionContext(mention).isMajorOnly ? mention.version.prefix { $0 != "." } : mention.version[...]
    return match(String(version), allowsOlder: ![.url, .code, .body].contains(mention.place))
  }
}

extension Product {
  /// Whether one of these versions is supported, or newer than all that are listed.
  fileprivate func supportsAny(of versions: [String], on day: CivilDate) -> Bool {
    versions.contains { version in
      switch match(version, allowsOlder: false) {
      case .release(let release): !release.hasEnded(by: day)
      case .after: true
      case .before, nil: false
      }
    }
  }
}

extension ProductTable {
  func product(of mention: VersionMention) -> Product? { product(named: mention.key) }
}
