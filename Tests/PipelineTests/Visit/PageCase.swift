import Fetch
import Model
import Testing
import Text

/// One page of `Tests/Pages`, with what a careful reader says of it. A case begins with `## OUTCOME LAYOUT` and goes on
/// with lines `key: value`:
///
/// - of the page, in their order: `title`, `h1` … `h4`, `p`, `li`, `html` (as it stands), `words` (so many of plain
///   prose), `head` (as it stands within the head), `canonical`;
/// - of the visit: `url`, `status`, `header`, `hop` (status and target), `known` (title | text of the last good reading),
///   `everywhere` (the host gives this page for every address).
struct PageCase: Sendable, CustomTestStringConvertible {
  enum Layout: String, Sendable {
    /// Nothing but the page.
    case bare
    /// A site with a long menu, a sidebar and a footer.
    case frame
    /// The same in nested tables, without a word of what is what.
    case table
    /// A manual with its contents beside the text.
    case docs
    /// A wiki with its tools.
    case wiki
    /// An application that was rendered on its server.
    case app
    /// A front page.
    case home
  }

  var file: String
  var line: Int
  var outcome: Outcome
  var layout: Layout
  var url = "http://site.test/learn/knots"
  var status = 200
  var headers: [Headers.Field] = [.init(name: "content-type", value: "text/html; charset=utf-8")]
  var hops: [(status: Int, target: String)] = []
  var known: ReadingSummary?
  var isEverywhere = false
  var head = ""
  var title: String?
  var body = ""

  var testDescription: String {
    "\(file):\(line) \(title ?? "") / \(body.prefix(120))".replacing("\n", with: " ")
  }

  var capture: Capture {
    var from = url
    var hops: [Hop] = []
    for hop in self.hops {
      hops.append(Hop(url: from, status: hop.status, location: hop.target))
      from = hop.target
    }
    return Capture(url: url, finalURL: from, hops: hops, ending: .response(response), address: "192.0.2.1")
  }

  var response: Response { Response(status: status, headers: Headers(headers), body: Array(html.utf8)) }

  private var html: String {
    let head = (title.map { "<title>\(PageCase.escape($0))</title>" } ?? "") + head
    return "<!doctype html><html><head><meta charset=utf-8>\(head)</head><body>\(layout.around(body))</body></html>"
  }

  static func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  /// Cases of a file.
  static func read(_ text: String, file: String) -> [PageCase] {
    var cases: [PageCase] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.hasPrefix("## ") {
        let words = line.dropFirst(3).split(separator: " ")
        guard words.count == 2, let outcome = Outcome(rawValue: String(words[0])),
          let layout = Layout(rawValue: String(words[1]))
        else {
          Issue.record("\(file):\(number): no outcome and layout")
          continue
        }
        cases.append(PageCase(file: file, line: number, outcome: outcome, layout: layout))
      } else if !cases.isEmpty, let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        cases[cases.count - 1].set(String(line[..<colon]), String(value))
      }
    }
    return cases
  }

  private mutating func set(_ key: String, _ value: String) {
    switch key {
    case "title": title = value
    case "h1", "h2", "h3", "h4", "p", "li": body += "<\(key)>\(PageCase.escape(value))</\(key)>\n"
    case "html": body += value + "\n"
    case "head": head += value
    case "canonical": head += "<link rel=canonical href=\"\(value)\">"
    case "words": body += "<p>" + PageCase.prose(Int(value) ?? 0) + "</p>"
    case "url": url = value
    case "status": status = Int(value) ?? 0
    case "header":
      let parts = value.split(separator: ":", maxSplits: 1)
      headers.append(.init(name: String(parts[0]), value: parts[1].drop { $0 == " " }.description))
    case "hop":
      let parts = value.split(separator: " ")
      hops.append((Int(parts[0]) ?? 0, String(parts[1])))
    case "known":
      let parts = value.split(separator: "|")
      let text = parts[1].drop { $0 == " " }.description
      let measure = Fingerprint.measure(text)
      known = ReadingSummary(
        title: parts[0].split(separator: " ").joined(separator: " "), wordCount: measure.words,
        textDigest: measure.digest, fingerprint: measure.minHash)
    case "everywhere": isEverywhere = value == "yes"
    default: Issue.record("\(file):\(line): no such key: \(key)")
    }
  }

  private static func prose(_ words: Int) -> String {
    let sentences = [
      "Wind the warp around the pegs and count the threads twice.", "Tie each bundle with a cord before you cut it.",
      "The shuttle goes through the open shed and the beater follows.", "A steady hand matters more than a fast one.",
      "When the cloth narrows, loosen the weft at both edges.", "Measure the width every ten rows and write it down.",
    ]
    var text: [String] = []
    var count = 0
    while count < words {
      let sentence = sentences[text.count % sentences.count]
      count += sentence.split(separator: " ").count
      text.append(sentence)
    }
    return text.joined(separator: " ")
  }
}

extension PageCase.Layout {
  private static let topics = [
    "Weaving", "Spinning", "Dyeing", "Knitting", "Felting", "Sewing", "Baskets", "Ropes", "Sails", "Nets", "Lace",
    "Quilts",
  ]

  private static func links(_ path: String, _ count: Int) -> String {
    (0..<count).map { "<li><a href=\"/\(path)/\($0)\">\(topics[$0 % topics.count]) \($0 / topics.count + 1)</a></li>" }
      .joined()
  }

  /// The body of a page with this around it.
  func around(_ body: String) -> String {
    let footer =
      "<p>Harbour School, Quay 7. Open from Monday to Friday, nine to five. Write to us or visit our shop. "
      + "All rights reserved. Terms of use. Privacy. Imprint.</p>"
    switch self {
    case .bare: return body
    case .frame:
      return """
        <header><a class="logo" href="/">Harbour School</a><nav><ul>\(Self.links("topics", 24))</ul></nav>
        <form action="/search"><input name=q><button>Search</button></form></header>
        <main><div class="content">\(body)</div></main>
        <aside><h3>New lessons</h3><ul>\(Self.links("lessons", 12))</ul></aside><footer>\(footer)</footer>
        """
    case .table:
      return """
        <table width=100%><tr><td colspan=2><img src=logo.gif alt="Harbour School"></td></tr><tr><td valign=top>
        <table>\((0..<30).map { "<tr><td><a href=\"p\($0).html\">\(Self.topics[$0 % 12]) \($0)</a></td></tr>" }.joined())</table>
        </td><td valign=top>\(body)</td></tr><tr><td colspan=2>\(footer)</td></tr></table>
        """
    case .docs:
      return """
        <div class="sidebar"><h2>Contents</h2><ul>\(Self.links("manual", 80))</ul></div>
        <div class="document"><div class="breadcrumbs"><a href="/">Docs</a> / <a href="/manual">Manual</a></div>
        <div role="main">\(body)</div><div class="prev-next"><a href="a">Previous</a> <a href="b">Next</a></div></div>
        <footer>\(footer)</footer>
        """
    case .wiki:
      return """
        <div id="mw-navigation"><ul>\(Self.links("wiki", 20))</ul></div><div id="content" class="mw-body">\(body)
        <div id="catlinks"><a href="/c">Categories</a>: <a href="/c/1">Knots</a></div></div>
        <div id="footer"><ul><li>Text is available under a free licence.</li><li><a href="/about">About</a></li></ul></div>
        """
    case .app:
      return "<div id=\"__next\"><div class=\"page\">\(body)</div></div><script src=\"/_next/static/main.js\"></script>"
    case .home: return "<header><nav><ul>\(Self.links("topics", 12))</ul></nav></header><main>\(body)</main>"
    }
  }
}
