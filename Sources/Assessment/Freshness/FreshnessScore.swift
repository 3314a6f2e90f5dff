import Glibc
package import Model

/// How likely it is that a page is no longer true, by what might have made it so.
///
/// Each mechanism that shows a sign has a probability from additive log-odds: p = 1 ÷ (1 + e^−(prior + Σ weights)). A sign
/// that is missing adds nothing. Together they are a noisy or: 1 − Π (1 − p). Years count when they are complete, so that a
/// score changes on days and not from night to night.
package struct FreshnessScore: Sendable, Hashable {
  package enum Mechanism: String, Sendable, CaseIterable {
    case outdatedVersion = "version-eol"
    case drifted
    case retiredTerms = "retired-terms"
    case deadOutlinks = "dead-outlinks"
    case pastEvents = "past-events"
    case partialTranslation = "partial-translation"
    /// Grown old: listed with the rest, but it decides nothing by itself (`FreshnessRule` does).
    case decayed
  }

  /// One sign, with what it adds to the log-odds.
  package struct Contribution: Sendable, Hashable {
    package var signal: String
    package var value: String
    package var weight: Double
    package init(_ signal: String, _ value: String, _ weight: Double) {
      self.signal = signal
      self.value = value
      self.weight = weight
    }
  }

  package struct Part: Sendable, Hashable {
    package var mechanism: Mechanism
    package var probability: Double
    package var contributions: [Contribution]
  }

  /// Mechanisms that show a sign, in the order of the list.
  package let parts: [Part]

  package init(parts: [Part]) { self.parts = parts }

  /// That the page is outdated for any reason but age, and with age.
  package var evident: Double { FreshnessScore.any(parts.filter { $0.mechanism != .decayed }) }
  package var total: Double { FreshnessScore.any(parts) }
  /// The mechanism that speaks the loudest, age aside.
  package var foremost: Part? {
    parts.filter { $0.mechanism != .decayed }.max { $0.probability < $1.probability }
  }

  private static func any(_ parts: [Part]) -> Double { 1 - parts.reduce(1) { $0 * (1 - $1.probability) } }

  /// Log-odds as a probability.
  package static func probability(_ contributions: [Contribution]) -> Double {
    1 / (1 + exp(-contributions.reduce(FreshnessWeights.prior) { $0 + $1.weight }))
  }
}

extension FreshnessScore {
  /// - Parameters:
  ///   - findings: Those open tonight.
  ///   - ended: What the versions that the page names say, nil when they say nothing.
  package static func of(
    _ reading: ReadingSummary?, findings: [Finding], ended: EndedVersion?, volatility: Volatility, at moment: Timestamp
  ) -> FreshnessScore {
    guard let months = volatility.months else { return FreshnessScore(parts: []) }
    var parts: [Part] = []
    if let ended {
      parts.append(
        Part(mechanism: .outdatedVersion, probability: ended.probability, contributions: ended.contributions))
    }
    for mechanism in Mechanism.allCases {
      let signs = FreshnessWeights.signals.filter { $0.mechanism == mechanism }
      var room = FreshnessWeights.mostOfFindings
      let contributions = findings.compactMap { finding -> Contribution? in
        guard let sign = signs.first(where: { $0.rule == finding.rule }), finding.severity > .info, room > 0 else {
          return nil
        }
        let weight = min(finding.severity == .notice ? sign.notice : sign.warning, room)
        room -= weight
        return Contribution(finding.rule.rawValue, finding.evidence.first?.value ?? finding.severity.rawValue, weight)
      }
      if !contributions.isEmpty {
        parts.append(
          Part(mechanism: mechanism, probability: probability(contributions), contributions: contributions))
      }
    }
    if let part = decay(reading, months: months, at: moment) { parts.append(part) }
    return FreshnessScore(parts: parts)
  }

  private static func decay(_ reading: ReadingSummary?, months: Int, at moment: Timestamp) -> Part? {
    guard let dated = FreshnessRule.contentDate(reading, at: moment) else { return nil }
    let years = dated.reading.date.end.completedYears(until: moment.date)
    guard years > 0 else { return nil }
    let probability = min(1 - exp2(-Double(years * 12) / Double(months)), FreshnessWeights.mostByAge)
    return Part(
      mechanism: .decayed, probability: probability,
      contributions: [
        Contribution("\(dated.basis) \(dated.reading.date)", "\(years) years", log(probability / (1 - probability)))
      ])
  }
}

extension CivilDate {
  /// Whole years from this day to another, 0 when it lies before.
  func completedYears(until other: CivilDate) -> Int {
    let isBefore = (other.month ?? 1, other.day ?? 1) < (month ?? 1, day ?? 1)
    return max(other.year - year - (isBefore ? 1 : 0), 0)
  }
}
