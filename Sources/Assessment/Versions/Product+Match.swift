package import Model

extension Product {
  /// What a version that a page names is to the releases.
  package enum Match: Sendable, Hashable {
    case release(Release)
    /// Not listed and older than this, the next one that is.
    case before(Release)
    /// Newer than all that are listed.
    case after
  }

  /// The release that a version belongs to: `3.11.4` to 3.11, `15.3` to 15. A version that names less than a release (`3`,
  /// `3.x`) means the one of its kind that is supported the longest.
  package func match(_ version: String, allowsOlder: Bool = true) -> Match? {
    let parts = Product.parts(version)
    guard let newest = releases.first, let oldest = releases.last, !parts.isEmpty else { return nil }
    for count in stride(from: parts.count, through: 1, by: -1) {
      if let release = releases.first(where: { $0.parts.elementsEqual(parts.prefix(count)) }) {
        return .release(release)
      }
    }
    let kind = releases.filter { $0.parts.starts(with: parts) }
    if let lasting = kind.max(by: { $0.lasts(lessThan: $1) }) { return .release(lasting) }
    if newest.parts.lexicographicallyPrecedes(parts) {
      // Another way of counting is no newer release.
      return parts[0] - newest.parts[0] <= max(4, newest.parts[0] / 4) ? .after : nil
    }
    // Not listed, but the next one of its kind is and came to an end: this one had ended before.
    if parts.count > 1, parts[0] < 1_000, oldest.parts.lexicographicallyPrecedes(parts),
      let next = releases.last(where: { $0.parts[0] == parts[0] && parts.lexicographicallyPrecedes($0.parts) })
    {
      return .before(next)
    }
    // Releases named by years or by large numbers began with other ones.
    if allowsOlder, oldest.parts[0] < 1_000, parts.lexicographicallyPrecedes(oldest.parts) { return .before(oldest) }
    return nil
  }

  /// Supported releases, newest first.
  package func supported(on day: CivilDate) -> [Release] {
    releases.filter { $0.released.daysSince1970 <= day.daysSince1970 && !$0.hasEnded(by: day) }
  }
}

extension Product.Release {
  fileprivate func lasts(lessThan other: Product.Release) -> Bool {
    (endOrder, released.daysSince1970) < (other.endOrder, other.released.daysSince1970)
  }

  private var endOrder: Int64 {
    switch end {
    case .past: .min
    case .on(let day): day.daysSince1970
    case .notKnown: .max
    }
  }
}
