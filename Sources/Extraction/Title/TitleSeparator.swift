import HTML

/// Where a `<title>` may be cut from a site's name.
struct TitleSeparator {
  enum Kind {
    /// `|`, `│`, `::`, `»`, `«`, `•`, `·`, `⋆`, `/` between spaces.
    case mark
    /// A hyphen or dash between spaces.
    case dash
    /// A colon: seldom before a site's name, often inside a title.
    case colon
    /// A hyphen, dash, underscore or full-width mark without spaces around it: only before or after the site's name.
    case tight
  }

  var kind: Kind
  /// Bytes of the separator and the spaces around it.
  var range: Range<Int>
  static let limit = 8

  /// The separators of a title, in their order.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [TitleSeparator] {
    var found: [TitleSeparator] = []
    var i = 0
    while i < bytes.count, found.count < limit {
      guard isCandidate(bytes[i]), let (kind, length) = read(bytes, i) else {
        i += 1
        continue
      }
      var low = i
      var high = i + length
      let floor = found.last?.range.upperBound ?? 0
      while low > floor, bytes[low - 1] <= 0x20 { low -= 1 }
      while high < bytes.count, bytes[high] <= 0x20 { high += 1 }
      if low > floor, high < bytes.count { found.append(TitleSeparator(kind: kind, range: low..<high)) }
      i = high
    }
    return found
  }

  @inline(__always)
  private static func isCandidate(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x7C, 0x2D, 0x3A, 0x2F, 0x5F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (Kind, Int)? {
    let next = i + 1 < bytes.count ? bytes[i + 1] : 0
    let third = i + 2 < bytes.count ? bytes[i + 2] : 0
    func isSpaced(_ length: Int) -> Bool {
      i > 0 && bytes[i - 1] <= 0x20 && i + length < bytes.count && bytes[i + length] <= 0x20
    }
    switch bytes[i] {
    case 0x7C: return (.mark, next == 0x7C ? 2 : 1)
    case 0x2D:
      if next == 0x2D, isSpaced(2) { return (.dash, 2) }
      if isSpaced(1) { return (.dash, 1) }
      // "Title- Site", "Title -Site" or, without any space, only beside the site's name.
      return (.tight, 1)
    case 0x3A:
      if next == 0x3A { return (.mark, 2) }
      return next <= 0x20 ? (.colon, 1) : nil
    case 0x2F: return isSpaced(1) ? (.mark, 1) : nil
    case 0x5F: return (.tight, 1)
    case 0xC2 where next == 0xB7 || next == 0xBB || next == 0xAB: return isSpaced(2) ? (.mark, 2) : nil
    case 0xE2 where next == 0x80:
      switch third {
      case 0x93, 0x94, 0x95: return (isSpaced(3) ? .dash : .tight, 3)
      case 0xA2, 0xB9, 0xBA: return isSpaced(3) ? (.mark, 3) : nil
      default: return nil
      }
    // Box drawing bars, black small squares and the like.
    case 0xE2 where next == 0x94 && (third == 0x82 || third == 0x83): return (.mark, 3)
    case 0xE2 where next >= 0x96 && next < 0xA0 || next == 0x8B: return isSpaced(3) ? (.mark, 3) : nil
    case 0xEF where next == 0xBD && third == 0x9C: return (.mark, 3)
    default: return nil
    }
  }

  /// The parts of a title between its separators that stand between spaces; the whole title when it has none.
  static func segments(_ title: String) -> [String] {
    var title = title
    return title.withUTF8 { bytes in
      var parts: [String] = []
      var low = 0
      for separator in all(in: bytes) where separator.kind == .mark || separator.kind == .dash {
        parts.append(String(decoding: bytes[low..<separator.range.lowerBound], as: UTF8.self))
        low = separator.range.upperBound
      }
      parts.append(String(decoding: bytes[low...], as: UTF8.self))
      return parts.filter { !$0.isEmpty }
    }
  }
}
