import HTML

/// What the page's JSON-LD says of it (schema.org): the first article-like object, else the page itself.
struct StructuredData {
  var headline: String?
  var description: String?
  var author: String?
  /// Whether `author` is said to be an organisation.
  var isAuthorOrganization = false
  var publisher: String?
  /// Of the WebSite that the page says it is part of.
  var siteName: String?
  var published: String?
  /// Whether `published` is said of the page, as site builders do of every page, and not of an article on it.
  var isPublishedPage = false
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
