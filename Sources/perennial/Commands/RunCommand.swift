import ArgumentParser
import Glibc
import Model
import Pipeline

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs one night: visits what is due, judges it, publishes the catalog and the report.",
    discussion: """
        perennial run Pipelines/nightly.yaml
        perennial run Pipelines/nightly.yaml --quiet             from cron: silent unless something is new
        perennial run Pipelines/nightly.yaml --offline           all outputs anew from state, no network
        perennial run Pipelines/nightly.yaml --only plan         what would be visited tonight
        perennial run Pipelines/nightly.yaml --accept 20260105T020000Z --reason "the old server was switched off"
                                                                 publish a night that the guard withheld

      A run that was killed is taken up by the next. fetch, read and assess stream page by page: --only fetch runs \
      all three.
      """)

  @Argument(help: "The pipeline file.")
  var pipeline: String

  @Option(help: ArgumentHelp("The night's moment (RFC 3339) instead of the clock's.", valueName: "time"))
  var now: Moment?

  @Option(help: ArgumentHelp("Run these stages only (comma-separated).", valueName: "stages"))
  var only: String?

  @Option(help: ArgumentHelp("Run this stage and those after it.", valueName: "stage"))
  var from: String?

  @Flag(help: "No network: rebuild all outputs from registry, decisions and state.")
  var offline = false

  @Flag(help: "Visit everything, due or not.")
  var all = false

  @Flag(help: "Run although this night lies before the last one: the clock was wrong then.")
  var acceptClock = false

  @Option(help: ArgumentHelp("Publish this withheld run after looking at it.", valueName: "run"))
  var accept: String?

  @Option(help: ArgumentHelp("Who accepts, for the record; the login name otherwise.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("Why it is accepted, for the record.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("Exit with 1 when this comes about: new-broken or new-finding.", valueName: "event"))
  var failOn: FailOn?

  @Flag(help: "Say nothing unless something is new.")
  var quiet = false

  @Flag(help: "The summary as JSON.")
  var json = false

  enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case newBroken = "new-broken"
    case newFinding = "new-finding"
  }

  func run() async throws {
    let configuration = try PipelineConfiguration.load(path: pipeline)
    let progress = NightProgress()
    let night = Night(
      configuration: configuration, options: try options(), now: now?.timestamp ?? .current, progress: progress,
      readers: ProcessorCount.current)
    let isWatched = !quiet && Terminal.errorsAreShownToAPerson
    let drawing = isWatched ? Task { await ProgressLine(progress).draw() } : nil
    let result: NightResult
    do {
      result = try await Interruption.cancelling { try await night.run() }
    } catch {
      await Self.stop(drawing)
      throw error
    }
    await Self.stop(drawing)
    if json {
      Terminal.print(result.json)
    } else if !quiet || result.isNews {
      Terminal.print(result.text)
    }
    Terminal.flush()
    try finish(result)
  }

  private static func stop(_ drawing: Task<Void, Never>?) async {
    drawing?.cancel()
    await drawing?.value
  }

  private func finish(_ result: NightResult) throws {
    guard result.exit == .success else { throw EndedWith(exit: result.exit) }
    let failed =
      switch failOn {
      case .newBroken: result.newlyBroken > 0
      case .newFinding: result.newFindings > 0
      case nil: false
      }
    if failed { throw EndedWith(exit: .failedCheck) }
  }

  private func options() throws -> NightOptions {
    var options = NightOptions()
    options.offline = offline
    options.all = all
    options.acceptsClock = acceptClock
    if let only {
      options.stages = Set(try only.split(separator: ",").map { try Self.stage(String($0)) })
    } else if let from {
      let first = try Self.stage(from)
      options.stages = Set(Stage.allCases.drop { $0 != first })
    }
    if let accept {
      options.accept = NightOptions.Acceptance(
        run: accept, by: by ?? Self.loginName, host: Self.hostName, reason: reason)
    }
    return options
  }

  private static func stage(_ name: String) throws -> Stage {
    guard let stage = Stage(rawValue: name) else {
      throw ValidationError(
        "'\(name)' is no stage; the stages are \(Stage.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return stage
  }

  private static var loginName: String {
    guard let entry = getpwuid(getuid()) else { return "uid \(getuid())" }
    return String(cString: entry.pointee.pw_name)
  }

  /// The machine's own name, empty when it has none.
  private static var hostName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func validate() throws {
    if accept == nil, by != nil || reason != nil { throw ValidationError("--by and --reason belong to --accept") }
    if let reason, reason.utf8.count > 1_000 { throw ValidationError("--reason has more than 1000 bytes") }
    if only != nil && from != nil { throw ValidationError("--only and --from exclude each other") }
  }
}
