import Model
import Registry
import Testing

/// What is in a file stays as it is; entries are added where they belong.
@Suite struct RegistryAppenderTests {
  static let added = Resource(id: "new", url: "https://new.example/", key: "new.example/", title: "New")

  static func append(_ old: String, file: String = "r.yaml") throws -> String {
    String(
      decoding: try RegistryAppender.appending([added], to: Array(old.utf8), file: file, name: "mine"), as: UTF8.self)
  }

  static let entry = "- id: new\n  url: https://new.example/\n  title: \"New\"\n"
  static let indented = "  - id: new\n    url: https://new.example/\n    title: \"New\"\n"

  @Test(arguments: [
    ("", "registry: mine\nresources:\n\(indented)"),
    ("# mine\n", "# mine\nregistry: mine\nresources:\n\(indented)"),
    ("registry: r\n", "registry: r\nresources:\n\(indented)"),
    ("registry: r\nresources:\n", "registry: r\nresources:\n\(indented)"),
    ("resources: []\nregistry: r\n", "resources: \n\(indented)registry: r\n"),
    (
      "resources:\n  - id: a # one\n    url: https://a.example/\n",
      "resources:\n  - id: a # one\n    url: https://a.example/\n\(indented)"
    ),
    ("- {id: a, url: https://a.example/}", "- {id: a, url: https://a.example/}\n\(entry)"),
    (
      "resources:\n- id: a\n  url: https://a.example/\n  # of a\n\n# of the name\nregistry: r\n",
      "resources:\n- id: a\n  url: https://a.example/\n  # of a\n\(entry)\n# of the name\nregistry: r\n"
    ),
    ("\u{FEFF}- id: a\n  url: https://a.example/\n", "\u{FEFF}- id: a\n  url: https://a.example/\n\(entry)"),
  ])
  func entriesGoWhereTheyBelong(_ old: String, _ new: String) throws {
    #expect(try Self.append(old) == new)
  }

  @Test func lineEndingsAreKept() throws {
    let new = try Self.append("- id: a\r\n  url: https://a.example/\r\n")
    #expect(
      new == "- id: a\r\n  url: https://a.example/\r\n- id: new\r\n  url: https://new.example/\r\n  title: \"New\"\r\n")
  }

  @Test func listsOfURLsGetURLs() throws {
    #expect(try Self.append("https://a.example/", file: "l.txt") == "https://a.example/\nhttps://new.example/\n")
  }

  @Test(arguments: [
    "resources: [{id: a, url: https://a.example/}]\n", "[{id: a, url: https://a.example/}]", "- id: A\n", "a: [",
    "- id: new\n  url: https://x.example/\n- id: b\n  url: nonsense\n", "unknown: x\nresources: {}\n",
  ])
  func whatCannotBeEditedIsLeftAlone(_ old: String) {
    #expect(throws: RegistryError.self) { try Self.append(old) }
  }
}
