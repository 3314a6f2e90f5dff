import Model
import Registry
import Testing

/// The diagnostics of a registry text, as they are printed; empty when it loads without any.
func diagnostics(_ text: String, file: String = "r.yaml", vocabulary: Vocabulary? = nil) -> [String] {
  diagnostics(bytes: Array(text.utf8), file: file, vocabulary: vocabulary)
}

func diagnostics(bytes: [UInt8], file: String = "r.yaml", vocabulary: Vocabulary? = nil) -> [String] {
  do throws(InvalidInput) {
    let loaded = try RegistryLoader.load([try SourceText(file: file, bytes: bytes)], vocabulary: vocabulary)
    return loaded.warnings.map(\.description)
  } catch {
    return error.diagnostics.map(\.description)
  }
}

func load(_ text: String, file: String = "r.yaml") throws -> LoadedRegistry {
  try RegistryLoader.load([try SourceText(file: file, bytes: Array(text.utf8))])
}

/// One case of a table: an input and all that should be said of it.
struct Hostile: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var expected: [String]
  init(_ name: String, _ text: String, _ expected: [String]) {
    self.name = name
    self.text = text
    self.expected = expected
  }
  var testDescription: String { name }
}
