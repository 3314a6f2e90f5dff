import Glibc
import Model
import Registry
import TestSupport
import Testing

@testable import Pipeline

/// Another route is asked within bounds; what it says stops a strike and clears nothing.
@Suite(.serialized)
struct SecondOpinionTests {
  private static let page = "h0-p0"

  private func program(_ folder: String, _ script: String) throws -> [String] {
    let path = folder + "/look"
    let bytes = Array("#!/bin/sh\n\(script)\n".utf8)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o755)
    guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count, close(descriptor) == 0 else {
      throw PipelineError(.inputOutput, "\(path): \(errno)")
    }
    return [path]
  }

  // MARK: The program

  @Test func anAddressIsAnArgumentAndNothingElse() async throws {
    try await withTemporaryFolder { folder in
      let look = try program(folder, #"printf '%s|' "$@""#)
      let url = "http://a.example/;$(touch%20x)?`id`&|"
      let result = await BoundedCommand(arguments: look + ["-n", url], timeout: 60).run()
      #expect(result == .output(Array("-n|\(url)|".utf8)))
      #expect(SecondOpinionConfiguration(command: ["/x", "{url}", "-q"]).arguments(for: url) == ["/x", url, "-q"])
      #expect(SecondOpinionConfiguration(command: ["/x"]).arguments(for: url) == ["/x", url])
    }
  }

  @Test(arguments: [
    ("exit 3", "ended with 3"), ("kill -9 $$", "ended by signal 9"), ("while :; do :; done", "no answer within"),
    ("exec yes", "more than 65536 bytes"), ("sleep 1000 & wait", "no answer within"),
  ])
  func whatFailsIsEnded(_ script: String, _ reason: String) async throws {
    try await withTemporaryFolder { folder in
      let timeout = reason.hasPrefix("no answer") ? 0.2 : 60
      guard
        case .failed(let said) = await BoundedCommand(arguments: try program(folder, script), timeout: timeout).run()
      else {
        Issue.record("it gave output")
        return
      }
      #expect(said.hasPrefix(reason), "\(said)")
    }
  }

  @Test func aProgramThatIsNotThere() async {
    guard case .failed = await BoundedCommand(arguments: ["/no/such/program"], timeout: 1).run() else {
      Issue.record("it ran")
      return
    }
  }

  @Test(arguments: [
    (#"{"outcome":"ok"}"#, true as Bool?), (#"{"status":204,"more":[]}"#, true), (#"{"outcome":"not-found"}"#, false),
    (#"{"status":404}"#, false), (#"{"outcome":"not-checked"}"#, nil), (#"{"outcome":"fine"}"#, nil), ("{}", nil),
    ("ok", nil), ("", nil), (#"{"status":"200"}"#, nil), (#"{"status":99999}"#, nil),
  ])
  func answers(_ text: String, _ isAlive: Bool?) {
    #expect(SecondOpinion(Array(text.utf8))?.isAlive == isAlive)
  }

  @Test(arguments: [
    ("{command: look}", "no path of a program"), ("{command: [/x, [y]]}", "no path of a program"),
    ("{timeout: 3s}", "no “command”"), ("{command: /x, timeout: 1h}", "“timeout” is"),
    ("{comand: /x}", "did you mean “command”"),
  ])
  func faultsAreNamed(_ section: String, _ fault: String) throws {
    let text = "registry: r.yaml\nstate: s.sqlite\noutput: out\nfetch:\n  secondOpinion: \(section)\n"
    let error = #expect(throws: InvalidInput.self) {
      try PipelineConfiguration.load(SourceText(file: "p.yaml", bytes: Array(text.utf8)))
    }
    #expect(error?.description.contains(fault) == true, "\(error?.description ?? "")")
  }

  @Test func aProgramIsFoundFromThePipelinesFolder() throws {
    let text =
      "registry: r\nstate: s\noutput: o\nfetch: {secondOpinion: {command: [./look, -x], timeout: 5s, perNight: 3}}\n"
    let loaded = try PipelineConfiguration.load(SourceText(file: "a/p.yaml", bytes: Array(text.utf8)))
    #expect(
      loaded.secondOpinion == SecondOpinionConfiguration(command: ["a/look", "-x"], timeout: 5, perNight: 3))
  }

  // MARK: The nights

  private func catalog(_ folder: String, answering script: String) throws -> TestCatalog {
    var catalog = try TestCatalog(folder)
    catalog.configuration.secondOpinion = SecondOpinionConfiguration(
      command: try program(folder, "echo \"$1\" >> \(folder)/asked; \(script)"), timeout: 60)
    return catalog
  }

  private func asked(_ folder: String) -> Int {
    guard case .success(let file) = FileBytes.read(folder + "/asked", limit: 1 << 20) else { return 0 }
    return file.bytes.count { $0 == 0x0A }
  }

  @Test func aliveByAnotherRouteStopsTheLastStrike() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try catalog(folder, answering: #"echo '{"outcome":"ok"}'"#)
      #expect(try await catalog.night(0).exit == .success)
      catalog.web.answers[TestCatalog.url(Self.page)] = .status(404)
      for day in [1, 4] { #expect(try await catalog.night(day).exit == .success) }
      #expect(asked(folder) == 0, "nobody is asked before it matters")
      for day in [7, 8, 11] {
        #expect(try await catalog.night(day).exit == .success)
        let state = try #require(try catalog.state(Self.page))
        #expect(state.health.state == .suspect)
        #expect(state.health.strikes.count == 2)
        let finding = try #require(state.findings.first { $0.rule == .linkSuspect })
        #expect(finding.evidence.contains { $0.kind == "second-opinion" && $0.quote == "ok" && $0.source == "look" })
      }
      #expect(asked(folder) == 3)
    }
  }

  @Test(arguments: [#"echo '{"status":404}'"#, "exit 1", "echo nonsense"])
  func anythingElseLetsTheStrikeCount(_ script: String) async throws {
    try await withTemporaryFolder { folder in
      let catalog = try catalog(folder, answering: script)
      #expect(try await catalog.night(0).exit == .success)
      catalog.web.answers[TestCatalog.url(Self.page)] = .status(404)
      for day in [1, 4] { #expect(try await catalog.night(day).exit == .success) }
      let night = try await catalog.night(7)
      #expect(try catalog.health(Self.page) == .broken)
      #expect(night.notes.contains { $0.contains("secondOpinion failed 1 times") } == !script.contains("status"))
    }
  }

  @Test func aPageThatKeepsUsOutIsAskedAboutOnceAWeek() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try catalog(folder, answering: #"echo '{"status":200}'"#)
      catalog.web.answers[TestCatalog.url(Self.page)] = .status(403)
      for day in 0...8 { #expect(try await catalog.night(day).exit == .success) }
      #expect(asked(folder) == 2)
      let state = try #require(try catalog.state(Self.page))
      #expect(state.health.state == .blocked)
      let finding = try #require(state.findings.first { $0.rule == .linkBlocked })
      #expect(finding.suggestion?.reason == "By another route it was alive on 2026-01-13.")
    }
  }
}
