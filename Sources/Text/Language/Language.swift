import CLD2Shim
package import Model

/// The language of a text, by CLD2 (quadgrams; whole words and scripts for East Asian languages).
package enum Language {
  /// Bytes looked at: a page's first paragraphs tell its language.
  package static let limit = 4 * 1024

  /// - Parameter hint: What the page says of itself, a language tag such as `de-AT`: it tips the balance between near
  ///   relatives and does not outweigh the text. Anything else than a list of tags is ignored.
  package static func detect(_ text: String, hint: String? = nil) -> LanguageReading {
    var text = text
    return text.withUTF8 { detect($0, hint: hint) }
  }

  /// As above, for bytes; they need not be valid: what follows the first ill-formed sequence is not looked at.
  package static func detect(_ text: UnsafeBufferPointer<UInt8>, hint: String? = nil) -> LanguageReading {
    let front = UnsafeBufferPointer(rebasing: text.prefix(limit))
    guard !front.isEmpty else { return LanguageReading() }
    let length = UTF8Scan(front).firstError ?? front.count
    let tags = hint.flatMap(tags)
    let result = front.withMemoryRebound(to: CChar.self) { characters -> CLD2ShimResult? in
      guard let start = characters.baseAddress else { return nil }
      if let tags { return cld2shim_detect(start, length, tags, true) }
      return cld2shim_detect(start, length, nil, true)
    }
    guard let result, let code = LanguageCode.iso639(String(cString: result.code)) else { return LanguageReading() }
    let declared = tags.map { String($0.prefix { $0 != "-" && $0 != "," }) }
    let settled = Relatives.settle(code, UnsafeBufferPointer(rebasing: front[..<length]), declared: declared)
    return LanguageReading(code: settled, share: Double(result.percent) / 100, isReliable: result.is_reliable)
  }

  /// Whether two languages are so near that a paragraph of one is at times taken for the other.
  package static func areRelatives(_ one: String, _ other: String) -> Bool { Relatives.areNear(one, other) }

  /// A tag or list of tags in lower case, nil for anything else.
  private static func tags(_ hint: String) -> String? {
    guard !hint.isEmpty, hint.utf8.count <= 35 else { return nil }
    let isClean = hint.utf8.allSatisfy { (97...122).contains($0 | 32) || $0 == 45 || $0 == 44 }
    return isClean ? hint.lowercased() : nil
  }
}
