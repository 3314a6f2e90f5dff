import Extraction
import Model
import Testing

@Suite("Links and signals")
struct LinkAndSignalTests {
  @Test func linksHaveRoles() {
    let reading = read(
      page(
        article:
          "<p>Read <a href='../more?x=1#top'>more about <b>trees</b></a> before you begin, it is well worth the time.</p>",
        after: "<footer><a href='mailto:a@b.c'>mail</a><a href='#top'>up</a><a href='/imprint'>Imprint</a></footer>"))
    #expect(
      reading.links.first { $0.role == .content }
        == Link(url: "https://example.org/more?x=1#top", text: "more about trees", role: .content))
    #expect(
      reading.links.filter { $0.role == .navigation }.map(\.url) == [
        "https://example.org/", "https://example.org/guides",
      ])
    #expect(reading.links.filter { $0.role == .footer }.map(\.url) == ["https://example.org/imprint"])
  }

  @Test func linksAreBounded() {
    let many = (0..<3_000).map { "<a href=/\($0)>x</a>" }.joined()
    #expect(read("<p>\(many)").links.count == 2_000)
  }

  @Test func aBaseElementCounts() {
    #expect(
      read("<base href='https://cdn.example.net/a/'><a href=b>x</a>").links.map(\.url) == [
        "https://cdn.example.net/a/b"
      ])
  }

  @Test func signals() {
    let reading = read(
      """
      <html><head><script src="https://challenges.cloudflare.com/x.js"></script><script>var a = 1;</script></head>
      <body><div id="__next"></div><form action="//login.example.com/in"><input type=Password></form>
      <iframe src="https://www.google.com/recaptcha"></iframe><img src=a><a href=/x>x</a>
      <noscript>You need to enable JavaScript</noscript><p>Hello   there</p></body></html>
      """)
    let signals = reading.signals
    #expect(signals.scriptCount == 2)
    #expect(signals.scriptBytes == 10)
    #expect(signals.passwordFields == 1)
    #expect(signals.formCount == 1)
    #expect(signals.frameCount == 1)
    #expect(signals.imageCount == 1)
    #expect(signals.linkCount == 1)
    #expect(signals.hasScriptMount)
    #expect(signals.noscriptText == "You need to enable JavaScript")
    #expect(signals.opening == "x Hello there")
    #expect(signals.embeddedHosts == ["challenges.cloudflare.com", "login.example.com", "www.google.com"])
  }

  @Test(
    arguments: [
      ("window.location = '/new';", "https://example.org/new"),
      ("location.href=\"https://example.net/\"", "https://example.net/"),
      ("document.location.replace('/lander')", "https://example.org/lander"),
      ("if (location.hash) { go() }  // nothing", nil),
      ("var x = 'location';", nil),
    ] as [(String, String?)])
  func scriptRedirect(script: String, expected: String?) {
    #expect(read("<script>\(script)</script>").signals.scriptRedirect == expected)
  }

  @Test func incompleteResponsesStayIncomplete() {
    #expect(read(page(), completeness: .incomplete(.truncatedBody)).completeness == .incomplete(.truncatedBody))
    #expect(read(String(repeating: "<div>", count: 700)).completeness == .incomplete(.depthLimit))
  }

  @Test func charsetIsReported() {
    let body: [UInt8] = Array("<meta charset=iso-8859-1><p>caf".utf8) + [0xE9]
    let reading = PageReader().read(Response(status: 200, body: body), url: "https://example.org/")
    #expect(reading.signals.opening == "café")
    #expect(reading.charset.source == "meta")
  }
}
