import HTML

/// One paragraph of output: a run of text within one block element.
struct TextBlock {
  /// Range of the collected bytes.
  var range: Range<Int>
  /// The block element it comes from.
  var tag: Tag
  var node: Int
  /// Characters without white space, and those in links.
  var characters: Int32
  var link: Int32
  var isVerbatim: Bool
  var isKept = true
}
