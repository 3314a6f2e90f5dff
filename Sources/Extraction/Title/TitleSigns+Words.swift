extension TitleSigns {
  /// What a single sign says, for a person; nil for signs that only make sense to the model.
  var words: String? { TitleSigns.phrases[rawValue] }

  private static let phrases: [UInt64: String] = Dictionary(
    uniqueKeysWithValues: [
      (.firstHeading, "the first h1"), (.onlyHeading, "the only h1"), (.laterHeading, "a later h1"),
      (.secondLevel, "an h2"), (.firstSecondLevel, "the first h2"), (.marked, "its class says title"),
      (.linked, "a link"), (.boilerplate, "stands in boilerplate"), (.inArticle, "within the article"),
      (.crowded, "one of many h1"), (.headingTail, "the end of a heading"), (.headingFront, "the front of a heading"),
      (.openGraph, "is og:title"), (.twitter, "is twitter:title"), (.headline, "is the JSON-LD headline"),
      (.metaTitle, "a meta element says so"), (.titleElement, "is the title element"),
      (.openGraphCut, "part of og:title"), (.titleFront, "the front of the title element"),
      (.titleTail, "the end of the title element"), (.cutSite, "the site's name was cut off"),
      (.cutColon, "cut at a colon"), (.cutTight, "cut where no space is"), (.cutMore, "more was cut off than is left"),
      (.isSite, "the site's name"), (.isUncut, "separators are left in it"), (.hasMark, "holds a separator"),
      (.hasDash, "holds a dash"), (.isWithinTitle, "the title element holds it"),
      (.isWithinOpenGraph, "og:title holds it"), (.oneWord, "a single word"), (.twoWords, "two words"),
      (.tooManyWords, "more than 25 words"), (.isShortened, "ends in …"), (.isInSlug, "its words are in the address"),
      (.missesSlug, "shares no word with the address"), (.likeTitle, "like the title element"),
      (.unlikeTitle, "unlike the title element"), (.endsTitle, "only ends the title element"),
      (.inHeader, "in the header"), (.isHidden, "hidden"), (.likeHeading, "like the first h1"),
      (.firstInArticle, "the article's first h1"),
      (.headingWithin, "a heading that the title element or og:title holds"),
      (.secondWithin, "an h2 that the title element holds"), (.laterWithin, "an h1 that the title element holds"),
      (.isSiteBelow, "the site's name on a page below its first"), (.headingIsSite, "a heading with the site's name"),
      (.holdsSite, "holds the site's name"), (.holdsTitle, "holds more than the title"),
      (.followsSite, "follows the site's name"),
    ].map { (sign: (TitleSigns, String)) in (sign.0.rawValue, sign.1) })
}
