import ArgumentParser
import Fetch
import Model
import Pipeline

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Visits addresses once and says what was seen, with the evidence. Keeps nothing.",
    discussion: """
        perennial check https://example.org/tutorial
        perennial check --json https://example.org/a https://example.org/b
        perennial check --config Pipelines/nightly.yaml https://staging.example.org/

      robots.txt, delays and the address policy hold as in a night. Exit code 1 when an address is not healthy.
      """)

  @Argument(help: "http or https addresses.")
  var urls: [String]

  @Option(help: "A YAML file with the pipeline's keys that apply, such as fetch.")
  var config: String?

  @Flag(help: "One JSON object a line, as the worker protocol writes it.")
  var json = false

  func run() async throws {
    let configuration = try config.map { try PipelineConfiguration.loadFetch(path: $0) } ?? FetchConfiguration()
    let urls = urls
    let now = Timestamp.current
    let checks = try await Interruption.cancelling {
      try await withFetcher(configuration) { fetcher in
        await CheckWorker(fetcher: fetcher, now: now, readers: ProcessorCount.current).check(urls)
      }
    }
    for check in checks { Terminal.print(json ? String(decoding: check.json, as: UTF8.self) : check.text) }
    if checks.contains(where: { !$0.isHealthy }) { throw EndedWith(exit: .failedCheck) }
  }
}
