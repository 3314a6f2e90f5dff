import HTML

/// One paragraph of output: a run of text within one block element.
struct TextBlock {
  /// Range of the collected bytes.
  var range: Range<Int>
  /// The block element it comes from.
  var tag: Tag
  var node: Int
  /// The first text node of it.
  var first: Int
  /// Characters without white space, and those in links.
  var characters: Int32
  var link: Int32
  /// A code block: white space as written, lines by newlines.
  var isVerbatim: Bool
  /// Range of the traces that lie in it; empty when none were asked for.
  var traces = 0..<0
  var isKept = true
}

/// Where the text of a node begins among the collected bytes; of an image, a rule or a mark, where it stands.
struct Trace {
  var node: Int
  var offset: Int
}
