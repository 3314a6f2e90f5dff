import Model

/// How much the end of a release says against a page for it, 0…1: whether the release was left behind, or only followed by
/// the next one of a line that goes on.
///
/// Releases of one major version add to each other (semantic versioning), so a page for Vue 3.0 holds in Vue 3.5, while a page
/// for Vue 2 does not. The longer a release was supported, the more people stayed on it, and the more its end means: a
/// Python of five years counts in full, a Rust of six weeks little. So, where a newer release of the same major version is
/// supported, the share is years of support ÷ `FreshnessWeights.fullTerm`, and at least `leastOfLine`. Of products all of
/// whose releases are that short, majors too (Electron, Firefox), it is `ofRolling`. Documentation of the release itself has
/// a newer edition to point to and counts at least `leastOfEdition`. Anything else counts in full. Versions named by years
/// have no major version; of versions `0.x` the second number is the major one.
struct Succession: Sendable, Hashable {
  var share: Double
  /// Years in which what is known of the release loses half of its worth.
  var halfLife: Double

  /// - Parameter isEdition: Whether the page is a part of the release's own documentation.
  init(_ release: Product.Release, of product: Product, isEdition: Bool, on day: CivilDate) {
    share = 1
    halfLife = product.supportYears
    if let begun = product.lineGoesOn(after: release, on: day) {
      let term = release.supportYears.map { $0 / FreshnessWeights.fullTerm } ?? 1
      share = min(max(term, FreshnessWeights.leastOfLine), 1)
      // What holds for a whole line ages as the line does.
      if share < 1 { halfLife = max(halfLife, Double(begun.completedYears(until: day))) }
    } else if product.isRolling {
      share = FreshnessWeights.ofRolling
    }
    if isEdition { share = max(share, FreshnessWeights.leastOfEdition) }
  }
}

extension Product.Release {
  /// The number that changes when what held no longer holds; nil of versions named by years.
  fileprivate var major: [Int]? {
    if parts[0] == released.year || parts[0] == released.year % 100 && parts.count > 1 && parts[1] <= 12 { return nil }
    return parts[0] == 0 ? Array(parts.prefix(2)) : [parts[0]]
  }

  /// Years from the release to the end of its support, where both are known.
  fileprivate var supportYears: Double? {
    endDay.map { Double($0.daysSince1970 - released.daysSince1970) / 365.25 }
  }
}

extension Product {
  /// The day on which the major version of a release began, if a newer release of it is supported.
  fileprivate func lineGoesOn(after release: Release, on day: CivilDate) -> CivilDate? {
    guard let major = release.major else { return nil }
    let line = releases.filter { $0.major == major && $0.released.daysSince1970 <= day.daysSince1970 }
    let goesOn = line.contains { release.parts.lexicographicallyPrecedes($0.parts) && !$0.hasEnded(by: day) }
    return goesOn ? line.map(\.released).min { $0.daysSince1970 < $1.daysSince1970 } : nil
  }
}
