import Extraction
import Model
import Testing

/// One listing as highlighters write it, and the lines that a reader sees.
@Suite("Code")
struct CodeTests {
  static let layouts: [(name: String, markup: String)] = [
    ("plain", "<pre>\nif x:\n\n    go(1)\n</pre>"),
    ("carriage returns", "<pre><code>if x:\r\n\r\n    go(1)\r\n</code></pre>"),
    (
      "Pygments table",
      """
      <div class="highlight"><table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre><span
      class="normal">1</span>\n<span class="normal">2</span>\n<span class="normal">3</span></pre></div></td><td
      class="code"><div><pre><span></span><code><span class="k">if</span><span class="w"> </span>x:\n
      """.replacing("x:\n", with: "x:\n\n")
        + "<span class=\"w\">    </span><span class=\"n\">go</span>(<span class=\"mi\">1</span>)\n</code></pre></div></td></tr></table></div>"
    ),
    (
      "Pygments inline numbers",
      "<pre><span class=\"linenos\">1</span>if x:\n<span class=\"linenos\">2</span>\n<span class=\"linenos\">3</span>    go(1)</pre>"
    ),
    (
      "Chroma",
      "<pre class=chroma><code><span class=line><span class=ln>1</span><span class=cl>if x:\n</span></span><span class=line><span class=ln>2</span><span class=cl>\n</span></span><span class=line><span class=ln>3</span><span class=cl>    go(1)\n</span></span></code></pre>"
    ),
    (
      "Shiki",
      "<pre class=shiki><code><span class=line>if x:</span>\n<span class=line></span>\n<span class=line><span style='color:red'>    </span><span>go(1)</span></span></code></pre>"
    ),
    (
      "lines without newlines",
      "<pre><code><span class=line>if x:</span><span class=line></span><span class=line>    go(1)</span></code></pre>"
    ),
    (
      "Docusaurus",
      "<pre><code><span class=token-line style='display:block'>if x:<br></span><span class=token-line><br></span><span class=token-line>    go(1)<br></span></code></pre>"
    ),
    ("divs", "<pre><div>if x:</div><div></div><div>    go(1)</div></pre>"),
    ("a code element a line", "<pre><code>if x:</code><code></code><code>    go(1)</code></pre>"),
    ("prettify", "<pre class=prettyprint><ol class=linenums><li>if x:<li><li>    go(1)</ol></pre>"),
    (
      "SyntaxHighlighter",
      """
      <div class="syntaxhighlighter"><table><tbody><tr><td class="gutter"><div class="line number1">1</div><div
      class="line number2">2</div><div class="line number3">3</div></td><td class="code"><div class="container"><div
      class="line number1"><code class="py plain">if x:</code></div><div class="line number2"></div><div
      class="line number3"><code class="py spaces">&nbsp;&nbsp;&nbsp;&nbsp;</code><code class="py plain">go(1)</code></div></div></td></tr></tbody></table></div>
      """
    ),
    (
      "Crayon",
      """
      <table class="crayon-table"><tr><td class="crayon-nums"><div class="crayon-nums-content"><div>1</div><div>2</div><div>3</div></div></td>
      <td class="crayon-code"><div class="crayon-pre"><div class="crayon-line">if x:</div><div class="crayon-line">&nbsp;</div><div class="crayon-line">&nbsp;&nbsp;&nbsp;&nbsp;go(1)</div></div></td></tr></table>
      """
    ),
    (
      "rows of a gist",
      """
      <table class="js-file-line-container"><tr>
        <td class="blob-num" data-line-number="1"></td>
        <td class="blob-code">if x:</td></tr><tr><td class="blob-num" data-line-number="2"></td>
        <td class="blob-code">\n</td></tr><tr><td class="blob-num" data-line-number="3"></td>
        <td class="blob-code">    go(1)</td></tr></table>
      """
    ),
    (
      "highlight.js table",
      "<pre><code><table><tbody><tr><td class=hljs-ln-numbers data-line-number=1>1</td><td class=hljs-ln-code>if x:</td></tr><tr><td class=hljs-ln-numbers>2</td><td class=hljs-ln-code></td></tr><tr><td class=hljs-ln-numbers>3</td><td class=hljs-ln-code>    go(1)</td></tr></tbody></table></code></pre>"
    ),
    (
      "numbers without a class",
      "<table><tr><td><pre>1\n2\n3</pre></td><td><pre>if x:\n\n    go(1)</pre></td></tr></table>"
    ),
    ("code without pre", "<div class=snippet><code>if x:\n\n    go(1)</code></div>"),
    ("breaks", "<pre>if x:<br><br>    go(1)</pre>"),
    ("copy button", "<button>Copy</button><div class=c>Copy code</div><pre>if x:\n\n    go(1)</pre><div>Copy</div>"),
  ]

  @Test(arguments: layouts.indices)
  func linesAreAsShown(index: Int) {
    let layout = Self.layouts[index]
    let reading = read(page(article: "<p>Run this before you plant a tree, and wait.</p>" + layout.markup))
    let lines = reading.text.replacing("    \n", with: "\n").replacing("\n \n", with: "\n\n")
    #expect(lines.contains("\nif x:\n\n    go(1)\nDig a hole"), "\(layout.name): \(reading.text)")
    #expect(reading.code?.blocks == 1, "\(layout.name)")
    #expect(reading.code?.characters == 9, "\(layout.name)")
  }

  @Test func numbersThatAreCodeStay() {
    let reading = read(
      page(article: "<pre><span class=line><span class='hljs-number'>42</span></span>\n<span class=mi>7</span></pre>"))
    #expect(reading.text.contains("42\n7"))
  }

  @Test func promptsAndConsoleOutputStay() {
    #expect(
      read(page(article: "<pre>$ ls -l\ntotal 0\n&gt;&gt;&gt; 1 + 1\n2</pre>")).text.contains(
        "$ ls -l\ntotal 0\n>>> 1 + 1\n2"))
  }

  @Test func aWrappedInlineCodeIsNoBlock() {
    let reading = read(
      page(article: "<p>Call <code>git\n  commit</code> now, and then wait for it to end, as it will.</p>"))
    #expect(reading.text.contains("Call git commit now"))
    #expect(reading.code == nil)
  }

  @Test func allPanelsOfATabGroupAreKeptUnderTheirLabels() {
    let reading = read(
      page(
        article: """
          <div class="group"><ul role="tablist"><li role="tab">Python</li><li role="tab">Ruby</li></ul>
          <div><div role="tabpanel"><pre>print(1)</pre></div><div role="tabpanel" hidden><pre>puts 1</pre></div></div></div>
          """))
    #expect(reading.text.contains("Python\nprint(1)\nRuby\nputs 1\n"))
  }

  @Test func theDigestIsOfCodeAlone() {
    func code(_ markup: String) -> CodeReading? { read(page(article: markup)).code }
    let plain = code("<pre>a = 1\nb = 2</pre>")
    #expect(plain != nil)
    #expect(plain == code("<p>Some more words.</p><pre>a = 1  \nb = 2\n\n</pre>"))
    #expect(plain == code("<pre><span class=lineno>1 </span>a = 1\n<span class=lineno>2 </span>b = 2</pre>"))
    #expect(plain?.digest != code("<pre>a = 1\n b = 2</pre>")?.digest)
    #expect(plain?.digest != code("<pre>a = 1</pre><pre>b = 2</pre>")?.digest)
    #expect(code("<p>None.</p>") == nil)
  }

  @Test func cellsWithAParagraphStayOnOneRow() {
    let reading = read(
      page(article: "<table><tr><td><p>Oak</p></td><td><p>40 cm</p></td></tr><tr><td>Elm<td>50 cm</table>"))
    #expect(reading.text.contains("Oak 40 cm\nElm 50 cm"))
  }
}
