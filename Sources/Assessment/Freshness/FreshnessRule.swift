package import Model

/// How old dated content may grow, by the volatility of its subject.
///
/// | volatility | stale after | ageing after |
/// |---|---|---|
/// | slow | 36 months | 24 |
/// | medium | 18 months | 12 |
/// | fast | 9 months | 6 |
/// | evergreen | never | never |
///
/// Age is a weak signal: it makes a page `stale`, never broken, and only stated dates count. A date stated as a year or
/// a month is taken at its end, so that nothing is called stale on a day that was not stated.
///
/// A page that is for a supported release is looked at again when that support ends, if that is earlier.
///
/// Beside age stand the signs of `FreshnessScore`: what they make likely enough is `ageing` or `stale` however young the
/// page; no sign makes an old page younger.
package enum FreshnessRule {
  /// Dates below this confidence are not judged by.
  package static let leastConfidence = 0.5

  /// By age and by all other signs: the worse of the two.
  /// - Parameters:
  ///   - ended: What the versions that the page names say, nil when they say nothing.
  ///   - supportEnd: The day on which they will speak against it, where it is known.
  package static func judge(
    _ reading: ReadingSummary?, findings: [Finding], ended: EndedVersion?, supportEnd: CivilDate? = nil,
    volatility: Volatility, at moment: Timestamp
  ) -> Freshness {
    var freshness = judge(reading, volatility: volatility, at: moment)
    if let supportEnd, volatility.months != nil { freshness.reviewBefore(supportEnd) }
    let score = FreshnessScore.of(reading, findings: findings, ended: ended, volatility: volatility, at: moment)
    let state: Freshness.State =
      score.evident >= FreshnessWeights.stale ? .stale : score.evident >= FreshnessWeights.ageing ? .ageing : .unknown
    guard state.rank > freshness.state.rank, let foremost = score.foremost else { return freshness }
    freshness.state = state
    freshness.basis = foremost.mechanism.rawValue
    // What is published is the bound that was passed: the score itself grows with the years, and `explain` shows it.
    freshness.confidence = state == .stale ? FreshnessWeights.stale : FreshnessWeights.ageing
    if foremost.mechanism == .outdatedVersion, let end = ended?.release.endDay {
      freshness.reviewBefore(end)
    }
    return freshness
  }

  /// By age alone.
  package static func judge(_ reading: ReadingSummary?, volatility: Volatility, at moment: Timestamp) -> Freshness {
    let dated = contentDate(reading, at: moment)
    guard let months = volatility.months else {
      return Freshness(
        state: .fresh, basis: "evergreen", contentDate: dated?.reading.date, confidence: dated?.reading.confidence ?? 1)
    }
    guard let dated else { return Freshness() }
    let last = dated.reading.date.end
    let stale = last.adding(months: months)
    let ageing = last.adding(months: months * 2 / 3)
    let today = moment.date.daysSince1970
    let state: Freshness.State =
      today >= stale.daysSince1970 ? .stale : today >= ageing.daysSince1970 ? .ageing : .fresh
    return Freshness(
      state: state, basis: dated.basis, contentDate: dated.reading.date, confidence: dated.reading.confidence,
      reviewBy: stale)
  }

  /// The later of the dates that can be believed: confident enough and not in the future (a day of grace for pages
  /// that are ahead of UTC).
  static func contentDate(_ reading: ReadingSummary?, at moment: Timestamp) -> (reading: DateReading, basis: String)? {
    let tomorrow = moment.advanced(bySeconds: 86_400).date.daysSince1970
    func believed(_ date: DateReading?) -> DateReading? {
      guard let date, date.confidence >= leastConfidence, date.date.daysSince1970 <= tomorrow else { return nil }
      return date
    }
    let modified = believed(reading?.modified)
    let published = believed(reading?.published)
    if let modified, modified.date.end.daysSince1970 >= (published?.date.daysSince1970 ?? .min) {
      return (modified, "modified")
    }
    return published.map { ($0, "published") }
  }
}

extension Freshness {
  fileprivate mutating func reviewBefore(_ day: CivilDate) {
    reviewBy = reviewBy.map { $0.daysSince1970 < day.daysSince1970 ? $0 : day } ?? day
  }
}

extension Freshness.State {
  /// How much a state says against a page.
  fileprivate var rank: Int {
    switch self {
    case .unknown, .fresh: 0
    case .ageing: 1
    case .stale: 2
    }
  }
}

extension Volatility {
  /// Months after which content of this volatility is stale; nil when age says nothing.
  package var months: Int? {
    switch self {
    case .slow: 36
    case .medium: 18
    case .fast: 9
    case .evergreen: nil
    }
  }
}

extension CivilDate {
  /// The last day that this date can mean.
  var end: CivilDate {
    if day != nil { return self }
    let start = CivilDate(year: month == 12 || month == nil ? year + 1 : year, month: month.map { $0 % 12 + 1 } ?? 1)
    guard let start else { return self }
    return CivilDate(daysSince1970: start.daysSince1970 - 1)
  }

  /// The same day some months later, or the last day of that month when it has no such day.
  func adding(months: Int) -> CivilDate {
    let total = year * 12 + (month ?? 1) - 1 + months
    for day in stride(from: day ?? 1, through: 1, by: -1) {
      if let date = CivilDate(year: total / 12, month: total % 12 + 1, day: day) { return date }
    }
    return self
  }
}
