/// The elements that readers of a page tell apart. Others are `unknown`; text is a node of its own.
package enum Tag: UInt8, Sendable, CaseIterable {
  case unknown
  case text
  case a
  case abbr
  case address
  case area
  case article
  case aside
  case audio
  case b
  case base
  case big
  case blockquote
  case body
  case br
  case button
  case canvas
  case caption
  case center
  case cite
  case code
  case col
  case colgroup
  case data
  case datalist
  case dd
  case del
  case details
  case dfn
  case dialog
  case div
  case dl
  case dt
  case em
  case embed
  case fieldset
  case figcaption
  case figure
  case font
  case footer
  case form
  case frame
  case frameset
  case h1
  case h2
  case h3
  case h4
  case h5
  case h6
  case head
  case header
  case hgroup
  case hr
  case html
  case i
  case iframe
  case img
  case input
  case ins
  case kbd
  case label
  case legend
  case li
  case link
  case main
  case mark
  case math
  case menu
  case meta
  case nav
  case noembed
  case noframes
  case noscript
  case object
  case ol
  case optgroup
  case option
  case p
  case param
  case picture
  case pre
  case q
  case s
  case samp
  case script
  case search
  case section
  case select
  case small
  case source
  case span
  case strike
  case strong
  case style
  case sub
  case summary
  case sup
  case svg
  case table
  case tbody
  case td
  case template
  case textarea
  case tfoot
  case th
  case thead
  case time
  case title
  case tr
  case track
  case tt
  case u
  case ul
  case video
  case wbr
  case xmp

  @inlinable @inline(__always)
  package static func == (a: Tag, b: Tag) -> Bool {
    unsafeBitCast(a, to: UInt8.self) == unsafeBitCast(b, to: UInt8.self)
  }

  @inlinable @inline(__always)
  package static func != (a: Tag, b: Tag) -> Bool {
    unsafeBitCast(a, to: UInt8.self) != unsafeBitCast(b, to: UInt8.self)
  }

  /// The element's name in lower case.
  package var name: String { String(describing: self) }

  /// The names' bytes by raw value.
  static let nameBytes: [[UInt8]] = allCases.map { Array($0.name.utf8) }
}

/// What the tokenizer does with an element.
enum Treatment: UInt8 {
  /// A node of the tree.
  case element
  /// A node when it has an attribute that readers ask for; else its text belongs to its parent.
  case phrasing
  /// A node without content.
  case void
  /// Not in the tree: kept in a list of its own, with its attributes.
  case listed
  /// As `listed`, and the text up to its end tag is not markup.
  case raw
  /// As `raw`, and neither it nor its content is kept.
  case rawIgnored
  /// Neither the tags nor a node; content, if any, belongs to the parent.
  case ignored
}

extension Tag {
  var treatment: Treatment {
    switch self {
    case .br, .hr: .void
    case .meta, .link, .base, .input, .frame, .img: .listed
    case .script, .iframe: .raw
    case .style, .svg, .textarea, .noembed: .rawIgnored
    case .title: .raw
    case .area, .col, .colgroup, .embed, .param, .source, .track, .wbr, .picture, .frameset, .optgroup: .ignored
    case .b, .big, .em, .font, .i, .ins, .mark, .q, .s, .small, .span, .strike, .strong, .sub, .sup, .tt, .u, .abbr,
      .dfn, .cite, .label, .data, .unknown:
      .phrasing
    default: .element
    }
  }

  /// Whether an opening tag of this element closes an open paragraph.
  var closesParagraph: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .div, .dl, .dd, .dt, .fieldset,
      .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .li, .main, .menu,
      .nav, .ol, .p, .pre, .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .xmp:
      true
    default: false
    }
  }

  /// Whether an opening tag of this element closes an open one of the same name.
  var closesSibling: Bool {
    switch self {
    case .p, .li, .dt, .dd, .option, .tr, .td, .th, .tbody, .thead, .tfoot, .a, .button: true
    default: false
    }
  }
}
