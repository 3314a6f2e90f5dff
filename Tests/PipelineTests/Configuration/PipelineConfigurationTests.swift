import Fetch
import Glibc
import Model
import Registry
import TestSupport
import Testing

@testable import Pipeline

@Suite struct PipelineConfigurationTests {
  static let minimal = "registry: [reg]\nstate: state.sqlite\noutput: out/\n"

  static func load(_ text: String, file: String = "home/p.yaml") throws(InvalidInput) -> PipelineConfiguration {
    try PipelineConfiguration.load(try SourceText(file: file, bytes: Array(text.utf8)))
  }

  @Test func defaultsAreThoseOfTheDesign() throws {
    let configuration = try Self.load(Self.minimal)
    #expect(configuration.name == "p")
    #expect(configuration.registry == ["home/reg"])
    #expect(configuration.state == "home/state.sqlite")
    #expect(configuration.output == "home/out")
    #expect(configuration.decisions == nil && configuration.vocabulary == nil)
    #expect(configuration.stages == [.register, .plan, .fetch, .read, .assess, .deduplicate, .publish])
    #expect(configuration.plan.recheck == 86_400)
    #expect(configuration.budget == PipelineConfiguration.Budget(visits: 20_000, deadline: 14_400, perHost: 300))
    #expect(configuration.fetch == FetchConfiguration())
    #expect(configuration.safeguard.maxNewlyBroken == Threshold(count: 20, share: 0.05))
    #expect(configuration.safeguard.minChecked == 0.9)
    #expect(configuration.safeguard.canaries.isEmpty)
    #expect(configuration.formats == [.json, .ndjson, .jsonld, .feeds, .report, .metrics])
    #expect(configuration.warnings.isEmpty)
  }

  @Test func everyKeyIsRead() throws {
    let configuration = try Self.load(
      """
      name: demo
      registry: ["../a/registry", /abs/r.yaml]
      decisions: ../a/decisions.jsonl
      vocabulary: ../a/./vocabulary/
      state: ../a/state/s.sqlite
      output: ../a/published
      stages: [register, deduplicate, publish]
      plan: {recheck: 36h}
      budget: {visits: 10, deadline: 90s, perHost: 7}
      fetch:
        userAgent: "Demo/2 (+https://demo.example/)"
        concurrency: 8
        perHostConnections: 2
        perHostDelay: 250ms
        robots: ignore
        timeout: 5s
        connectTimeout: 2s
        maxBody: 500KB
        allowAddresses: [127.0.0.0/8, "::1/128"]
        connectTo: "[::1]:8080"
      assess: {outlinks: 6}
      guard: {maxNewlyBroken: 3, minChecked: 50%, canaries: ["https://ok.example/", {url: https://b.example/, mustContain: Hello}]}
      publish: {formats: [report, json]}
      """, file: "/home/p.yaml")
    #expect(configuration.registry == ["/a/registry", "/abs/r.yaml"])
    #expect(configuration.decisions == "/a/decisions.jsonl" && configuration.vocabulary == "/a/vocabulary")
    #expect(configuration.stages == [.register, .deduplicate, .publish])
    #expect(configuration.plan.recheck == 129_600)
    #expect(configuration.budget == PipelineConfiguration.Budget(visits: 10, deadline: 90, perHost: 7))
    #expect(configuration.fetch.userAgent == "Demo/2 (+https://demo.example/)")
    #expect(configuration.fetch.concurrency == 8 && configuration.fetch.perHostConnections == 2)
    #expect(configuration.fetch.perHostDelay == 0.25 && configuration.fetch.robots == .ignore)
    #expect(configuration.fetch.timeout == 5 && configuration.fetch.connectTimeout == 2)
    #expect(configuration.fetch.maxBody == 500_000 && configuration.fetch.perHostBudget == 7)
    #expect(configuration.fetch.allowAddresses.count == 2)
    #expect(configuration.fetch.connectTo == FetchConfiguration.Endpoint(address: "::1", port: 8_080))
    #expect(configuration.assess.outlinks == 6)
    #expect(configuration.safeguard.maxNewlyBroken == Threshold(count: 3) && configuration.safeguard.minChecked == 0.5)
    #expect(
      configuration.safeguard.canaries == [
        PipelineConfiguration.Canary(url: "https://ok.example/"),
        PipelineConfiguration.Canary(url: "https://b.example/", mustContain: "Hello"),
      ])
    #expect(configuration.formats == [.json, .report])
  }

  @Test func aHostWithoutDelayNeedsNoBudget() throws {
    let own = try Self.load(Self.minimal + "fetch: {perHostDelay: 0s}\n")
    #expect(own.budget.perHost == nil && own.fetch.perHostBudget == .max)
    let bounded = try Self.load(Self.minimal + "fetch: {perHostDelay: 0}\nbudget: {perHost: 5}\n")
    #expect(bounded.budget.perHost == 5 && bounded.fetch.perHostBudget == 5)
  }

  @Test func connectTimeoutIsHeldWithinTimeout() throws {
    let configuration = try Self.load(Self.minimal + "fetch: {timeout: 2s}\n")
    #expect(configuration.fetch.connectTimeout == 2 && configuration.warnings.isEmpty)
  }

  @Test func warnings() throws {
    let configuration = try Self.load(Self.minimal + "fetch: {userAgent: Bot/1, timeout: 1s, connectTimeout: 9s}\n")
    #expect(
      configuration.warnings.map(\.description) == [
        "home/p.yaml:4:20: warning: “userAgent” has no contact; add an address, so that hosts can reach you: “Name/1.0 (+https://…; mailto:…)”",
        "home/p.yaml:4:40: warning: “connectTimeout” is longer than “timeout”, which ends it first",
      ])
  }

  @Test func workersReadWhatApplies() throws {
    func fetch(_ text: String) throws -> FetchConfiguration {
      try PipelineConfiguration.loadFetch(try SourceText(file: "w.yaml", bytes: Array(text.utf8)))
    }
    #expect(try fetch("") == FetchConfiguration())
    #expect(try fetch("# nothing\n") == FetchConfiguration())
    let own = try fetch("fetch:\n  perHostDelay: 0s\n  allowAddresses: [\"127.0.0.0/8\"]\nregistry: [r.yaml]\n")
    #expect(own.perHostDelay == 0 && own.perHostBudget == .max && own.allowAddresses.count == 1)
    #expect(throws: InvalidInput.self) { try fetch("fetch: {perHostDelay: soon}\n") }
    #expect(throws: InvalidInput.self) { try fetch("fetsh: {}\n") }
    #expect(throws: InvalidInput.self) { try fetch("registry: {a: b}\n") }
  }

  @Test(arguments: [
    ("20", 20, 0.0), ("5%", 0, 0.05), ("max(20, 5%)", 20, 0.05), ("max(5%,20)", 20, 0.05), ("0", 0, 0),
  ])
  func thresholds(_ text: String, _ count: Int, _ share: Double) {
    #expect(Threshold.parse(text) == Threshold(count: count, share: share))
  }

  @Test(arguments: ["", "-1", "5", "101%", "max(20)", "max(20, 5%", "max(1, 2, 3)", "min(1, 2)", "five", "max(a, 5%)"])
  func noThresholds(_ text: String) { #expect(text == "5" || Threshold.parse(text) == nil) }

  /// 5 % of 409 is 20.45: twenty may fall, the twenty-first may not; a share takes over from 420 on.
  @Test(arguments: [(0, 20), (399, 20), (400, 20), (409, 20), (419, 20), (420, 21), (1_000, 50)])
  func limits(_ total: Int, _ limit: Int) { #expect(Threshold(count: 20, share: 0.05).limit(of: total) == limit) }

  @Test(arguments: [("no-such.pem", "“authorities”: "), ("p.yaml", "“authorities” names a file without certificates")])
  func authoritiesMustBeThere(_ name: String, _ fault: String) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/p.yaml"
      let text = "registry: r\nstate: s\noutput: o\nfetch: {authorities: \(name)}\n"
      let file = try #require(fopen(path, "w"))
      fputs(text, file)
      fclose(file)
      let error = #expect(throws: InvalidInput.self) { try PipelineConfiguration.load(path: path) }
      #expect(error?.description.contains(fault) == true, "\(error?.description ?? "")")
      #expect(error?.description.contains("4:9") == true)
    }
  }
}
