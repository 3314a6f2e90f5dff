/// What speaks for or against a text being the page's title; one bit each.
struct TitleSigns: OptionSet, Sendable {
  var rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(bit: Int) { rawValue = 1 << UInt64(bit) }

  // Where it stands on the page.
  static let firstHeading = TitleSigns(bit: 0)
  static let onlyHeading = TitleSigns(bit: 1)
  static let laterHeading = TitleSigns(bit: 2)
  static let secondLevel = TitleSigns(bit: 3)
  /// The first heading of level 2.
  static let firstSecondLevel = TitleSigns(bit: 4)
  /// A heading with a class such as `entry-title`, or itemprop=headline.
  static let marked = TitleSigns(bit: 5)
  /// Inside a link: listed pages, or the logo.
  static let linked = TitleSigns(bit: 6)
  static let boilerplate = TitleSigns(bit: 7)
  static let inArticle = TitleSigns(bit: 8)
  /// One of five headings of level 1 or more.
  static let crowded = TitleSigns(bit: 9)
  /// A heading without its first child element: what stands over the title is taken off.
  static let headingTail = TitleSigns(bit: 10)
  /// A heading without its last child element.
  static let headingFront = TitleSigns(bit: 11)

  // Which statements about the page are equal to it.
  static let openGraph = TitleSigns(bit: 12)
  static let twitter = TitleSigns(bit: 13)
  static let headline = TitleSigns(bit: 14)
  static let metaTitle = TitleSigns(bit: 15)
  static let titleElement = TitleSigns(bit: 16)
  static let openGraphCut = TitleSigns(bit: 17)
  /// `<title>` up to a separator, and from one on.
  static let titleFront = TitleSigns(bit: 18)
  static let titleTail = TitleSigns(bit: 19)

  // What was cut off `<title>` or og:title.
  static let cutSite = TitleSigns(bit: 20)
  static let cutMark = TitleSigns(bit: 21)
  static let cutDash = TitleSigns(bit: 22)
  static let cutColon = TitleSigns(bit: 23)
  /// More than one separator.
  static let cutTwice = TitleSigns(bit: 24)
  /// What was cut off has more words than what is left.
  static let cutMore = TitleSigns(bit: 25)

  // What it says.
  static let isSite = TitleSigns(bit: 26)
  /// A separator is left in what is no heading.
  static let isUncut = TitleSigns(bit: 27)
  static let hasMark = TitleSigns(bit: 28)
  static let isWithinTitle = TitleSigns(bit: 29)
  static let beginsTitle = TitleSigns(bit: 30)
  static let isWithinOpenGraph = TitleSigns(bit: 31)
  static let oneWord = TitleSigns(bit: 32)
  static let twoWords = TitleSigns(bit: 33)
  /// More than 14 words.
  static let manyWords = TitleSigns(bit: 34)
  /// More than 25 words.
  static let tooManyWords = TitleSigns(bit: 35)
  static let isShortened = TitleSigns(bit: 36)

  // Words that it shares with the end of the address, and with `<title>`.
  static let fillsSlug = TitleSigns(bit: 37)
  static let isInSlug = TitleSigns(bit: 38)
  static let missesSlug = TitleSigns(bit: 39)
  static let likeTitle = TitleSigns(bit: 40)
  static let unlikeTitle = TitleSigns(bit: 41)
  static let hasDash = TitleSigns(bit: 42)
  /// Another heading holds it whole and says more.
  static let isWithinHeading = TitleSigns(bit: 43)
  /// `<title>` ends with it, after a separator.
  static let endsTitle = TitleSigns(bit: 44)
  static let inHeader = TitleSigns(bit: 45)
  static let isHidden = TitleSigns(bit: 46)
  static let cutTight = TitleSigns(bit: 47)
  static let likeHeading = TitleSigns(bit: 48)
  static let markedOther = TitleSigns(bit: 49)

  // Two of these together, where they say more than each.
  static let firstInArticle = TitleSigns(bit: 50)
  /// A heading that `<title>` or og:title holds.
  static let headingWithin = TitleSigns(bit: 51)
  static let secondWithin = TitleSigns(bit: 52)
  static let laterWithin = TitleSigns(bit: 53)
  /// A heading that shares words neither with `<title>` nor with the address.
  static let headingApart = TitleSigns(bit: 54)
  /// The site's name, on a page that is not its first.
  static let isSiteBelow = TitleSigns(bit: 55)
  /// A heading that names the site, on a page that is not its first.
  static let headingIsSite = TitleSigns(bit: 56)
  /// Begins or ends with the site's name, set off by a separator.
  static let holdsSite = TitleSigns(bit: 57)
  /// A heading whose front or tail is what `<title>` or og:title says.
  static let holdsTitle = TitleSigns(bit: 58)
  /// What follows the site's name in `<title>`.
  static let followsSite = TitleSigns(bit: 59)
}
