import HTML
import Model

/// A text that may be the page's title, with what speaks for it.
struct TitleCandidate {
  var text: String
  var words: TitleWords
  var signs: TitleSigns
  var source: String
}

/// The texts that may be the page's title; equal ones are one, with the signs of all.
struct TitleCandidates {
  private(set) var list: [TitleCandidate] = []
  private let titleElement: String?
  private let title: TitleWords?
  private let openGraph: TitleWords?
  private let site: SiteNames
  private let slug: TitleWords?
  private let isHome: Bool
  static let limit = 28

  init(
    _ headings: [TitleHeading], titleElement: String?, openGraph: String?, twitter: String?, headline: String?,
    metaTitle: String?, site: SiteNames, slug: String?, isHome: Bool
  ) {
    self.isHome = isHome
    self.titleElement = titleElement
    self.site = site
    self.slug = slug.map { TitleWords($0) }
    title = titleElement.map { TitleWords($0) }
    self.openGraph = openGraph.map { TitleWords($0) }
    for heading in headings { add(heading.text, heading.signs, source: heading.source) }
    if let openGraph { add(openGraph, .openGraph, source: "og", words: self.openGraph) }
    if let twitter { add(twitter, .twitter, source: "og") }
    if let headline { add(headline, .headline, source: "json-ld") }
    if let metaTitle { add(metaTitle, .metaTitle, source: "meta") }
    if let titleElement {
      add(titleElement, .titleElement, source: "title", words: title)
      addCuts(titleElement, .titleFront, .titleTail, source: "title")
    }
    if let openGraph, openGraph != titleElement { addCuts(openGraph, .openGraphCut, .openGraphCut, source: "og") }
    if let heading = headings.first(where: { $0.source == "h1" }) { addCuts(heading.text, [], [], source: "h1") }
    compare()
  }

  private mutating func add(_ text: String, _ signs: TitleSigns, source: String, words: TitleWords? = nil) {
    let words = words ?? TitleWords(text)
    guard !words.isEmpty, words.joined.count <= 400 else { return }
    if let index = list.firstIndex(where: { $0.words.joined == words.joined }) {
      list[index].signs.formUnion(signs)
    } else if list.count < TitleCandidates.limit {
      list.append(TitleCandidate(text: text, words: words, signs: signs, source: source))
    }
  }

  /// Adds what stands before and after each separator.
  private mutating func addCuts(_ text: String, _ front: TitleSigns, _ tail: TitleSigns, source: String) {
    var text = text
    let parts: [(String, String, TitleSeparator.Kind)] = text.withUTF8 { bytes in
      TitleSeparator.all(in: bytes).map {
        (
          String(decoding: bytes[..<$0.range.lowerBound], as: UTF8.self),
          String(decoding: bytes[$0.range.upperBound...], as: UTF8.self).withoutSeparator, $0.kind
        )
      }
    }
    // Without the site's name at its end; what it begins with is then cut off that.
    var whole: String?
    for (index, (before, after, kind)) in parts.enumerated() {
      let (left, right) = (TitleWords(before), TitleWords(after))
      let isSiteLeft = site.match(left)
      let isSiteRight = site.match(right)
      if kind == .tight || kind == .colon && !isSiteLeft {
        // Scripts without spaces between words set none around separators either.
        let isScript = kind == .tight && index == parts.count - 1 && right.joined.count <= 24 && left.hashes.count < 6
        let hasNoSpaces = isScript && (right.joined.first ?? 0) >= 0xE3 && (left.joined.first ?? 0) >= 0xE3
        guard isSiteLeft || isSiteRight || hasNoSpaces else { continue }
      }
      var signs: TitleSigns =
        switch kind {
        case .mark: .cutMark
        case .dash: .cutDash
        case .colon: .cutColon
        case .tight: .cutTight
        }
      if isSiteRight { whole = before }
      let isTwice = parts.count > 1
      if isTwice, index < parts.count - 1, !isSiteRight { signs.insert(.cutTwice) }
      let frontSigns = signs.union(isSiteRight ? .cutSite : []).union(
        left.hashes.count < right.hashes.count ? .cutMore : [])
      add(before, front.union(frontSigns), source: source, words: left)
      if isTwice { signs.remove(.cutTwice) }
      if isTwice, index > 0, !isSiteLeft { signs.insert(.cutTwice) }
      let tailSigns = signs.union(isSiteLeft ? [.cutSite, .followsSite] : []).union(
        right.hashes.count < left.hashes.count ? .cutMore : [])
      add(after, tail.union(tailSigns), source: source, words: right)
    }
    guard parts.count > 1, let whole, let first = parts.first, whole.utf8.count > first.0.utf8.count else { return }
    // "Section | Title | Site".
    for (before, _, _) in parts where before.utf8.count < whole.utf8.count {
      let rest = String(whole.utf8.dropFirst(before.utf8.count)) ?? ""
      add(rest.withoutSeparator, tail.union([.cutTwice, .cutSite]), source: source)
    }
  }

  /// Adds the signs that come from comparing a candidate with others.
  private mutating func compare() {
    let longest = list.first { $0.signs.contains(.firstHeading) }
    for index in list.indices {
      let candidate = list[index]
      let words = candidate.words
      var signs = candidate.signs
      if site.match(words) { signs.insert(.isSite) }
      switch words.hashes.count {
      case 1: if words.joined.count < 24 { signs.insert(.oneWord) }
      case 2: signs.insert(.twoWords)
      case 15...25: signs.insert(.manyWords)
      case 26...: signs.insert(.tooManyWords)
      default: break
      }
      if let title {
        if let position = title.position(of: words) {
          signs.insert(.isWithinTitle)
          if position == 0 { signs.insert(.beginsTitle) }
          if position > 0, position + words.joined.count == title.joined.count { signs.insert(.endsTitle) }
        }
        let overlap = words.overlap(title)
        if overlap > 0.45 { signs.insert(.likeTitle) }
        if overlap < 0.15 { signs.insert(.unlikeTitle) }
      }
      if let openGraph, openGraph.contains(words) { signs.insert(.isWithinOpenGraph) }
      if let longest, longest.words.joined.count > words.joined.count, longest.words.contains(words) {
        signs.insert(.isWithinHeading)
      }
      if candidate.signs.contains(.firstHeading), candidate.signs.isDisjoint(with: [.headingTail, .headingFront]),
        list.contains(where: {
          !$0.signs.isDisjoint(with: [.headingTail, .headingFront])
            && !$0.signs.isDisjoint(with: [.openGraph, .titleElement, .titleFront, .openGraphCut, .twitter, .headline])
            && $0.words.hashes.count >= 3 && words.contains($0.words)
        })
      {
        signs.insert(.holdsTitle)
      }
      if let longest, longest.words.joined != words.joined, longest.words.overlap(words) > 0.45 {
        signs.insert(.likeHeading)
      }
      if let slug, slug.hashes.count >= 2 {
        let shared = slug.shared(with: words)
        if shared * 4 >= slug.hashes.count * 3 { signs.insert(.fillsSlug) }
        if words.hashes.count >= 2, shared * 2 >= words.hashes.count { signs.insert(.isInSlug) }
        if shared == 0 { signs.insert(.missesSlug) }
      }
      let (mark, dash, isShortened, ends) = marks(candidate.text)
      if ends.contains(where: { site.match($0) }) { signs.insert(.holdsSite) }
      if mark { signs.insert(.hasMark) }
      if dash { signs.insert(.hasDash) }
      let isHeading = !signs.isDisjoint(with: [.firstHeading, .laterHeading, .secondLevel, .markedOther])
      if mark || dash, !isHeading { signs.insert(.isUncut) }
      if isHeading, !signs.isDisjoint(with: [.isWithinTitle, .isWithinOpenGraph]) { signs.insert(.headingWithin) }
      if isHeading, signs.isSuperset(of: [.missesSlug, .unlikeTitle]) { signs.insert(.headingApart) }
      if signs.isSuperset(of: [.firstHeading, .inArticle]) { signs.insert(.firstInArticle) }
      if signs.isSuperset(of: [.secondLevel, .isWithinTitle]) { signs.insert(.secondWithin) }
      if signs.isSuperset(of: [.laterHeading, .isWithinTitle]) { signs.insert(.laterWithin) }
      if signs.contains(.isSite), !isHome { signs.insert(isHeading ? [.isSiteBelow, .headingIsSite] : .isSiteBelow) }
      if isShortened { signs.insert(.isShortened) }
      list[index].signs = signs
    }
  }

  private func marks(_ text: String) -> (mark: Bool, dash: Bool, isShortened: Bool, ends: [TitleWords]) {
    var text = text
    return text.withUTF8 { bytes in
      let separators = TitleSeparator.all(in: bytes)
      let count = bytes.count
      let isShortened =
        count > 3
        && (bytes[count - 3] == 0xE2 && bytes[count - 2] == 0x80 && bytes[count - 1] == 0xA6
          || bytes[count - 1] == 0x2E && bytes[count - 2] == 0x2E)
      var ends: [TitleWords] = []
      if let first = separators.first, let last = separators.last(where: { $0.kind != .colon }) ?? separators.last {
        ends = [
          TitleWords(String(decoding: bytes[..<first.range.lowerBound], as: UTF8.self)),
          TitleWords(String(decoding: bytes[last.range.upperBound...], as: UTF8.self)),
        ]
      }
      return (
        separators.contains { $0.kind == .mark }, separators.contains { $0.kind == .dash }, isShortened, ends
      )
    }
  }
}

extension String {
  /// Without separators and punctuation at its beginning; opening quotes and brackets stay.
  var withoutSeparator: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first {
      switch first {
      case " ", "|", "-", ":", "/", "_", ",", ".", ";", "–", "—", "·", "•", "»", "›", "│", "⋆", "｜":
        scalars.removeFirst()
      default: return String(scalars)
      }
    }
    return ""
  }
}
