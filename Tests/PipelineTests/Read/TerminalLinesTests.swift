import Testing

@testable import Pipeline

@Suite("Lines for a terminal")
struct TerminalLinesTests {
  @Test(arguments: [
    ("wind the warp", 20, ["wind the warp"]), ("wind the warp", 8, ["wind the", "warp"]), ("", 8, []), ("   ", 8, []),
    ("see https://example.org/a/long/address now", 10, ["see", "https://example.org/a/long/address", "now"]),
    ("苗木の植え方", 8, ["苗木の植", "え方"]), ("a 苗木 b", 6, ["a 苗木", "b"]), ("Überzüge", 8, ["Überzüge"]),
    ("cafe\u{301} x", 6, ["cafe\u{301} x"]),
  ])
  func wraps(text: String, columns: Int, lines: [String]) {
    #expect(TerminalLines.wrap(text, columns: columns) == lines)
  }
}
