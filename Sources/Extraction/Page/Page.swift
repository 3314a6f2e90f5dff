import HTML
import Model

/// A page under reading: its tree, and what later steps ask of its elements again and again.
struct Page {
  let tree: HTMLTree
  let language: String?
  /// Whether it is a thread, by its address or its markup.
  var isForum = false
  /// Whether it is marked up as a question with answers.
  var hasAnswers = false
  var about = About()
  /// By node.
  var features: [Features]

  /// What is known of one node; text, link and prose are sums over its descendants.
  struct Features {
    /// Characters of text, white space not counted.
    var text: Int32 = 0
    /// Those of them inside links.
    var link: Int32 = 0
    /// Characters in blocks that read like prose: long enough, few links, not in boilerplate.
    var prose: Int32 = 0
    /// Characters of text directly in this block, inline elements included.
    var own: Int32 = 0
    /// Those of them inside links.
    var ownLink: Int32 = 0
    var words: Words = []
    var role = Role.none
    /// Nearest block element: itself when it is one.
    var block: Int32 = -1
    /// Whether it or an ancestor is boilerplate.
    var isExcluded = false
    /// Whether it or an ancestor is nothing that readers see: no candidate for text.
    var isHidden = false
    var isInLink = false
    /// Within `pre` or `code`, where class names are the highlighter's.
    var isInCode = false
  }

  /// What is said of the page beside its body.
  struct About {
    var url = ""
    /// `og:type`.
    var openGraphType: String?
    /// Whether structured data says that the page is about an article or the like.
    var isArticle = false
  }

  /// What an element is by its tag, role or state alone.
  enum Role: UInt8 {
    case none
    case navigation
    /// The tabs over panels: labels, told with what their panels hold.
    case tabs
    case footer
    case header
    case aside
    case main
    case article
    /// itemprop=articleBody.
    case articleBody
    /// Shown when its tab is chosen: text, although hidden at first.
    case panel
    /// Not shown.
    case hidden
  }
}

extension Tag {
  /// Whether the element begins a block of its own.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .div, .dl, .dt,
      .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .li,
      .legend, .main, .menu, .nav, .noscript, .ol, .option, .p, .pre, .search, .section, .select, .summary, .table,
      .tbody, .td, .template, .tfoot, .th, .thead, .tr, .ul, .xmp, .button, .head:
      true
    default: false
    }
  }

  /// Level of a heading, 0 for other elements.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }
}
