import Fetch
import Model
import Registry
import Text

/// Reads the keys of a pipeline file; the fetch section has a reader of its own.
struct PipelineReader {
  static let keys = [
    "name", "registry", "decisions", "vocabulary", "products", "state", "output", "stages", "plan", "budget", "fetch",
    "assess", "guard", "archive", "publish",
  ]

  private let source: SourceText
  private var diagnostics = Diagnostics()

  init(_ source: SourceText) { self.source = source }

  mutating func pipeline() throws(InvalidInput) -> PipelineConfiguration {
    guard let mapping = root() else { throw emptied() }
    for key in ["registry", "state", "output"] { mapping.require(key, &diagnostics) }
    var configuration = read(mapping)
    PathRules.check(configuration, mapping, &diagnostics)
    if diagnostics.hasErrors { throw diagnostics.fault }
    configuration.warnings = diagnostics.shownWarnings
    return configuration
  }

  mutating func worker() throws(InvalidInput) -> PipelineConfiguration {
    guard let mapping = root() else {
      if diagnostics.hasErrors { throw diagnostics.fault }
      return PipelineConfiguration()
    }
    let configuration = read(mapping)
    if diagnostics.hasErrors { throw diagnostics.fault }
    return configuration
  }

  private mutating func root() -> YAMLMapping? {
    guard let node = YAMLDocument.root(of: source, &diagnostics), !node.isNull else { return nil }
    return YAMLMapping(node, as: "the pipeline", known: Self.keys, &diagnostics)
  }

  private mutating func emptied() -> InvalidInput {
    if !diagnostics.hasErrors {
      diagnostics.error(
        SourceLocation(file: source.file), "the file is empty", remedy: "add “registry”, “state” and “output”")
    }
    return diagnostics.fault
  }

  private mutating func read(_ mapping: YAMLMapping) -> PipelineConfiguration {
    let folder = FilePath.folder(of: source.file)
    var configuration = PipelineConfiguration()
    configuration.path = source.file
    configuration.name = mapping.string("name", limit: 100, &diagnostics) ?? FilePath.stem(of: source.file)
    configuration.registry = (mapping.strings("registry", limit: 4_096, &diagnostics) ?? []).map {
      FilePath.join(folder, $0)
    }
    func path(_ key: String, _ diagnostics: inout Diagnostics) -> String? {
      mapping.string(key, limit: 4_096, &diagnostics).map { FilePath.join(folder, $0) }
    }
    configuration.decisions = path("decisions", &diagnostics)
    configuration.vocabulary = path("vocabulary", &diagnostics)
    configuration.products = path("products", &diagnostics)
    configuration.state = path("state", &diagnostics) ?? ""
    configuration.output = path("output", &diagnostics) ?? ""
    configuration.stages = stages(mapping)
    if let plan = mapping.mapping("plan", known: ["recheck"], &diagnostics),
      let recheck = plan.duration("recheck", in: 0...(3_650 * 86_400), &diagnostics)
    {
      configuration.plan.recheck = recheck
    }
    if let section = mapping["fetch"] {
      configuration.fetch = FetchReader.read(section, folder: folder, &diagnostics)
    }
    configuration.budget = budget(mapping, delay: configuration.fetch.perHostDelay)
    configuration.fetch.perHostBudget = configuration.budget.perHost ?? .max
    let assess = mapping.mapping("assess", known: ["outlinks", "certificateExpiry"], &diagnostics)
    if let outlinks = assess?.integer("outlinks", in: 0...20, &diagnostics) { configuration.assess.outlinks = outlinks }
    if let notice = assess?.duration("certificateExpiry", in: 0...(400 * 86_400), &diagnostics) {
      configuration.assess.certificateExpiry = notice
    }
    configuration.safeguard = GuardReader.read(mapping, &diagnostics)
    configuration.secondOpinion = SecondOpinionReader.read(mapping["fetch"], folder: folder, &diagnostics)
    configuration.archive = ArchiveReader.read(mapping, &diagnostics)
    configuration.formats = formats(mapping)
    return configuration
  }

  /// Without a delay the host is one's own, and needs no budget unless one is written.
  private mutating func budget(_ mapping: YAMLMapping, delay: Double) -> PipelineConfiguration.Budget {
    var budget = PipelineConfiguration.Budget()
    let section = mapping.mapping("budget", known: ["visits", "deadline", "perHost"], &diagnostics)
    if let visits = section?.integer("visits", in: 1...100_000_000, &diagnostics) { budget.visits = visits }
    if let deadline = section?.duration("deadline", in: 1...(30 * 86_400), &diagnostics) { budget.deadline = deadline }
    if let perHost = section?.integer("perHost", in: 1...100_000_000, &diagnostics) {
      budget.perHost = perHost
    } else if delay == 0 {
      budget.perHost = nil
    }
    return budget
  }

  private mutating func stages(_ mapping: YAMLMapping) -> [PipelineConfiguration.Stage] {
    guard let nodes = mapping.nodes("stages", &diagnostics) else { return PipelineConfiguration.Stage.allCases }
    var stages: [PipelineConfiguration.Stage] = []
    for node in nodes {
      guard let stage = YAMLMapping.choice(node, "stages", of: PipelineConfiguration.Stage.self, &diagnostics)
      else { continue }
      if stages.contains(stage) {
        diagnostics.error(node.location, "the stage “\(stage.rawValue)” stands twice", remedy: "remove one")
      } else {
        stages.append(stage)
      }
    }
    guard stages.count == nodes.count else { return stages }
    let inOrder = PipelineConfiguration.Stage.allCases.filter(stages.contains)
    if stages != inOrder {
      diagnostics.error(
        mapping.location(of: "stages"), "the stages are not in the order they run",
        remedy: "write [" + inOrder.map(\.rawValue).joined(separator: ", ") + "]")
    }
    for stage in stages {
      for need in stage.needs where !stages.contains(need) {
        diagnostics.error(
          mapping.location(of: "stages"), "the stage “\(stage.rawValue)” needs “\(need.rawValue)”",
          remedy: "add “\(need.rawValue)”, or remove “\(stage.rawValue)”")
      }
    }
    if stages.isEmpty, !diagnostics.hasErrors {
      diagnostics.error(mapping.location(of: "stages"), "there are no stages", remedy: "remove the key for all of them")
    }
    return stages
  }

  private mutating func formats(_ mapping: YAMLMapping) -> [PipelineConfiguration.Format] {
    guard let section = mapping.mapping("publish", known: ["formats"], &diagnostics),
      let nodes = section.nodes("formats", &diagnostics)
    else { return PipelineConfiguration.Format.allCases }
    let chosen = nodes.compactMap {
      YAMLMapping.choice($0, "formats", of: PipelineConfiguration.Format.self, &diagnostics)
    }
    return PipelineConfiguration.Format.allCases.filter(chosen.contains)
  }
}
