import Foundation

/// A small web on loopback, served by the program itself, and a pipeline that keeps a catalog of it.
final class Rehearsal {
  let folder: String
  let hosts: Int
  let pages: Int
  private var server: Process?

  /// Lays out `hosts` × `pages` pages, a registry of them all and a pipeline, and starts the server.
  ///
  /// - Parameter further: files of hosts of other names, by host and path: the server looks for its hosts once.
  init(hosts: Int = 6, pages: Int = 8, fetch: String = "", further: [String: String] = [:]) throws {
    self.hosts = hosts
    self.pages = pages
    folder = NSTemporaryDirectory() + "perennial-rehearsal-\(UUID().uuidString)"
    for host in 0..<hosts {
      for page in 0..<pages { try write("sites/h\(host).test/p\(page).html", Self.page(host, page)) }
    }
    for (path, text) in further { try write("sites/\(path)", text) }
    let entries = (0..<hosts).flatMap { host in
      (0..<pages).map { "  - {id: h\(host)-p\($0), url: \"http://h\(host).test/p\($0).html\"}\n" }
    }
    try write("registry/all.yaml", "registry: rehearsal\nresources:\n" + entries.joined())
    try write("overrides.tsv", "")
    let port = try startServer()
    try write(
      "night.yaml",
      """
      name: rehearsal
      registry: [registry]
      state: state/state.sqlite
      output: published
      fetch:
        connectTo: "127.0.0.1:\(port)"
        allowAddresses: ["127.0.0.1/32"]
        perHostDelay: 0s
        perHostConnections: 4
        timeout: 10s
      \(fetch)
      """)
  }

  deinit {
    server?.terminate()
    server?.waitUntilExit()
    try? FileManager.default.removeItem(atPath: folder)
  }

  static func page(_ host: Int, _ page: Int) -> String {
    let words = [
      "warp", "weft", "heddle", "shuttle", "selvage", "bobbin", "twill", "reed", "loom", "thread", "tension",
    ]
    let paragraphs = (0..<6).map { paragraph in
      let line = (0..<40).map { words[($0 * 7 + host * 3 + page * 5 + paragraph * $0) % words.count] }
      return "<p>Step \(paragraph) of lesson \(host)-\(page): \(line.joined(separator: " ")).</p>"
    }
    return """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lesson \(host)-\(page)</title></head>
      <body><main><h1>Lesson \(host)-\(page)</h1>\(paragraphs.joined())</main></body></html>
      """
  }

  func write(_ path: String, _ text: String) throws {
    let file = URL(filePath: folder).appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: folder).appending(path: path)) }

  /// What the server answers differently from now on.
  func override(_ lines: [(host: String, path: String, kind: String, argument: String)]) throws {
    let text = lines.map { "\($0.host)\t\($0.path)\t\($0.kind)\t\($0.argument)\n" }.joined()
    try write("overrides.tsv", text)
    // The server compares times of modification: a rewrite within the same second must be seen as well.
    overridesWritten += 1
    let date = Date(timeIntervalSince1970: 1_600_000_000 + Double(overridesWritten))
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: folder + "/overrides.tsv")
  }
  private var overridesWritten = 0

  /// One night; `day` counts from 2026-01-05.
  func night(_ day: Int, _ arguments: [String] = [], environment: [String: String] = [:]) throws -> Program.Output {
    try Program.run(["run", "night.yaml", "--now", Self.moment(day)] + arguments, in: folder, environment: environment)
  }

  static func moment(_ day: Int) -> String {
    let date = Date(timeIntervalSince1970: 1_767_578_400 + Double(day) * 86_400)
    return ISO8601DateFormatter().string(from: date)
  }

  var catalog: Data { get throws { try read("published/current/catalog.json") } }

  /// Health state by id.
  func health() throws -> [String: String] {
    let top = try JSONSerialization.jsonObject(with: catalog) as? [String: Any]
    let entries = top?["entries"] as? [[String: Any]] ?? []
    return Dictionary(
      uniqueKeysWithValues: entries.compactMap { entry in
        guard let id = entry["id"] as? String, let health = entry["health"] as? [String: Any],
          let state = health["state"] as? String
        else { return nil }
        return (id, state)
      })
  }

  func findings() throws -> [[String: Any]] {
    let top = try JSONSerialization.jsonObject(with: read("published/current/report/findings.json")) as? [String: Any]
    return top?["findings"] as? [[String: Any]] ?? []
  }

  private func startServer() throws -> Int {
    let errors = Pipe()
    let process = try Program.start(
      ["serve", "sites", "--virtual-hosts", "--port", "0", "--overrides", "overrides.tsv", "--ready-file", "port"],
      in: folder, err: errors)
    server = process
    // The first line on standard error comes once connections are accepted, after the port was written.
    var said = Data()
    while !said.contains(UInt8(ascii: "\n")) {
      let more = errors.fileHandleForReading.availableData
      guard !more.isEmpty else { throw ServerFault(said: String(decoding: said, as: UTF8.self)) }
      said.append(more)
    }
    let text = String(decoding: try read("port"), as: UTF8.self).filter(\.isNumber)
    guard let port = Int(text) else { throw ServerFault(said: text) }
    return port
  }

  struct ServerFault: Error { var said: String }
}
