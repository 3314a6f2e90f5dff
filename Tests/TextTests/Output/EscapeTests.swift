import Testing
import Text

struct EscapeTests {
  @Test(arguments: [
    ("<script>\"a\" & 'b'</script>", "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;"),
    ("tab\tline\n", "tab\tline\n"), ("\u{0}\u{1b}[2J\u{7f}\u{9b}", "\u{fffd}\u{fffd}[2J\u{fffd}\u{fffd}"),
    ("a\u{202e}b\u{2066}c\u{2069}", "abc"), ("é日😀", "é日😀"),
  ]) func html(input: String, expected: String) { #expect(Array(Escape.html(input).utf8) == Array(expected.utf8)) }

  @Test func htmlIsClampedInBytesAtAScalar() {
    #expect(Escape.html("aé日", limit: 2) == "a…")
    #expect(Escape.html("aé日", limit: 3) == "aé…")
    #expect(Escape.html("aé日", limit: 6) == "aé日")
    #expect(Escape.html("abc", limit: 0) == "…")
  }

  @Test func htmlIsClampedInGraphemes() {
    #expect(Escape.html(String(repeating: "x", count: 1000)).utf8.count == 303)
    let zalgo = "a" + String(repeating: "\u{301}", count: 500_000)
    #expect(Escape.html(zalgo).utf8.count <= 2048 + 3)
  }

  @Test func xmlHasOnlyItsCharacters() {
    #expect(Escape.xml("<a b='c'>\u{0}\u{b}\u{fffe}\r") == "&lt;a b=&#39;c&#39;&gt;\u{fffd}\u{fffd}\u{fffd}&#13;")
  }

  @Test func terminalIsOneHarmlessLine() {
    #expect(
      Escape.terminal("\u{1b}]0;x\u{7}a\nb\u{9b}\u{7f}\u{2028}\u{202e}")
        == "\\x1b]0;x\\x07a\\x0ab\\x9b\\x7f\\u{2028}\\u{202e}")
    #expect(Escape.terminal(String(repeating: "é", count: 4096)).utf8.count == 4096 + 3)
  }
}
