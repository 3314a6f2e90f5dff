import Assessment
import Model
import Registry

/// What curators and editors wrote, loaded and validated as a whole before anything is fetched.
struct Inputs: Sendable {
  /// Sorted by the bytes of their ids, decisions applied.
  var resources: [Resource]
  var applied: AppliedDecisions
  var registryNames: [String]
  var warnings: [Diagnostic]
  /// Names that pages should no longer teach; none without a vocabulary.
  var retiredTerms: [RetiredTerm] = []
  /// Releases and the ends of their support.
  var products = ProductTable.builtIn

  /// - Throws: `InvalidInput` with the errors of all files.
  static func load(_ configuration: PipelineConfiguration, at now: Timestamp) throws -> Inputs {
    var faults: [Diagnostic] = []
    func gather<R>(_ body: () throws(InvalidInput) -> R) -> R? {
      do throws(InvalidInput) { return try body() } catch {
        faults += error.diagnostics
        return nil
      }
    }
    let vocabulary = configuration.vocabulary.flatMap { path in
      gather { () throws(InvalidInput) in try VocabularyLoader.load(path: path) }
    }
    let loaded = gather { () throws(InvalidInput) in
      try RegistryLoader.load(paths: configuration.registry, vocabulary: vocabulary)
    }
    let decisions = configuration.decisions.flatMap { path in
      gather { () throws(InvalidInput) in
        FileBytes.exists(path) ? try DecisionLog(path: path).load() : []
      }
    }
    let products = configuration.products.flatMap { path in
      gather { () throws(InvalidInput) in try ProductTable.load(path: path) }
    }
    guard faults.isEmpty, let loaded else { throw InvalidInput(faults) }
    let applied = DecisionApplication.apply(decisions ?? [], to: loaded.resources, at: now)
    return Inputs(
      resources: applied.resources, applied: applied, registryNames: loaded.names, warnings: loaded.warnings,
      retiredTerms: vocabulary?.retiredTerms ?? [], products: products ?? .builtIn)
  }
}
