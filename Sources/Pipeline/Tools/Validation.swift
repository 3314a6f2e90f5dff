package import Model
import Registry

/// A pipeline and everything it names, checked as a whole.
package struct Validation: Sendable {
  package var resources: Int
  package var sites: Int
  package var warnings: [Diagnostic]

  /// - Throws: `InvalidInput` with every error of every file.
  package static func validate(pipeline: String, at now: Timestamp) throws -> Validation {
    let configuration = try PipelineConfiguration.load(path: pipeline)
    let inputs = try Inputs.load(configuration, at: now)
    return Validation(
      resources: inputs.resources.count, sites: Set(inputs.resources.map { Planning.site(of: $0.url) }).count,
      warnings: configuration.warnings + inputs.warnings)
  }
}
