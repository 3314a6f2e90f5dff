package import Model
import Yams

/// One node of a YAML document with its place in the file.
package struct YAMLNode {
  let node: Node
  let origin: Origin

  /// Where a piece of text handed to the parser stands in its file.
  struct Origin {
    var file: String
    /// Lines of the file before the piece.
    var lines = 0
    /// Places of repeated keys that were reported and taken out of the text: line and column of the file.
    var ignored: Set<SourceLocation> = []
  }

  package var location: SourceLocation {
    guard let mark = node.mark else { return SourceLocation(file: origin.file) }
    return SourceLocation(file: origin.file, line: mark.line + origin.lines, column: mark.column)
  }

  func with(_ other: Node) -> YAMLNode { YAMLNode(node: other, origin: origin) }

  /// Nothing was written: `key:` alone, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// The text of a scalar exactly as written (`no`, `001` and `1.10` stay what they are); nil for lists and mappings.
  package var text: String? { if case .scalar(let scalar) = node { scalar.string } else { nil } }

  package var isScalar: Bool { text != nil }

  package var items: [YAMLNode]? {
    guard case .sequence(let sequence) = node else { return nil }
    return sequence.map(with)
  }

  package var isMapping: Bool { if case .mapping = node { true } else { false } }

  /// What a node is, in the words of messages.
  package var kind: String {
    switch node {
    case .scalar: isNull ? "nothing" : "text"
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}
