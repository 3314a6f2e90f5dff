package import Model
import Text
import Web

/// What an import would do, before anything is written.
package struct ImportPlan: Sendable {
  package struct Skipped: Sendable, Equatable {
    package var url: String
    package var source: SourceLocation
    /// The id it already has, registered or in the same import.
    package var duplicateOf: ResourceID
  }
  /// New entries in the order of the file; ids are coined. `source` is the place in the imported file.
  package var added: [Resource] = []
  package var skipped: [Skipped] = []
  /// Links refused, with the reason; and warnings for what was left out of an entry.
  package var refused: [Diagnostic] = []
  package var warnings: [Diagnostic] = []
  /// Links that are plainly no resources (anchors, relative addresses, further links of one list item).
  package var ignored = 0
  package init() {}
}

/// Reads lists of links from other programs.
package enum Importer {
  /// The links of a file.
  /// - Parameter format: sniffed when nil.
  /// - Throws: only when a registry is imported that is itself at fault.
  package static func plan(
    _ source: SourceText, format: ImportFormat? = nil, registry: String, existing: [Resource]
  ) throws(InvalidInput) -> ImportPlan {
    var planner = Planner(registry: registry, existing: existing)
    let scan = try scan(source, format ?? ImportFormat.sniff(source))
    planner.plan.ignored = scan.ignored
    for candidate in scan.candidates { planner.add(candidate) }
    return planner.plan
  }

  private static func scan(_ source: SourceText, _ format: ImportFormat) throws(InvalidInput) -> ImportScan {
    switch format {
    case .urls: return URLList.candidates(source)
    case .csv: return DelimitedImport.scan(source, separator: DelimitedImport.separator(of: source))
    case .tsv: return DelimitedImport.scan(source, separator: 0x09)
    case .markdown: return MarkdownImport.scan(source)
    case .opml: return OutlineImport.scan(source)
    case .bookmarks: return BookmarksImport.scan(source)
    case .registry:
      let loaded = try RegistryLoader.load([source])
      let inOrder = loaded.resources.sorted { $0.source.line < $1.source.line }
      return ImportScan(
        candidates: inOrder.map {
          ImportCandidate(
            url: $0.url, title: $0.title, id: $0.id, language: $0.language, license: $0.license,
            questions: $0.questions,
            audience: $0.audience, tools: $0.tools, regions: $0.regions.appliesTo, source: $0.source)
        })
    }
  }

  /// Judges candidates one after the other.
  private struct Planner {
    let registry: String
    var plan = ImportPlan()
    /// Canonical key → id, of addresses and aliases.
    private var keys: [String: ResourceID] = [:]
    private var ids: Set<ResourceID> = []
    /// The last number given to ids of the same words.
    private var numbers: [String: Int] = [:]

    init(registry: String, existing: [Resource]) {
      self.registry = registry
      keys.reserveCapacity(existing.count)
      for resource in existing {
        ids.insert(resource.id)
        keys[resource.key] = resource.id
        for alias in resource.aliases {
          if let url = WebURL(alias) { keys[CanonicalKey.of(url)] = resource.id }
        }
      }
    }

    mutating func add(_ candidate: ImportCandidate) {
      let url: WebURL
      do throws(AddressRule.Fault) {
        url = try AddressRule.check(candidate.url)
      } catch {
        plan.refused.append(Diagnostic(candidate.source, error.message, remedy: error.remedy))
        return
      }
      let key = CanonicalKey.of(url)
      if let id = keys[key] {
        plan.skipped.append(ImportPlan.Skipped(url: url.href, source: candidate.source, duplicateOf: id))
        return
      }
      let id = coin(candidate, url)
      keys[key] = id
      plan.added.append(resource(candidate, id: id, url: url, key: key))
    }

    private mutating func resource(_ candidate: ImportCandidate, id: String, url: WebURL, key: String) -> Resource {
      var resource = Resource(
        id: id, url: url.href, key: key, title: candidate.title, audience: candidate.audience, tools: candidate.tools,
        registry: registry, source: candidate.source)
      resource.questions = candidate.questions
      if let language = candidate.language {
        let tag = String(decoding: language.utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
        if CodeRules.isLanguage(tag) {
          resource.language = tag
        } else {
          warn(candidate, "\(Shown.quoted(language)) is no language tag and was left out", CodeRules.languageRemedy)
        }
      }
      if let license = candidate.license {
        if CodeRules.isLicense(license) {
          resource.license = license
        } else {
          warn(candidate, "\(Shown.quoted(license)) is no SPDX id and was left out", CodeRules.licenseRemedy(license))
        }
      }
      for region in candidate.regions {
        if CodeRules.isRegion(region) {
          resource.regions.appliesTo.append(region)
        } else {
          warn(candidate, "\(Shown.quoted(region)) is no region code and was left out", CodeRules.regionRemedy(region))
        }
      }
      return resource
    }

    private mutating func warn(_ candidate: ImportCandidate, _ message: String, _ remedy: String) {
      plan.warnings.append(Diagnostic(candidate.source, message, remedy: remedy, isWarning: true))
    }

    /// The file's own id, else the words of the title, else those of the address; a number where that is taken.
    private mutating func coin(_ candidate: ImportCandidate, _ url: WebURL) -> ResourceID {
      if let id = candidate.id, Slug.isValid(id), ids.insert(id).inserted { return id }
      let words = titleWords(candidate.title ?? "") ?? addressWords(url)
      var number = numbers[words] ?? 1
      var id = number == 1 ? words : "\(words)-\(number)"
      while !ids.insert(id).inserted {
        number += 1
        id = "\(words)-\(number)"
      }
      numbers[words] = number
      return id
    }

    /// Nil when most of the title is lost on the way to ASCII.
    private func titleWords(_ title: String) -> String? {
      let slug = Slug.make(title, limit: 64)
      let kept = slug.utf8.count { $0 != 0x2D }
      let letters = title.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      return kept >= 3 && (kept * 2 >= letters || slug.utf8.count >= 32) ? slug : nil
    }

    private func addressWords(_ url: WebURL) -> String {
      let words = Slug.make(Slug.readablePart(of: url.href), limit: 64)
      return words.isEmpty ? "resource" : words
    }
  }
}
