import Fetch
import Model
import TestSupport
import Testing
import Web

@testable import Pipeline

/// Hosts that answer 200 for what was removed, over sockets: their interface is asked, by the same polite fetcher.
struct HostRuleTests {
  /// What the interface says of each item, by a part of its address.
  struct Host: Sendable {
    var answers: [String: LoopbackReply] = [:]
    var otherwise = LoopbackReply(404, text: "Not Found")
    var robots = LoopbackReply(404)
  }

  static let object = LoopbackReply(
    200, body: Array(#"{"title":"Knots","type":"video","version":"1.0"}"#.utf8), type: "application/json")
  static let shell = "<!doctype html><title> - YouTube</title><body><div id=app></div><script src=/a.js></script>"

  static func page(_ title: String, _ data: String = "") -> String {
    "<!doctype html><title>\(title) - YouTube</title><body><div id=app></div><script>var data = {\(data)};</script>"
      + "<h1>\(title)</h1><p>Tap to unmute. Right over left and under, then left over right, and pull both ends. Questions go"
      + " below; the rope is of hemp, three strands, and as long as your two arms together.</p>"
  }

  /// The outcome of one address, and the paths that were asked for besides it.
  static func visit(_ url: String, _ body: String, _ host: Host) async throws -> (Verdict, [String]) {
    let server = try LoopbackServer { request, connection in
      if request.path == "/robots.txt" {
        connection.send(host.robots)
      } else if request.target.contains("oembed") || request.target.contains("/metadata/") {
        let known = host.answers.first { request.target.contains($0.key) }?.value
        connection.send(known ?? host.otherwise)
      } else {
        connection.send(LoopbackReply(text: body))
      }
    }
    var configuration = FetchConfiguration()
    configuration.connectTo = FetchConfiguration.Endpoint(address: server.address, port: server.port)
    configuration.allowAddresses = [CIDR("127.0.0.0/8")].compactMap { $0 }
    configuration.perHostDelay = 0
    let verdict = try await withFetcher(configuration) { fetcher in
      let capture = await fetcher.fetch(Visit(id: "a", url: url))
      return await PageVisit(fetcher: fetcher).judge(capture, title: nil, lastGood: nil).verdict
    }
    return (verdict, server.requests.map(\.target).filter { $0.contains("oembed") || $0.contains("/metadata/") })
  }

  static let video = "http://www.youtube.com/watch?v=kn0tsKn0ts1"
  static let control = "jNQXAC9IVRw"

  @Test func whatIsThereIsOk() async throws {
    for page in [Self.page("Knots"), Self.shell] {
      let (verdict, asked) = try await Self.visit(Self.video, page, Host(answers: ["kn0tsKn0ts1": Self.object]))
      #expect(verdict.outcome == .ok)
      #expect(
        asked.count == 1 && asked[0].hasPrefix("/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D"))
    }
  }

  @Test func thePagesOwnDataSparesTheQuestion() async throws {
    let page = Self.page("Knots", #""playabilityStatus":{"status":"OK","playableInEmbed":true}"#)
    let (verdict, asked) = try await Self.visit(Self.video, page, Host())
    #expect(verdict.outcome == .ok)
    #expect(asked.isEmpty)
  }

  @Test func whatWasRemovedIsNot() async throws {
    // The interface says no, and the page has no title of its own.
    let (bare, _) = try await Self.visit(Self.video, Self.shell, Host())
    #expect(bare.outcome == .soft404)
    #expect(bare.evidence.contains { $0.kind == "host.answer" && $0.value == "404" })
    // The interface says no, and yes to what is known to be there.
    let (controlled, asked) = try await Self.visit(
      Self.video, Self.page("Knots"), Host(answers: [Self.control: Self.object]))
    #expect(controlled.outcome == .soft404)
    #expect(asked.count == 2)
    // The page's data say so.
    let (marked, _) = try await Self.visit(
      Self.video, Self.page("", #""playabilityStatus":{"status":"ERROR","reason":"Video unavailable"}"#),
      Host(otherwise: LoopbackReply(503)))
    #expect(marked.outcome == .soft404)
    #expect(marked.evidence.allSatisfy { $0.quote?.isEmpty == false && $0.source?.isEmpty == false })
  }

  /// Without a word on the thing it is neither there nor gone.
  @Test(arguments: [
    Host(otherwise: LoopbackReply(401, text: "Unauthorized")), Host(otherwise: LoopbackReply(429)),
    Host(otherwise: LoopbackReply(500)), Host(otherwise: LoopbackReply(200, text: "<h1>All is well</h1>")),
    // An interface that was taken away says no to all, to the control as well.
    Host(),
    Host(
      answers: ["kn0tsKn0ts1": HostRuleTests.object], robots: LoopbackReply(text: "User-agent: *\nDisallow: /oembed\n")),
  ]) func withoutAWordItIsUnknown(_ host: Host) async throws {
    let (verdict, _) = try await Self.visit(Self.video, Self.page("Knots"), host)
    #expect(verdict.outcome == .needsScript)
    #expect(verdict.outcome.standing == .silent)
    #expect(verdict.evidence.contains { $0.kind == "host.silent" && $0.quote?.isEmpty == false })
  }

  @Test(arguments: [
    "http://youtu.be/kn0tsKn0ts1?t=10", "http://m.youtube.com/watch?list=x&v=kn0tsKn0ts1",
    "http://youtube.com/shorts/kn0tsKn0ts1",
    "http://www.youtube-nocookie.com/embed/kn0tsKn0ts1", "http://www.youtube.com/live/kn0tsKn0ts1",
  ]) func spellingsOfAVideo(_ url: String) async throws {
    let (verdict, asked) = try await Self.visit(url, Self.page("Knots"), Host(answers: ["kn0tsKn0ts1": Self.object]))
    #expect(verdict.outcome == .ok)
    #expect(asked.count == 1)
  }

  @Test func otherPagesOfTheHostAreJudgedAsPages() async throws {
    let text = String(repeating: "Right over left and under, then left over right. ", count: 40)
    let page = "<!doctype html><title>Knots</title><h1>Knots</h1><p>\(text)</p>"
    for url in [
      "http://www.youtube.com/@knots/videos", "http://myyoutube.com/watch?v=kn0tsKn0ts1", "http://school.test/oembed",
    ] {
      let (verdict, asked) = try await Self.visit(url, page, Host(otherwise: LoopbackReply(text: page)))
      #expect(verdict.outcome == .ok)
      #expect(asked.filter { $0.contains("format=json") }.isEmpty)
    }
  }

  @Test(arguments: [
    ("http://vimeo.com/123456789", "123456789"), ("http://www.slideshare.net/harbour/knots", "harbour%2Fknots"),
    ("http://www.tiktok.com/@harbour/video/123", "video%2F123"),
  ]) func otherFamilies(_ url: String, _ key: String) async throws {
    let there = try await Self.visit(url, Self.page("Knots"), Host(answers: [key: Self.object]))
    #expect(there.0.outcome == .ok)
    let gone = try await Self.visit(url, Self.page("Knots"), Host())
    #expect(gone.0.outcome.standing != .alive)
  }

  @Test(arguments: [
    (#"{"metadata":{"title":"Knots"},"files":[]}"#, Outcome.ok), ("{}", .soft404), (#"{"is_dark":true}"#, .soft404),
    ("<h1>Down</h1>", .ok),
  ]) func itemsOfTheArchive(_ answer: String, _ outcome: Outcome) async throws {
    let there = LoopbackReply(200, body: Array(#"{"metadata":{}}"#.utf8), type: "application/json")
    let host = Host(answers: ["/metadata/knots": LoopbackReply(text: answer), "/metadata/gutenberg": there])
    let text = String(repeating: "Right over left and under, then left over right. ", count: 40)
    let page = "<!doctype html><title>Knots</title><h1>Knots</h1><p>\(text)</p>"
    let (verdict, _) = try await Self.visit("http://archive.org/details/knots", page, host)
    #expect(verdict.outcome == outcome)
  }

  @Test(arguments: [
    ("Sorry, the file you have requested does not exist.", Outcome.soft404),
    ("You need access. Ask for it.", .restricted),
    ("Right over left and under, then left over right, and pull.", .ok),
  ]) func sharedDocuments(_ text: String, _ outcome: Outcome) async throws {
    let body =
      "<!doctype html><title>Knots - Google Docs</title><p>\(text)</p>"
      + String(repeating: "<p>A line of it.</p>", count: 60)
    let (verdict, asked) = try await Self.visit("http://docs.google.com/document/d/abc/edit", body, Host())
    #expect(verdict.outcome == outcome)
    #expect(asked.isEmpty)
  }
}
