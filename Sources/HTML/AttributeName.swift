/// The attributes that readers of a page ask for; others are not kept.
package enum AttributeName: UInt8, Sendable, CaseIterable {
  case action
  case alt
  case ariaHidden
  case `class`
  case charset
  case checked
  case colspan
  case content
  case dataLang
  case dataLanguage
  case dataLineNumber
  case datetime
  case hidden
  case href
  case hreflang
  case httpEquiv
  case id
  case itemprop
  case itemtype
  case lang
  case name
  case property
  case pubdate
  case rel
  case role
  case rowspan
  case src
  case start
  case style
  case title
  case type
  case value
  case xmlLang

  /// The name in markup, lower case.
  var markup: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .dataLang: "data-lang"
    case .dataLanguage: "data-language"
    case .dataLineNumber: "data-line-number"
    case .httpEquiv: "http-equiv"
    case .xmlLang: "xml:lang"
    default: String(describing: self)
    }
  }
}
