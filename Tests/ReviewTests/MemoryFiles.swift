import Model

@testable import Review

/// Folders in memory: path → text. What lies under `outside` is for overrides.
struct MemoryFiles: FileTree {
  var texts: [String: String]

  func entry(root: String, path: [String]) -> FileEntry? {
    let path = ([root] + path).joined(separator: "/")
    if let file = file(at: path) { return .file(file) }
    return texts.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
  }

  func file(at path: String) -> (any FileContent)? { texts[path].map { MemoryFile(text: $0) } }
}

struct MemoryFile: FileContent {
  var text: String
  var size: Int { text.utf8.count }
  var modified: Timestamp { Timestamp(secondsSince1970: 1_767_578_400) }
  var version: String { "v\(text.utf8.count)" }
  func read(at offset: Int, count: Int) -> [UInt8] { Array(Array(text.utf8).dropFirst(offset).prefix(count)) }
}

extension StaticResponse {
  var text: String {
    switch body {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .file(let file): (file as? MemoryFile)?.text ?? "?"
    }
  }
}
