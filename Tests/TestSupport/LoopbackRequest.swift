/// One request as a `LoopbackServer` received it.
package struct LoopbackRequest: Sendable {
  package var method: String
  /// The request target as sent, such as `/guide?a=b`.
  package var target: String
  /// Field names in lower case, in the order received.
  package var fields: [(name: String, value: String)]
  /// The request line and the fields, without the empty line that ends them.
  package var head: [UInt8]
  /// Counted from 1 over all requests of the server with the same host and target.
  package var number: Int

  /// The first value of a field; `name` in lower case.
  package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
  package var host: String { self["host"] ?? "" }
  /// The target without its query.
  package var path: String { String(target.prefix { $0 != "?" }) }

  /// Nil when the bytes do not begin with a request line.
  init?(head: [UInt8]) {
    let lines = head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
      .map { String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self) }
    guard let words = lines.first?.split(separator: " "), words.count == 3 else { return nil }
    method = String(words[0])
    target = String(words[1])
    fields = lines.dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return (line[..<colon].lowercased(), String(value))
    }
    self.head = head
    number = 1
  }
}
