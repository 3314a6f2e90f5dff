package import Model

/// A piece of software with its releases, as far as their support is known.
package struct Product: Sendable, Hashable {
  package var id: String
  /// As people write it.
  package var name: String
  /// Names that pages use for it: lower case, single spaces.
  package var aliases: [String]
  /// Newest version first.
  package var releases: [Release]
  /// Median years from a release to the end of its support: what is known of a release halves in value as often.
  package let supportYears: Double
  /// Whether a release lives only until the next ones are out: three of four ended within `FreshnessWeights.rolling` years.
  let isRolling: Bool

  /// A release that is supported as one: `3.11`, `20.04`, `15`.
  package struct Release: Sendable, Hashable {
    package var version: String
    package var parts: [Int]
    package var released: CivilDate
    package var end: End

    package init?(version: String, released: CivilDate, end: End) {
      let parts = Product.parts(version)
      guard !parts.isEmpty else { return nil }
      self.version = version
      self.parts = parts
      self.released = released
      self.end = end
    }
  }

  package enum End: Sendable, Hashable {
    case notKnown
    /// The last day of support.
    case on(CivilDate)
    /// Ended on a day that nobody noted.
    case past
  }

  package init(id: String, name: String, aliases: [String], releases: [Release]) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.releases = releases.sorted { $1.parts.lexicographicallyPrecedes($0.parts) }
    let years = releases.compactMap { release -> Double? in
      guard case .on(let end) = release.end else { return nil }
      return Double(end.daysSince1970 - release.released.daysSince1970) / 365.25
    }.sorted()
    supportYears = years.isEmpty ? 3 : max(years[years.count / 2], 0.5)
    isRolling = years.count >= 8 && years[years.count * 3 / 4] <= FreshnessWeights.rolling
  }

  /// The numbers of a version; a last `x` is left out. Empty when it is none.
  static func parts(_ version: String) -> [Int] {
    var pieces = version.split(separator: ".", omittingEmptySubsequences: false)
    if pieces.count > 1, pieces.last == "x" || pieces.last == "X" { pieces.removeLast() }
    let numbers = pieces.prefix(4).compactMap { $0.utf8.count <= 5 ? Int($0) : nil }
    return numbers.count == min(pieces.count, 4) && numbers.allSatisfy { $0 >= 0 } ? numbers : []
  }
}

extension Product.Release {
  /// Whether its support had ended by a day; the last day of support is supported.
  package func hasEnded(by day: CivilDate) -> Bool {
    switch end {
    case .notKnown: false
    case .past: true
    case .on(let end): end.daysSince1970 < day.daysSince1970
    }
  }
}
