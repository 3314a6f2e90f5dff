import Fetch
import Glibc
import Model
import Storage

@testable import Pipeline

/// A catalog in a temporary folder and a web in memory for it: twelve sites with two pages each.
struct TestCatalog: Sendable {
  static let sites = 12
  static let pages = 2

  let folder: String
  let web = FakeWeb()
  /// What the same addresses answer through a proxy.
  let proxied = FakeWeb()
  var configuration = PipelineConfiguration()

  /// Registers every page and makes every page well.
  init(_ folder: String) throws {
    self.folder = folder
    configuration.path = folder + "/night.yaml"
    configuration.registry = [folder + "/registry.yaml"]
    configuration.decisions = folder + "/decisions.jsonl"
    configuration.state = folder + "/state.sqlite"
    configuration.output = folder + "/published"
    configuration.formats = [.json, .report]
    for id in Self.ids { web.answers[Self.url(id)] = .page(Self.html(id)) }
    try register(Self.ids)
  }

  static var ids: [ResourceID] {
    (0..<sites).flatMap { site in (0..<pages).map { "h\(site)-p\($0)" } }
  }

  static func url(_ id: ResourceID) -> String {
    let parts = id.split(separator: "-")
    return parts.count == 2 ? "http://\(parts[0]).test/\(parts[1]).html" : "http://\(id).test/page.html"
  }

  /// A page of some 150 words, unlike every other.
  static func html(_ name: String) -> String {
    let words = (0..<22).map { "The lesson \(name)x\($0) explains step \($0 + 1)." }.joined(separator: " ")
    return "<!doctype html><html lang=en><title>Lesson \(name)</title><h1>Lesson \(name)</h1><p>\(words)</p></html>"
  }

  func register(_ ids: [ResourceID], urls: [ResourceID: String] = [:]) throws {
    try write(
      "registry.yaml",
      "registry: test\nresources:\n"
        + ids.map { "  - id: \($0)\n    url: \(urls[$0] ?? Self.url($0))\n" }.joined())
  }

  func write(_ name: String, _ text: String) throws {
    let bytes = Array(text.utf8)
    let descriptor = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0, Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw PipelineError(.inputOutput, "\(folder)/\(name): \(errno)")
    }
    close(descriptor)
  }

  static func moment(_ day: Int) -> Timestamp {
    Timestamp(secondsSince1970: 1_767_578_400 + Int64(day) * 86_400)
  }

  func night(
    _ day: Int, readers: Int = 4, _ change: @Sendable (inout NightOptions) -> Void = { _ in }
  ) async throws -> NightResult {
    var options = NightOptions()
    change(&options)
    return try await night(at: Self.moment(day), options, readers: readers)
  }

  func night(at moment: Timestamp, _ options: NightOptions, readers: Int = 4) async throws -> NightResult {
    let (web, proxied) = (web, proxied)
    return try await Night(
      configuration: configuration, options: options, now: moment, progress: NightProgress(), readers: readers
    ) { fetch, body in try await body(fetch.proxy == nil ? web : proxied) }.run()
  }

  /// A night that is stopped, as by a signal, after so many visits.
  /// - Returns: whether it was stopped before its end.
  func stoppedNight(_ day: Int, after visits: Int) async -> Bool {
    let task = StoppableTask { _ = try await self.night(day) }
    web.stop(after: visits) { task.cancel() }
    defer { web.stop(after: .max) {} }
    do {
      try await task.run()
      return false
    } catch { return error is CancellationError }
  }

  func published(_ path: String) throws -> String {
    let file = "\(configuration.output)/current/\(path)"
    switch FileBytes.read(file, limit: 64 << 20) {
    case .success(let file): return String(decoding: file.bytes, as: UTF8.self)
    case .failure(let fault): throw PipelineError(.inputOutput, fault.message)
    }
  }

  var catalog: String { get throws { try published("catalog.json") } }

  /// What a night may change for readers and editors, as one text.
  var outputs: String { get throws { try catalog + published("report/findings.json") } }

  func store<R>(_ body: (Store) throws -> R) throws -> R {
    let store = try Store(path: configuration.state, readOnly: true)
    defer { try? store.close() }
    return try body(store)
  }

  func state(_ id: ResourceID) throws -> ResourceState? { try store { try $0.state(of: id) } }
  func health(_ id: ResourceID) throws -> Health? { try state(id)?.health.state }

  /// All states but what names the run, as text.
  var states: [String] {
    get throws {
      try store { store in
        var states: [String] = []
        try store.forEachState { states.append("\($0)") }
        return states
      }
    }
  }
}
