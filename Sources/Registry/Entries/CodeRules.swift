import Text

/// The spelling of language tags, region codes and licence ids.
package enum CodeRules {
  /// A well-formed BCP 47 tag (RFC 5646 §2.1): a primary subtag of 2 or 3 letters, then subtags of 1…8 letters or digits.
  package static func isLanguage(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let primary = parts.first, (2...3).contains(primary.count), primary.allSatisfy(ASCII.isLetter),
      text.utf8.count <= 35
    else { return false }
    return parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(ASCII.isAlphanumeric) }
  }

  static let languageRemedy = "write a BCP 47 tag such as en, pt-BR or zh-Hant"

  /// An ISO 3166-1 alpha-2 code or a three-digit UN M49 number.
  package static func isRegion(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.count == 2 && bytes.allSatisfy { (0x41...0x5A).contains($0) }
      || bytes.count == 3 && bytes.allSatisfy(ASCII.isDigit)
  }

  static func regionRemedy(_ text: String) -> String {
    let upper = String(decoding: text.utf8.map { (0x61...0x7A).contains($0) ? $0 & ~32 : $0 }, as: UTF8.self)
    if isRegion(upper) { return "did you mean “\(upper)”?" }
    if let number = Units.integer(text), (1...999).contains(number) {
      return "did you mean “\(String(repeating: "0", count: max(0, 3 - text.utf8.count)))\(text)”?"
    }
    return "write an ISO 3166 code such as DE or a UN M49 number such as \"002\""
  }

  /// SPDX ids that learning resources commonly carry; any other well-formed id is taken as it is.
  static let commonLicenses = [
    "CC0-1.0", "CC-BY-4.0", "CC-BY-3.0", "CC-BY-2.0", "CC-BY-SA-4.0", "CC-BY-SA-3.0", "CC-BY-SA-2.0", "CC-BY-NC-4.0",
    "CC-BY-NC-3.0", "CC-BY-NC-SA-4.0", "CC-BY-NC-SA-3.0", "CC-BY-ND-4.0", "CC-BY-NC-ND-4.0", "GFDL-1.3-or-later",
    "MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only",
    "GPL-3.0-or-later", "AGPL-3.0-or-later", "LGPL-3.0-or-later", "MPL-2.0", "Unlicense", "ODbL-1.0",
  ]

  /// A well-formed SPDX expression: ids of letters, digits, `.`, `-` and `+`, joined by AND, OR or WITH.
  package static func isLicense(_ text: String) -> Bool {
    let words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
    guard text.utf8.count <= 200, words.count % 2 == 1 else { return false }
    for (index, word) in words.enumerated() {
      if index % 2 == 1 {
        guard word.elementsEqual("AND".utf8) || word.elementsEqual("OR".utf8) || word.elementsEqual("WITH".utf8)
        else { return false }
      } else {
        guard let first = word.first, ASCII.isAlphanumeric(first),
          word.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x2B || $0 == 0x3A })
        else { return false }
      }
    }
    return true
  }

  static func licenseRemedy(_ text: String) -> String {
    let hyphenated = String(decoding: text.utf8.map { ASCII.isSpace($0) ? 0x2D : $0 }, as: UTF8.self)
    if let nearest = Nearest.match(hyphenated, in: commonLicenses) { return "did you mean “\(nearest)”?" }
    return "write an SPDX id such as CC-BY-SA-4.0"
  }
}
