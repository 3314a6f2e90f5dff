import Foundation
import Testing

/// Broken configuration and registry files: a clear error that names the place and the remedy, exit code 2, nothing fetched.
struct HostileInputTests {
  struct Case: Sendable, CustomStringConvertible {
    var name: String
    var registry = "resources:\n  - {id: a, url: \"http://a.example/\"}\n"
    var pipeline = "registry: [registry.yaml]\nstate: state.sqlite\noutput: out\n"
    /// What the complaint must hold.
    var says: [String]
    var description: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "unknown key", pipeline: "registry: [registry.yaml]\nstate: s.sqlite\noutput: out\nfetchh: {}\n",
      says: ["pipeline.yaml:4:1", "fetchh", "fetch"]),
    Case(
      name: "unknown nested key",
      pipeline: "registry: [registry.yaml]\nstate: s.sqlite\noutput: out\nfetch: {timeot: 5s}\n",
      says: ["pipeline.yaml:4", "timeot", "timeout"]),
    Case(
      name: "bad duration",
      pipeline: "registry: [registry.yaml]\nstate: s.sqlite\noutput: out\nfetch: {timeout: soon}\n",
      says: ["pipeline.yaml:4", "soon"]),
    Case(
      name: "negative number",
      pipeline: "registry: [registry.yaml]\nstate: s.sqlite\noutput: out\nfetch: {concurrency: -4}\n",
      says: ["pipeline.yaml:4", "concurrency"]),
    Case(
      name: "huge number",
      pipeline: "registry: [registry.yaml]\nstate: s.sqlite\noutput: out\nfetch: {concurrency: 99999999999999999999}\n",
      says: ["pipeline.yaml:4", "concurrency"]),
    Case(
      name: "missing required", pipeline: "registry: [registry.yaml]\nstate: s.sqlite\n",
      says: ["pipeline.yaml", "output"]),
    Case(
      name: "no such registry", pipeline: "registry: [nowhere.yaml]\nstate: s.sqlite\noutput: out\n",
      says: ["nowhere.yaml"]),
    Case(name: "broken YAML", pipeline: "registry: [registry.yaml\nstate: s\n", says: ["pipeline.yaml:"]),
    Case(name: "empty pipeline", pipeline: "", says: ["pipeline.yaml"]),
    Case(name: "a list for a mapping", pipeline: "- registry\n- state\n", says: ["pipeline.yaml:1"]),
    Case(
      name: "bad CIDR",
      pipeline: "registry: [registry.yaml]\nstate: s.sqlite\noutput: out\nfetch: {allowAddresses: [\"10.0.0.0/99\"]}\n",
      says: ["pipeline.yaml:4", "10.0.0.0/99"]),
    Case(
      name: "alias bomb",
      pipeline:
        "registry: [registry.yaml]\nstate: s.sqlite\noutput: out\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n",
      says: ["pipeline.yaml"]),
    Case(
      name: "duplicate id",
      registry: "resources:\n  - {id: a, url: \"http://a.example/\"}\n  - {id: a, url: \"http://b.example/\"}\n",
      says: ["registry.yaml:3", "“a”", "registry.yaml:2"]),
    Case(
      name: "duplicate URL",
      registry: "resources:\n  - {id: a, url: \"http://a.example/x\"}\n  - {id: b, url: \"http://A.example:80/x\"}\n",
      says: ["registry.yaml:3", "registry.yaml:2"]),
    Case(
      name: "scheme", registry: "resources:\n  - {id: a, url: \"javascript:alert(1)\"}\n",
      says: ["registry.yaml:2", "javascript"]),
    Case(
      name: "file scheme", registry: "resources:\n  - {id: a, url: \"file:///etc/passwd\"}\n",
      says: ["registry.yaml:2", "http"]),
    Case(
      name: "credentials", registry: "resources:\n  - {id: a, url: \"http://user:secret@a.example/\"}\n",
      says: ["registry.yaml:2"]),
    Case(
      name: "control characters", registry: "resources:\n  - {id: a, url: \"http://a.example/\\u0007x\"}\n",
      says: ["registry.yaml:2"]),
    Case(name: "no URL", registry: "resources:\n  - {id: a}\n", says: ["registry.yaml:2", "url"]),
    Case(
      name: "bad slug", registry: "resources:\n  - {id: \"Not A Slug!\", url: \"http://a.example/\"}\n",
      says: ["registry.yaml:2", "not-a-slug"]),
    Case(
      name: "typo in key", registry: "resources:\n  - {id: a, url: \"http://a.example/\", langauge: en}\n",
      says: ["registry.yaml:2", "langauge", "language"]),
    Case(
      name: "bad volatility", registry: "resources:\n  - {id: a, url: \"http://a.example/\", volatility: fasst}\n",
      says: ["registry.yaml:2", "fasst", "fast"]),
    Case(
      name: "not UTF-8", registry: "resources:\n  - {id: a, url: \"http://a.example/\", title: \"\u{FFFF}BAD\"}\n",
      says: ["registry.yaml"]),
    Case(name: "two documents", registry: "resources: []\n---\nresources: []\n", says: ["registry.yaml"]),
  ]

  @Test(arguments: cases)
  func namesThePlaceAndTheRemedy(_ hostile: Case) throws {
    let folder = NSTemporaryDirectory() + "perennial-hostile-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var registry = Data(hostile.registry.utf8)
    if hostile.name == "not UTF-8" {
      registry = Data(hostile.registry.utf8.flatMap { $0 == 0xEF ? [0xC3, 0x28] : [$0] })
    }
    try registry.write(to: URL(filePath: folder + "/registry.yaml"))
    try Data(hostile.pipeline.utf8).write(to: URL(filePath: folder + "/pipeline.yaml"))
    for command in ["validate", "run"] {
      let output = try Program.run([command, "pipeline.yaml"], in: folder)
      #expect(output.status == 2, "\(output.err)")
      for word in hostile.says { #expect(output.err.contains(word), "\(output.err)") }
    }
    #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
    #expect(!FileManager.default.fileExists(atPath: folder + "/state.sqlite"))
  }

  @Test(arguments: [
    ["run"], ["run", "nowhere.yaml"], ["run", "--frobnicate"], ["frobnicate"], ["worker", "frobnicate"],
    ["run", "x.yaml", "--now", "tomorrow"], ["serve", "nowhere", "--port", "70000"],
  ])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    let output = try Program.run(arguments, in: NSTemporaryDirectory())
    #expect(output.status == 2, "\(output.out) \(output.err)")
    #expect(!output.err.isEmpty)
  }

  @Test func helpIsNoError() throws {
    for command in [
      "init", "import", "validate", "run", "check", "report", "explain", "publish", "verify", "doctor", "serve",
      "worker",
    ] {
      let output = try Program.run([command, "--help"], in: NSTemporaryDirectory())
      #expect(output.status == 0)
      #expect(output.out.contains("perennial \(command)"), "an example in the help of \(command)")
    }
  }
}
