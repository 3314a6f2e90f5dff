import HTML
import Model

/// When the page says it was published and last modified. All places that state a day of publication vote: each sign of a
/// day adds its weight, and so does what speaks for the page having none.
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
  let asides: [DatedLine]
  /// Those of the rest of the page, read when the rest has something to say.
  private var rest: [DatedLine]?
  /// What `itemprop` states.
  private let itemprops: [ItempropDate]
  let address: CivilDate?

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
    itemprops = ItempropDate.read(page, order: order)
    address = URLDate.find(url)
  }

  mutating func published() -> DateReading? {
    var candidates = DateCandidates()
    let isModified = addStated(to: &candidates)
    addNear(to: &candidates, isModified)
    let isReadWhole = !candidates.has(DateSigns.statedPublished.union(.shown).union(.metaLoose))
    if isReadWhole { addFar(distant(), to: &candidates) }
    candidates.compare(addressMonth: PathMonth.find(url), imageMonths: imageMonths)
    let undated = undated(candidates, isReadWhole: isReadWhole)
    guard let (winner, share) = DateWeights.winner(candidates.list, undated: undated) else { return month() }
    return DateReading(winner.date, source: DateSignal(winner.signs).rawValue, confidence: share)
  }

  /// The first statement in the order of their worth, surer when another agrees, less sure when one disagrees.
  mutating func modified() -> DateReading? {
    let stated = [
      (stamp(metaValue(DateVote.modifiedKeys)), DateSignal.meta), (stamp(structured.modified), .jsonLD),
      (itemprops.first { $0.kind == .itempropModified && isPlausible($0.stamp.date) }?.stamp, .itemprop),
    ].compactMap { stamp, signal in stamp.map { ($0.date, signal) } }
    func isModified(_ line: DatedLine) -> Bool {
      line.label == .modified && line.form != .prose && isPlausible(line.date)
    }
    let shown = near.first(where: isModified).map { ($0.date, DateSignal.labelled) }
    let all = stated + (shown.map { [$0] } ?? [])
    if let (date, signal) = all.first {
      let others = all.dropFirst().map { abs($0.0.daysSince1970 - date.daysSince1970) }
      let confidence =
        others.contains(0) ? DateSignal.agreed : others.contains { $0 > 1 } ? DateSignal.disputed : signal.confidence
      return DateReading(date, source: signal.rawValue, confidence: confidence)
    }
    let far = (asides + (rest ?? tail())).filter(isModified)
    guard let line = far.last, far.allSatisfy({ $0.date == line.date }) else { return nil }
    return reading(line.date, .farLabelled)
  }

  // MARK: Candidates

  /// Adds what markup states.
  /// - Returns: the days on which it says that the page was changed and not published, if it says when it was published.
  private func addStated(to candidates: inout DateCandidates) -> Set<CivilDate> {
    var published: Set<CivilDate> = []
    var modified: Set<CivilDate> = []
    func add(_ stamp: DateStamp?, _ signs: DateSigns) {
      guard let stamp, isPlausible(stamp.date) else { return }
      if signs.isDisjoint(with: .statedModified) {
        let day = stamp.isUTC ? calendarDay(stamp.date) : stamp.date
        let isPublication = !signs.isDisjoint(with: .statedPublished)
        candidates.add(day, isPublication && stamp.isUTC ? signs.union(.isMoment) : signs)
        if isPublication { published.insert(day) }
      } else {
        candidates.add(stamp.date, signs)
        modified.insert(stamp.date)
      }
    }
    add(stamp(metaValue(DateVote.articleKeys)), .metaArticle)
    add(stamp(metaValue(DateVote.publishedKeys)), .metaPublished)
    add(stamp(metaValue(DateVote.looseKeys)), .metaLoose)
    add(stamp(metaValue(DateVote.modifiedKeys)), .metaModified)
    for publication in structured.publications {
      let signs: DateSigns =
        switch publication.kind {
        case .article: .jsonArticle
        case .page: .jsonPage
        default: .jsonOther
        }
      add(stamp(publication.date), signs)
    }
    add(stamp(structured.modified), .jsonModified)
    for itemprop in itemprops { add(itemprop.stamp, itemprop.kind) }
    if let address, isPlausible(address) {
      candidates.add(address, .address)
      published.insert(address)
    }
    return published.isEmpty ? [] : modified.subtracting(published)
  }

  private func addNear(to candidates: inout DateCandidates, _ modified: Set<CivilDate>) {
    for line in near where isPlausible(line.date) {
      let day = line.isUTC ? calendarDay(line.date) : line.date
      var signs = line.nearSigns
      if signs.isEmpty { continue }
      signs.formUnion(place.signs(line.offset))
      // The markup says what the page shows without a word.
      if modified.contains(day), !signs.isDisjoint(with: .nearUnlabelled) {
        signs.subtract(.nearUnlabelled)
        signs.insert(.nearModified)
      }
      candidates.add(day, signs, distance: place.distance(line.offset))
    }
    addFar(asides, to: &candidates)
  }

  private func addFar(_ lines: [DatedLine], to candidates: inout DateCandidates) {
    for line in lines where isPlausible(line.date) {
      let day = line.isUTC ? calendarDay(line.date) : line.date
      candidates.add(day, line.farSigns, distance: place.distance(line.offset))
    }
  }

  /// The day that the page's author calls it. A moment in UTC can be the day before or after: what the address or the
  /// visible text says then decides.
  private func calendarDay(_ date: CivilDate) -> CivilDate {
    let day = date.daysSince1970
    if let address, abs(address.daysSince1970 - day) <= 1 { return address }
    let shown = near.filter {
      $0.label != .foreign && $0.label != .event && $0.label != .modified && !$0.isUTC && $0.date.day != nil
    }
    if shown.contains(where: { $0.date == date }) { return date }
    let other = shown.filter { abs($0.date.daysSince1970 - day) == 1 }
      .min { place.distance($0.offset) < place.distance($1.offset) }
    return other?.date ?? date
  }

  private var imageMonths: [CivilDate] {
    meta.entries.lazy.filter { $0.key.contains("image") }.prefix(3).compactMap { PathMonth.find($0.value) }
  }

  private func undated(_ candidates: DateCandidates, isReadWhole: Bool) -> UndatedSigns {
    var signs: UndatedSigns = .always
    let type = meta.first("og:type") ?? ""
    if type.hasPrefix("article") { signs.insert(.isArticle) }
    if type.hasPrefix("product") { signs.insert(.isProduct) }
    if type.hasPrefix("website") { signs.insert(.isWebsite) }
    if let type = structured.mainType, type.hasSuffix("Article") || type.hasSuffix("Posting") {
      signs.insert(.isJSONArticle)
    }
    if meta.first("author", "article:author", "dc.creator", "parsely-author", "sailthru.author") != nil {
      signs.insert(.hasAuthor)
    }
    if candidates.has(.isOneOfMany) { signs.insert(.hasManyDates) }
    if isReadWhole { signs.insert(.isReadWhole) }
    if !candidates.has(.shown) { signs.insert(.showsNone) }
    let path = PathShape(url)
    if path.words <= 2 { signs.insert(.hasShortSlug) }
    if path.words >= 5 { signs.insert(.hasLongSlug) }
    if path.hasNumber { signs.insert(.hasNumber) }
    return signs
  }

  private func metaValue(_ keys: Set<String>) -> String? {
    meta.entries.first { keys.contains($0.key) && $0.value.utf8.contains { $0 &- 0x30 < 10 } }?.value
  }

  private func stamp(_ text: String?) -> DateStamp? {
    guard let text, let stamp = DateStamp(text, order: order), isPlausible(stamp.date) else { return nil }
    return stamp
  }

  // MARK: Visible text

  /// A month of publication, where no day is stated: in `<meta>`, or in words close to the heading.
  private func month() -> DateReading? {
    let stated = [DateVote.articleKeys, DateVote.publishedKeys].lazy.compactMap { stamp(metaValue($0))?.date }.first
    if let stated, stated.day == nil { return reading(stated, .meta) }
    let line = near.first {
      $0.date.day == nil && $0.label == .published && $0.form != .prose && isPlausible($0.date)
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

  private func reading(_ date: CivilDate, _ signal: DateSignal) -> DateReading {
    DateReading(date, source: signal.rawValue, confidence: signal.confidence)
  }

  /// Dates after the day of the response are refused.
  private func isPlausible(_ date: CivilDate) -> Bool {
    guard let today else { return true }
    return date.daysSince1970 <= today.daysSince1970 + 1
  }
}
