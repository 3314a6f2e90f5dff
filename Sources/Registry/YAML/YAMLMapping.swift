package import Model
import Text
import Yams

/// A mapping whose keys were checked against a closed list. Every fault is told; what is sound can still be read.
package struct YAMLMapping {
  struct Entry {
    var key: String
    var value: YAMLNode
    var keyLocation: SourceLocation
  }
  package let location: SourceLocation
  let entries: [Entry]
  /// What the mapping is, for messages: “entry”, “fetch”.
  let name: String

  /// Nil when the node is no mapping, which is told.
  /// - Parameter known: the valid keys; any other is an error that names the nearest.
  package init?(_ node: YAMLNode, as name: String, known: [String], _ diagnostics: inout Diagnostics) {
    guard case .mapping(let mapping) = node.node else {
      diagnostics.error(
        node.location, "\(name) must be a mapping of keys to values, but is \(node.kind)",
        remedy: known.first.map { "write it as “\($0): …”" })
      return nil
    }
    var entries: [Entry] = []
    entries.reserveCapacity(mapping.count)
    for (keyNode, valueNode) in mapping {
      let key = node.with(keyNode)
      guard !node.origin.ignored.contains(key.location) else { continue }
      guard let text = key.text else {
        diagnostics.error(key.location, "a key of \(name) must be text, but is \(key.kind)")
        continue
      }
      guard known.contains(text) else {
        diagnostics.error(
          key.location, "unknown key \(Shown.quoted(text)) in \(name)", remedy: Self.remedy(text, known))
        continue
      }
      if let first = entries.first(where: { $0.key == text }) {
        diagnostics.error(
          key.location, "the key “\(text)” is given twice, first in line \(first.keyLocation.line)",
          remedy: "keep one of them")
        continue
      }
      entries.append(Entry(key: text, value: node.with(valueNode), keyLocation: key.location))
    }
    self.location = node.location
    self.entries = entries
    self.name = name
  }

  private static func remedy(_ key: String, _ known: [String]) -> String {
    if key == "<<" { return "merge keys are not supported: write the keys out" }
    if let nearest = Nearest.match(key, in: known) { return "did you mean “\(nearest)”?" }
    return "valid keys are " + known.joined(separator: ", ")
  }

  /// The value of a key; nil when the key is absent or its value is null.
  package subscript(key: String) -> YAMLNode? {
    for index in entries.indices where entries[index].key == key {
      return entries[index].value.isNull ? nil : entries[index].value
    }
    return nil
  }

  /// Whether the key is written, with a value or without.
  package func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Where the key is written.
  package func location(of key: String) -> SourceLocation {
    entries.first { $0.key == key }?.keyLocation ?? location
  }

  /// Tells when a key is missing or empty.
  package func require(_ key: String, _ diagnostics: inout Diagnostics) {
    guard self[key] == nil else { return }
    if has(key) {
      diagnostics.error(location(of: key), "“\(key)” in \(name) has no value", remedy: "give it one")
    } else {
      diagnostics.error(location, "\(name) has no “\(key)”", remedy: "add “\(key): …”")
    }
  }
}
