import HTML
import Model

/// When the page says it was published and last modified. Markup that exists to state a date speaks first; the visible
/// text close to the heading confirms it, decides which calendar day a moment in UTC was, and speaks where markup is silent.
struct DateVote {
  let page: Page
  let meta: MetaTags
  let structured: StructuredData
  let url: String
  let place: HeadingPlace
  let order: DateOrder
  /// The day of the response, when it says; nothing is published later.
  let today: CivilDate?
  /// Lines with dates close to the heading.
  let near: [DatedLine]
  /// Lines with dates close to the heading, but in what is not the article's own.
  private let asides: [DatedLine]
  /// Those of the rest of the page, read when the rest has something to say.
  private var rest: [DatedLine]?

  init(
    page: Page, meta: MetaTags, structured: StructuredData, url: String, place: HeadingPlace, order: DateOrder,
    today: CivilDate?
  ) {
    self.page = page
    self.meta = meta
    self.structured = structured
    self.url = url
    self.place = place
    self.order = order
    self.today = today
    let lines = DatedLines.read(page, place.nodes, order: order)
    near = lines.filter { place.isRightBehind($0.offset) || !page.isAside($0.node) }
    asides = near.count == lines.count ? [] : lines.filter { page.isAside($0.node) && !place.isRightBehind($0.offset) }
  }

  private struct Stated {
    var stamp: DateStamp
    var signal: DateSignal
  }

  mutating func published() -> DateReading? {
    let address = URLDate.find(url).flatMap(plausible)
    if let stated = stated() {
      return confirmed(stated, address)
    }
    if let address { return reading(address, .url) }
    let line = best(near)
    if let loose = stamp(metaValue(DateVote.looseKeys)) {
      let day = calendarDay(loose, address: nil)
      guard let line, line.signal == .labelled || line.signal == .timeElement || isNextDay(line.date, day) else {
        return reading(day, .looseMeta)
      }
    }
    return builtPage() ?? line.map { reading($0.date, $0.signal) } ?? far() ?? edition() ?? month()
  }

  mutating func modified() -> DateReading? {
    if let stamp = stamp(metaValue(DateVote.modifiedKeys)) { return reading(stamp.date, .meta) }
    if let stamp = stamp(structured.modified) { return reading(stamp.date, .jsonLD) }
    if let stamp = itemprop(["dateModified"]) { return reading(stamp.date, .itemprop) }
    func isModified(_ line: DatedLine) -> Bool {
      line.label == .modified && line.form != .prose && plausible(line.date) != nil
    }
    if let line = near.first(where: isModified) { return reading(line.date, .labelled) }
    let others = (asides + (rest ?? tail())).filter(isModified)
    guard let line = others.last, others.allSatisfy({ $0.date == line.date }) else { return nil }
    return reading(line.date, .farLabelled)
  }

  // MARK: Markup

  private func stated() -> Stated? {
    if let stamp = stamp(metaValue(DateVote.publishedKeys)) { return Stated(stamp: stamp, signal: .meta) }
    if !structured.isPublishedPage, let stamp = stamp(structured.published) {
      return Stated(stamp: stamp, signal: .jsonLD)
    }
    if let stamp = itemprop(["datePublished", "dateCreated"]) { return Stated(stamp: stamp, signal: .itemprop) }
    return nil
  }

  /// The day that the page's author calls it. A moment in UTC can be the day before or after: what the address or the
  /// visible text says then decides.
  private func calendarDay(_ stamp: DateStamp, address: CivilDate?) -> CivilDate {
    guard stamp.isUTC else { return stamp.date }
    let day = stamp.date.daysSince1970
    if let address, abs(address.daysSince1970 - day) <= 1 { return address }
    let shown = near.filter {
      $0.label != .foreign && $0.label != .event && $0.label != .modified && !$0.isUTC && $0.date.day != nil
    }
    if shown.contains(where: { $0.date == stamp.date }) { return stamp.date }
    let other = shown.filter { abs($0.date.daysSince1970 - day) == 1 }
      .min { place.distance($0.offset) < place.distance($1.offset) }
    return other?.date ?? stamp.date
  }

  private func itemprop(_ names: [String]) -> DateStamp? {
    let tree = page.tree
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      guard let range = tree.range(of: .itemprop, in: node), range.count <= 64,
        tree.value(range)?.split(separator: " ").contains(where: { names.contains(String($0)) }) == true
      else { continue }
      let stated = tree.value(of: .datetime, in: node) ?? tree.value(of: .content, in: node)
      if let found = stamp(stated ?? page.text(of: index, limit: 100)) { return found }
    }
    return nil
  }

  private func metaValue(_ keys: Set<String>) -> String? {
    meta.entries.first { keys.contains($0.key) && $0.value.utf8.contains { $0 &- 0x30 < 10 } }?.value
  }

  private func stamp(_ text: String?) -> DateStamp? {
    guard let text, let stamp = DateStamp(text, order: order), plausible(stamp.date) != nil else { return nil }
    return stamp
  }

  /// What markup states, surer when the visible text agrees, less sure when it disagrees. It stands all the same: where
  /// they differ, markup is right more often.
  private func confirmed(_ stated: Stated, _ address: CivilDate?) -> DateReading {
    let day = calendarDay(stated.stamp, address: address)
    var found = reading(day, stated.signal)
    if let shown = address ?? best(near)?.date {
      found.confidence = shown == day ? 0.97 : isNextDay(shown, day) ? found.confidence : 0.6
    }
    return found
  }

  // MARK: Visible text

  private func best(_ lines: [DatedLine]) -> (date: CivilDate, signal: DateSignal)? {
    var best: (date: CivilDate, signal: DateSignal, distance: Int)?
    for line in lines {
      guard line.date.day != nil, let signal = DateVote.signal(line), plausible(line.date) != nil else { continue }
      let distance = place.distance(line.offset)
      if let known = best {
        if known.signal.confidence > signal.confidence { continue }
        if known.signal.confidence == signal.confidence, known.distance <= distance { continue }
      }
      best = (line.date, signal, distance)
    }
    guard let best, !isList(lines, of: best.signal) else { return nil }
    return (best.date, best.signal)
  }

  /// Whether a page states so many dates in one manner that it is a list of things with dates of their own.
  private func isList(_ lines: [DatedLine], of signal: DateSignal) -> Bool {
    var dates: Set<CivilDate> = []
    for line in lines where DateVote.signal(line) == signal && dates.count < DateVote.listDates {
      dates.insert(line.date)
    }
    return dates.count >= DateVote.listDates
  }

  private static let listDates = 4

  /// What a line close to the heading is worth as a statement of publication; nil when it is none.
  private static func signal(_ line: DatedLine) -> DateSignal? {
    switch line.label {
    case .event, .foreign, .modified: return nil
    case .published: return line.form == .prose && line.words.isDisjoint(with: dateWords) ? nil : .labelled
    case .none: break
    }
    if line.isPubdate { return .labelled }
    if line.words.contains(.modified), line.words.isDisjoint(with: [.published]) { return nil }
    if line.form == .element { return .timeElement }
    if line.form == .prose { return nil }
    if line.form == .dateline { return .dateline }
    if !line.words.isDisjoint(with: [.date, .published]) { return .classed }
    if !line.words.isDisjoint(with: [.author, .meta]) { return .byline }
    return line.form == .bare || line.isFirst ? .nearHeading : nil
  }

  private static let dateWords: Words = [.date, .published, .author, .meta, .footer]

  /// What the rest of the page says: the one date that its words call that of publication, else the one date that its
  /// `<time>` elements or its classes name. Where there are several, they are of several things.
  private mutating func far() -> DateReading? {
    let lines = (near + distant()).filter { $0.date.day != nil && plausible($0.date) != nil }
    let isProduct = meta.first("og:type")?.hasPrefix("product") == true
    if let line = lines.first(where: { $0.isPubdate }) { return reading(line.date, .onlyTime) }
    let own = lines.filter { !page.isAside($0.node) && ($0.label == .none || $0.label == .published) }
    func only(_ signal: DateSignal, _ matches: (DatedLine) -> Bool) -> DateReading? {
      let stated = own.filter(matches)
      guard let first = stated.first, stated.allSatisfy({ $0.date == first.date }) else { return nil }
      return reading(first.date, signal)
    }
    if let found = only(.farLabelled, { $0.label == .published && $0.form != .prose }) { return found }
    if isProduct { return nil }
    return only(.onlyTime) { $0.form == .element }
      ?? only(.farClassed) {
        !$0.words.isDisjoint(with: [.date, .published]) && !$0.words.contains(.modified) && $0.form != .prose
      }
  }

  /// When the page was put up, as site builders say of every page: a date of publication where the visible text has it.
  private func builtPage() -> DateReading? {
    guard structured.isPublishedPage, let stamp = stamp(structured.published) else { return nil }
    let day = calendarDay(stamp, address: nil)
    let isShown = near.contains { $0.date == day && ($0.label == .none || $0.label == .published) }
    return isShown ? reading(day, .jsonLD) : nil
  }

  /// The one date that the page shows with its heading, though as the day of its last change: the edition that it names.
  private func edition() -> DateReading? {
    let lines = near.filter {
      $0.label == .modified && $0.form != .prose && $0.date.day != nil && plausible($0.date) != nil
    }
    guard let first = lines.first, lines.allSatisfy({ $0.date == first.date }) else { return nil }
    return reading(first.date, .edition)
  }

  /// A month that words close to the heading call that of publication, where no day is stated.
  private func month() -> DateReading? {
    let line = near.first {
      $0.date.day == nil && $0.label == .published && $0.form != .prose && plausible($0.date) != nil
    }
    return line.map { reading($0.date, .labelled) }
  }

  /// Lines with dates at the end of the page, where sites say when it was last changed.
  private func tail() -> [DatedLine] {
    let nodes = page.tree.nodes
    var first = nodes.count
    var length = 0
    while first > place.nodes.upperBound, length < DateVote.tailLength {
      first -= 1
      if nodes[first].tag == .text { length += Int(nodes[first].high - nodes[first].low) }
    }
    return DatedLines.read(page, first..<nodes.count, order: order)
  }

  private static let tailLength = 3000

  private mutating func distant() -> [DatedLine] {
    if let rest { return rest }
    let count = page.tree.nodes.count
    let lines =
      DatedLines.read(page, 0..<place.nodes.lowerBound, order: order)
      + DatedLines.read(page, place.nodes.upperBound..<count, order: order)
    rest = lines
    return lines
  }

  // MARK: Readings

  private func reading(_ date: CivilDate, _ signal: DateSignal) -> DateReading {
    DateReading(date, source: signal.rawValue, confidence: signal.confidence)
  }

  private func isNextDay(_ a: CivilDate, _ b: CivilDate) -> Bool { abs(a.daysSince1970 - b.daysSince1970) == 1 }

  /// Dates after the day of the response are refused.
  private func plausible(_ date: CivilDate) -> CivilDate? {
    guard let today else { return date }
    return date.daysSince1970 <= today.daysSince1970 + 1 ? date : nil
  }
}
