import Extraction
import Model
import Testing

/// What stands around a page does not change what is read of it: pages of several kinds, each within the frames that sites
/// put around them.
@Suite("Any page within more boilerplate")
struct BoilerplateLawTests {
  struct Body: Sendable, CustomStringConvertible {
    var description: String
    var language = "en"
    var markup: String
  }

  struct Frame: Sendable, CustomStringConvertible {
    var description: String
    var before: String
    var after: String
  }

  private static func paragraphs(_ lines: String...) -> String { lines.map { "<p>\($0)</p>" }.joined(separator: "\n") }

  static let bodies: [Body] = [
    Body(
      description: "an article",
      markup: "<article><h1>Warp a small loom</h1>"
        + paragraphs(
          "Tie the first thread to the peg, and wind it around the frame until every slot is filled, which takes an hour.",
          "Keep the tension even: a thread that sags will show as a wave in the cloth, and no beating takes it out again.",
          "When the last slot is filled, tie the end to the second peg, and count the threads before you cut anything.")
        + "</article>"),
    Body(
      description: "a documentation page",
      markup: "<main><h1>Install the tool</h1>"
        + paragraphs(
          "The tool needs nothing but a shell. It is installed for one user, and asks for no rights it has not got.")
        + "<pre><code>curl -O https://tool.example/install.sh\nsh install.sh --user\ntool --version</code></pre>"
        + "<h2>Configure it</h2>"
        + paragraphs(
          "Write the path of your sources into the file <code>tool.conf</code>; every line that begins with # is a comment."
        )
        + "<ul><li><code>path</code> names the folder that is read</li><li><code>depth</code> says how many levels</li></ul></main>"
    ),
    Body(
      description: "steps",
      markup: "<main><h1>Prune an apple tree</h1>"
        + "<ol><li>Wait for a dry day in winter, when no leaf hides the branches.</li>"
        + "<li>Take out what is dead, then what crosses, then what grows towards the stem.</li>"
        + "<li>Cut close to the ring at the foot of the branch, and never into it.</li>"
        + "<li>Stop when a hat can be thrown through the crown: a fifth of the wood is enough for one year.</li></ol></main>"
    ),
    Body(
      description: "a wiki page",
      markup: "<div id=content class=mw-body><h1 id=firstHeading>Book of tides</h1><div id=mw-content-text>"
        + paragraphs(
          "The <b>book of tides</b> lists the hours of high and low water at a harbour, worked out for a year ahead.",
          "Its figures come from the pull of moon and sun and from the shape of the coast, which is measured, not computed."
        )
        + "<table><tr><th>Harbour</th><th>High water</th></tr><tr><td>North quay</td><td>06:14</td></tr></table>"
        + "<h2>Use</h2>"
        + paragraphs(
          "A skipper adds the height of the day to the depth on the chart, and knows what lies under the keel.")
        + "</div></div>"),
    Body(
      description: "a text in plain divs", language: "de",
      markup:
        "<div class=c1><h1>Ein Regal bauen</h1><div class=c2>Zuerst werden die Bretter zugesägt, alle auf einmal, damit sie gleich lang werden, und die Kanten gebrochen.</div>"
        + "<div class=c2>Dann werden die Seiten aufeinandergelegt und gemeinsam angezeichnet; so sitzen die Böden später waagerecht.</div>"
        + "<div class=c2>Geleimt wird auf ebenem Boden, mit einem Winkel in jeder Ecke, und über Nacht bleibt alles eingespannt stehen.</div></div>"
    ),
    Body(
      description: "a page in Japanese", language: "ja",
      markup: "<main><h1>苗木の植え方</h1>"
        + paragraphs(
          "木は葉が落ちて土がまだ柔らかい秋に植えるのが一番よく、雨が降った後ならなおさら根づきやすくなります。",
          "穴は根の幅の二倍に掘りますが、深く掘りすぎてはいけません。木が前と同じ高さに立つようにするためです。",
          "植えた後は支柱を立て、最初の一年は土が乾かないように水をやり続けると、翌年の春には新しい芽が出ます。") + "</main>"),
    Body(
      description: "an outline of a course",
      markup: "<main><h1>Weaving in six evenings</h1>"
        + paragraphs(
          "Six evenings lead from an empty frame to a first scarf. Each builds on the one before, and none needs more than two hours."
        )
        + "<h2>First evening: the frame</h2><ul><li>Parts of a loom and what they are called</li><li>Choosing a yarn that forgives mistakes</li></ul>"
        + "<h2>Second evening: the warp</h2><ul><li>Winding on with even tension</li><li>Counting threads and tying the ends</li></ul></main>"
    ),
  ]

  private static let links = (1...9).map { "<li><a href='/topic/\($0)'>Topic \($0)</a></li>" }.joined()

  static let frames: [Frame] = [
    Frame(
      description: "header, navigation and footer",
      before:
        "<header class=site-header><a class=logo href='/'>Guides for all</a><nav><ul>\(links)</ul></nav></header>",
      after:
        "<footer class=site-footer><ul>\(links)</ul><p>© 2024 Guides for all. All rights reserved. Made with care.</p></footer>"
    ),
    Frame(
      description: "a sidebar on the left",
      before:
        "<div class=sidebar><h3>Topics</h3><ul>\(links)</ul><h3>About us</h3><p>We write guides for everyone who makes things by hand.</p></div>",
      after: ""),
    Frame(
      description: "a sidebar on the right", before: "",
      after: "<aside><h3>Most read</h3><ul>\(links)</ul><form><input name=q><button>Search</button></form></aside>"),
    Frame(
      description: "a cookie banner",
      before:
        "<div id=cookie-consent role=dialog><p>We use cookies to remember what you like. By going on you agree to their use.</p><button>Accept all</button><button>Refuse</button></div>",
      after: ""),
    Frame(
      description: "a cookie banner at the end", before: "",
      after:
        "<div class='cookie-banner overlay'><h2>Your privacy</h2><p>We and our partners store data on your device, to measure and to show what fits you.</p><a href='/privacy'>Privacy policy</a></div>"
    ),
    Frame(
      description: "newsletter, sharing and related pages", before: "",
      after:
        "<div class=share-buttons><a href='/s/1'>Share</a><a href='/s/2'>Post</a></div><div class=newsletter-signup><h3>Stay in touch</h3><p>One letter a month, and no more.</p><input type=email></div><section class=related-posts><h2>You may also like</h2><ul>\(links)</ul></section>"
    ),
    Frame(
      description: "comments", before: "",
      after:
        "<section id=comments class=comments><h2>2 comments</h2><ol class=comment-list><li class=comment><p>Thank you, this helped me a lot last week.</p></li><li class=comment><p>I had to do the second step twice before it held.</p></li></ol></section>"
    ),
    Frame(
      description: "breadcrumbs and a table of contents",
      before:
        "<nav class=breadcrumb aria-label=breadcrumb><a href='/'>Home</a> › <a href='/guides'>Guides</a></nav><div class=toc><ul><li><a href='#a'>One</a></li><li><a href='#b'>Two</a></li></ul></div>",
      after: "<div class=pagination><a href='/prev'>Previous</a><a href='/next'>Next</a></div>"),
  ]

  private static func text(_ body: Body, within frames: [Frame]) -> String {
    var markup = body.markup
    for frame in frames { markup = "<div>\(frame.before)</div>\n\(markup)\n<div>\(frame.after)</div>" }
    return read(
      "<!doctype html><html lang=\(body.language)><head><title>A page</title></head><body>\(markup)</body></html>"
    ).text
  }

  /// Shared words by all words of both, twice the former (Dice); of scripts without spaces, characters.
  private static func overlap(_ one: String, _ other: String) -> Double {
    func count(_ text: String) -> [String: Int] {
      let isSpaced = text.contains(" ")
      let words = isSpaced ? text.split { $0.isWhitespace }.map(String.init) : text.map(String.init)
      return words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    let (a, b) = (count(one), count(other))
    let shared = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
    let all = a.values.reduce(0, +) + b.values.reduce(0, +)
    return all == 0 ? 1 : 2 * Double(shared) / Double(all)
  }

  @Test(arguments: bodies)
  func isReadWhole(_ body: Body) {
    let text = Self.text(body, within: [])
    #expect(text.utf8.count > 200)
  }

  @Test(arguments: bodies, frames)
  func oneFrame(_ body: Body, _ frame: Frame) {
    let bare = Self.text(body, within: [])
    let framed = Self.text(body, within: [frame])
    #expect(Self.overlap(bare, framed) >= 0.95, "\(body) within \(frame): \(framed)")
  }

  @Test(arguments: bodies, 0..<12)
  func manyFrames(_ body: Body, round: Int) {
    var generator = Generator(state: UInt64(round) &* 104_729 &+ 7)
    let frames = Array(Self.frames.shuffled(using: &generator).prefix(Int.random(in: 2...8, using: &generator)))
    let bare = Self.text(body, within: [])
    let framed = Self.text(body, within: frames)
    #expect(Self.overlap(bare, framed) >= 0.95, "\(body) within \(frames): \(framed)")
  }
}
