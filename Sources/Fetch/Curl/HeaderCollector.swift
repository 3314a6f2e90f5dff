import Model

/// Gathers the fields of the final response from header lines as they arrive, within bounds.
///
/// Interim responses (1xx, RFC 9110 §15.2) are counted and dropped; trailers are counted and dropped; an obsolete folded
/// line (RFC 9112 §5.2) continues the field before it.
struct HeaderCollector {
  private let maxBytes: Int
  private let maxLines: Int
  private let maxInterim: Int
  private var bytes = 0
  private var lines = 0
  private var interim = 0
  /// Of the response being read; 0 before the first status line.
  private(set) var status = 0
  private(set) var headers = Headers()
  /// The empty line after the final response's fields has been seen.
  private(set) var isComplete = false
  /// Why the response is refused.
  private(set) var fault: String?

  init(maxBytes: Int, maxLines: Int, maxInterim: Int = 50) {
    self.maxBytes = maxBytes
    self.maxLines = maxLines
    self.maxInterim = maxInterim
  }

  /// Takes one line with its end; false when the response is refused, with the reason in `fault`.
  mutating func append(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes += line.count
    lines += 1
    if bytes > maxBytes { return refuse("more than \(maxBytes) header bytes") }
    if lines > maxLines { return refuse("more than \(maxLines) header lines") }
    if isComplete { return true }
    let text = line[..<(line.lastIndex { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }.map { $0 + 1 } ?? 0)]
    if text.contains(0) { return refuse("a NUL in a header line") }
    guard let first = text.first else { return endOfFields() }
    if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
      guard let last = headers.fields.indices.last else { return refuse("a folded line before any field") }
      headers.fields[last].value += " " + trimmed(text)
      return true
    }
    if text.starts(with: "HTTP/".utf8), headers.fields.isEmpty { return statusLine(text) }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else {
      return refuse("a header line without a colon")
    }
    let name = String(decoding: text[..<colon].map(lowerCased), as: UTF8.self)
    headers.fields.append(Headers.Field(name: name, value: trimmed(text[(colon + 1)...])))
    return true
  }

  private mutating func statusLine(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let space = text.firstIndex(of: UInt8(ascii: " ")) else { return refuse("a status line without a status") }
    let digits = text[(space + 1)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits.count == 3 else { return refuse("a status that is not three digits") }
    status = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard status >= 100 else { return refuse("a status below 100") }
    return true
  }

  private mutating func endOfFields() -> Bool {
    if status < 200 && status != 101 {
      interim += 1
      headers = Headers()
      return interim <= maxInterim || refuse("more than \(maxInterim) interim responses")
    }
    let lengths = Set(headers.all("content-length"))
    if lengths.count > 1 { return refuse("two different Content-Length fields") }
    isComplete = true
    return true
  }

  private mutating func refuse(_ reason: String) -> Bool {
    fault = reason
    return false
  }

  /// Without outer white space; invalid UTF-8 becomes U+FFFD.
  private func trimmed(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let start = text.firstIndex(where: { !isBlank($0) }), let end = text.lastIndex(where: { !isBlank($0) }) else {
      return ""
    }
    return String(decoding: text[start...end], as: UTF8.self)
  }

  private func lowerCased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
