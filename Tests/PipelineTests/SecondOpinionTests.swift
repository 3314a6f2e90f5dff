import Fetch
import Glibc
import Model
import Registry
import Storage
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
      #expect(CommandRoute(command: ["/x", "{url}", "-q"], timeout: 1).arguments(for: url) == ["/x", url, "-q"])
      #expect(CommandRoute(command: ["/x"], timeout: 1).arguments(for: url) == ["/x", url])
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
    ("{timeout: 3s}", "neither “command” nor “proxy”"), ("{command: /x, timeout: 1h}", "“timeout” is"),
    ("{comand: /x}", "did you mean “command”"),
    ("{command: /x, proxy: \"http://p.test\"}", "both “command” and “proxy”"),
    ("{proxy: nonsense}", "“proxy” is no address"), ("{proxy: \"ftp://p.test:1\"}", "“proxy” has a scheme"),
    ("{proxy: \"http://p.test:1/path\"}", "“proxy” has more than"), ("{proxy: [a]}", "“proxy” must be text"),
    ("{proxy: \"http://a:%00b@p.test:1\"}", "user name or password that cannot be sent"),
  ])
  func faultsAreNamed(_ section: String, _ fault: String) throws {
    let text = "registry: r.yaml\nstate: s.sqlite\noutput: out\nfetch:\n  secondOpinion: \(section)\n"
    let error = #expect(throws: InvalidInput.self) {
      try PipelineConfiguration.load(SourceText(file: "p.yaml", bytes: Array(text.utf8)))
    }
    #expect(error?.description.contains(fault) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    ("http://p.test:3128", FetchConfiguration.Proxy(scheme: .http, host: "p.test", port: 3_128)),
    ("socks5h://[::1]", FetchConfiguration.Proxy(scheme: .socks5h, host: "[::1]", port: 1_080)),
    (
      "https://me:p%40ss%3A@p.test/",
      FetchConfiguration.Proxy(
        scheme: .https, host: "p.test", port: 443, credentials: .init(user: "me", password: "p@ss:"))
    ),
  ])
  func proxies(_ text: String, _ proxy: FetchConfiguration.Proxy) throws {
    let text = "registry: r\nstate: s\noutput: o\nfetch: {secondOpinion: {proxy: \"\(text)\", perNight: 3}}\n"
    let loaded = try PipelineConfiguration.load(SourceText(file: "p.yaml", bytes: Array(text.utf8)))
    #expect(loaded.secondOpinion == SecondOpinionConfiguration(.proxy(proxy), perNight: 3))
  }

  @Test(arguments: [
    "{proxy: \"ftp://me:hidden-word@p.test\"}", "{proxy: \"http://me:hidden-word@p.test/x\"}",
    "{proxy: \"me:hidden-word@p.test\"}", "{proxy: \"http://me:hidden-word@p.test:1\", timeout: never}",
    "{proxy: \"http://me:hidden-word@p.test:1\", command: /x}", "{prxy: \"http://me:hidden-word@p.test:1\"}",
    "{proxy: [\"http://me:hidden-word@p.test:1\"]}", "{proxy: \"http://me:hidden-word@p.test:1}",
  ])
  func aPasswordIsInNoDiagnostic(_ section: String) throws {
    let text = "registry: r.yaml\nstate: s.sqlite\noutput: out\nfetch:\n  secondOpinion: \(section)\n"
    let error = #expect(throws: InvalidInput.self) {
      try PipelineConfiguration.load(SourceText(file: "p.yaml", bytes: Array(text.utf8)))
    }
    #expect(error?.description.contains("hidden-word") == false, "\(error?.description ?? "")")
  }

  @Test func aPasswordIsInNoDescription() {
    let proxy = FetchConfiguration.Proxy(
      scheme: .http, host: "p.test", port: 1, credentials: .init(user: "me", password: "hidden-word"))
    let configuration = SecondOpinionConfiguration(.proxy(proxy))
    var dumped = ""
    dump(configuration, to: &dumped)
    for text in ["\(configuration)", String(reflecting: configuration), dumped] {
      #expect(!text.contains("hidden-word"))
      #expect(text.contains("p.test"))
    }
  }

  @Test func aProgramIsFoundFromThePipelinesFolder() throws {
    let text =
      "registry: r\nstate: s\noutput: o\nfetch: {secondOpinion: {command: [./look, -x], timeout: 5s, perNight: 3}}\n"
    let loaded = try PipelineConfiguration.load(SourceText(file: "a/p.yaml", bytes: Array(text.utf8)))
    #expect(
      loaded.secondOpinion == SecondOpinionConfiguration(.command(["a/look", "-x"]), timeout: 5, perNight: 3))
  }

  // MARK: The nights

  private func catalog(_ folder: String, answering script: String) throws -> TestCatalog {
    var catalog = try TestCatalog(folder)
    catalog.configuration.secondOpinion = SecondOpinionConfiguration(
      .command(try program(folder, "echo \"$1\" >> \(folder)/asked; \(script)")), timeout: 60)
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

  private func catalogWithProxy(_ folder: String) throws -> TestCatalog {
    var catalog = try TestCatalog(folder)
    let proxy = FetchConfiguration.Proxy(
      scheme: .http, host: "p.test", port: 3_128, credentials: .init(user: "me", password: "hidden-word"))
    catalog.configuration.secondOpinion = SecondOpinionConfiguration(.proxy(proxy))
    return catalog
  }

  /// Nights of a page that is not found from here; the last one would make it broken.
  private func losing(_ catalog: TestCatalog) async throws -> NightResult {
    #expect(try await catalog.night(0).exit == .success)
    catalog.web.answers[TestCatalog.url(Self.page)] = .status(404)
    for day in [1, 4] { #expect(try await catalog.night(day).exit == .success) }
    #expect(catalog.proxied.asked.isEmpty, "nobody is asked before it matters")
    return try await catalog.night(7)
  }

  @Test func aliveThroughAProxy() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try catalogWithProxy(folder)
      catalog.proxied.answers[TestCatalog.url(Self.page)] = .page(TestCatalog.html(Self.page))
      #expect(try await losing(catalog).exit == .success)
      #expect(catalog.proxied.asked == [TestCatalog.url(Self.page)])
      let state = try #require(try catalog.state(Self.page))
      #expect(state.health.state == .suspect)
      #expect(state.health.strikes.count == 2)
      let finding = try #require(state.findings.first { $0.rule == .linkSuspect })
      #expect(finding.evidence.contains { $0.kind == "second-opinion" && $0.quote == "ok" && $0.source == "proxy" })
      #expect(try !catalog.outputs.contains("hidden-word"))
    }
  }

  @Test(arguments: [FakeWeb.Answer.status(404), .page("<title>Page not found</title><h1>Page not found</h1>")])
  func goneThroughAProxyAsWell(_ answer: FakeWeb.Answer) async throws {
    try await withTemporaryFolder { folder in
      let catalog = try catalogWithProxy(folder)
      catalog.proxied.answers[TestCatalog.url(Self.page)] = answer
      #expect(try await losing(catalog).notes.isEmpty)
      #expect(try catalog.health(Self.page) == .broken)
    }
  }

  @Test(arguments: [
    (FakeWeb.Answer.status(407), "credentials"), (.failure(.connectionRefused), "cannot be reached"),
    (.failure(.resolverUnavailable), "cannot be reached"),
  ])
  func aProxyThatFailsSaysNothingOfThePage(_ answer: FakeWeb.Answer, _ fault: String) async throws {
    try await withTemporaryFolder { folder in
      let catalog = try catalogWithProxy(folder)
      catalog.proxied.answers[TestCatalog.url(Self.page)] = answer
      let night = try await losing(catalog)
      #expect(night.notes.contains { $0.contains("secondOpinion failed 1 times") && $0.contains(fault) })
      #expect(try catalog.health(Self.page) == .broken)
      #expect(
        try catalog.state(Self.page)?.lastVerdict?.evidence.contains { $0.kind == "second-opinion" } == false)
    }
  }

  @Test func aNightAcceptedLaterKnowsWhatTheOtherRouteSaid() async throws {
    try await withTemporaryFolder { folder in
      var catalog = try catalogWithProxy(folder)
      catalog.configuration.safeguard.maxNewlyBroken.count = 0
      let others: [ResourceID] = ["h1-p1", "h2-p1"]
      catalog.proxied.answers[TestCatalog.url(Self.page)] = .page(TestCatalog.html(Self.page))
      #expect(try await catalog.night(0).exit == .success)
      for id in [Self.page] + others { catalog.web.answers[TestCatalog.url(id)] = .status(404) }
      for day in [1, 4] { #expect(try await catalog.night(day).exit == .success) }
      let withheld = try await catalog.night(7)
      #expect(withheld.exit == .withheld)
      #expect(catalog.proxied.asked.count == 3)
      // The same night again: its visits and its opinions are judged again, none is asked for again.
      #expect(try await catalog.night(7).exit == .withheld)
      #expect(catalog.proxied.asked.count == 3)
      let accepted = try await catalog.night(8) { $0.accept = .init(run: withheld.run.id, by: "an editor") }
      #expect(accepted.exit == .success)
      #expect(catalog.proxied.asked.count == 3)
      for id in others { #expect(try catalog.health(id) == .broken) }
      let state = try #require(try catalog.state(Self.page))
      #expect(state.health.state == .suspect)
      #expect(state.health.strikes.count == 2)
      #expect(state.lastVerdict?.evidence.contains { $0.kind == "second-opinion" && $0.quote == "ok" } == true)
      #expect(try catalog.store { try $0.run(withheld.run.id)?.opinions } == [])
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
