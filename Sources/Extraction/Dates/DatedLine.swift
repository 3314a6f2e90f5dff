import HTML
import Model

/// A date in the visible text, or in the markup of it, and what stands around it.
struct DatedLine {
  enum Form: UInt8 {
    /// `<time datetime>`, `<abbr title>` …
    case element
    /// A line that is little else than a date.
    case bare
    /// Among other words of a short line.
    case phrase
    /// At the beginning of a longer text.
    case dateline
    /// Amid a longer text.
    case prose
  }

  var date: CivilDate
  var isUTC: Bool
  var form: Form
  var label: DateLabel
  /// Meanings of the classes of the element, its block and the block's parent.
  var words: Words
  /// The element or text node that states it.
  var node: Int
  /// Place in the page's text.
  var offset: Int
  var isInLink: Bool
  /// Whether the line begins with it.
  var isFirst: Bool
  /// The line, kept of those that announce something.
  var quote = ""
  /// `<time pubdate>`.
  var isPubdate = false
}

extension Page {
  /// Whether a node lies in what is not the article's own: comments, lists of other articles, the site's frame.
  func isAside(_ index: Int) -> Bool {
    var i = index
    var isInFooter = false
    while i >= 0 {
      let feature = features[i]
      if feature.isExcluded, !feature.words.isDisjoint(with: [.comments, .related, .sidebar, .widget, .navigation]) {
        return true
      }
      switch feature.role {
      case .navigation, .aside: return true
      case .footer: isInFooter = true
      // An article's own footer says when it was posted.
      case .article, .articleBody, .main: if isInFooter { return false }
      default: break
      }
      i = Int(tree.nodes[i].parent)
    }
    return isInFooter
  }
}
