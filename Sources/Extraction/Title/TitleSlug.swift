import HTML

/// The words of an address: its last path segment that has any.
enum TitleSlug {
  static func words(_ url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let rest = url[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
    let segments = rest.utf8.split(separator: 0x2F).dropFirst().suffix(3)
    for segment in segments.reversed() {
      let letters = segment.reduce(0) { $0 + ($1.isLetter || $1 >= 0x80 || $1 == 0x25 ? 1 : 0) }
      if letters >= 6, letters * 2 >= segment.count, segment.count <= 300 {
        return String(decoding: segment, as: UTF8.self)
      }
    }
    return nil
  }
}
