extension DatedLine {
  /// What a line close to the heading says of its date.
  var nearSigns: DateSigns {
    switch label {
    case .event, .foreign: return []
    case .modified: return form == .prose ? [] : .nearModified
    case .published where form != .prose || !words.isDisjoint(with: DatedLine.dateWords): return .nearLabelled
    case .published, .none: break
    }
    if isPubdate { return .nearLabelled }
    if isClassedModified { return .classedModified }
    return switch form {
    case .element: .nearTime
    case .prose: .nearProse
    case .dateline: .nearDateline
    case _ where !words.isDisjoint(with: [.date, .published]): .nearClassed
    case _ where !words.isDisjoint(with: [.author, .meta]): .nearByline
    case .bare: .nearBare
    case .phrase: isFirst ? .nearFirst : .nearPhrase
    }
  }

  /// What a line elsewhere says of it.
  var farSigns: DateSigns {
    switch label {
    case .event, .foreign, .modified: return []
    case .published where form != .prose: return .farLabelled
    case .published, .none: break
    }
    if isPubdate { return .farLabelled }
    if isClassedModified { return .classedModified }
    return switch form {
    case .element: .farTime
    case .prose, .dateline: .farProse
    case _ where !words.isDisjoint(with: [.date, .published]): .farClassed
    case _ where !words.isDisjoint(with: [.author, .meta]): .farByline
    case .bare: .farBare
    case .phrase: isFirst ? .farFirst : .farPhrase
    }
  }

  private var isClassedModified: Bool { words.contains(.modified) && words.isDisjoint(with: [.published]) }

  private static let dateWords: Words = [.date, .published, .author, .meta, .footer]
}

extension HeadingPlace {
  /// Whether a place close to the heading is so close that a date there must be the page's.
  func signs(_ offset: Int) -> DateSigns {
    guard let heading else { return [] }
    if offset >= heading.upperBound {
      let distance = offset - heading.upperBound
      return distance < 120 ? .rightBehind : distance < 400 ? .soonBehind : []
    }
    return heading.lowerBound - offset <= 200 && offset < heading.lowerBound ? .rightBefore : []
  }
}
