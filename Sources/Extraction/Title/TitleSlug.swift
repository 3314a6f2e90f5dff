import HTML

/// The words of an address: its last path segment that has any.
enum TitleSlug {
  static let limit = 300

  static func words(_ url: String) -> String? {
    var url = url
    return url.withUTF8 { bytes in
      // Behind the scheme's slashes and the host.
      var low = 0
      for _ in 0..<3 {
        guard let slash = bytes[low...].firstIndex(of: 0x2F) else { return nil }
        low = slash + 1
      }
      var high = bytes[low...].firstIndex { $0 == 0x3F || $0 == 0x23 } ?? bytes.count
      for _ in 0..<3 where high > low {
        let start = bytes[low..<high].lastIndex(of: 0x2F).map { $0 + 1 } ?? low
        let segment = bytes[start..<high]
        var letters = 0
        for byte in segment where byte.isLetter || byte >= 0x80 || byte == 0x25 { letters += 1 }
        if letters >= 6, letters * 2 >= segment.count, segment.count <= TitleSlug.limit {
          return String(decoding: segment, as: UTF8.self)
        }
        high = max(low, start - 1)
      }
      return nil
    }
  }
}
