import HTML

/// What the page's JSON-LD says of it (schema.org): the first article-like object, else the page itself.
struct StructuredData {
  /// What an object is, the best subjects first.
  enum Kind: Int {
    case article
    /// The page, of which site builders state dates whatever is on it.
    case page
    case other
    case site
    case ignored
  }

  var headline: String?
  var description: String?
  var author: String?
  /// Whether `author` is said to be an organisation.
  var isAuthorOrganization = false
  var publisher: String?
  /// Of the WebSite that the page says it is part of.
  var siteName: String?
  /// When what the page is about, or the page itself, was published.
  var publications: [(date: String, kind: Kind)] = []
  var modified: String?
  /// Events and runs of courses, with the days they begin and end on.
  var events: [(name: String, start: String, end: String?)] = []
  var articleBody: String?
  var license: String?
  var language: String?
  /// The type of the object that the page is about.
  var mainType: String?
  /// learningResourceType.
  var resourceType: String?
  /// educationalLevel or proficiencyLevel.
  var level: String?
  /// An ISO 8601 duration.
  var timeRequired: String?
}
