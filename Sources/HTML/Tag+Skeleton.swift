/// How elements appear in the skeleton that libxml2 builds the tree of.
extension Tag {
  /// The element of HTML 4 that stands for this one. libxml2 knows no others; those of HTML 5 that close an open paragraph
  /// are `div`s to it, the rest `span`s (HTML Standard §13.2.6.4.7).
  var standIn: Tag {
    switch self {
    case .a, .address, .blockquote, .body, .br, .button, .caption, .center, .dd, .dl, .dt, .fieldset, .form, .h1, .h2,
      .h3, .h4, .h5, .h6, .head, .hr, .html, .li, .ol, .option, .p, .pre, .select, .table, .tbody, .td, .tfoot, .th,
      .thead, .tr, .ul:
      self
    case .xmp: .pre
    case .menu: .ul
    case .article, .aside, .details, .dialog, .div, .figcaption, .figure, .footer, .header, .hgroup, .main, .nav,
      .noframes, .noscript, .search, .section, .summary, .template, .video, .audio, .object, .canvas, .legend:
      .div
    default: .span
    }
  }

  /// The stand-in's name by raw value of the tag, with a NUL at its end.
  static let skeletonNames: [[UInt8]] = allCases.map { Array($0.standIn.name.utf8) + [0] }
  static let standIns = allCases.map(\.standIn)
  static let treatments = allCases.map(\.treatment)
}
