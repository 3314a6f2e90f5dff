import Model
import Text

/// One registry file, whatever its shape.
struct RegistryFile {
  static let keys = ["registry", "contact", "defaults", "resources", "note"]

  var name: String
  var contact: String?
  var resources: [Resource] = []

  /// Reads a file of any shape: YAML with `resources:`, a YAML list, or a bare list of URLs, one a line.
  init(_ source: SourceText, vocabulary: VocabularyIndex?, _ diagnostics: inout Diagnostics) {
    name = FilePath.stem(of: source.file)
    var reader = EntryReader(registry: name, vocabulary: vocabulary)
    if URLList.isBareList(source) {
      resources = URLList.read(source, reader, &diagnostics)
      return
    }
    let (aliases, refused) = AliasGuard.scan(source.bytes)
    if let refused {
      diagnostics.error(source.location(of: refused.offset), refused.message, remedy: refused.remedy)
      return
    }
    if aliases == 0, let list = BlockList.find(in: source.bytes),
      readInPieces(source, list, &reader, &diagnostics)
    {
      return
    }
    readWhole(source, &reader, &diagnostics)
  }

  private mutating func readWhole(
    _ source: SourceText, _ reader: inout EntryReader, _ diagnostics: inout Diagnostics
  ) {
    let before = diagnostics.errors.count
    guard let root = YAMLDocument.compose(source.bytes, file: source.file, lines: 0, &diagnostics), !root.isNull else {
      if diagnostics.errors.count == before {
        diagnostics.error(
          SourceLocation(file: source.file), "the file is empty", remedy: "add entries with “id” and “url”")
      }
      return
    }
    if let items = root.items {
      resources = items.compactMap { reader.read($0, &diagnostics) }
      return
    }
    guard let mapping = YAMLMapping(root, as: "the registry", known: Self.keys, &diagnostics) else { return }
    readHead(mapping, &reader, &diagnostics)
    mapping.require("resources", &diagnostics)
    guard let node = mapping["resources"] else { return }
    guard let items = node.items else {
      diagnostics.error(
        node.location, "“resources” must be a list, but is \(node.kind)", remedy: "begin each entry with “- ”")
      return
    }
    resources = items.compactMap { reader.read($0, &diagnostics) }
  }

  /// False when the text is not what it seemed: then it is read as a whole.
  private mutating func readInPieces(
    _ source: SourceText, _ list: BlockList, _ reader: inout EntryReader, _ diagnostics: inout Diagnostics
  ) -> Bool {
    var found = Diagnostics()
    let head = YAMLDocument.compose(list.skeleton(of: source.bytes), file: source.file, lines: 0, &found)
    if let keyLine = list.keyLine {
      guard let head, head.isMapping, !found.hasErrors,
        let mapping = YAMLMapping(head, as: "the registry", known: Self.keys, &found)
      else { return false }
      guard mapping.has("resources"), mapping["resources"] == nil, mapping.location(of: "resources").line == keyLine
      else { return false }
      readHead(mapping, &reader, &found)
    } else if head != nil || found.hasErrors {
      return false
    }
    diagnostics.add(found)
    resources.reserveCapacity(list.items.count)
    PieceReader(source: source, list: list).read { node in
      if let resource = reader.read(node, &diagnostics) { resources.append(resource) }
    } report: { fault in
      diagnostics.add(fault)
    }
    return true
  }

  private mutating func readHead(
    _ mapping: YAMLMapping, _ reader: inout EntryReader, _ diagnostics: inout Diagnostics
  ) {
    if let registry = mapping.string("registry", limit: 100, &diagnostics) {
      name = registry
      reader.registry = registry
    }
    if let contact = mapping.string("contact", limit: 500, &diagnostics) {
      if Self.isContact(contact) {
        self.contact = contact
      } else {
        diagnostics.error(
          mapping["contact"]?.location ?? mapping.location, "the contact \(Shown.url(contact)) cannot be reached",
          remedy: "write mailto:name@example.org or an https URL")
      }
    }
    if let defaults = mapping.mapping("defaults", known: EntryDefaults.keys, &diagnostics) {
      var resource = Resource(id: "", url: "", key: "")
      reader.readShared(defaults, into: &resource, &diagnostics)
      reader.defaults = EntryDefaults(
        language: resource.language, volatility: defaults["volatility"] == nil ? nil : resource.volatility,
        license: resource.license, audience: resource.audience, questions: resource.questions, skills: resource.skills,
        regions: resource.regions, tools: resource.tools)
    }
  }

  private static func isContact(_ text: String) -> Bool {
    if ASCII.lowercased(text).hasPrefix("mailto:") {
      let address = text.utf8.dropFirst(7)
      guard let at = address.lastIndex(of: 0x40) else { return false }
      return at > address.startIndex && address.index(after: at) < address.endIndex
        && !address.contains(where: ASCII.isSpace)
    }
    return (try? AddressRule.check(text)) != nil
  }
}
