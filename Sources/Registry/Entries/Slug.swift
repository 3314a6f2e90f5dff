import Text

/// Ids: 1…100 of `a-z 0-9 -`, coined once and frozen.
package enum Slug {
  package static let maxLength = 100

  package static func isValid(_ text: String) -> Bool {
    (1...maxLength).contains(text.utf8.count) && text.utf8.allSatisfy(isSlugByte)
  }

  /// A slug made of a text: Latin letters lose their accents and case, all else becomes `-`, runs of it one; empty when
  /// nothing is left. Cut at a word's end where there is one in the second half.
  package static func make(_ text: String, limit: Int = maxLength) -> String {
    var slug: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let folded = LatinFolding.ascii(scalar) {
        slug.append(contentsOf: folded.utf8)
      } else if let last = slug.last, last != 0x2D {
        slug.append(0x2D)
      }
      if slug.count > limit { break }
    }
    if slug.count > limit {
      slug.removeLast(slug.count - limit)
      if let cut = slug.lastIndex(of: 0x2D), cut * 2 >= limit { slug.removeLast(slug.count - cut) }
    }
    while slug.last == 0x2D { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The id of an address that was registered without one: from the address alone, so that it is the same whatever else
  /// the list holds and wherever the address stands in it.
  package static func coin(forURL href: String) -> String {
    let digest = Hash64.hex(Hash64.hash(href)).suffix(8)
    let words = make(readablePart(of: href), limit: 60)
    return words.isEmpty ? "resource-\(digest)" : "\(words)-\(digest)"
  }

  /// Host and path without scheme, `www.` and query.
  static func readablePart(of href: String) -> String {
    var rest = href.utf8[...]
    if let colon = rest.firstIndex(of: 0x3A) { rest = rest[rest.index(after: colon)...].drop { $0 == 0x2F } }
    if rest.starts(with: "www.".utf8) { rest = rest.dropFirst(4) }
    rest = rest.prefix { $0 != 0x3F && $0 != 0x23 }
    return PercentText.decoded(String(decoding: rest, as: UTF8.self))
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || ASCII.isDigit(byte) || byte == 0x2D
  }
}

/// Percent-encoded text of addresses, decoded for people.
enum PercentText {
  /// `%41` → `A`; what does not decode to UTF-8 stays as it is.
  static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x25) else { return text }
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count, let high = value(bytes[index + 1]),
        let low = value(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? text
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
    default: nil
    }
  }
}
