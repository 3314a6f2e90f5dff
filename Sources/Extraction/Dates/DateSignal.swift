/// Where a date was read. The raw value is the source that a reading names.
enum DateSignal: String {
  case meta
  case looseMeta = "meta-date"
  case jsonLD = "json-ld"
  case itemprop
  case url
  case timeElement = "time"
  /// Words call it the date of publication, or of the last change.
  case labelled = "visible-labelled"
  /// Its class does.
  case classed = "visible"
  /// Beside the author's name.
  case byline
  /// A short line close to the heading.
  case nearHeading = "near-heading"
  /// The beginning of the first paragraph.
  case dateline
  /// Words far from the heading say so.
  case farLabelled = "labelled"
  /// A `<time>` element far from the heading.
  case farTime = "far-time"
  /// A class far from the heading.
  case farClassed = "far-visible"
  /// Another line far from the heading.
  case far
  /// The day that the page shows with its heading is that of the last change: the edition.
  case edition
  case header = "http"

  /// The one of several places that speaks loudest.
  init(_ signs: DateSigns) {
    func has(_ some: DateSigns) -> Bool { !signs.isDisjoint(with: some) }
    self =
      if has([.metaArticle, .metaPublished]) {
        .meta
      } else if has([.jsonArticle, .jsonPage, .jsonOther]) {
        .jsonLD
      } else if has([.itempropPublished, .itempropCreated]) {
        .itemprop
      } else if has(.address) {
        .url
      } else if has(.nearLabelled) {
        .labelled
      } else if has(.nearTime) {
        .timeElement
      } else if has(.nearClassed) {
        .classed
      } else if has(.nearByline) {
        .byline
      } else if has([.nearBare, .nearFirst]) {
        .nearHeading
      } else if has(.metaLoose) {
        .looseMeta
      } else if has(.nearDateline) {
        .dateline
      } else if has([.nearModified, .classedModified]) {
        .edition
      } else if has([.nearPhrase, .nearProse]) {
        .nearHeading
      } else if has(.farLabelled) {
        .farLabelled
      } else if has(.farTime) {
        .farTime
      } else if has(.farClassed) {
        .farClassed
      } else {
        .far
      }
  }

  /// The share of such statements right on pages of known date, for those that do not come to a vote: dates of the last
  /// change, and months. Where few were seen, rounded down.
  var confidence: Double {
    switch self {
    case .meta: 0.93
    case .itemprop: 0.92
    case .jsonLD: 0.86
    case .labelled: 0.91
    case .farLabelled: 0.67
    case .header: 0.3
    default: 0.5
    }
  }

  /// Where two statements agree; where they disagree.
  static let agreed = 0.97
  static let disputed = 0.6
}
