import Extraction
import Model
import Testing

/// Text is copied eight bytes at a time where it can be; these compare it with a reading one character at a time.
struct WhiteSpaceTests {
  private static let pieces: [Unicode.Scalar] = [
    "a", "b", "c", "Z", "9", ".", "é", "Â", "©", "日", "😀", " ", " ", "\n", "\t",
    "\u{a0}", "\u{b5}",
  ]

  /// Prose of at least 300 characters, its white space as the seed has it.
  private static func prose(_ seed: UInt64) -> [Unicode.Scalar] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var text: [Unicode.Scalar] = ["S"]
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text.append(pieces[Int(state >> 33) % pieces.count])
    }
    return text + ["E"]
  }

  private static func collapsed(_ text: [Unicode.Scalar], _ isBlank: (Unicode.Scalar) -> Bool) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text {
      if !isBlank(scalar) { output.append(scalar) } else if output.last != " " { output.append(" ") }
    }
    return String(output)
  }

  @Test(arguments: 0..<64) func runsBecomeOneSpace(seed: UInt64) {
    let text = WhiteSpaceTests.prose(seed)
    var page = String.UnicodeScalarView()
    page.append(contentsOf: "<html lang=en><body><article><p>".unicodeScalars)
    page.append(contentsOf: text)
    page.append(contentsOf: "</p></article></body></html>".unicodeScalars)
    let response = Response(status: 200, body: Array(String(page).utf8))
    let reading = PageReader().read(response, url: "https://example.org/")
    #expect(reading.text == WhiteSpaceTests.collapsed(text) { $0.value <= 0x20 || $0.value == 0xA0 })
    #expect(reading.signals.opening == WhiteSpaceTests.collapsed(text) { $0.value <= 0x20 })
  }
}
