import ArgumentParser
import Model
import Pipeline

struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Writes all outputs anew from registry, decisions and state, without the network.",
    discussion: """
        perennial publish Pipelines/nightly.yaml

      The same as `perennial run --offline`: for after a decision, a correction of the registry, or new formats.
      """)

  @Argument(help: "The pipeline file.")
  var pipeline: String

  @Option(help: ArgumentHelp("The moment that counts as now (RFC 3339).", valueName: "time"))
  var now: Moment?

  @Flag(help: "The summary as JSON.")
  var json = false

  func run() async throws {
    var options = NightOptions()
    options.offline = true
    let night = Night(
      configuration: try PipelineConfiguration.load(path: pipeline), options: options, now: now?.timestamp ?? .current,
      progress: NightProgress(), readers: ProcessorCount.current)
    let result = try await Interruption.cancelling { try await night.run() }
    Terminal.print(json ? result.json : result.text)
    if result.exit != .success { throw EndedWith(exit: result.exit) }
  }
}
