import ArgumentParser
import Fetch
import Glibc
import Model
import Pipeline

struct WorkerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "One stage as a filter: NDJSON in, NDJSON out, joined by id.",
    discussion: """
      Stages: check, extract, language, canonicalize, robots, fingerprint, blocks. One answer a line; a bad line is \
      answered with {"error","id"} and never ends the worker. Logs go to standard error.

        echo '{"id":"1","url":"https://example.org/"}' | perennial worker check --config Pipelines/nightly.yaml
        echo '{"id":"1","html_path":"page.html","url":""}' | perennial worker extract
      """)

  enum StageName: String, ExpressibleByArgument, CaseIterable {
    case check, extract, language, canonicalize, robots, fingerprint, blocks
  }

  @Argument(help: "check, extract, language, canonicalize, robots, fingerprint or blocks.")
  var stage: StageName

  @Option(help: "A YAML file with the pipeline's keys that apply, such as fetch.")
  var config: String?

  @Option(help: ArgumentHelp("The moment that counts as now (RFC 3339).", valueName: "time"))
  var now: Moment?

  func run() async throws {
    let configuration = try config.map { try PipelineConfiguration.loadFetch(path: $0) } ?? FetchConfiguration()
    let output = LineWriter(descriptor: STDOUT_FILENO)
    switch stage {
    case .check:
      let now = now?.timestamp ?? .current
      try await withFetcher(configuration) { fetcher in
        let worker = CheckWorker(fetcher: fetcher, now: now, readers: ProcessorCount.current)
        try await worker.serve(input: STDIN_FILENO, output: output)
      }
    case .extract: try serve(ExtractWorker(), output)
    case .blocks: try serve(BlocksWorker(), output)
    case .language: try serve(LanguageWorker(), output)
    case .canonicalize: try serve(CanonicalizeWorker(), output)
    case .robots: try serve(RobotsWorker(), output)
    case .fingerprint: try serve(FingerprintWorker(), output)
    }
    if output.failure != 0 && output.failure != EPIPE {
      throw PipelineError(.inputOutput, "standard output: \(String(cString: strerror(output.failure)))")
    }
  }

  private func serve(_ worker: some Worker, _ output: LineWriter) throws {
    var worker = worker
    try worker.serve(input: STDIN_FILENO, output: output)
  }
}
