import ArgumentParser
import Model
import Pipeline

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Lists the open findings of the last judged night, worst first.",
    discussion: """
        perennial report Pipelines/nightly.yaml
        perennial report Pipelines/nightly.yaml --severity error
        perennial report Pipelines/nightly.yaml --json        one finding a line

      The report for a browser is published/current/report/index.html.
      """)

  @Argument(help: "The pipeline file.")
  var pipeline: String

  @Option(help: "The least severity to list: info, notice, warning or error.")
  var severity: Severity = .notice

  @Option(help: ArgumentHelp("List at most so many.", valueName: "number"))
  var most: Int = 100

  @Flag(help: "One JSON object a line.")
  var json = false

  func run() throws {
    let configuration = try PipelineConfiguration.load(path: pipeline)
    let listing = try FindingListing.read(configuration, severity: severity)
    for finding in listing.findings.prefix(max(most, 0)) {
      Terminal.print(json ? FindingListing.json(finding) : FindingListing.text(finding))
    }
    let left = listing.findings.count - max(most, 0)
    if left > 0 && !json { Terminal.print("… and \(left) more (--most \(listing.findings.count))") }
    if listing.findings.isEmpty && !json {
      Terminal.print("no open findings of severity \(severity.rawValue) or worse")
    }
  }
}

extension Severity: ExpressibleByArgument {}
