/// A title as it is compared with others: letters and digits in lower case, words apart by one space.
package enum TitleKey {
  /// Fewer words or letters say too little of a page: “Home”, “Getting started”.
  static let leastWords = 3
  static let leastLetters = 12

  /// Nil when the title is too short to tell a page by.
  package static func of(_ title: String) -> String? {
    var words: [String] = []
    var word = ""
    for scalar in title.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    let key = words.joined(separator: " ")
    guard key.unicodeScalars.count >= leastLetters,
      words.count >= leastWords || key.unicodeScalars.contains(where: isIdeographic)
    else { return nil }
    return key
  }

  /// Scripts that write no spaces between words.
  private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value)
      || (0x0E00...0x0EFF).contains(scalar.value)
  }
}
