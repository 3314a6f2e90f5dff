import Model

/// A request as far as a static server cares.
struct StaticRequest: Sendable {
  var method: String
  /// As it stood in the request line.
  var target: String
  var host: String?
  var ifNoneMatch: String?
  var ifModifiedSince: String?
}

/// What to answer.
struct StaticResponse: Sendable {
  var status: Int
  var fields: [(name: String, value: String)] = []
  var body = Body.bytes([])
  /// Bytes of the body that a GET is answered with, also when this answer has none (HEAD, 304).
  var length: Int
  /// Whether the connection is closed instead.
  var isDropped = false

  enum Body: Sendable {
    case bytes([UInt8])
    case file(any FileContent)
  }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// A page of one sentence.
  static func page(_ status: Int, _ title: String) -> StaticResponse {
    let html =
      "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>\(title)</title><h1>\(title)</h1></html>\n"
    return StaticResponse(
      status: status, fields: [("Content-Type", "text/html")], body: .bytes(Array(html.utf8)), length: html.utf8.count)
  }

  static var dropped: StaticResponse { StaticResponse(status: 503, length: 0, isDropped: true) }
}

/// The folders behind a server.
protocol FileTree: Sendable {
  /// What a path of plain names leads to, within the root; nil when there is nothing or it leads out of the root.
  func entry(root: String, path: [String]) -> FileEntry?
  /// A file named by the operator, wherever it is.
  func file(at path: String) -> (any FileContent)?
}

enum FileEntry {
  case folder
  case file(any FileContent)
}

/// An open file: what it was when it was opened.
protocol FileContent: Sendable {
  var size: Int { get }
  var modified: Timestamp { get }
  /// Differs whenever the file has been written anew.
  var version: String { get }
  /// Up to `count` bytes; fewer only at the end of the file.
  func read(at offset: Int, count: Int) throws -> [UInt8]
}
