/// Marks: nodes without content that say what stands at a place of the text. They are no part of the tree's shape, and
/// only a tree parsed with `keepsMarks` has them: images, form fields, and where emphasis without attributes begins and
/// ends.
extension HTMLTree.Node {
  /// Whether emphasis that began with a mark of the same tag ends here.
  package var isMarkEnd: Bool { low == .max }

  /// Whether emphasis begins here that ends with a mark of its own.
  package var isMarkStart: Bool { tag.isEmphasis && low == high && low != .max }
}

extension Token {
  /// Phrasing that is fed has attributes; images and fields are never fed.
  var isMark: Bool { tag == .img || tag == .input || (low == high && tag.isEmphasis) }
}

extension Tag {
  /// Whether the element is shown in bold, in italics or struck through, and is no node without attributes.
  var isEmphasis: Bool {
    switch self {
    case .b, .strong, .em, .i, .cite, .dfn, .s, .strike: true
    default: false
    }
  }
}
