/// What speaks for or against a page having no date of publication at all; one bit each.
struct UndatedSigns: OptionSet, Sendable {
  var rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }
  init(bit: Int) { rawValue = 1 << UInt16(bit) }

  /// Every page can be without.
  static let always = UndatedSigns(bit: 0)
  /// `og:type` calls it an article, a product, a web site.
  static let isArticle = UndatedSigns(bit: 1)
  static let isProduct = UndatedSigns(bit: 2)
  static let isWebsite = UndatedSigns(bit: 3)
  /// JSON-LD calls it an article.
  static let isJSONArticle = UndatedSigns(bit: 4)
  /// `<meta>` names its author.
  static let hasAuthor = UndatedSigns(bit: 5)
  /// It shows many dates in one manner, as lists do.
  static let hasManyDates = UndatedSigns(bit: 6)
  /// Neither markup nor the surroundings of the heading say anything, so that all of the page was read.
  static let isReadWhole = UndatedSigns(bit: 7)
  /// No date is shown close to the heading.
  static let showsNone = UndatedSigns(bit: 8)
  /// Its address has two words or fewer, or five or more, as those of articles have.
  static let hasShortSlug = UndatedSigns(bit: 9)
  static let hasLongSlug = UndatedSigns(bit: 10)
  /// A number of four digits or more is in its path: one of many items.
  static let hasNumber = UndatedSigns(bit: 11)
}
