import Extraction
import Model
import Testing

@Suite("Markdown of any page")
struct MarkdownLawTests {
  static let seed = page(
    article: """
      <p>A <b>b <i>c</b> d</i> <code>e`f</code> <a href="/g(h)">i [j]</a> *k* _l_ &lt;m&gt; n<br>1. o <img src=p alt="q]"></p>
      <ul><li>r<ol start=7><li>s<li><blockquote>t</blockquote></ol><li><input type=checkbox>u</ul><hr>
      <table><tr><th>v<th>w|x<tr><td>y<td><p>z</p></table><dl><dt>aa<dd>bb</dl><pre class="language-c">cc\n  dd ``` ee</pre>
      """)

  /// Letters and digits of a text, in order: what no escape and no markup of ours changes.
  static func letters(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.filter { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
  }

  /// The text that a reader of our Markdown sees: addresses, list numbers, boxes and languages of fences left out.
  static func shown(_ markdown: String) -> [UInt8] {
    var output: [UInt8] = []
    for line in markdown.utf8.split(separator: 0x0A) {
      var bytes = Array(line)
      // Prefixes of containers.
      while true {
        while bytes.first == 0x20 { bytes.removeFirst() }
        let digits = bytes.prefix { $0 &- 0x30 < 10 }.count
        if bytes.starts(with: Array("- ".utf8)) || bytes.starts(with: Array("* ".utf8)) || bytes.first == 0x3E {
          bytes.removeFirst()
        } else if digits > 0, bytes.count > digits + 1, bytes[digits] == 0x2E || bytes[digits] == 0x29,
          bytes[digits + 1] == 0x20
        {
          bytes.removeFirst(digits + 2)
        } else if bytes.starts(with: Array("[x] ".utf8)) {
          bytes.removeFirst(4)
        } else {
          break
        }
      }
      if bytes.starts(with: Array("```".utf8)) { continue }
      var i = 0
      var imageDepth = 0
      while i < bytes.count {
        if bytes[i] == 0x5C {
          if imageDepth == 0, i + 1 < bytes.count { output.append(bytes[i + 1]) }
          i += 2
        } else if bytes[i] == 0x21, i + 1 < bytes.count, bytes[i + 1] == 0x5B {
          imageDepth = 1
          i += 2
        } else if bytes[i] == 0x5D, i + 1 < bytes.count, bytes[i + 1] == 0x28 {
          imageDepth = 0
          while i < bytes.count, bytes[i] != 0x29 { i += bytes[i] == 0x5C ? 2 : 1 }
          i += 1
        } else {
          if imageDepth == 0 { output.append(bytes[i]) }
          i += 1
        }
      }
    }
    return letters(output)
  }

  @Test func theWordsAreThoseOfThePlainText() {
    let document = PageReader().document(
      Response(status: 200, body: Array(Self.seed.utf8)), url: "https://example.org/")
    #expect(Self.shown(document.markdown) == Self.letters(document.reading.text.utf8))
  }

  @Test(arguments: 0..<12)
  func mutated(round: Int) {
    var generator = Generator(state: UInt64(round) &* 7919 &+ 3)
    for _ in 0..<8 {
      var bytes = Array(Self.seed.utf8)
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...30, using: &generator)))
        default: bytes.insert(Array("<>\"'&;=/\\`*_[]()|~#\n".utf8).randomElement(using: &generator) ?? 0, at: at)
        }
        if bytes.isEmpty { bytes = [0x3C] }
      }
      let response = Response(status: 200, body: bytes)
      let first = PageReader().document(response, url: "https://example.org/a")
      #expect(first.markdown == PageReader().document(response, url: "https://example.org/a").markdown)
      #expect(first.reading.text == PageReader().read(response, url: "https://example.org/a").text)
      #expect(String(validating: Array(first.markdown.utf8), as: UTF8.self) != nil)
    }
  }

  @Test(arguments: [
    String(repeating: "<ul><li>a", count: 400), String(repeating: "<blockquote>a", count: 400),
    String(repeating: "<ol start=999999999><li>a<pre>b\n\n\n</pre>", count: 200),
    "<ul><li><blockquote>" + "<pre>" + String(repeating: "a\n", count: 20_000) + "</pre>",
    "<p>" + String(repeating: "`", count: 20_000), String(repeating: "<b><i><a href=x>", count: 5_000) + "a",
    "<table><tr><td>" + String(repeating: "<td>a", count: 5_000), String(repeating: "<dd>a", count: 5_000),
    String(repeating: "<table><tr><td class=ln>1<td><pre>a", count: 100),
    "<pre>" + String(repeating: "<span class=ln>1", count: 3_000) + "a",
  ])
  func hostile(markup: String) {
    let response = Response(status: 200, body: Array(markup.utf8))
    let document = PageReader().document(response, url: "https://example.org/a")
    #expect(document.markdown.utf8.count <= 40 * markup.utf8.count)
    #expect(document.reading.text == PageReader().read(response, url: "https://example.org/a").text)
  }
}
