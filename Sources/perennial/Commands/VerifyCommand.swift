import ArgumentParser
import Glibc
import Pipeline
import Publication
import Storage

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks a published generation against its digests, and with --state the state behind it.",
    discussion: """
        perennial verify Catalog/published
        perennial verify Catalog/published/generations/20260105T020000Z
        perennial verify Catalog/published --state Catalog/state/state.sqlite

      Names every file that is damaged, missing or not listed. Exit code 0 when all is whole, 1 otherwise.
      """)

  @Argument(help: "The output folder, or one generation of it.")
  var folder: String

  @Option(help: "Also check every row of this state file.")
  var state: String?

  func run() throws {
    let current = "\(folder)/current"
    let generation = access("\(folder)/index.json", F_OK) != 0 && access(current, F_OK) == 0 ? current : folder
    guard access("\(generation)/index.json", F_OK) == 0 else {
      throw PipelineError(.usage, "\(folder): no generation there (no index.json, no current/index.json)")
    }
    var faults = GenerationVerifier().verify(generation)
    if let state { faults += try Store(path: state, readOnly: true).verify().map { "\(state): \($0)" } }
    guard faults.isEmpty else {
      for fault in faults { Terminal.print(fault) }
      throw EndedWith(exit: .failedCheck)
    }
    Terminal.print("\(generation): whole")
  }
}
