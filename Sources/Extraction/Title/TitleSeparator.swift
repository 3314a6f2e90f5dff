import HTML

/// Cuts a site's name off a `<title>`.
enum TitleSeparator {
  /// A kind of separator: its text, its bytes, and the first of them that is no space.
  private static let separators: [(text: String, bytes: [UInt8], mark: UInt8)] = [
    " | ", " – ", " — ", " - ", " · ", " • ", " » ", " « ", " :: ", " / ", " ⋆ ", "|", " : ",
  ].map { ($0, Array($0.utf8), $0.utf8.first { $0 > 0x20 } ?? 0) }

  static func cut(_ title: String, siteName: String?) -> String {
    let bytes = Array(title.utf8)
    for (separator, pattern, mark) in separators where bytes.contains(mark) {
      let parts = split(bytes, pattern)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      if let siteName {
        let site = TitleWords(siteName)
        if TitleWords(last).joined == site.joined {
          return parts.dropLast().joined(separator: separator)
        }
        if TitleWords(first).joined == site.joined {
          return parts.dropFirst().joined(separator: separator)
        }
      }
      let words = first.utf8.split(separator: 0x20).count
      if words >= 2 || first.utf8.count >= 12 { return first }
      return parts.max { $0.utf8.count < $1.utf8.count } ?? first
    }
    return title
  }

  /// The parts of a title between its first kind of separator; the whole title when it has none.
  static func segments(_ title: String) -> [String] {
    let bytes = Array(title.utf8)
    for separator in separators where bytes.contains(separator.mark) {
      let parts = split(bytes, separator.bytes)
      if parts.count > 1 { return parts }
    }
    return [title]
  }

  private static func split(_ bytes: [UInt8], _ part: [UInt8]) -> [String] {
    var parts: [String] = []
    var start = 0
    var i = 0
    while i + part.count <= bytes.count {
      if bytes[i..<i + part.count].elementsEqual(part) {
        parts.append(String(decoding: bytes[start..<i].trimmed, as: UTF8.self))
        i += part.count
        start = i
      } else {
        i += 1
      }
    }
    parts.append(String(decoding: bytes[start...].trimmed, as: UTF8.self))
    return parts.filter { !$0.isEmpty }
  }
}
