import ArgumentParser
import Model
import Pipeline

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks a pipeline, its registry, vocabulary and decisions; fetches and writes nothing.",
    discussion: """
        perennial validate Pipelines/nightly.yaml
        perennial validate Pipelines/nightly.yaml --strict    warnings count as errors

      Every error is shown at once, each with file:line:column, what is wrong and the remedy. Exit code 0 when all is \
      well, 2 otherwise.
      """)

  @Argument(help: "The pipeline file.")
  var pipeline: String

  @Option(help: ArgumentHelp("The moment at which decisions are applied (RFC 3339).", valueName: "time"))
  var now: Moment?

  @Flag(help: "Warnings count as errors.")
  var strict = false

  func run() throws {
    let validation = try Validation.validate(pipeline: pipeline, at: now?.timestamp ?? .current)
    if strict, !validation.warnings.isEmpty { throw InvalidInput(validation.warnings) }
    for warning in validation.warnings { Terminal.complain(warning.description, prefix: "") }
    Terminal.print(
      "\(pipeline): all well; \(validation.resources) resources on \(validation.sites) sites"
        + (validation.warnings.isEmpty ? "" : ", \(validation.warnings.count) warnings"))
  }
}
