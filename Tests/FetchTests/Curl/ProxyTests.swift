import Model
import TestSupport
import Testing
import Web

@testable import Fetch

/// A proxy is asked for addresses that may be visited, with its credentials and for it alone.
@Suite struct ProxyTests {
  /// A proxy that answers by itself what it is asked for.
  private func proxy(_ reply: LoopbackReply = LoopbackReply(text: "through")) throws -> LoopbackServer {
    try LoopbackServer { _, connection in connection.send(reply) }
  }

  private func probe(_ server: LoopbackServer, names: [String: Resolver.Answer] = [:]) throws -> Probe {
    try Probe(names: names) {
      $0.allowAddresses = []
      $0.proxy = .init(
        scheme: .http, host: "127.0.0.1", port: server.port, credentials: .init(user: "me", password: "word"))
    }
  }

  @Test func theWholeAddressIsAskedOfTheProxy() throws {
    let server = try proxy()
    let probe = try probe(server, names: ["a.test": .addresses(["198.41.0.4"])])
    let result = try probe.fetch("http://a.test/page?x")
    #expect(result.response?.body == Array("through".utf8))
    let request = try #require(server.requests.first)
    #expect(request.target == "http://a.test/page?x")
    #expect(request["host"] == "a.test")
    #expect(request["proxy-authorization"] == "Basic bWU6d29yZA==")
    #expect(request["authorization"] == nil)
  }

  @Test func whatTheProxySaysOfATunnelIsNoAnswer() throws {
    let server = try proxy(LoopbackReply(407, text: "who are you?"))
    let probe = try probe(server, names: ["a.test": .addresses(["198.41.0.4"])])
    let result = try probe.fetch("https://a.test/")
    #expect(server.requests.first?.method == "CONNECT")
    #expect(result.response == nil)
    #expect(result.failure?.detail.contains("response 407") == true, "\(result)")
  }

  @Test(arguments: [
    "http://127.0.0.1/", "http://10.0.0.1/", "http://[::1]/", "http://169.254.169.254/latest", "http://inner.test/",
    "http://2130706433/", "http://mixed.test/", "http://198.41.0.4:22/",
  ])
  func theAddressPolicyHolds(_ url: String) throws {
    let server = try proxy()
    let probe = try probe(
      server, names: ["inner.test": .addresses(["192.168.0.1"]), "mixed.test": .addresses(["198.41.0.4", "10.0.0.1"])])
    let address = try #require(WebURL(url)).href
    #expect(try probe.fetch(address).failure?.kind == .refusedByPolicy)
    #expect(server.connections == 0)
  }

  @Test func aNameThatDoesNotResolveHereIsNotAskedFor() throws {
    let server = try proxy()
    #expect(try probe(server).fetch("http://nowhere.test/").failure?.kind == .nameNotFound)
    #expect(server.connections == 0)
  }

  @Test func aProxyThatIsNotThere() throws {
    let port = try LoopbackServer.closedPort()
    let probe = try Probe(names: ["a.test": .addresses(["198.41.0.4"])]) {
      $0.proxy = .init(scheme: .http, host: "127.0.0.1", port: port, credentials: .init(user: "me", password: "word"))
    }
    let failure = try #require(try probe.fetch("http://a.test/").failure)
    #expect(failure.kind == .connectionRefused)
    #expect(!failure.detail.contains("word"))
  }
}
