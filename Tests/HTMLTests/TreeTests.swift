import HTML
import Testing

@Suite("Shape of the tree")
struct TreeTests {
  @Test(arguments: [
    ("<p>a<p>b", "html(body(p('a') p('b')))"),
    ("<title>t</title><p>a", "html(body(p('a')))"),
    ("<ul><li>a<li>b<ul><li>c</ul></ul>d", "html(body(ul(li('a') li('b' ul(li('c')))) 'd'))"),
    ("<div>a<section>b</div>c</section>", "html(body(div('a' section('b')) 'c'))"),
    ("<p>a<section>b</section>", "html(body(p('a') section('b')))"),
    ("<table><tr><td>a<td>b<tr><td>c</table>", "html(body(table(tr(td('a') td('b')) tr(td('c')))))"),
    ("a<br>b<hr>c", "'a' html(body(br 'b' hr 'c'))"),
    ("<b>bold</b> and <i>italic</i>", "'bold and italic'"),
    ("<span class=x>a<span>b</span></span>c", "html(body(span('ab') 'c'))"),
    ("<script>if (a</b) '</div>'</script>x", "'x'"),
    ("<style>p::before{content:'<p>'}</style>x", "'x'"),
    ("x<!-- <p>y</p> -->z", "'xz'"),
    ("x<!-->z", "'xz'"),
    ("a</p>b", "'ab'"),
    ("a < b <3 c", "'a < b <3 c'"),
    ("<pre>a\n  b</pre>", "html(body(pre('a\n  b')))"),
    ("<noscript><p>a</noscript>", "html(body(noscript(p('a'))))"),
    ("<head><noscript><img src=x></noscript><title>t</title></head><body><p>a", "html(head body(noscript p('a')))"),
    ("<x-card><p>a</p></x-card>", "html(body(p('a')))"),
    ("<svg><title>icon</title><path d=''/></svg>a", "'a'"),
    ("<svg>a", "'a'"),
    ("<textarea><p>x</textarea>a", "'a'"),
    ("<dl><dt>a<dd>b<dt>c<dd>d</dl>", "html(body(dl(dt('a') dd('b') dt('c') dd('d'))))"),
    ("", ""), ("<", "'<'"), ("</", "'</'"), ("<a", ""), ("<a href=\"", ""), ("\0<p>\0a", "html(body(p('a')))"),
  ])
  func shapes(markup: String, expected: String) {
    #expect(shape(markup) == expected)
  }

  @Test func aTableRowKeepsTheSpaceBetweenInlineElements() {
    let tree = HTMLTree(parsing: Array("<p><a href=x>one</a> <a href=y>two</a></p>".utf8))
    #expect(String(decoding: tree.text, as: UTF8.self) == "one two")
  }

  @Test func attributesAreKeptAndDecoded() throws {
    let tree = HTMLTree(
      parsing: Array("<div CLASS='a b' id=c data-x=1 class=late><a href='?a=1&amp;b=2&copy=3' rel=license>x</a>".utf8))
    let div = try #require(tree.nodes.first { $0.tag == .div })
    let link = try #require(tree.nodes.first { $0.tag == .a })
    #expect(tree.value(of: .class, in: div) == "a b")
    #expect(tree.value(of: .id, in: div) == "c")
    #expect(tree.value(of: .href, in: link) == "?a=1&b=2&copy=3")
    #expect(tree.value(of: .rel, in: link) == "license")
    #expect(tree.value(of: .title, in: link) == nil)
  }

  @Test func elementsOutsideTheTreeAreListed() {
    let markup = """
      <html lang=de><head><meta name=a content=b><link rel=canonical href=/><base href=/x/><title>A &amp; B</title>
      <script src=a.js></script><script type=application/ld+json>{"a":"</b>"}</script></head>
      <body><img src=x><input type=password><iframe src=y>z</iframe></body></html>
      """
    let tree = HTMLTree(parsing: Array(markup.utf8))
    #expect(tree.listed.map(\.tag) == [.meta, .link, .base, .title, .script, .script, .img, .input, .iframe])
    let data = tree.listed[5]
    #expect(
      String(decoding: tree.source[Int(data.contentLow)..<Int(data.contentHigh)], as: UTF8.self) == #"{"a":"</b>"}"#)
    let root = tree.nodes.first { $0.tag == .html }
    #expect(root.flatMap { tree.value(of: .lang, in: $0) } == "de")
  }

  @Test func aLateHTMLTagGivesItsAttributes() {
    let tree = HTMLTree(parsing: Array("<p>x</p><html lang=fr><body class=b><p>y".utf8))
    let root = tree.nodes.first { $0.tag == .html }
    #expect(root.flatMap { tree.value(of: .lang, in: $0) } == "fr")
    #expect(tree.nodes.filter { $0.tag == .html }.count == 1)
  }
}
