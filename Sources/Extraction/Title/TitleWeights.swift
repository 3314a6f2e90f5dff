/// How much each sign speaks for a candidate: log-odds of a conditional logit model (which of the page's candidates is
/// its title?), fitted with an L2 prior of 1.5 to some 1,500 pages whose titles people had noted, of 1,300 sites; checked by
/// leaving out one eighth of the sites at a time. Signs too rare there to
/// learn, such as a heading that only names the site, were given a prior of their own.
enum TitleWeights {
  private static let weights: [(TitleSigns, Float)] = [
    (.firstHeading, 1.24), (.onlyHeading, 1.08), (.laterHeading, 0.38), (.secondLevel, -0.89),
    (.firstSecondLevel, 1.04), (.marked, 1.10), (.linked, -0.57), (.boilerplate, -0.92), (.inArticle, -0.72),
    (.crowded, -0.69), (.headingTail, -0.17), (.headingFront, -0.78), (.openGraph, 0.83), (.twitter, 0.11),
    (.headline, 0.24), (.metaTitle, 0.38), (.titleElement, 0.40), (.openGraphCut, 0.13), (.titleFront, 0.67),
    (.titleTail, -0.80), (.cutSite, -0.29), (.cutMark, 0.63), (.cutDash, 0.64), (.cutColon, -0.45), (.cutMore, -0.76),
    (.isSite, 0.91), (.isUncut, -0.91), (.hasMark, -0.93), (.isWithinTitle, 0.25), (.beginsTitle, -0.09),
    (.isWithinOpenGraph, 0.60), (.oneWord, -0.89), (.twoWords, -0.55), (.manyWords, 0.20), (.tooManyWords, -0.24),
    (.isShortened, -0.99), (.fillsSlug, 0.13), (.isInSlug, 0.45), (.missesSlug, -0.55), (.likeTitle, 0.29),
    (.unlikeTitle, -0.91), (.hasDash, -1.20), (.isWithinHeading, 0.31), (.endsTitle, -0.50), (.inHeader, 0.43),
    (.isHidden, -0.58), (.cutTight, -0.43), (.likeHeading, 0.24), (.markedOther, -0.37), (.firstInArticle, 0.64),
    (.headingWithin, 0.48), (.secondWithin, 1.44), (.laterWithin, 1.41), (.headingApart, 0.36), (.isSiteBelow, -0.45),
    (.headingIsSite, -4.46), (.holdsSite, -0.97), (.holdsTitle, -0.63), (.followsSite, 1.78),
  ]

  /// By bit.
  private static let table: [Float] = weights.reduce(into: Array(repeating: 0, count: 64)) {
    $0[$1.0.rawValue.trailingZeroBitCount] = $1.1
  }

  /// What a candidate's signs say, in words, the heaviest first. Signs that say nothing to a person are left out.
  static func reasons(_ signs: TitleSigns) -> [(words: String, weight: Float)] {
    weights.compactMap { sign, weight in
      guard signs.contains(sign), let words = sign.words else { return nil }
      return (words, weight)
    }.sorted { abs($0.1) > abs($1.1) }
  }

  static func score(_ signs: TitleSigns) -> Float {
    table.withUnsafeBufferPointer { table in
      var sum: Float = 0
      var bits = signs.rawValue
      while bits != 0 {
        sum += table[bits.trailingZeroBitCount]
        bits &= bits &- 1
      }
      return sum
    }
  }
}
