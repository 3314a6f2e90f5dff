import Model
import Yams

extension YAMLMapping {
  /// A mapping whose keys are not known beforehand, of texts.
  static func texts(
    _ node: YAMLNode, as name: String, _ diagnostics: inout Diagnostics
  ) -> [(key: String, text: String, place: SourceLocation)]? {
    guard case .mapping(let mapping) = node.node else {
      diagnostics.error(node.location, "\(name) must be text or a mapping of language tags to texts")
      return nil
    }
    var texts: [(key: String, text: String, place: SourceLocation)] = []
    for (keyNode, valueNode) in mapping {
      let key = node.with(keyNode)
      guard let tag = key.text,
        let text = string(node.with(valueNode), "the value of \(Shown.quoted(tag))", limit: 2_000, &diagnostics)
      else { continue }
      texts.append((tag, text, key.location))
    }
    return texts
  }
}
