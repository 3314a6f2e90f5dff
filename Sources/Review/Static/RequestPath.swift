/// The path that a request target names: plain names below a root, nothing else.
struct RequestPath: Equatable {
  static let lengthLimit = 8192

  /// Decoded, without the empty name behind a last slash.
  var names: [String]
  /// Whether it ends with a slash.
  var isFolder: Bool
  /// The path as it stood in the target, without the query.
  var encoded: String
  /// The query with its `?`, or empty.
  var query: String
  /// The host of a target in absolute form (RFC 9112 §3.2.2), which counts before the Host field.
  var authority: String?

  /// Nil when a name is empty, `.`, `..`, hidden, holds a slash, a backslash or a control character, or is not UTF-8.
  init?(target: String) {
    var rest = Array(target.utf8)[...]
    guard rest.count <= RequestPath.lengthLimit else { return nil }
    authority = nil
    for scheme in ["http://", "https://"] where rest.starts(with: scheme.utf8) {
      let host = rest.dropFirst(scheme.utf8.count).prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
      authority = String(decoding: host, as: UTF8.self)
      rest = rest[host.endIndex...]
      if rest.isEmpty { rest = [UInt8(ascii: "/")] }
      break
    }
    guard rest.first == UInt8(ascii: "/") else { return nil }
    let path = rest.prefix { $0 != UInt8(ascii: "?") }
    encoded = String(decoding: path, as: UTF8.self)
    query = String(decoding: rest[path.endIndex...], as: UTF8.self)
    isFolder = path.last == UInt8(ascii: "/")
    names = []
    if path.count == 1 { return }
    for part in path.dropFirst().dropLast(isFolder ? 1 : 0).split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    {
      guard let name = RequestPath.decoded(part) else { return nil }
      names.append(name)
    }
  }

  private static func decoded(_ part: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = part
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    guard let first = bytes.first, first != UInt8(ascii: "."),
      !bytes.contains(where: { $0 < 0x20 || $0 == 0x7f || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
