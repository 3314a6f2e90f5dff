/// What recognises a text without keeping it: a digest for equality, a sketch for similarity, and its length.
package enum Fingerprint {
  /// All three in one pass over the text.
  package static func measure(_ text: String) -> (digest: String, minHash: [UInt32], words: Int) {
    var text = text
    return text.withUTF8 { bytes in
      var sketch = Sketch()
      let scan = TokenScan.run(bytes, normalising: true) { sketch.add(token: $0) }
      return (digest(normalised: scan.normalised), sketch.values, scan.words)
    }
  }

  /// A MinHash sketch of the text's 3-shingles: 128 values, or none when there are fewer than 8 tokens.
  ///
  /// Tokens are words, ASCII case folded; where a script writes no spaces (Han, kana, Thai, Lao, Khmer, Burmese),
  /// overlapping pairs of characters. See `Sketch` for the method.
  package static func minHash(_ text: String) -> [UInt32] {
    var text = text
    return text.withUTF8 { bytes in
      var sketch = Sketch()
      _ = TokenScan.run(bytes, normalising: false) { sketch.add(token: $0) }
      return sketch.values
    }
  }

  /// The estimated Jaccard similarity of two texts' shingle sets, 0…1: the share of equal values; 0 when either has none.
  package static func similarity(_ a: [UInt32], _ b: [UInt32]) -> Double {
    guard a.count == b.count, !a.isEmpty else { return 0 }
    var equal = 0
    for i in a.indices where a[i] == b[i] { equal += 1 }
    return Double(equal) / Double(a.count)
  }

  /// 32 hexadecimal digits, the first half of the SHA-256 of the normalised text: ASCII letters in lower case, each run
  /// of white space one space, none at either end.
  package static func digest(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in digest(normalised: TokenScan.run(bytes, normalising: true) { _ in }.normalised) }
  }

  /// Words, as word processors count them: a run of letters and digits is one; so is each character of Han and kana;
  /// Thai, Lao, Khmer and Burmese, written without spaces, are taken at four characters a word.
  package static func wordCount(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in TokenScan.run(bytes, normalising: false) { _ in }.words }
  }

  private static func digest(normalised: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(normalised)
    return Hexadecimal.string(hash.finalize().prefix(16))
  }
}
