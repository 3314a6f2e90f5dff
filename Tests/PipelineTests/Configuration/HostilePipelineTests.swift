import Model
import Pipeline
import Registry
import Testing

/// Every fault of a pipeline file is told with its place and remedy.
@Suite struct HostilePipelineTests {
  struct Hostile: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var expected: [String]
    init(_ name: String, _ text: String, _ expected: [String]) {
      testDescription = name
      self.text = text
      self.expected = expected
    }
  }

  private static let minimal = "registry: [reg]\nstate: s.sqlite\noutput: out\n"

  static let cases: [Hostile] = [
    Hostile(
      "empty", "",
      [
        "p.yaml: error: the file is empty; add “registry”, “state” and “output”"
      ]),
    Hostile(
      "a list", "- a\n",
      [
        "p.yaml:1:1: error: the pipeline must be a mapping of keys to values, but is a list; write it as “name: …”"
      ]),
    Hostile(
      "nothing required", "name: x\nregistry:\n",
      [
        "p.yaml:1:1: error: the pipeline has no “state”; add “state: …”",
        "p.yaml:1:1: error: the pipeline has no “output”; add “output: …”",
        "p.yaml:2:1: error: “registry” in the pipeline has no value; give it one",
      ]),
    Hostile(
      "misspelt keys", "registri: [a]\nstaet: s\nouput: o\nfetch: {timout: 5s, perHostDelai: 1s}\n",
      [
        "p.yaml:1:1: error: unknown key “registri” in the pipeline; did you mean “registry”?",
        "p.yaml:1:1: error: the pipeline has no “registry”; add “registry: …”",
        "p.yaml:1:1: error: the pipeline has no “state”; add “state: …”",
        "p.yaml:1:1: error: the pipeline has no “output”; add “output: …”",
        "p.yaml:2:1: error: unknown key “staet” in the pipeline; did you mean “state”?",
        "p.yaml:3:1: error: unknown key “ouput” in the pipeline; did you mean “output”?",
        "p.yaml:4:9: error: unknown key “timout” in “fetch”; did you mean “timeout”?",
        "p.yaml:4:21: error: unknown key “perHostDelai” in “fetch”; did you mean “perHostDelay”?",
      ]),
    Hostile(
      "keys twice", "\(minimal)state: t\nfetch:\n  timeout: 5s\n  timeout: 6s\n",
      [
        "p.yaml:4:1: error: the key “state” is given twice, first in line 2; keep one of them",
        "p.yaml:7:3: error: the key “timeout” is given twice, first in line 6; keep one of them",
      ]),
    Hostile(
      "bad durations",
      "\(minimal)plan: {recheck: daily}\nbudget: {deadline: -4h}\nfetch: {timeout: 1e9s, connectTimeout: 0s, perHostDelay: 2 hours}\n",
      [
        "p.yaml:4:17: error: “recheck” cannot be “daily”; write a duration such as 500ms, 60s, 30m, 4h or 1d",
        "p.yaml:5:20: error: “deadline” is “-4h”; it must be 1s to 30d",
        "p.yaml:6:18: error: “timeout” cannot be “1e9s”; write a duration such as 500ms, 60s, 30m, 4h or 1d",
        "p.yaml:6:40: error: “connectTimeout” is “0s”; it must be 100ms to 10m",
        "p.yaml:6:58: error: “perHostDelay” cannot be “2 hours”; write a duration such as 500ms, 60s, 30m, 4h or 1d",
      ]),
    Hostile(
      "bad numbers",
      "\(minimal)budget: {visits: 0, perHost: many}\nfetch: {concurrency: 1000000, perHostConnections: 1.5, maxBody: 5MB3}\n",
      [
        "p.yaml:4:18: error: “visits” is “0”; it must be 1 to 100000000",
        "p.yaml:4:30: error: “perHost” cannot be “many”; write a whole number such as 100",
        "p.yaml:5:22: error: “concurrency” is “1000000”; it must be 1 to 4096",
        "p.yaml:5:51: error: “perHostConnections” cannot be “1.5”; write a whole number such as 100",
        "p.yaml:5:65: error: “maxBody” cannot be “5MB3”; write a size such as 500KB or 5MiB",
      ]),
    Hostile(
      "huge size", "\(minimal)fetch: {maxBody: 2GiB}\n",
      [
        "p.yaml:4:18: error: “maxBody” is “2GiB”; it must be 1KiB to 256MiB"
      ]),
    Hostile(
      "bad addresses", "\(minimal)fetch: {allowAddresses: [127.0.0.0/33, localhost, 1.2.3], connectTo: localhost:80}\n",
      [
        "p.yaml:4:26: error: an item of “allowAddresses” cannot be “127.0.0.0/33”; write a block of addresses such as 127.0.0.0/8 or ::1/128",
        "p.yaml:4:40: error: an item of “allowAddresses” cannot be “localhost”; write a block of addresses such as 127.0.0.0/8 or ::1/128",
        "p.yaml:4:51: error: an item of “allowAddresses” cannot be “1.2.3”; write a block of addresses such as 127.0.0.0/8 or ::1/128",
        "p.yaml:4:70: error: “connectTo” cannot be “localhost:80”; write a numeric address and a port, such as \"127.0.0.1:8080\" or \"[::1]:8080\"",
      ]),
    Hostile(
      "port out of range", "\(minimal)fetch: {connectTo: \"127.0.0.1:99999\"}\n",
      [
        "p.yaml:4:20: error: “connectTo” cannot be “127.0.0.1:99999”; write a numeric address and a port, such as \"127.0.0.1:8080\" or \"[::1]:8080\""
      ]),
    Hostile(
      "IPv6 without brackets", "\(minimal)fetch: {connectTo: \"::1:8080\"}\n",
      [
        "p.yaml:4:20: error: “connectTo” cannot be “::1:8080”; write a numeric address and a port, such as \"127.0.0.1:8080\" or \"[::1]:8080\""
      ]),
    Hostile(
      "robots", "\(minimal)fetch: {robots: ignored}\n",
      [
        "p.yaml:4:17: error: “robots” cannot be “ignored”; did you mean “ignore”?"
      ]),
    Hostile(
      "user agent with a line break", "\(minimal)fetch: {userAgent: \"A/1\\r\\nX: y\"}\n",
      [
        "p.yaml:4:20: error: “userAgent” holds more than printable ASCII; write plain ASCII"
      ]),
    Hostile(
      "user agent without a name", "\(minimal)fetch: {userAgent: \"1.0 (+https://a.example/)\"}\n",
      [
        "p.yaml:4:20: error: “userAgent” does not begin with a name; write “Name/1.0 (+https://…; mailto:…)”"
      ]),
    Hostile(
      "guard",
      "\(minimal)guard: {maxNewlyBroken: few, minChecked: 0.9, canaries: [ftp://a.example/, {mustContain: x}, {url: https://u:p@a.example/}]}\n",
      [
        "p.yaml:4:25: error: “maxNewlyBroken” cannot be “few”; write 20, 5% or \"max(20, 5%)\"",
        "p.yaml:4:42: error: “minChecked” cannot be “0.9”; write a percentage such as 90%",
        "p.yaml:4:58: error: the URL “ftp://a.example/” has the scheme “ftp”; only http and https are visited",
        "p.yaml:4:76: error: a canary has no “url”; add “url: …”",
        "p.yaml:4:100: error: the URL “https://…@a.example/” holds credentials; remove all before the “@”: registries are published",
      ]),
    Hostile(
      "percentage out of range", "\(minimal)guard: {minChecked: 120%}\n",
      [
        "p.yaml:4:21: error: “minChecked” is “120%”; it must be 0% to 100%"
      ]),
    Hostile(
      "stages", "\(minimal)stages: [fetch, register, reed, fetch]\n",
      [
        "p.yaml:4:27: error: “stages” cannot be “reed”; did you mean “read”?",
        "p.yaml:4:33: error: the stage “fetch” stands twice; remove one",
      ]),
    Hostile(
      "stages out of order", "\(minimal)stages: [register, publish, plan]\n",
      [
        "p.yaml:4:1: error: the stages are not in the order they run; write [register, plan, publish]"
      ]),
    Hostile(
      "stages that lack one", "\(minimal)stages: [register, assess]\n",
      [
        "p.yaml:4:1: error: the stage “assess” needs “read”; add “read”, or remove “assess”"
      ]),
    Hostile(
      "no stages", "\(minimal)stages: []\n",
      [
        "p.yaml:4:1: error: there are no stages; remove the key for all of them"
      ]),
    Hostile(
      "formats", "\(minimal)publish: {formats: [json, atom], format: json}\n",
      [
        "p.yaml:4:27: error: “formats” cannot be “atom”; valid values are json, ndjson, jsonld, feeds, report, metrics",
        "p.yaml:4:34: error: unknown key “format” in “publish”; did you mean “formats”?",
      ]),
    Hostile(
      "sections of the wrong kind", "\(minimal)fetch: fast\nbudget: [1]\nguard: 5\n",
      [
        "p.yaml:4:8: error: “fetch” must be a mapping of keys to values, but is text; write it as “userAgent: …”",
        "p.yaml:5:9: error: “budget” must be a mapping of keys to values, but is a list; write it as “visits: …”",
        "p.yaml:6:8: error: “guard” must be a mapping of keys to values, but is text; write it as “maxNewlyBroken: …”",
      ]),
    Hostile(
      "output and state the same", "registry: [reg]\nstate: ./a/../out\noutput: out/\n",
      [
        "p.yaml:3:9: error: “output” and “state” are the same path; keep them apart"
      ]),
    Hostile(
      "state within output", "registry: [reg]\nstate: out/s.sqlite\noutput: out\n",
      [
        "p.yaml:2:8: error: “state” lies inside “output”, which is published; move it beside “output”"
      ]),
    Hostile(
      "output within the registry", "registry: [reg]\nstate: reg/s.sqlite\noutput: reg/out\n",
      [
        "p.yaml:2:8: error: “state” lies inside the registry “reg”; a run never writes there: move it",
        "p.yaml:3:9: error: “output” lies inside the registry “reg”; a run never writes there: move it",
      ]),
    Hostile(
      "registry and decisions within output",
      "registry: [out/reg]\ndecisions: out/d.jsonl\nstate: s.sqlite\noutput: out\n",
      [
        "p.yaml:1:11: error: the registry “out/reg” lies inside “output”, which is replaced every night; move it",
        "p.yaml:2:12: error: “decisions” lies inside “output”, which is published; move it",
      ]),
    Hostile(
      "tabs", "registry: [reg]\n\tstate: s\n",
      [
        "p.yaml:2:1: error: a tab is used for indentation; indent with spaces"
      ]),
    Hostile(
      "two documents", "\(minimal)---\nname: x\n",
      [
        "p.yaml:4:1: error: a second document; keep one document in a file"
      ]),
    Hostile(
      "anchors that multiply", "a: &a [1,1]\nb: &b [*a,*a]\n? [*b,*b]\n: c\n",
      [
        "p.yaml:3:1: error: a list, mapping or alias as a key, in a file with aliases; use plain keys"
      ]),
    Hostile(
      "syntax", "registry: [reg\nstate: s\n",
      [
        "p.yaml:2:6: error: invalid YAML: did not find expected ',' or ']', while parsing a flow sequence that began in line 1; close the bracket"
      ]),
    Hostile(
      "secret in a value", "\(minimal)guard: {canaries: [\"https://name:secret@a.example/x\"]}\n",
      [
        "p.yaml:4:20: error: the URL “https://…@a.example/x” holds credentials; remove all before the “@”: registries are published"
      ]),
  ]

  @Test(arguments: cases) func everyFaultIsTold(_ hostile: Hostile) throws {
    let source = try SourceText(file: "p.yaml", bytes: Array(hostile.text.utf8))
    #expect {
      try PipelineConfiguration.load(source)
    } throws: { error in
      (error as? InvalidInput)?.diagnostics.map(\.description) == hostile.expected
    }
  }
}
