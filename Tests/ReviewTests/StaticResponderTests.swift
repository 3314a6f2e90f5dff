import Testing

@testable import Review

struct StaticResponderTests {
  private let files = MemoryFiles(texts: [
    "site/index.html": "<body>home</body>", "site/a/index.html": "<body>a</BODY >x", "site/a/b c.txt": "b",
    "site/p.pdf": "%PDF",
    "site/d.json": "{}", "site/empty/x/y.css": "", "other/index.html": "other", "new.html": "<p>new",
  ])
  private var site: StaticSite { StaticSite(hosts: ["Site.test": "site", "other.test": "other"]) }

  private func ask(
    _ target: String, host: String? = "site.test", method: String = "GET", none: String? = nil, since: String? = nil,
    overrides: String = "", cors: Bool = false, any: Bool = false
  ) throws -> StaticResponse {
    var site = site
    site.cors = cors
    if any { site.hosts = ["*": "site"] }
    return StaticResponder(site: site, files: files).response(
      to: StaticRequest(method: method, target: target, host: host, ifNoneMatch: none, ifModifiedSince: since),
      overrides: try Overrides(parsing: Array(overrides.utf8)))
  }

  @Test(arguments: [
    ("/", 200, "text/html"), ("/a/", 200, "text/html"), ("/index.html", 200, "text/html"),
    ("/a/b%20c.txt?x=1", 200, "text/plain; charset=utf-8"),
    ("/p.pdf", 200, "application/pdf"), ("/d.json", 200, "application/json"),
    ("/empty/x/y.css", 200, "text/css; charset=utf-8"),
    ("http://other.test/", 200, "text/html"), ("http://other.test", 200, "text/html"),
  ])
  func servesFiles(_ target: String, _ status: Int, _ type: String) throws {
    let response = try ask(target)
    #expect(response.status == status)
    #expect(response["Content-Type"] == type)
    #expect(response["X-Content-Type-Options"] == "nosniff")
    #expect(response["Access-Control-Allow-Origin"] == nil)
    #expect(response.length == response.text.utf8.count)
  }

  @Test(arguments: [
    "/none", "/index.html/", "/empty/", "/../index.html", "/a/../index.html", "/%2e%2e/index.html",
    "/a/..%2findex.html", "/a%2fb",
    "/a%5cb", "//index.html", "/a//b%20c.txt", "/.hidden", "/a/.b", "/%00", "/index.html%00.txt", "/%zz", "/%f", "/%ff",
    "/a/./b", "*",
    "", "index.html", "ftp://site.test/", "/\\site",
  ])
  func hasNothingElse(_ target: String) throws {
    #expect(try ask(target).status == 404)
  }

  @Test func redirectsFoldersToTheirSlash() throws {
    let response = try ask("/a?x=1")
    #expect(response.status == 301)
    #expect(response["Location"] == "/a/?x=1")
  }

  @Test(
    arguments: [
      ("site.test", 200), ("SITE.test:8080", 200), ("site.test.", 200), ("evil.test", 421), ("", 421),
      ("site.test:x", 421),
      ("[::1]:80", 421), (nil, 400),
    ] as [(String?, Int)])
  func knowsItsHosts(_ host: String?, _ status: Int) throws {
    #expect(try ask("/", host: host).status == status)
  }

  @Test func servesEveryHostWhenAsked() throws {
    #expect(try ask("/", host: "anything:1", any: true).text == "<body>home</body>")
    #expect(try ask("/", host: "[::1]:80", any: true).status == 200)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"])
  func takesOnlyGetAndHead(_ method: String) throws {
    let response = try ask("/", method: method)
    #expect(response.status == 405)
    #expect(response["Allow"] == "GET, HEAD")
  }

  @Test func headIsGetWithoutBody() throws {
    let get = try ask("/")
    let head = try ask("/", method: "HEAD")
    #expect(head.text.isEmpty && !get.text.isEmpty)
    #expect(head.length == get.length)
    #expect(head.fields.map(\.name) == get.fields.map(\.name))
  }

  @Test func allowsOtherOriginsWhenAsked() throws {
    for target in ["/", "/none"] {
      #expect(try ask(target, cors: true)["Access-Control-Allow-Origin"] == "*")
    }
  }

  @Test(
    arguments: [
      ("\"v17\"", nil, 304), ("W/\"v17\"", nil, 304), ("\"x\", \"v17\"", nil, 304), ("*", nil, 304),
      ("\"x\"", nil, 200), ("v17", nil, 200),
      ("\"x\"", "Mon, 05 Jan 2026 02:00:00 GMT", 200), (nil, "Mon, 05 Jan 2026 02:00:00 GMT", 304),
      (nil, "Mon, 05 Jan 2026 02:00:01 GMT", 304), (nil, "Mon, 05 Jan 2026 01:59:59 GMT", 200), (nil, "yesterday", 200),
      (nil, "", 200),
    ] as [(String?, String?, Int)])
  func answersConditions(_ none: String?, _ since: String?, _ status: Int) throws {
    let response = try ask("/", none: none, since: since)
    #expect(response.status == status)
    #expect(response["ETag"] == "\"v17\"")
    #expect(response["Last-Modified"] == "Mon, 05 Jan 2026 02:00:00 GMT")
    #expect(response.text.isEmpty == (status == 304))
  }

  @Test func refusesLongTargets() throws {
    #expect(try ask("/" + String(repeating: "a", count: 8191)).status == 404)
    #expect(try ask("/" + String(repeating: "a", count: 8192)).status == 414)
  }

  // MARK: Overrides

  @Test(arguments: [
    (404, "Page not found"), (410, "This page is gone"), (500, "Internal server error"), (418, "Status 418"),
  ])
  func givesAStatus(_ status: Int, _ words: String) throws {
    let response = try ask("/a/", overrides: "site.test\t/a/\tstatus\t\(status)\n")
    #expect(response.status == status)
    #expect(response.text.contains("<h1>\(words)</h1>"))
    #expect(try ask("/", overrides: "site.test\t/a/\tstatus\t\(status)\n").status == 200)
  }

  @Test func redirectsWhereItIsTold() throws {
    let response = try ask("/gone", overrides: "site.test\t/gone\tredirect\t302 https://new.test/x\n")
    #expect(response.status == 302)
    #expect(response["Location"] == "https://new.test/x")
  }

  @Test func pretendsToHaveAPage() throws {
    let response = try ask("/gone", overrides: "site.test\t*\tsoft404\n")
    #expect(response.status == 200)
    #expect(response.text.contains("Page not found"))
  }

  @Test func replacesAFile() throws {
    let response = try ask("/", overrides: "site.test\t/\treplace\tnew.html\n")
    #expect(response.text == "<p>new")
    #expect(response["ETag"] == "\"v6\"")
    #expect(try ask("/", overrides: "site.test\t/\treplace\tmissing\n").status == 404)
  }

  @Test func appendsText() throws {
    let overrides = "site.test\t/a/\tappend\tnow <with> & more\nsite.test\t/d.json\tappend\tx\n"
    let response = try ask("/a/", overrides: overrides)
    #expect(response.text == "<body>a<p>now &lt;with&gt; &amp; more</p>\n</BODY >x")
    #expect(response.length == response.text.utf8.count)
    let tag = try #require(response["ETag"])
    #expect(tag != "\"v16\"")
    #expect(try ask("/a/", none: tag, overrides: overrides).status == 304)
    #expect(try ask("/a/", none: tag, overrides: "site.test\t/a/\tappend\tother\n").status == 200)
    #expect(try ask("/d.json", overrides: overrides).text == "{}<p>x</p>\n")
    #expect(try ask("/none", overrides: "*\t*\tappend\tx").status == 404)
  }

  @Test func dropsWholeHosts() throws {
    #expect(try ask("/", method: "POST", overrides: "site.test\t*\tdrop\n").isDropped)
    #expect(try !ask("/", host: "other.test", overrides: "site.test\t*\tdrop\n").isDropped)
  }

  @Test func theMostExactLineDecides() throws {
    let overrides =
      "*\t*\tstatus\t500\nsite.test\t*\tstatus\t503\r\nsite.test\t/q\tstatus\t404\nsite.test\t/q?x\tstatus\t410\n# end\n\nSITE.test\t/r\tstatus\t401\nsite.test\t/r\tstatus\t403"
    #expect(try ask("/q?x", overrides: overrides).status == 410)
    #expect(try ask("/q?y", overrides: overrides).status == 404)
    #expect(try ask("/r", overrides: overrides).status == 403)
    #expect(try ask("/", overrides: overrides).status == 503)
    #expect(try ask("/", host: "other.test", overrides: overrides).status == 500)
  }

  @Test(arguments: [
    "site.test", "site.test\t/", "site.test\tx\tdrop", "\t/\tdrop", "h\t/\tstatus\tx", "h\t/\tstatus\t99",
    "h\t/\tstatus",
    "h\t/\tredirect\t200 /x", "h\t/\tredirect\t301", "h\t/\tredirect\t301 /a b", "h\t/\treplace", "h\t/\texplode\tx",
  ])
  func linesThatSayNothingAreNamed(_ line: String) {
    let error = #expect(throws: ReviewError.self) { try Overrides(parsing: Array("# first\n\(line)\n".utf8)) }
    #expect(error?.description.hasPrefix("line 2: ") == true)
  }
}
