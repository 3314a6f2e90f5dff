import Model
import Text
import Web

/// What the entries of one file share.
struct EntryDefaults {
  static let keys = ["language", "volatility", "license", "audience", "questions", "skills", "regions", "tools"]
  var language: String?
  var volatility: Volatility?
  var license: String?
  var audience: [String]?
  var questions: [String]?
  var skills: [String]?
  var regions: Regions?
  var tools: [String]?
}

/// Reads entries of one file; each fault is told, and an entry at fault is left out of the result.
struct EntryReader {
  static let keys = [
    "id", "url", "aliases", "title", "questions", "skills", "audience", "language", "regions", "tools", "license",
    "volatility", "expect", "lifecycle", "successor", "alternatives", "note",
  ]

  var registry: String
  var vocabulary: VocabularyIndex?
  var defaults = EntryDefaults()

  /// An entry: a mapping, or a bare URL whose id is coined from it.
  func read(_ node: YAMLNode, _ diagnostics: inout Diagnostics) -> Resource? {
    if node.isScalar {
      guard let url = AddressRule.read(node, "an entry", &diagnostics) else { return nil }
      return resource(id: Slug.coin(forURL: url.href), url: url, at: node.location)
    }
    let before = diagnostics.errors.count + diagnostics.errorsNotKept
    guard let entry = YAMLMapping(node, as: "an entry", known: Self.keys, &diagnostics) else { return nil }
    entry.require("id", &diagnostics)
    entry.require("url", &diagnostics)
    let id = id(entry, &diagnostics)
    let url = entry["url"].flatMap { AddressRule.read($0, "“url”", &diagnostics) }
    guard let id, let url else {
      // Nothing of it can be used, but its other faults are still told.
      _ = filled(resource(id: "", url: nil, at: node.location), from: entry, &diagnostics)
      return nil
    }
    let filled = filled(resource(id: id, url: url, at: node.location), from: entry, &diagnostics)
    return diagnostics.errors.count + diagnostics.errorsNotKept == before ? filled : nil
  }

  /// A resource with nothing but the file's defaults.
  func resource(id: String, url: WebURL?, at location: SourceLocation) -> Resource {
    Resource(
      id: id, url: url?.href ?? "", key: url.map(CanonicalKey.of) ?? "", language: defaults.language,
      questions: defaults.questions ?? [], skills: defaults.skills ?? [], audience: defaults.audience ?? [],
      regions: defaults.regions ?? Regions(), tools: defaults.tools ?? [], license: defaults.license,
      volatility: vocabulary?.volatility(tools: defaults.tools ?? [], url: url) ?? defaults.volatility ?? .medium,
      registry: registry, source: location)
  }

  private func id(_ entry: YAMLMapping, _ diagnostics: inout Diagnostics) -> String? {
    guard let node = entry["id"] else { return nil }
    guard let text = node.text else {
      diagnostics.error(node.location, "“id” must be text, but is \(node.kind)")
      return nil
    }
    if Slug.isValid(text) { return text }
    let nearest = Slug.make(text)
    let fault =
      text.utf8.count > Slug.maxLength
      ? "an id of \(text.utf8.count) bytes, more than \(Slug.maxLength)"
      : "the id \(Shown.quoted(text)) is no slug of a-z, 0-9 and -"
    diagnostics.error(node.location, fault, remedy: nearest.isEmpty ? nil : "did you mean “\(nearest)”?")
    return nil
  }

  private func filled(_ start: Resource, from entry: YAMLMapping, _ diagnostics: inout Diagnostics) -> Resource {
    var resource = start
    if entry.has("title") { resource.title = entry.string("title", &diagnostics) }
    readShared(entry, into: &resource, &diagnostics)
    // Its own word, else its tools', its host's, the file's.
    if !entry.has("volatility"), entry.has("tools"),
      let volatility = vocabulary?.volatility(tools: resource.tools, url: WebURL(resource.url))
    {
      resource.volatility = volatility
    }
    if let aliases = entry.nodes("aliases", &diagnostics) {
      for alias in aliases {
        guard let url = AddressRule.read(alias, "an alias", &diagnostics) else { continue }
        if url.href == resource.url || resource.aliases.contains(url.href) {
          diagnostics.warning(
            alias.location, "the alias \(Shown.quoted(url.href)) is already there", remedy: "remove it")
        } else {
          resource.aliases.append(url.href)
        }
      }
    }
    if let expect = entry.mapping("expect", known: ["mustContain", "mustNotContain"], &diagnostics) {
      resource.expect = Expectations(
        mustContain: expect.strings("mustContain", limit: 500, &diagnostics) ?? [],
        mustNotContain: expect.strings("mustNotContain", limit: 500, &diagnostics) ?? [])
    }
    if let lifecycle = entry.choice("lifecycle", of: Lifecycle.self, &diagnostics) { resource.lifecycle = lifecycle }
    resource.successor = entry.string("successor", limit: Slug.maxLength, &diagnostics)
    resource.alternatives = entry.strings("alternatives", limit: Slug.maxLength, &diagnostics) ?? []
    return resource
  }

  /// The keys that an entry may take from the file's defaults.
  func readShared(_ mapping: YAMLMapping, into resource: inout Resource, _ diagnostics: inout Diagnostics) {
    if let language = mapping.string("language", limit: 100, &diagnostics) {
      if CodeRules.isLanguage(language) {
        resource.language = language
      } else {
        diagnostics.error(
          mapping["language"]?.location ?? mapping.location, "\(Shown.quoted(language)) is no language tag",
          remedy: CodeRules.languageRemedy)
      }
    }
    if let license = mapping.string("license", limit: 200, &diagnostics) {
      if CodeRules.isLicense(license) {
        resource.license = license
      } else {
        diagnostics.error(
          mapping["license"]?.location ?? mapping.location, "\(Shown.quoted(license)) is no SPDX licence id",
          remedy: CodeRules.licenseRemedy(license))
      }
    }
    if let volatility = mapping.choice("volatility", of: Volatility.self, &diagnostics) {
      resource.volatility = volatility
    }
    if let tools = mapping.strings("tools", limit: 200, &diagnostics) { resource.tools = tools }
    if let words = words(mapping, "questions", &diagnostics) { resource.questions = words }
    if let words = words(mapping, "skills", &diagnostics) { resource.skills = words }
    if let words = words(mapping, "audience", &diagnostics) { resource.audience = words }
    if let regions = mapping.mapping("regions", known: ["writtenFrom", "appliesTo"], &diagnostics) {
      resource.regions = Regions(
        writtenFrom: words(regions, "writtenFrom", &diagnostics) ?? [],
        appliesTo: words(regions, "appliesTo", &diagnostics) ?? [])
    }
  }

  /// A list of words of the vocabulary; without a vocabulary only their spelling is checked.
  private func words(_ mapping: YAMLMapping, _ key: String, _ diagnostics: inout Diagnostics) -> [String]? {
    guard let nodes = mapping.nodes(key, &diagnostics) else { return nil }
    var found: [String] = []
    let isRegion = key == "writtenFrom" || key == "appliesTo"
    for node in nodes {
      guard let word = YAMLMapping.string(node, "an item of “\(key)”", limit: 100, &diagnostics) else { continue }
      if isRegion, !CodeRules.isRegion(word) {
        diagnostics.error(
          node.location, "\(Shown.quoted(word)) is no region code", remedy: CodeRules.regionRemedy(word))
      } else if let fault = vocabulary?.fault(word, in: isRegion ? "regions" : key) {
        diagnostics.error(node.location, fault.message, remedy: fault.remedy)
      } else if found.contains(word) {
        diagnostics.warning(node.location, "\(Shown.quoted(word)) stands twice in “\(key)”", remedy: "remove one")
      } else {
        found.append(word)
      }
    }
    return found
  }
}
