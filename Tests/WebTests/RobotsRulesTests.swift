import Testing

@testable import Web

struct RobotsRulesTests {
  private func allowed(_ robots: String, _ path: String, agent: String = "FooBot") throws -> Bool {
    RobotsRules(Array(robots.utf8)).ruling(agent: agent, url: try #require(WebURL("https://e.org" + path))).allowed
  }

  @Test(arguments: [
    ("", "/x", true), ("User-agent: *\nDisallow: /", "/x", false), ("User-agent: *\nDisallow:", "/x", true),
    ("Disallow: /", "/x", true), ("User-agent: FooBot\nDisallow: /\nUser-agent: *\nAllow: /", "/x", false),
    ("User-agent: *\nDisallow: /\nUser-agent: FooBot\n", "/x", true),
    ("User-agent: foobot/2.1\nDisallow: /", "/x", false), ("User-agent: FooBotNews\nDisallow: /", "/x", true),
    ("User-agent: Foo\nDisallow: /", "/x", true), ("User-agent: * and all\nDisallow: /", "/x", false),
    ("User-agent: *x\nDisallow: /", "/x", true),
    // The longest match wins, allow wins ties.
    ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true),
    ("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false),
    ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true), ("User-agent: *\nAllow: /a\nDisallow: /*", "/a", true),
    // Groups of one agent are one; agents in a row share a group; other lines do not end it.
    ("User-agent: FooBot\nDisallow: /a\nUser-agent: B\nDisallow: /\nUser-agent: FooBot\nDisallow: /b", "/b", false),
    ("User-agent: A\nUser-agent: FooBot\nDisallow: /", "/x", false),
    ("User-agent: FooBot\nSitemap: https://e.org/s\nUser-agent: B\nDisallow: /", "/x", false),
    ("User-agent: FooBot\nCrawl-delay: 3\nUser-agent: B\nDisallow: /", "/x", false),
    // Stars and the end mark.
    ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false), ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true),
    ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf.pdf", false), ("User-agent: *\nDisallow: /a*b*c", "/axxbyyczz", false),
    ("User-agent: *\nDisallow: /a*b*c", "/acb", true), ("User-agent: *\nDisallow: /$", "/", false),
    ("User-agent: *\nDisallow: /$", "/a", true), ("User-agent: *\nDisallow: /a$b", "/a", true),
    ("User-agent: *\nDisallow: *", "/a", false),
    ("User-agent: *\nDisallow: /a*$", "/abc", false), ("User-agent: *\nDisallow: /ab*ab$", "/ab", true),
    // Percent-encoding.
    ("User-agent: *\nDisallow: /ä", "/%c3%a4", false), ("User-agent: *\nDisallow: /%c3%a4", "/ä", false),
    ("User-agent: *\nDisallow: /a%3cd", "/a%3Cd", false), ("User-agent: *\nDisallow: /A", "/a", true),
    // Lines.
    ("User-agent: *\rDisallow: /a\rDisallow: /b", "/b", false), ("User-agent: *\r\nDisallow: /a\r\n", "/a", false),
    ("\u{feff}User-agent: *\nDisallow: /", "/", false), ("User-agent: * # all\nDisallow: /a # b", "/a", false),
    ("User-agent *\nDisallow /", "/", false), ("User-agent: *\nDisallow / x", "/", true),
    ("USERAGENT:*\ndisalow:/", "/", false),
    ("User-agent: *\n\nDisallow: /", "/", false), ("User-agent: *\nDis\u{0}allow: /", "/", true),
    (":\nUser-agent: *\nDisallow: /", "/", false),
    ("User-agent: *\nDisallow: /\nAllow: /index.html", "/", true),
    ("User-agent: *\nDisallow: /a\nAllow: /a/index.htm", "/a/", true),
  ])
  func ruling(_ robots: String, _ path: String, _ expected: Bool) throws {
    #expect(try allowed(robots, path) == expected)
  }

  @Test func namesTheRuleAndItsLine() throws {
    let rules = RobotsRules(Array("# hello\r\nUser-agent: *\r\n\r\nDisallow: /ä b\r\nAllow: /".utf8))
    let ruling = rules.ruling(agent: "FooBot", address: "https://e.org/%C3%A4 b")
    #expect(!ruling.allowed)
    #expect(ruling.line == 4)
    #expect(ruling.rule == "Disallow: /%C3%A4 b")
    let none = RobotsRules.allowAll.ruling(agent: "FooBot", address: "https://e.org/")
    #expect(none.allowed && none.line == nil && none.rule == nil)
    #expect(!RobotsRules.disallowAll.ruling(agent: "FooBot", address: "https://e.org/").allowed)
  }

  @Test(arguments: [
    ("", "/"), ("http://e.org", "/"), ("http://e.org/a?b#c", "/a?b"), ("http://e.org?b", "/?b"),
    ("http://e.org#/a", "/"),
    ("e.org/a", "/a"), ("//e.org/a//b", "/a//b"), ("/a/http://b", "/a/http://b"), ("e.org;x", "/;x"),
    ("a/b://c/d", "/b://c/d"),
  ])
  func targetOfAnAddressAsWritten(_ address: String, _ target: String) {
    #expect(String(decoding: RobotsRules.target(ofAddress: address), as: UTF8.self) == target)
  }

  @Test func lateBytesOfALineAreIgnored() throws {
    let long = "User-agent: *\nDisallow: /" + String(repeating: "a", count: 20_000) + "\n"
    let kept = 2083 * 8 - 1 - "Disallow: ".utf8.count
    #expect(try !allowed(long, "/" + String(repeating: "a", count: kept - 1)))
    #expect(try allowed(long, "/" + String(repeating: "a", count: kept - 2)))
  }

  @Test func aLineCutByTheLimitIsLeftOut() throws {
    let head = "User-agent: *\n"
    let filler = String(repeating: "#\n", count: (RobotsRules.sizeLimit - head.utf8.count - 12) / 2)
    #expect(try allowed(head + filler + "Disallow: /private", "/public"))
    #expect(try !allowed(head + filler + "Disallow: /", "/public"))
  }

  @Test(arguments: [
    ("10", 10.0), ("0.5", 0.5), (".25", 0.25), ("3.", 3), ("x", nil), ("-1", nil), ("inf", nil), ("1e9", nil),
    ("", nil), ("1.2.3", nil),
    ("99999999999", nil),
  ])
  func crawlDelay(_ text: String, _ seconds: Double?) {
    let rules = RobotsRules(Array("User-agent: *\nCrawl-delay: \(text)\nUser-agent: BarBot\nDisallow: /".utf8))
    #expect(rules.crawlDelay(agent: "FooBot") == seconds)
  }

  @Test func crawlDelayIsThatOfTheAgentsOwnGroup() {
    let rules = RobotsRules(Array("User-agent: *\nCrawl-delay: 9\nDisallow: /a\nUser-agent: FooBot\nDisallow: /b".utf8))
    #expect(rules.crawlDelay(agent: "FooBot") == nil)
    #expect(rules.crawlDelay(agent: "BarBot") == 9)
  }

  /// Piecewise search against the definition by recursion.
  @Test func matchingAgreesWithItsDefinition() {
    func matches(_ pattern: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) -> Bool {
      guard let first = pattern.first else { return true }
      if first == UInt8(ascii: "$"), pattern.count == 1 { return target.isEmpty }
      if first == UInt8(ascii: "*") {
        return matches(pattern.dropFirst(), target) || (!target.isEmpty && matches(pattern, target.dropFirst()))
      }
      return target.first == first && matches(pattern.dropFirst(), target.dropFirst())
    }
    var random = SplitMix(seed: 3)
    var hits = 0
    for _ in 0..<20_000 {
      let pattern = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
        "ab**$".utf8.randomElement(using: &random)
      }
      let target = (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in "ab".utf8.randomElement(using: &random)
      }
      let expected = matches(pattern[...], target[...])
      if expected { hits += 1 }
      #expect(RobotsPattern.matches(pattern, target) == expected, "\(pattern) \(target)")
    }
    #expect(hits > 1000)
  }

  @Test func longPiecesAreFound() {
    let piece = Array(repeating: UInt8(ascii: "a"), count: 40) + [UInt8(ascii: "b")]
    let target = Array(repeating: UInt8(ascii: "a"), count: 60_000) + [UInt8(ascii: "b"), UInt8(ascii: "c")]
    #expect(RobotsPattern.matches([UInt8(ascii: "*")] + piece, target))
    #expect(!RobotsPattern.matches([UInt8(ascii: "*")] + piece + piece, target))
  }
}
