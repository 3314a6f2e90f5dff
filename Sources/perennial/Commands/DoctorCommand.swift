import ArgumentParser
import Glibc
import Model
import Pipeline

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Checks what a night rests on: inputs, permissions, disk, lock, state, clock, libraries, network.",
    discussion: """
        perennial doctor Pipelines/nightly.yaml
        perennial doctor Pipelines/nightly.yaml --offline      without a visit to the canaries

      Each line is one check: well, warning or fault, with the remedy. Exit code 1 when there is a fault.
      """)

  @Argument(help: "The pipeline file.")
  var pipeline: String = "Pipelines/nightly.yaml"

  @Flag(help: "Leave the network out.")
  var offline = false

  func run() async throws {
    let doctor = Doctor(pipeline: pipeline, now: .current, offline: offline)
    let checks = await doctor.examine()
    for check in checks { Terminal.print(check.line) }
    if checks.contains(where: { $0.grade == .fault }) { throw EndedWith(exit: .failedCheck) }
  }
}
