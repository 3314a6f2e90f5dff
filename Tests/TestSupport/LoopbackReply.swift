/// The bytes of a well-formed response, made of its parts.
package struct LoopbackReply: Sendable {
  package var bytes: [UInt8]

  /// A response with a Content-Length; fields given here come after `Content-Type`.
  package init(
    _ status: Int = 200, body: [UInt8] = [], type: String? = "text/html; charset=utf-8",
    fields: [(String, String)] = []
  ) {
    var head = "HTTP/1.1 \(status) Reply\r\n"
    if let type { head += "Content-Type: \(type)\r\n" }
    for (name, value) in fields { head += "\(name): \(value)\r\n" }
    if status != 204 && status != 304 { head += "Content-Length: \(body.count)\r\n" }
    bytes = Array((head + "\r\n").utf8) + body
  }

  package init(_ status: Int = 200, text: String, fields: [(String, String)] = []) {
    self.init(status, body: Array(text.utf8), fields: fields)
  }

  package static func redirect(
    _ status: Int = 302, to location: String, fields: [(String, String)] = []
  ) -> LoopbackReply {
    LoopbackReply(status, fields: [("Location", location)] + fields)
  }
}
