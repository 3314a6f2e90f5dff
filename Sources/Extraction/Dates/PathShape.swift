import HTML

/// What the path of an address looks like: those of articles hold many words or a number, those of a site's fixed pages few.
struct PathShape {
  /// Words of the longer of its last two segments.
  private(set) var words = 0
  /// Whether a number of four digits or more is in it.
  private(set) var hasNumber = false
  /// Bytes of an address that are looked at.
  private static let limit = 2048

  init(_ url: String) {
    // Scheme, nothing, host, then the path.
    let path = url.utf8.prefix(PathShape.limit).prefix { $0 != 0x3F && $0 != 0x23 }
    let segments = path.split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst(3).filter { !$0.isEmpty }
    for segment in segments {
      var digits = 0
      for byte in segment {
        digits = byte &- 0x30 < 10 ? digits + 1 : 0
        if digits == 4 { hasNumber = true }
      }
    }
    words = segments.suffix(2).map(PathShape.words).max() ?? 0
  }

  /// Parts between marks that hold two letters or more; digits belong to the word they stand in, and escapes count as
  /// letters.
  private static func words(_ segment: Substring.UTF8View) -> Int {
    var words = 0
    var letters = 0
    for byte in segment {
      if byte.isLetter || byte >= 0x80 || byte == 0x25 {
        letters += 1
        if letters == 2 { words += 1 }
      } else if byte &- 0x30 > 9 {
        letters = 0
      }
    }
    return words
  }
}
