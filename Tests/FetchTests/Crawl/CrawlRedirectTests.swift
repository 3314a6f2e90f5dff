import Model
import Testing

@testable import Fetch

struct CrawlRedirectTests {
  private func visit(_ url: String, _ pages: [String: Reply]) -> Capture? {
    let simulation = Simulation(.quick) { request, _ in pages[request.url] ?? .page(404) }
    simulation.add([url])
    simulation.run()
    return simulation.captures[0]
  }

  @Test(arguments: [301, 302, 303, 307, 308]) func redirectsAreFollowedAndRecorded(status: Int) {
    let capture = visit(
      "http://a.test/1?q#here",
      [
        "http://a.test/1?q": .redirect("/2", status), "http://a.test/2": .redirect("https://www.b.test/x#there", 301),
        "https://www.b.test/x": .page(body: "hello"),
      ])
    #expect(capture?.response?.status == 200)
    #expect(capture?.url == "http://a.test/1?q#here")
    #expect(capture?.finalURL == "https://www.b.test/x#there")
    #expect(
      capture?.hops == [
        Hop(url: "http://a.test/1?q", status: status, location: "http://a.test/2"),
        Hop(url: "http://a.test/2", status: 301, location: "https://www.b.test/x#there"),
      ])
    #expect(capture?.attempts == 1)
    #expect(capture?.milliseconds == 300)
    #expect(capture?.address == "192.0.2.1")
  }

  @Test func aFragmentIsInheritedWhenTheTargetHasNone() {
    let capture = visit("http://a.test/#/route", ["http://a.test/": .redirect("/b"), "http://a.test/b": .page()])
    #expect(capture?.finalURL == "http://a.test/b#/route")
  }

  static let refused: [(String, Failure.Kind, String)] = [
    ("file:///etc/passwd", .refusedByPolicy, "redirect to file:"),
    ("ftp://a.test/x", .refusedByPolicy, "redirect to ftp:"),
    ("javascript:alert(1)", .refusedByPolicy, "redirect to javascript:"),
    ("http://user:secret@a.test/", .refusedByPolicy, "redirect to an address with a user name or password"),
    ("http://[::1", .badRedirect, "Location is no valid URL"),
    ("", .badRedirect, "302 without Location"),
  ]

  @Test(arguments: refused) func forbiddenTargets(target: String, kind: Failure.Kind, detail: String) {
    let capture = visit("http://a.test/", ["http://a.test/": .redirect(target)])
    #expect(capture?.failure == Failure(kind, detail))
    #expect(capture?.finalURL == "http://a.test/")
    #expect(capture?.hops.contains { $0.location.contains("secret") } == false)
  }

  @Test func missingLocation() {
    #expect(
      visit("http://a.test/", ["http://a.test/": .page(301)])?.failure == Failure(.badRedirect, "301 without Location"))
  }

  @Test func otherStatusesAreNoRedirects() {
    for status in [300, 305, 306] {
      let capture = visit("http://a.test/", ["http://a.test/": .page(status, ["location": "/x"])])
      #expect(capture?.response?.status == status)
    }
  }

  @Test func notModifiedNeedsACondition() {
    #expect(visit("http://a.test/", ["http://a.test/": .page(304)])?.failure?.kind == .protocolError)
  }

  @Test func circlesAreFound() {
    let pages: [String: Reply] = ["http://a.test/1": .redirect("/2"), "http://a.test/2": .redirect("/1")]
    let capture = visit("http://a.test/1", pages)
    #expect(capture?.failure?.kind == .redirectLoop)
    #expect(capture?.hops.count == 2)
    #expect(visit("http://a.test/", ["http://a.test/": .redirect("/")])?.failure?.kind == .redirectLoop)
  }

  @Test func chainsEndAtTheBound() {
    func chain(_ length: Int) -> Capture? {
      let simulation = Simulation(.quick) { request, _ in
        let number = Int(request.url.dropFirst("http://a.test/".count)) ?? 0
        return number == length ? .page() : .redirect("/\(number + 1)")
      }
      simulation.add(["http://a.test/0"])
      simulation.run()
      return simulation.captures[0]
    }
    #expect(chain(10)?.response?.status == 200)
    #expect(chain(10)?.hops.count == 10)
    #expect(chain(11)?.failure?.kind == .tooManyRedirects)
    #expect(chain(11)?.hops.count == 10)
  }

  private static func cookie(_ value: String, expires: Int) -> String {
    "a.test\tFALSE\t/\tFALSE\t\(expires)\tseen\t\(value)"
  }

  @Test func aCookieBounceWorks() {
    let simulation = Simulation(.quick) { request, _ in
      request.cookies.isEmpty ? .redirect("/", cookies: [Self.cookie("1", expires: 9)]) : .page()
    }
    simulation.add(["http://a.test/", "http://a.test/other"])
    simulation.run()
    #expect(simulation.status(0) == 200)
    #expect(simulation.captures[0]?.hops.count == 1)
    #expect(simulation.requests.filter { $0.url == "http://a.test/other" }.map(\.cookies.count) == [0])
  }

  @Test func aCookieThatOnlyLivesLongerIsNoProgress() {
    let simulation = Simulation(.quick) { _, now in .redirect("/", cookies: [Self.cookie("1", expires: Int(now * 10))])
    }
    simulation.add(["http://a.test/"])
    simulation.run()
    #expect(simulation.failure(0) == .redirectLoop)
    #expect(simulation.requests.count == 2)
  }

  @Test func anEverNewCookieEndsAtTheBound() {
    let simulation = Simulation(.quick) { _, now in .redirect("/", cookies: [Self.cookie("\(now)", expires: 9)]) }
    simulation.add(["http://a.test/"])
    simulation.run()
    #expect(simulation.failure(0) == .tooManyRedirects)
    #expect(simulation.requests.count == 11)
  }

  @Test func validatorsGoOutWithEveryHop() {
    let simulation = Simulation(.quick) { request, _ in
      request.url == "http://a.test/" ? .redirect("http://b.test/") : .page(304)
    }
    let validators = Validators(etag: "\"x\"")
    simulation.add(Visit(id: "a", url: "http://a.test/", validators: validators), 0)
    simulation.run()
    #expect(simulation.requests.map(\.validators) == [validators, validators])
    #expect(simulation.status(0) == 304)
  }

  @Test(arguments: ["", "ftp://a.test/", "http://u@a.test/", "no url", "mailto:a@b.test"])
  func unfetchableAddressesAreRefusedUnasked(url: String) {
    let simulation = Simulation(.quick) { _, _ in .page() }
    simulation.add([url])
    simulation.add(Visit(id: "f", url: url), 7, isFollowUp: true)
    simulation.run()
    #expect(simulation.failure(0) == .refusedByPolicy)
    #expect(simulation.failure(7) == .refusedByPolicy)
    #expect(simulation.captures[0]?.attempts == 0)
    #expect(simulation.requests.isEmpty && simulation.machine.isIdle)
  }
}

extension FetchConfiguration {
  /// No delay, no robots.txt.
  static var quick: FetchConfiguration {
    var configuration = FetchConfiguration()
    configuration.perHostDelay = 0
    configuration.robots = .ignore
    return configuration
  }
}
