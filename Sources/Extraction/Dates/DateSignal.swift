/// Where a date was read. The raw value is the source that a reading names.
enum DateSignal: String {
  case meta
  case looseMeta = "meta-date"
  case jsonLD = "json-ld"
  case itemprop
  case url
  case timeElement = "time"
  /// Words call it the date of publication.
  case labelled = "visible-labelled"
  /// Its class does.
  case classed = "visible"
  /// Beside the author's name.
  case byline
  /// A short line close to the heading.
  case nearHeading = "near-heading"
  /// The beginning of the first paragraph.
  case dateline
  /// Words far from the heading call it the date of publication.
  case farLabelled = "labelled"
  /// The only date that `<time>` elements of the page state.
  case onlyTime = "only-time"
  /// The only date that classes name, far from the heading.
  case farClassed = "far-visible"
  /// The only date beside the heading, though it is that of the last change.
  case edition
  case header = "http"

  /// The share of such statements found right, on pages of known date and on pages that are known to have none; where few
  /// were seen, rounded down.
  var confidence: Double {
    switch self {
    case .meta: 0.93
    case .url: 0.97
    case .itemprop: 0.92
    case .jsonLD: 0.86
    case .labelled: 0.91
    case .timeElement: 0.86
    case .classed: 0.85
    case .byline: 0.84
    case .nearHeading: 0.83
    case .looseMeta: 0.7
    case .dateline: 0.6
    case .farLabelled: 0.67
    case .onlyTime: 0.5
    case .farClassed: 0.5
    case .edition: 0.61
    case .header: 0.3
    }
  }
}
