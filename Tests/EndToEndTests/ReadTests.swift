import Foundation
import Testing

/// `perennial read`, as a person uses it: on files, on standard input, and on addresses of a loopback server.
@Suite("Reading one page")
struct ReadTests {
  static let page = """
    <!doctype html><html lang=en><head><meta charset=utf-8><title>Warp a small loom - Weavers</title>
    <meta name=author content="Ada Green"></head><body><nav><a href=/>Home</a></nav><main><h1>Warp a small loom</h1>
    <p>Tie the first thread to the peg, and wind it around the frame until every slot is filled, which takes an hour.</p>
    <ol><li>Count the <a href="threads.html">threads</a>.</li><li>Cut them.</li></ol>
    <pre><code class=language-sh>warp --slots 40</code></pre></main></body></html>
    """

  /// A folder that is gone when the test is over.
  private final class Folder {
    let path = NSTemporaryDirectory() + "perennial-read-\(UUID().uuidString)"

    init(_ files: [String: Data]) throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for (name, data) in files { try data.write(to: URL(filePath: path).appending(path: name)) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func read(_ arguments: String..., input: String? = nil) throws -> Program.Output {
      try withExtendedLifetime(self) { try Program.run(["read"] + arguments, in: path, input: input) }
    }
  }

  private func folder() throws -> Folder { try Folder(["loom.html": Data(Self.page.utf8)]) }

  @Test func aFileAsACard() throws {
    let output = try folder().read("loom.html")
    #expect(output.status == 0, "\(output.err)")
    #expect(output.err.isEmpty)
    #expect(output.out.hasPrefix("title       Warp a small loom  [h1]\nauthor      Ada Green  [meta]\n"))
    #expect(!output.out.contains("likely"))
  }

  @Test func whyQuotesWhatLost() throws {
    let output = try folder().read("--why", "loom.html")
    #expect(output.status == 0, "\(output.err)")
    #expect(output.out.contains("  not       Warp a small loom - Weavers  [title]\n"))
    #expect(output.out.contains("% likely"))
  }

  @Test func aFileAsJSON() throws {
    let output = try folder().read("--json", "--url", "https://weavers.example/warp", "loom.html")
    #expect(output.status == 0, "\(output.err)")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(output.out.utf8)) as? [String: Any])
    let reading = try #require(object["reading"] as? [String: Any])
    #expect(reading["title"] as? [String: String] == ["source": "h1", "value": "Warp a small loom"])
    #expect(object["url"] as? String == "https://weavers.example/warp")
    let links = reading["links"] as? [[String: String]] ?? []
    #expect(links.contains { $0["url"] == "https://weavers.example/threads.html" && $0["role"] == "content" })
  }

  @Test func aFileAsMarkdownAndText() throws {
    let folder = try folder()
    let markdown = try folder.read("--markdown", "--url", "https://weavers.example/warp", "loom.html")
    #expect(markdown.status == 0, "\(markdown.err)")
    #expect(markdown.out.contains("1. Count the [threads](https://weavers.example/threads.html)."))
    #expect(markdown.out.contains("```sh\nwarp --slots 40\n```"))
    let text = try folder.read("--text", "loom.html")
    #expect(text.out.contains("Count the threads."))
    for output in [markdown, text] { #expect(!output.out.contains("Home")) }
  }

  @Test func standardInputIsThePageToo() throws {
    let folder = try folder()
    #expect(try folder.read("--json", "-", input: Self.page).out == folder.read("--json", "loom.html").out)
  }

  @Test func anAddress() throws {
    let web = try Rehearsal(hosts: 1, pages: 1)
    try web.write("sites/h0.test/loom.html", Self.page)
    func read(_ arguments: String...) throws -> Program.Output {
      try Program.run(["read", "--config", "night.yaml"] + arguments, in: web.folder)
    }
    let card = try read("http://h0.test/loom.html")
    #expect(card.status == 0, "\(card.err)")
    #expect(card.out.hasPrefix("outcome     ok  [HTTP 200]\ntitle       Warp a small loom  [h1]\n"))
    let json = try read("--json", "http://h0.test/loom.html")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
    #expect(object["outcome"] as? String == "ok")
    #expect(object["status"] as? Int == 200)
    #expect(try read("--markdown", "http://h0.test/loom.html").out.contains("(http://h0.test/threads.html)"))
    let gone = try read("http://h0.test/none.html")
    #expect(gone.status == 1)
    #expect(gone.out.contains("outcome     not-found  [HTTP 404]"))
  }

  @Test func anAddressOutsideThePolicyIsNotVisited() throws {
    let output = try folder().read("http://127.0.0.1:9/")
    #expect(output.status == 1)
    #expect(output.out.contains("outcome     refused-by-policy"))
  }

  @Test(arguments: [
    (["nowhere.html"], "nowhere.html"), (["."], "not a file"), ([], "url-or-file"),
    (["--json", "--text", "loom.html"], "--json"), (["--nope", "loom.html"], "--nope"),
    (["--config", "none.yaml", "http://h0.test/"], "none.yaml"), (["loom.html", "loom.html"], "loom.html"),
  ])
  func wrongUse(arguments: [String], says: String) throws {
    let folder = try folder()
    let output = try Program.run(["read"] + arguments, in: folder.path)
    #expect(output.status == 2, "\(output.err)")
    #expect(output.err.contains(says), "\(output.err)")
    #expect(output.out.isEmpty)
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: ["--card", "--text", "--markdown", "--json"])
  func aBinaryFileIsNoPage(form: String) throws {
    let bytes = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + (0..<200).map { UInt8($0) })
    let folder = try Folder(["image.png": bytes])
    let output = try folder.read(form, "image.png")
    #expect(output.status == 1)
    #expect((output.out + output.err).contains(form == "--json" ? "\"reading\": null" : "neither HTML nor text"))
    #expect(!output.out.contains("PNG"))
  }

  /// Escape sequences that would set the window's title, colour or clear the screen, and characters that reorder a line.
  @Test(arguments: ["--card", "--why"])
  func aHostilePageDoesNotReachTheTerminal(form: String) throws {
    let escape = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}"
    let page = """
      <html lang="\(escape)"><title>Loom \(escape) - \(escape)</title><meta name=author content="Ada \(escape) Green">
      <meta name=description content="\(escape) about">
      <meta property=og:site_name content="\(escape) Club"><meta name=generator content="\(escape)">
      <link rel=canonical href="/\(escape)"><body><h1>Loom \(escape)</h1><div class=warning>This page is outdated \(escape).</div>
      <p>Tie the first thread to the peg, \(escape) and wind it around the frame until every slot is filled.</p></body></html>
      """
    let folder = try Folder(["hostile.html": Data(page.utf8)])
    let output = try folder.read(form, "hostile.html")
    #expect(output.status == 0, "\(output.err)")
    let isSafe = (output.out + output.err).unicodeScalars.allSatisfy {
      ($0.value >= 0x20 || $0.value == 0x0A) && !(0x7F...0x9F).contains($0.value)
        && !(0x202A...0x202E).contains($0.value)
    }
    #expect(isSafe)
    #expect(output.out.contains("Loom"))
  }
}
