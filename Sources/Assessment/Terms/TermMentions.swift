import Model

/// Where a page mentions retired names, and what stands around them.
struct TermMentions {
  /// One name's mentions on the page.
  struct Mentions {
    /// Those that count: mentions beside words of renaming do not.
    var count = 0
    /// Mentions of the name of today.
    var current = 0
    /// Whether the page tells that the one became the other.
    var isExplained = false
    var isInTitle = false
    /// The first of those that count, in the order of the page.
    var quotes: [Quote] = []
  }

  struct Quote {
    /// The name as the page writes it.
    var name: String
    var words: String
    var place: RetiredTerm.Place
  }

  static let mostQuotes = 3
  /// Mentions of one name whose surroundings are read; the rest is counted as the page's own use.
  static let mostRead = 50
  /// Hits looked at in one text.
  static let mostHits = 50_000

  /// By entry of the index.
  private(set) var byEntry: [Int: Mentions] = [:]
  private var contexts: Set<Int> = []
  private let index: TermIndex

  /// - Parameter address: where the page stands; its host may tell what is meant.
  init(_ index: TermIndex, _ reading: Reading, address: String, at moment: Timestamp) {
    self.index = index
    let day = moment.date.daysSince1970
    let title = reading.title?.value ?? reading.heading ?? ""
    scan(title) { hit, bytes, mentions in
      if TermMentions.isWanted(hit, .prose, index, day) { mentions.note(hit, bytes, .prose, isTitle: true, index) }
    }
    scan(reading.text) { hit, bytes, mentions in
      let place = TermMentions.place(of: hit.range.lowerBound, reading.codeRanges)
      if TermMentions.isWanted(hit, place, index, day) { mentions.note(hit, bytes, place, isTitle: false, index) }
    }
    for link in reading.links where link.role == .content {
      scan(link.url) { hit, bytes, mentions in
        if hit.role == .retired, TermMentions.isWanted(hit, .links, index, day) {
          mentions.note(hit, bytes, .links, isTitle: false, index)
        }
      }
    }
    scan(address + " " + (reading.siteName?.value ?? "")) { _, _, _ in }
    let known = contexts
    byEntry = byEntry.filter { entry, mentions in
      mentions.count > 0 && (index.terms[entry].context.isEmpty || known.contains(entry))
    }
  }

  private static func isWanted(
    _ hit: TermIndex.Hit, _ place: RetiredTerm.Place, _ index: TermIndex, _ day: Int64
  ) -> Bool {
    let term = index.terms[hit.entry]
    guard hit.role == .retired else { return true }
    return term.places.contains(place) && (term.since.map { $0.daysSince1970 <= day } ?? true)
  }

  private mutating func scan(
    _ text: String, _ use: (TermIndex.Hit, UnsafeBufferPointer<UInt8>, inout Mentions) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      var hits: [TermIndex.Hit] = []
      index.search(bytes) { if hits.count < TermMentions.mostHits { hits.append($0) } }
      for (position, hit) in hits.enumerated() {
        if hit.role == .context { contexts.insert(hit.entry) }
        guard hit.role == .retired || hit.role == .current, TermMentions.stands(position, among: hits) else { continue }
        use(hit, bytes, &byEntry[hit.entry, default: Mentions()])
      }
    }
  }

  /// Whether a hit is not part of another of its entry: an exception, or a longer spelling of the name.
  private static func stands(_ position: Int, among hits: [TermIndex.Hit]) -> Bool {
    let hit = hits[position]
    // Hits come in the order of their beginnings; none is longer than a pattern may be.
    var other = position
    while other > 0, hits[other - 1].range.lowerBound + 256 > hit.range.lowerBound { other -= 1 }
    while other < hits.count, hits[other].range.lowerBound < hit.range.upperBound {
      let rival = hits[other]
      if other != position, rival.entry == hit.entry, rival.range.overlaps(hit.range),
        rival.role == .exception
          || rival.role == hit.role
            && (rival.range.count > hit.range.count || rival.range.count == hit.range.count && other < position)
      {
        return false
      }
      other += 1
    }
    return true
  }

  private static func place(of offset: Int, _ codeRanges: [Range<Int>]) -> RetiredTerm.Place {
    var (low, high) = (0, codeRanges.count)
    while low < high {
      let middle = (low + high) / 2
      if codeRanges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < codeRanges.count && codeRanges[low].contains(offset) ? .code : .prose
  }
}

extension TermMentions.Mentions {
  fileprivate mutating func note(
    _ hit: TermIndex.Hit, _ text: UnsafeBufferPointer<UInt8>, _ place: RetiredTerm.Place, isTitle: Bool,
    _ index: TermIndex
  ) {
    guard hit.role == .retired else {
      current += 1
      return
    }
    if place != .links, count < TermMentions.mostRead {
      let passage = Surroundings.passage(text, around: hit.range, reach: 100)
      if RenamingWords.speak(in: passage) {
        isExplained =
          isExplained || index.terms[hit.entry].currentNames.contains { Surroundings.holds(passage, $0) }
        return
      }
    }
    count += 1
    if isTitle { isInTitle = true }
    guard quotes.count < TermMentions.mostQuotes else { return }
    quotes.append(
      .init(
        name: String(decoding: text[hit.range], as: UTF8.self),
        words: Surroundings.quote(text, around: hit.range), place: place))
  }
}
