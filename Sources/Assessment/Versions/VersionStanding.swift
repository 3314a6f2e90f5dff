import Model

/// What the mention of a version says of its page.
enum VersionStanding: Sendable, Hashable {
  /// The page is part of the documentation of that release.
  case edition
  /// The page is about it, or uses it.
  case subject
  /// Newer releases are meant as well.
  case openEnded
  /// Left behind, refused, or no statement at all.
  case other

  init(_ mention: VersionMention, address: String, isAboutReleases: Bool) {
    switch mention.place {
    case .generator: self = .other
    case .banner: self = .edition
    case .url: self = VersionStanding.isEditionAddress(mention, of: address) ? .edition : .other
    case .title, .heading, .code, .body:
      let context = VersionContext(mention)
      if mention.place == .title, context.isEdition {
        self = .edition
      } else if context.isOpenEnded {
        self = .openEnded
      } else if isAboutReleases || context.isLeftBehind || mention.place == .heading && context.isAsked {
        self = .other
      } else {
        self = .subject
      }
    }
  }

  /// Whether title or address say that the page tells of releases: a history of changes, news of a release, a comparison,
  /// a way from one to another, a list of downloads.
  static func isAboutReleases(title: String?, address: String) -> Bool {
    if RenamingWords.areOfHistory(title) { return true }
    if Segments(title).parts.contains(where: { VersionPhrases.aboutReleases.search($0).subjects != 0 }) { return true }
    let path = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropFirst(2)
    return path.contains { segment in
      let name = segment.lowercased().prefix { $0 != "." }
      return VersionPhrases.releasePlaces.contains(String(name))
    }
  }

  /// `/docs/15/` is; `/releases/1.8/` and `/download/2.2/` are of the release and not for it. Neither is the number below
  /// another site's `/python/3.1/`, which may be a chapter's, unless the address speaks of documentation.
  private static func isEditionAddress(_ mention: VersionMention, of address: String) -> Bool {
    let segments = mention.quote.lowercased().split(separator: "/")
    guard let place = segments.firstIndex(where: { $0.hasSuffix(mention.version) || $0.contains(mention.version) })
    else { return true }
    if segments[..<place].contains(where: { VersionPhrases.releasePlaces.contains(String($0)) }) { return false }
    guard place > 0, segments[place - 1] == mention.key else { return true }
    let whole = address.lowercased()
    let host = whole.split(separator: "/").dropFirst().first ?? ""
    return host.contains(mention.key) || VersionPhrases.documentPlaces.contains { whole.contains($0) }
  }
}

extension VersionMention {
  /// How much the place of a mention says that the page is for that version, 0…1.
  var salience: Double {
    switch place {
    case .title, .url, .banner: FreshnessWeights.title
    case .heading: FreshnessWeights.heading
    // What stands once as in code may be a word of the text.
    case .code: count > 1 ? FreshnessWeights.code : FreshnessWeights.body
    case .body: FreshnessWeights.body
    case .generator: 0
    }
  }
}
