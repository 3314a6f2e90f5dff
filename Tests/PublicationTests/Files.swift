import Publication

/// Whole files and folders, for comparing.
enum Files {
  private static let system = PosixFileSystem()

  static func bytes(_ path: String) throws -> [UInt8] {
    let file = try system.open(path, for: .read)
    defer { try? system.close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try chunk.withUnsafeMutableBytes { try system.read(file, into: $0) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try? system.removeFile(path)
    let file = try system.open(path, for: .create)
    _ = try bytes.withUnsafeBytes { try system.write(file, $0) }
    try system.close(file)
  }

  static func exists(_ path: String) -> Bool { (try? system.status(path)) != nil }

  /// Every file below a folder with its bytes.
  static func tree(_ folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try system.list(folder) {
      let path = folder + "/" + name
      switch try system.status(path).kind {
      case .folder: for (below, bytes) in try tree(path) { found[name + "/" + below] = bytes }
      case .symbolicLink: found[name] = Array("-> \(try system.readSymbolicLink(path))".utf8)
      case .file, .other: found[name] = try bytes(path)
      }
    }
    return found
  }
}
