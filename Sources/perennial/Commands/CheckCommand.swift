import ArgumentParser
import Fetch
import Model
import Pipeline

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Visits addresses once and says what the first night would, with the evidence. Keeps nothing.",
    discussion: """
        perennial check https://example.org/tutorial
        perennial check --json https://example.org/a https://example.org/b
        perennial check --config Pipelines/nightly.yaml https://staging.example.org/

      robots.txt, delays and the address policy hold as in a night. Of pages that could be read it says what speaks \
      against them: versions past the end of their support, and with the vocabulary of a pipeline file also retired \
      names. An address that the file's registry knows is judged as registered. Exit code 1 when an address is not \
      healthy.
      """)

  @Argument(help: "http or https addresses.")
  var urls: [String]

  @Option(help: "A YAML file with the pipeline's keys that apply, such as fetch, vocabulary and registry.")
  var config: String?

  @Flag(help: "One JSON object a line, as the worker protocol writes it, with findings and freshness.")
  var json = false

  @Option(help: ArgumentHelp("The moment that counts as now (RFC 3339).", valueName: "time"))
  var now: Moment?

  func run() async throws {
    let configuration = try PipelineConfiguration.loadPart(path: config)
    let urls = urls
    let now = now?.timestamp ?? .current
    let night = try FirstNight(configuration, at: now)
    let checks = try await Interruption.cancelling {
      try await withFetcher(configuration.fetch) { fetcher in
        await CheckWorker(fetcher: fetcher, now: now, readers: ProcessorCount.current, night: night).check(urls)
      }
    }
    for check in checks { Terminal.print(json ? String(decoding: check.json, as: UTF8.self) : check.text) }
    if checks.contains(where: { !$0.isHealthy }) { throw EndedWith(exit: .failedCheck) }
  }
}
