import Foundation
import Synchronization

/// The built program, run as a user would run it.
enum Program {
  struct Output {
    var status: Int32
    var out: String
    var err: String
  }

  /// `perennial` beside the test bundle.
  static let path: String = {
    let folder = Bundle.main.bundleURL
    let candidates = [folder, folder.deletingLastPathComponent()].map { $0.appending(path: "perennial").path() }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "perennial"
  }()

  /// Starts the program; the caller waits for it or kills it.
  static func start(
    _ arguments: [String], in folder: String, environment: [String: String] = [:], out: Any? = nil, err: Any? = nil
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    var variables = ProcessInfo.processInfo.environment
    variables["SWIFT_BACKTRACE"] = "enable=no"
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = out ?? FileHandle.nullDevice
    process.standardError = err ?? FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:], input: String? = nil
  ) throws -> Output {
    let scratch = URL(filePath: NSTemporaryDirectory()).appending(path: "perennial-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["out", "err"].map { scratch.appending(path: $0) }
    let handles = try files.map { file in
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    var variables = ProcessInfo.processInfo.environment
    variables["SWIFT_BACKTRACE"] = "enable=no"
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    if let input {
      let file = scratch.appending(path: "in")
      try Data(input.utf8).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(decoding: Data(contentsOf: $0), as: UTF8.self) }
    return Output(status: process.terminationStatus, out: texts[0], err: texts[1])
  }
}
