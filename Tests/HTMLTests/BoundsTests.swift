import HTML
import Model
import Testing

@Suite("Hostile pages are bounded")
struct BoundsTests {
  struct Hostile: CustomTestStringConvertible, Sendable {
    var name: String
    var markup: @Sendable () -> String
    var reason: IncompleteReason?
    var testDescription: String { name }
  }

  static let pages = [
    Hostile(name: "less-than signs", markup: { repeated("<", 5_000_000) }, reason: .textLimit),
    Hostile(name: "nested divs", markup: { repeated("<div>", 50_000) + "end" }, reason: .depthLimit),
    Hostile(
      name: "divs nested and closed", markup: { repeated("<div>", 600) + repeated("</div>", 600) + "end" },
      reason: .depthLimit),
    Hostile(name: "a long text", markup: { repeated("word ", 900_000) }, reason: .textLimit),
    Hostile(name: "NULs", markup: { repeated("\0", 100_000) + "end" }, reason: nil),
    Hostile(name: "references", markup: { repeated("&amp;", 60_000) }, reason: nil),
    Hostile(name: "unknown references", markup: { repeated("&zzzzzzzz", 40_000) }, reason: nil),
    Hostile(name: "attributes", markup: { "<p " + repeated("a=b ", 20_000) + ">end" }, reason: .attributeLimit),
    Hostile(name: "known attributes", markup: { "<p " + repeated("id=b ", 20_000) + ">end" }, reason: .attributeLimit),
    Hostile(
      name: "end tags of nothing open", markup: { repeated("<b class=x>", 5_000) + repeated("</i>", 30_000) },
      reason: .depthLimit),
    Hostile(
      name: "end tags that reach too far",
      markup: { repeated("<i class=x>", 250) + "<div>" + repeated("<b class=x>", 240) + repeated("</i>", 20_000) },
      reason: nil),
    Hostile(name: "list items that stay open", markup: { repeated("<li><div></li>", 5_000) }, reason: .depthLimit),
    Hostile(
      name: "headings that are closed for us",
      markup: { repeated("<i class=x>", 400) + repeated("<h1><p></h1>", 5_000) }, reason: nil),
    Hostile(name: "end tags", markup: { repeated("</p>", 100_000) + "end" }, reason: nil),
    Hostile(name: "paragraphs", markup: { repeated("<p>x", 250_000) }, reason: .nodeLimit),
    Hostile(name: "unclosed comments", markup: { repeated("<!--", 100_000) }, reason: nil),
    Hostile(name: "declarations", markup: { repeated("<!x", 50_000) }, reason: nil),
    Hostile(name: "unclosed drawings", markup: { repeated("<svg>", 30_000) + "end" }, reason: nil),
    Hostile(name: "unclosed frames", markup: { repeated("<iframe>", 30_000) + "end" }, reason: nil),
    Hostile(name: "false ends of scripts", markup: { "<script>" + repeated("</scrip", 60_000) }, reason: nil),
    Hostile(name: "open quotes", markup: { repeated("<a href=\"", 30_000) }, reason: .attributeLimit),
    Hostile(name: "tables", markup: { repeated("<table><tr><td>", 10_000) + "end" }, reason: .depthLimit),
    Hostile(name: "links", markup: { repeated("<a href=x>y", 20_000) }, reason: nil),
  ]

  @Test(arguments: pages)
  func bounded(page: Hostile) {
    let tree = HTMLTree(parsing: Array(page.markup().utf8))
    let limits = HTMLTree.Limits()
    #expect(tree.completeness == page.reason.map { .incomplete($0) } ?? .complete)
    #expect(tree.nodes.count <= limits.nodes + 16)
    #expect(tree.text.count <= limits.text)
    #expect(tree.nodes.allSatisfy { Int($0.depth) <= limits.depth + 130 })
    #expect(faults(of: tree).isEmpty)
  }

  @Test func textBelowTheDepthLimitIsKept() {
    let tree = HTMLTree(parsing: Array((repeated("<div>", 1_000) + "deep" + repeated("</div>", 1_000) + "end").utf8))
    #expect(String(decoding: tree.text, as: UTF8.self) == "deepend")
    #expect(tree.nodes.filter { $0.tag == .text }.count == 2)
  }

}

private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
