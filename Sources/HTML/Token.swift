/// A start tag or a run of text, with its place in the skeleton that libxml2 builds the tree of.
struct Token {
  /// `.text` for text.
  var tag: Tag
  /// Start tag: bytes of skeleton up to the end of its name. Text: bytes of skeleton before it.
  var offset: Int32
  /// Start tag: range of attributes. Text: range of text.
  var low: Int32
  var high: Int32
}
