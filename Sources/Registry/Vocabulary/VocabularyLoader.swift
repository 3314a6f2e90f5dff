package import Model
import Text
import Web

/// Reads a vocabulary: one file, or all YAML files of a folder; the keys say what they hold, not the files' names.
package enum VocabularyLoader {
  private static let keys = [
    "questions", "audiences", "regions", "skills", "targets", "retiredTerms", "tools", "hosts", "note",
  ]

  package static func load(path: String) throws(InvalidInput) -> Vocabulary {
    var diagnostics = Diagnostics()
    var builder = Builder()
    for file in RegistryFolder.files(path, extensions: ["yaml", "yml"], holding: "vocabulary", &diagnostics) {
      do throws(InvalidInput) {
        builder.read(try SourceText.read(file), &diagnostics)
      } catch {
        diagnostics.add(error)
      }
    }
    builder.check(&diagnostics)
    if diagnostics.hasErrors { throw diagnostics.fault }
    return builder.vocabulary
  }

  /// Reads one text, for tests and tools.
  package static func load(_ source: SourceText) throws(InvalidInput) -> Vocabulary {
    var diagnostics = Diagnostics()
    var builder = Builder()
    builder.read(source, &diagnostics)
    builder.check(&diagnostics)
    if diagnostics.hasErrors { throw diagnostics.fault }
    return builder.vocabulary
  }

  private struct Builder {
    var vocabulary = Vocabulary()
    var places: [String: SourceLocation] = [:]
    var parents: [(term: String, parent: String, list: String, place: SourceLocation)] = []
    var targetPlaces: [SourceLocation] = []

    mutating func read(_ source: SourceText, _ diagnostics: inout Diagnostics) {
      guard let root = YAMLDocument.root(of: source, &diagnostics), !root.isNull,
        let mapping = YAMLMapping(root, as: "the vocabulary", known: keys, &diagnostics)
      else { return }
      vocabulary.questions += terms(mapping, "questions", id: "id", parent: "skill", &diagnostics)
      vocabulary.audiences += terms(mapping, "audiences", id: "id", parent: nil, &diagnostics)
      vocabulary.skills += terms(mapping, "skills", id: "id", parent: nil, &diagnostics)
      vocabulary.regions += terms(mapping, "regions", id: "code", parent: "in", &diagnostics)
      for node in mapping.nodes("targets", &diagnostics) ?? [] { readTarget(node, &diagnostics) }
      for node in mapping.nodes("retiredTerms", &diagnostics) ?? [] { readRetiredTerm(node, &diagnostics) }
      for node in mapping.nodes("tools", &diagnostics) ?? [] {
        if let (name, volatility) = volatility(node, "tools", &diagnostics) {
          vocabulary.toolVolatility[name] = volatility
        }
      }
      for node in mapping.nodes("hosts", &diagnostics) ?? [] {
        if let (name, volatility) = volatility(node, "hosts", &diagnostics) {
          vocabulary.hostVolatility[name] = volatility
        }
      }
    }

    private mutating func terms(
      _ mapping: YAMLMapping, _ list: String, id idKey: String, parent parentKey: String?,
      _ diagnostics: inout Diagnostics
    ) -> [Vocabulary.Term] {
      var terms: [Vocabulary.Term] = []
      for node in mapping.nodes(list, &diagnostics) ?? [] {
        let known = [idKey, "label"] + (parentKey.map { [$0] } ?? []) + ["note"]
        guard let entry = YAMLMapping(node, as: "an item of “\(list)”", known: known, &diagnostics) else { continue }
        entry.require(idKey, &diagnostics)
        entry.require("label", &diagnostics)
        guard let id = entry.string(idKey, limit: 100, &diagnostics),
          let labels = labels(entry, &diagnostics)
        else { continue }
        let place = entry[idKey]?.location ?? entry.location
        if list == "regions", !CodeRules.isRegion(id) {
          diagnostics.error(place, "\(Shown.quoted(id)) is no region code", remedy: CodeRules.regionRemedy(id))
          continue
        }
        if let first = places.updateValue(place, forKey: list + " " + id) {
          diagnostics.error(
            place, "\(Shown.quoted(id)) stands twice in “\(list)”, first at \(first)", remedy: "remove one")
          continue
        }
        var term = Vocabulary.Term(id: id, labels: labels)
        if let parentKey, let parent = entry.string(parentKey, limit: 100, &diagnostics) {
          term.parent = parent
          let parents = list == "questions" ? "skills" : list
          self.parents.append((id, parent, parents, entry[parentKey]?.location ?? place))
        }
        terms.append(term)
      }
      return terms
    }

    /// One text (English), or a mapping of language tags to texts.
    private func labels(_ entry: YAMLMapping, _ diagnostics: inout Diagnostics) -> [String: String]? {
      guard let node = entry["label"] else { return nil }
      if node.isScalar { return entry.string("label", &diagnostics).map { ["en": $0] } }
      guard let texts = YAMLMapping.texts(node, as: "“label”", &diagnostics), !texts.isEmpty else { return nil }
      for (tag, place) in texts.map({ ($0.key, $0.place) }) where !CodeRules.isLanguage(tag) {
        diagnostics.error(place, "\(Shown.quoted(tag)) is no language tag", remedy: CodeRules.languageRemedy)
      }
      return Dictionary(texts.map { ($0.key, $0.text) }) { first, _ in first }
    }

    private mutating func readTarget(_ node: YAMLNode, _ diagnostics: inout Diagnostics) {
      let known = ["question", "languages", "regions", "minFresh", "minOrigins", "note"]
      guard let entry = YAMLMapping(node, as: "a target", known: known, &diagnostics) else { return }
      entry.require("question", &diagnostics)
      entry.require("languages", &diagnostics)
      guard let question = entry.string("question", limit: 100, &diagnostics),
        let languages = entry.strings("languages", limit: 100, &diagnostics)
      else { return }
      for language in languages where !CodeRules.isLanguage(language) {
        diagnostics.error(
          entry.location(of: "languages"), "\(Shown.quoted(language)) is no language tag",
          remedy: CodeRules.languageRemedy)
      }
      vocabulary.targets.append(
        Vocabulary.CoverageTarget(
          question: question, languages: languages, regions: entry.strings("regions", limit: 10, &diagnostics) ?? [],
          minFresh: entry.integer("minFresh", in: 0...1_000, &diagnostics) ?? 1,
          minOrigins: entry.integer("minOrigins", in: 0...1_000, &diagnostics) ?? 1))
      targetPlaces.append(entry["question"]?.location ?? entry.location)
    }

    /// An item that says how fast something changes: a tool by its id, a host by its name.
    private mutating func volatility(
      _ node: YAMLNode, _ list: String, _ diagnostics: inout Diagnostics
    ) -> (name: String, volatility: Volatility)? {
      let key = list == "tools" ? "id" : "host"
      guard
        let entry = YAMLMapping(node, as: "an item of “\(list)”", known: [key, "volatility", "note"], &diagnostics)
      else { return nil }
      entry.require(key, &diagnostics)
      entry.require("volatility", &diagnostics)
      guard let name = entry.string(key, limit: 253, &diagnostics) else { return nil }
      let place = entry[key]?.location ?? entry.location
      if list == "hosts", WebURL("https://\(name)/")?.host != name {
        diagnostics.error(
          place, "\(Shown.quoted(name)) is no host", remedy: "write a name such as docs.example.org, in small letters")
        return nil
      }
      if let first = places.updateValue(place, forKey: list + " " + name) {
        diagnostics.error(
          place, "\(Shown.quoted(name)) stands twice in “\(list)”, first at \(first)", remedy: "remove one")
        return nil
      }
      return entry.choice("volatility", of: Volatility.self, &diagnostics).map { (name, $0) }
    }

    private mutating func readRetiredTerm(_ node: YAMLNode, _ diagnostics: inout Diagnostics) {
      guard let term = RetiredTermReader.read(node, &diagnostics) else { return }
      for name in [term.term] + term.aliases {
        let key = "retiredTerms " + (term.matchesCase ? name : name.lowercased())
        if let first = places.updateValue(term.source, forKey: key) {
          diagnostics.error(
            term.source, "\(Shown.quoted(name)) stands twice in “retiredTerms”, first at \(first)",
            remedy: "remove one")
        }
      }
      vocabulary.retiredTerms.append(term)
    }

    /// References within the vocabulary, once all files are read.
    func check(_ diagnostics: inout Diagnostics) {
      for (term, parent, list, place) in parents where places[list + " " + parent] == nil {
        diagnostics.error(
          place, "\(Shown.quoted(term)) names \(Shown.quoted(parent)), which is not in “\(list)”",
          remedy: nearest(parent, list))
      }
      for (target, place) in zip(vocabulary.targets, targetPlaces) {
        if places["questions " + target.question] == nil {
          diagnostics.error(
            place, "the target's question \(Shown.quoted(target.question)) is not in “questions”",
            remedy: nearest(target.question, "questions"))
        }
        for region in target.regions where places["regions " + region] == nil {
          diagnostics.error(
            place, "the target's region \(Shown.quoted(region)) is not in “regions”", remedy: nearest(region, "regions")
          )
        }
      }
    }

    private func nearest(_ word: String, _ list: String) -> String {
      let ids =
        switch list {
        case "questions": vocabulary.questions
        case "regions": vocabulary.regions
        default: vocabulary.skills
        }
      return Nearest.match(word, in: ids.map(\.id)).map { "did you mean “\($0)”?" } ?? "add it to “\(list)”"
    }
  }
}
