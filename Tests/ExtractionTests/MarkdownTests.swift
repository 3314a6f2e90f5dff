import Extraction
import Model
import Testing

@Suite("Markdown")
struct MarkdownTests {
  static func markdown(_ markup: String) -> String {
    PageReader().document(
      Response(status: 200, body: Array(page(article: markup).utf8)), url: "https://example.org/a/b"
    )
    .markdown
  }

  @Test(arguments: [
    (
      "<p>A <b>b</b> <em class=x>c</em> re<b>plant</b> re<i>plant</i> <del>d</del> e",
      "A **b** _c_ re**plant** replant ~~d~~ e"
    ),
    (
      "<p>see <b>this </b>and <b>&quot;that&quot;</b>s or <strong>one<br></strong>two",
      "see **this** and \"that\"s or **one**\\\ntwo"
    ),
    (
      "<p>use <code>a</code>, <code>b`c</code>, <kbd>`</kbd> <code>x <b>y</b></code>",
      "use `a`, ``b`c``, `` ` `` `x` `y`"
    ),
    (
      "<p>Now see more of <a href='/x_(y)'>the [l]</a> <a href='javascript:x'>no</a> <a href='#p'>here</a>",
      "[the \\[l\\]](https://example.org/x\\_\\(y\\)) no here"
    ),
    ("<p>x <img src=/i.png alt='a *b*'> y <img src='data:,x' alt=z>", "x ![a \\*b\\*](https://example.org/i.png) y"),
    (
      "<figure><a href=/big><img src=i.png></a></figure><p>Now",
      "[![](https://example.org/a/i.png)](https://example.org/big)\n\nNow"
    ),
    ("<h3>C# <b>and</b> more #</h3><p>x", "### C\\# and more \\#\n\nx"),
    ("<ul><li>One<ul><li>Two<li>Three</ul><li>Four</ul>", "- One\n  - Two\n  - Three\n- Four"),
    ("<ol start=9><li>One<li>Two<p>Three</ol><ol><li>Four</ol>", "9. One\n10. Two\n\n    Three\n\n1) Four"),
    ("<ul><li><input type=checkbox checked> a<li><input type=checkbox> b</ul>", "- [x] a\n- [ ] b"),
    ("<blockquote><p>One<p>Two<blockquote>Three</blockquote></blockquote>", "> One\n>\n> Two\n>\n> > Three"),
    ("<p>a</p><hr><p>b", "a\n\n___\n\nb"),
    ("<dl><dt>Term<dd>One<dd>Two</dl>", "**Term**\n\n- One\n- Two"),
    ("<details><summary>More</summary><p>Text</details>", "**More**\n\nText"),
    ("<pre><code class='hljs language-js'>\na\n\n```\n  b</code></pre>", "````js\na\n\n```\n  b\n````"),
    ("<div class='highlight-python notranslate'><div class=highlight><pre>x</pre></div></div>", "```python\nx\n```"),
    ("<pre class='brush: css; toolbar: false'>x</pre>", "```css\nx\n```"),
    ("<ul><li>a<pre>b\n\nc</pre></ul>", "- a\n\n  ```\n  b\n\n  c\n  ```"),
    (
      "<table><tr><th>A<th>B|C<tr><td>1 | 2<td><code>a|b</code><br>c<tr><td colspan=2>d</table>",
      "| A | B\\|C |\n| --- | --- |\n| 1 \\| 2 | `a\\|b` c |\n| d | |"
    ),
    ("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", "| | |\n| --- | --- |\n| a | b |\n| | c |"),
    ("<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>", "a b\n\nc d"),
    (
      "<p>1. one<br>- two<br># three<br>&gt; four<br>=== five<br>2) six<br>+ seven",
      "1\\. one\\\n\\- two\\\n\\# three\\\n\\> four\\\n\\=== five\\\n2\\) six\\\n\\+ seven"
    ),
    (
      "<p>&lt;script&gt; &amp;lt; *a* _b_ c_d [e](f) ~g~ `h` \\i !<a href=/j>k</a> |",
      "\\<script> \\&lt; \\*a\\* \\_b\\_ c_d \\[e\\](f) \\~g\\~ \\`h\\` \\\\i \\![k](https://example.org/j) |"
    ),
  ])
  func construct(markup: String, expected: String) {
    let written = Self.markdown(markup)
    #expect(written.contains(expected), "\(written)")
  }

  @Test func theReadingIsThatOfRead() {
    for layout in CodeTests.layouts {
      let markup = page(article: layout.markup + "<p>re<b>plant</b> <img src=x> <i>y</i>")
      let response = Response(status: 200, body: Array(markup.utf8))
      let document = PageReader().document(response, url: "https://example.org/a")
      #expect(document.reading.text == PageReader().read(response, url: "https://example.org/a").text)
    }
  }

  /// Fences hold the code of the plain text as it is.
  @Test func codeIsVerbatim() {
    let written = Self.markdown("<pre>a *b* &lt;c&gt; [d]\n\te_f_\n</pre>")
    #expect(written.contains("```\na *b* <c> [d]\n\te_f_\n```"))
  }
}
