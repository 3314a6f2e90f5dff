/// The frozen slug of a resource: 1…100 of `a-z 0-9 -`. It never changes and is never given to another resource; URLs
/// are attributes.
package typealias ResourceID = String

/// One learning resource as its curators registered it.
package struct Resource: Sendable, Equatable {
  package var id: ResourceID
  /// The address as registered, in WHATWG serialisation, http or https.
  package var url: String
  /// The canonical key of `url` (`Web.CanonicalKey`), by which two spellings of one address are recognised.
  package var key: String
  package var aliases: [String]
  package var title: String?
  /// BCP 47 tag as registered.
  package var language: String?
  package var questions: [String]
  package var skills: [String]
  package var audience: [String]
  package var regions: Regions
  package var tools: [String]
  /// SPDX identifier as registered.
  package var license: String?
  package var volatility: Volatility
  package var expect: Expectations
  package var lifecycle: Lifecycle
  /// The id that took this resource's place, when it is superseded or merged.
  package var successor: ResourceID?
  /// Ids of resources that answer the same need in another way.
  package var alternatives: [ResourceID]
  /// The registry (its `registry:` name) this resource stands in.
  package var registry: String
  package var source: SourceLocation

  package init(
    id: ResourceID, url: String, key: String, aliases: [String] = [], title: String? = nil, language: String? = nil,
    questions: [String] = [], skills: [String] = [], audience: [String] = [], regions: Regions = Regions(),
    tools: [String] = [], license: String? = nil, volatility: Volatility = .medium,
    expect: Expectations = Expectations(), lifecycle: Lifecycle = .active, successor: ResourceID? = nil,
    alternatives: [ResourceID] = [], registry: String = "", source: SourceLocation = SourceLocation(file: "")
  ) {
    self.id = id
    self.url = url
    self.key = key
    self.aliases = aliases
    self.title = title
    self.language = language
    self.questions = questions
    self.skills = skills
    self.audience = audience
    self.regions = regions
    self.tools = tools
    self.license = license
    self.volatility = volatility
    self.expect = expect
    self.lifecycle = lifecycle
    self.successor = successor
    self.alternatives = alternatives
    self.registry = registry
    self.source = source
  }
}

/// Where a resource was written and where it applies: ISO 3166-1 alpha-2 codes and UN M49 numbers.
package struct Regions: Sendable, Hashable, Codable {
  package var writtenFrom: [String]
  package var appliesTo: [String]
  package init(writtenFrom: [String] = [], appliesTo: [String] = []) {
    self.writtenFrom = writtenFrom
    self.appliesTo = appliesTo
  }
  package var isEmpty: Bool { writtenFrom.isEmpty && appliesTo.isEmpty }
}

/// What a curator expects of the page's main text.
package struct Expectations: Sendable, Hashable, Codable {
  package var mustContain: [String]
  package var mustNotContain: [String]
  package init(mustContain: [String] = [], mustNotContain: [String] = []) {
    self.mustContain = mustContain
    self.mustNotContain = mustNotContain
  }
  package var isEmpty: Bool { mustContain.isEmpty && mustNotContain.isEmpty }
}

/// How fast a resource's subject goes out of date.
package enum Volatility: String, Sendable, CaseIterable, Codable {
  /// Reviewed after 36 months.
  case slow
  /// Reviewed after 18 months.
  case medium
  /// Reviewed after 9 months.
  case fast
  /// Never stale by age; only its link is checked.
  case evergreen
}

/// The editors' word on a resource.
package enum Lifecycle: String, Sendable, CaseIterable, Codable {
  case active
  case underRevision = "under-revision"
  case needsTranslation = "needs-translation"
  case superseded
  case merged
  case retired
}

/// A place in an input file, both numbers counted from 1; 0 means the file as a whole.
package struct SourceLocation: Sendable, Hashable {
  package var file: String
  package var line: Int
  package var column: Int
  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, as compilers print it and editors open it.
  package var description: String { line == 0 ? file : column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)" }
}

/// One fault of an input file: where, what, and the remedy. Inputs are checked whole; all their faults are shown at once.
package struct Diagnostic: Error, Sendable, Hashable, CustomStringConvertible {
  package var location: SourceLocation
  package var message: String
  /// What to do about it, such as the nearest valid key.
  package var remedy: String?
  package var isWarning: Bool
  package init(_ location: SourceLocation, _ message: String, remedy: String? = nil, isWarning: Bool = false) {
    self.location = location
    self.message = message
    self.remedy = remedy
    self.isWarning = isWarning
  }
  package var description: String {
    "\(location): \(isWarning ? "warning" : "error"): \(message)" + (remedy.map { "; \($0)" } ?? "")
  }
}

/// The faults of the inputs, all of them. The program ends with exit code 2.
package struct InvalidInput: Error, Sendable, CustomStringConvertible {
  package var diagnostics: [Diagnostic]
  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
  package var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
