import Glibc

/// How much each sign speaks for a day, and for there being none: log-odds of a conditional logit model (which of the
/// page's candidates, or none of them, is its day of publication?), fitted with an L2 prior of 3 to some 1,700 pages of
/// 1,300 sites whose days of publication, or lack of one, people had noted; checked by leaving out one eighth of the sites
/// at a time, where of the dates given with some share of the vote about that share was right. Statements of publication
/// may not speak against it, and those that seldom stood alone there were given a prior of 1.
enum DateWeights {
  private static let candidate: [(DateSigns, Double)] = [
    (.metaArticle, 1.13), (.metaPublished, 0.92), (.metaLoose, 0.78), (.jsonPage, -0.34),
    (.itempropPublished, 0.52), (.address, 1.22), (.jsonModified, 0.75), (.itempropModified, -0.53),
    (.isMoment, 0.24), (.nearLabelled, 0.31), (.nearTime, -0.38), (.nearClassed, 0.09), (.nearByline, 0.24),
    (.nearBare, -0.37), (.nearPhrase, -0.30), (.nearDateline, -0.52), (.nearProse, -0.39), (.nearModified, 0.97),
    (.farLabelled, 0.78), (.farTime, 0.41), (.farFirst, 0.52), (.farPhrase, -0.88), (.farProse, -0.61),
    (.rightBehind, 1.25), (.soonBehind, 0.64), (.rightBefore, 0.65), (.isNearest, 0.47), (.isFirstShown, 0.73),
    (.isOnlyShown, 0.54), (.isOneOfSeveral, -0.52), (.isOneOfMany, -0.95), (.isOnlyOfKind, 0.44),
    (.isLatestFar, 0.83), (.othersStated, -0.90), (.isEarliestStated, -0.63), (.isAfterModified, -0.58),
    (.isInAddressMonth, 0.60), (.isInImageMonth, 0.55), (.isOffImageMonth, -0.64),
  ]

  private static let undated: [(UndatedSigns, Double)] = [
    (.always, 0.59), (.isArticle, -0.09), (.isProduct, 1.08), (.isWebsite, 0.55), (.isJSONArticle, -0.50),
    (.hasAuthor, -0.79), (.hasManyDates, 0.72), (.isReadWhole, 0.96), (.showsNone, -0.22), (.hasShortSlug, 0.71),
    (.hasLongSlug, -0.38), (.hasNumber, -0.70),
  ]

  /// By bit.
  private static let candidateTable = candidate.reduce(into: [Double](repeating: 0, count: 64)) {
    $0[$1.0.rawValue.trailingZeroBitCount] = $1.1
  }
  private static let undatedTable = undated.reduce(into: [Double](repeating: 0, count: 16)) {
    $0[$1.0.rawValue.trailingZeroBitCount] = $1.1
  }

  /// The winner's share from which it is given. Below it there may be better days than the winner, but most often none.
  static let leastShare = 0.33

  /// The candidate that most speaks for, and its share among all candidates and none of them; nil where none of them is
  /// the likelier answer.
  static func winner(
    _ candidates: [DateCandidate], undated signs: UndatedSigns
  ) -> (candidate: DateCandidate, share: Double)? {
    let none = exp(score(UInt64(signs.rawValue), undatedTable))
    var total = none
    var best: (candidate: DateCandidate, odds: Double)?
    for candidate in candidates {
      let odds = exp(score(candidate.signs.rawValue, candidateTable))
      total += odds
      if odds > best?.odds ?? 0 { best = (candidate, odds) }
    }
    guard let best, best.odds >= leastShare * total else { return nil }
    // Two decimals: what lies beyond is noise.
    return (best.candidate, (best.odds / total * 100).rounded() / 100)
  }

  private static func score(_ signs: UInt64, _ table: [Double]) -> Double {
    var sum = 0.0
    var bits = signs
    while bits != 0 {
      sum += table[bits.trailingZeroBitCount]
      bits &= bits &- 1
    }
    return sum
  }
}
