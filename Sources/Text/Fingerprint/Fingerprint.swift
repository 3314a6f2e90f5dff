/// What recognises a text without keeping it: a digest for equality, a sketch for similarity, and its length.
package enum Fingerprint {
  /// All three in one pass over the text.
  package static func measure(_ text: String) -> (digest: String, minHash: [UInt32], words: Int) {
    scan(text) { scan, normalised in
      (SHA256.hexPrefix(UnsafeRawBufferPointer(normalised)), scan.sink.values, scan.words)
    }
  }

  /// A MinHash sketch of the text's 3-shingles: 128 values, or none when there are fewer than 8 tokens.
  ///
  /// Tokens are words, ASCII case folded; where a script writes no spaces (Han, kana, Thai, Lao, Khmer, Burmese),
  /// overlapping pairs of characters. See `Sketch` for the method.
  package static func minHash(_ text: String) -> [UInt32] {
    scan(text) { scan, _ in scan.sink.values }
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
    read(text, NoTokens()) { _, normalised in SHA256.hexPrefix(UnsafeRawBufferPointer(normalised)) }
  }

  /// Words, as word processors count them: a run of letters and digits is one; so is each character of Han and kana;
  /// Thai, Lao, Khmer and Burmese, written without spaces, are taken at four characters a word.
  package static func wordCount(_ text: String) -> Int {
    read(text, NoTokens()) { scan, _ in scan.words }
  }

  private static func scan<Result>(
    _ text: String, _ body: (TokenScan<Sketch>, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Sketch.size) { read(text, Sketch($0), body) }
  }

  /// Scans a text and hands the scan and the normalised text to `body`.
  private static func read<Sink: TokenSink, Result>(
    _ text: String, _ sink: Sink, _ body: (TokenScan<Sink>, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { output in
        var scan = TokenScan(sink)
        let length = scan.read(bytes, into: output)
        return body(scan, UnsafeBufferPointer(rebasing: output[..<length]))
      }
    }
  }
}
