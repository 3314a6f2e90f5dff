/// What speaks for or against a date being that of the page's publication; one bit each.
struct DateSigns: OptionSet, Sendable {
  var rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(bit: Int) { rawValue = 1 << UInt64(bit) }

  // Markup that states it.
  /// `article:published_time` and its like.
  static let metaArticle = DateSigns(bit: 0)
  /// Another `<meta>` whose name says publication.
  static let metaPublished = DateSigns(bit: 1)
  /// A `<meta>` whose name says date, and not of what.
  static let metaLoose = DateSigns(bit: 2)
  static let jsonArticle = DateSigns(bit: 3)
  /// JSON-LD says it of the page, as site builders do of every page.
  static let jsonPage = DateSigns(bit: 4)
  /// JSON-LD says it of a video, a review, a question.
  static let jsonOther = DateSigns(bit: 5)
  static let itempropPublished = DateSigns(bit: 6)
  static let itempropCreated = DateSigns(bit: 7)
  static let address = DateSigns(bit: 8)
  static let metaModified = DateSigns(bit: 9)
  static let jsonModified = DateSigns(bit: 10)
  static let itempropModified = DateSigns(bit: 11)
  /// A moment in UTC: its author's calendar may have shown the day before or after.
  static let isMoment = DateSigns(bit: 12)

  // Lines close to the heading, by what makes them speak.
  /// Words call it the date of publication.
  static let nearLabelled = DateSigns(bit: 13)
  /// `<time>`.
  static let nearTime = DateSigns(bit: 14)
  /// Its class says date.
  static let nearClassed = DateSigns(bit: 15)
  /// Beside the author's name.
  static let nearByline = DateSigns(bit: 16)
  /// A line that is little else than it.
  static let nearBare = DateSigns(bit: 17)
  /// A short line that begins with it.
  static let nearFirst = DateSigns(bit: 18)
  static let nearPhrase = DateSigns(bit: 19)
  static let nearDateline = DateSigns(bit: 20)
  static let nearProse = DateSigns(bit: 21)
  /// Words, or the markup elsewhere, call it the day of the last change.
  static let nearModified = DateSigns(bit: 22)
  /// Its class says change.
  static let classedModified = DateSigns(bit: 23)

  // Lines far from it, or in what is not the article's own.
  static let farLabelled = DateSigns(bit: 24)
  static let farTime = DateSigns(bit: 25)
  static let farClassed = DateSigns(bit: 26)
  static let farByline = DateSigns(bit: 27)
  static let farBare = DateSigns(bit: 28)
  static let farFirst = DateSigns(bit: 29)
  static let farPhrase = DateSigns(bit: 30)
  static let farProse = DateSigns(bit: 31)

  // Where it stands.
  /// Within 120 bytes behind the heading.
  static let rightBehind = DateSigns(bit: 32)
  /// Within 400.
  static let soonBehind = DateSigns(bit: 33)
  /// Within 200 before it.
  static let rightBefore = DateSigns(bit: 34)

  // Comparison with other dates.
  /// Of the dates shown close to the heading, the closest; the first; the only one.
  static let isNearest = DateSigns(bit: 35)
  static let isFirstShown = DateSigns(bit: 36)
  static let isOnlyShown = DateSigns(bit: 37)
  /// One of two or three, or of four or more, that are shown in one manner.
  static let isOneOfSeveral = DateSigns(bit: 38)
  static let isOneOfMany = DateSigns(bit: 39)
  /// The only one that is shown so, far from the heading.
  static let isOnlyOfKind = DateSigns(bit: 40)
  /// The latest of those that stand far from the heading and nowhere else.
  static let isLatestFar = DateSigns(bit: 41)
  /// Markup states another, and not this.
  static let othersStated = DateSigns(bit: 42)
  /// The earliest of several that markup states.
  static let isEarliestStated = DateSigns(bit: 43)
  /// Later than the stated day of the last change.
  static let isAfterModified = DateSigns(bit: 44)
  /// The address names its year and month.
  static let isInAddressMonth = DateSigns(bit: 46)
  /// The path of the page's picture names its year and month; names others.
  static let isInImageMonth = DateSigns(bit: 47)
  static let isOffImageMonth = DateSigns(bit: 48)
}

extension DateSigns {
  /// Markup that states publication.
  static let statedPublished: DateSigns = [
    .metaArticle, .metaPublished, .jsonArticle, .jsonPage, .jsonOther, .itempropPublished, .itempropCreated, .address,
  ]
  static let statedModified: DateSigns = [.metaModified, .jsonModified, .itempropModified]
  /// Lines close to the heading that can be the page's own statement.
  static let shown: DateSigns = [
    .nearLabelled, .nearTime, .nearClassed, .nearByline, .nearBare, .nearFirst, .nearDateline,
  ]
  /// Manners of showing a date close to the heading that do not say of what it is.
  static let nearUnlabelled: DateSigns = [
    .nearTime, .nearClassed, .nearByline, .nearBare, .nearFirst, .nearPhrase, .nearDateline, .nearProse,
  ]
  static let far: DateSigns = [
    .farLabelled, .farTime, .farClassed, .farByline, .farBare, .farFirst, .farPhrase, .farProse,
  ]
  /// What a candidate needs one of: a day that is only that of a change was none of publication.
  static let eligible: DateSigns = statedPublished.union(shown).union(far).union([
    .metaLoose, .nearPhrase, .nearProse, .nearModified, .classedModified,
  ])
  /// Manners in which lists show the dates of what they list.
  static let manners: [DateSigns] = [
    .nearLabelled, .nearTime, .nearClassed, .nearByline, .nearBare, .nearFirst, .farLabelled, .farTime, .farClassed,
    .farByline, .farBare, .farPhrase,
  ]
}
