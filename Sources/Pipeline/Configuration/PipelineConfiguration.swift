import Assessment
package import Fetch
package import Model
package import Registry

/// A pipeline file, validated: what a night reads, does and writes. Paths are joined to the file's folder.
package struct PipelineConfiguration: Sendable, Equatable {
  /// The stages of a night, in the order they run.
  package enum Stage: String, Sendable, CaseIterable {
    case register, plan, fetch, read, assess, deduplicate, publish

    /// The stages without which this one has nothing to work on.
    var needs: [Stage] {
      switch self {
      case .register: []
      case .plan: [.register]
      case .fetch: [.plan]
      case .read: [.fetch]
      case .assess: [.read]
      case .deduplicate, .publish: [.register]
      }
    }
  }

  /// Kinds of published files beside the manifest and `catalog.json`.
  package enum Format: String, Sendable, CaseIterable {
    case json, ndjson, jsonld, feeds, report, metrics
  }

  package struct Plan: Sendable, Equatable {
    /// Seconds: a resource is due when its last visit is at least this old.
    package var recheck = 86_400.0
  }

  package struct Budget: Sendable, Equatable {
    /// Visits in a night.
    package var visits = 20_000
    /// Seconds from the start of the run.
    package var deadline = 14_400.0
    /// Exchanges with one site in a night; nil when there is no such limit.
    package var perHost: Int? = 300
  }

  package struct Assess: Sendable, Equatable {
    /// Links of each page's text that are visited as well, to see whether they are dead; none by default.
    package var outlinks = 0
    /// Seconds before the end of a certificate from which on it is told; 0 for never.
    package var certificateExpiry = Double(CertificateWatch.standard)
  }

  package struct Guard: Sendable, Equatable {
    /// Resources that may become broken in one night.
    package var maxNewlyBroken = Threshold(count: 20, share: 0.05)
    /// Share (0…1) of the planned visits that must have said something.
    package var minChecked = 0.9
    package var canaries: [Canary] = []
  }

  /// A page that is known to be well: when it fails, the fault is ours.
  package struct Canary: Sendable, Equatable {
    package var url: String
    package var mustContain: String?
  }

  /// The pipeline file.
  package var path = ""
  package var name = ""
  /// Files and folders.
  package var registry: [String] = []
  package var decisions: String?
  /// A folder or file; nil when registries are not checked against a vocabulary.
  package var vocabulary: String?
  /// A table of products and the ends of their support; nil for the one that comes with the program.
  package var products: String?
  package var state = ""
  package var output = ""
  package var stages = Stage.allCases
  package var plan = Plan()
  package var budget = Budget()
  package var fetch = FetchConfiguration()
  package var assess = Assess()
  package var safeguard = Guard()
  /// Another route to pages that would become broken, or keep us out; nil for none.
  package var secondOpinion: SecondOpinionConfiguration?
  /// Where dated copies of vanished pages are looked for; nil for nowhere.
  package var archive: ArchiveConfiguration?
  package var formats = Format.allCases
  /// What is odd but allowed.
  package var warnings: [Diagnostic] = []

  /// Reads and validates a pipeline file.
  /// - Throws: every error of the file, each with its place and remedy.
  package static func load(path: String) throws(InvalidInput) -> PipelineConfiguration {
    try load(try SourceText.read(path))
  }

  /// Validates a text that stands for a file.
  package static func load(_ source: SourceText) throws(InvalidInput) -> PipelineConfiguration {
    var reader = PipelineReader(source)
    return try reader.pipeline()
  }

  /// Reads the `fetch:` section of a worker's configuration, which may hold any of the pipeline's keys and lacks none:
  /// what is there must be valid. An empty file gives the defaults.
  package static func loadFetch(path: String) throws(InvalidInput) -> FetchConfiguration {
    try loadFetch(try SourceText.read(path))
  }

  /// Validates a worker's configuration from a text that stands for a file.
  package static func loadFetch(_ source: SourceText) throws(InvalidInput) -> FetchConfiguration {
    try loadPart(source).fetch
  }

  /// Reads a file that may hold any of the pipeline's keys and lacks none: what is there must be valid. No file, or an empty
  /// one, gives the defaults.
  package static func loadPart(path: String?) throws(InvalidInput) -> PipelineConfiguration {
    guard let path else { return PipelineConfiguration() }
    return try loadPart(try SourceText.read(path))
  }

  private static func loadPart(_ source: SourceText) throws(InvalidInput) -> PipelineConfiguration {
    var reader = PipelineReader(source)
    return try reader.worker()
  }
}
