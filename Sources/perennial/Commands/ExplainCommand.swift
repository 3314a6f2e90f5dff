import ArgumentParser
import Model
import Pipeline

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells the whole story of one resource: its visits, state, findings, next visit and why.",
    discussion: """
        perennial explain glam-start-checklist
        perennial explain glam-start-checklist --pipeline Pipelines/weekly.yaml --json
      """)

  @Argument(help: "The id of a resource.")
  var id: String

  @Option(help: "The pipeline file.")
  var pipeline: String = "Pipelines/nightly.yaml"

  @Option(help: ArgumentHelp("Visits to show.", valueName: "number"))
  var visits: Int = 20

  @Option(help: ArgumentHelp("The moment that counts as now (RFC 3339).", valueName: "time"))
  var now: Moment?

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let story = try Story.tell(
      id, configuration: try PipelineConfiguration.load(path: pipeline), visits: max(visits, 0),
      at: now?.timestamp ?? .current)
    Terminal.print(json ? story.json : story.text)
  }
}
