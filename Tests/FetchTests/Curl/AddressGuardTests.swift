import Model
import TestSupport
import Testing

@testable import Fetch

/// No connection reaches an address that the policy refuses; a canary counts them.
@Suite struct AddressGuardTests {
  @Test(arguments: [
    "http://127.0.0.2:PORT/", "http://2130706434:PORT/", "http://0x7f.2:PORT/", "http://0x7f000002:PORT/",
    "http://017700000002:PORT/", "http://127.2:PORT/", "http://[::ffff:127.0.0.2]:PORT/",
    "http://[::ffff:7f00:2]:PORT/",
    "http://[::1]:PORT/", "http://[::]:PORT/", "http://0:PORT/", "http://127.0.0.1@127.0.0.2:PORT/",
    "http://user:secret@127.0.0.1:PORT/", "ftp://127.0.0.1:PORT/", "file:///etc/hostname", "dict://127.0.0.1:PORT/a",
    "gopher://127.0.0.1:PORT/a", "javascript:alert(1)",
  ])
  func refusedAddressesAreNeverConnectedTo(form: String) throws {
    let canary = try LoopbackServer(address: "127.0.0.2", site: [:])
    let probe = try Probe()
    let result = try probe.fetch(form.replacing("PORT", with: "\(canary.port)"))
    #expect(result.failure?.kind == .refusedByPolicy)
    #expect(result.address == nil)
    #expect(canary.connections == 0)
  }

  @Test func charactersThatLocalesReadDifferentlyAreRefused() throws {
    let result = try Probe().fetch("http://\u{2460}\u{2461}\u{2466}.\u{24EA}.\u{24EA}.\u{2461}/")
    #expect(result.failure?.kind == .protocolError)
  }

  @Test func portsOtherThanThoseOfTheWebAreRefusedOnPublicAddresses() throws {
    let result = try Probe().fetch("http://192.0.32.10:22/")
    #expect(result.failure?.kind == .refusedByPolicy)
  }

  @Test func anAllowedAddressMayHaveAnyPort() throws {
    let server = try LoopbackServer(site: ["/": LoopbackReply(text: "hello")])
    let result = try Probe().fetch(server.origin + "/")
    #expect(result.response?.body == Array("hello".utf8))
    #expect(result.address == "127.0.0.1")
  }

  @Test func aRedirectIsReportedAndNotFollowed() throws {
    let canary = try LoopbackServer(address: "127.0.0.2", site: [:])
    let server = try LoopbackServer(site: ["/": .redirect(to: canary.origin + "/admin")])
    let result = try Probe().fetch(server.origin + "/")
    #expect(result.response?.status == 302)
    #expect(result.response?.headers["location"] == canary.origin + "/admin")
    #expect(canary.connections == 0)
  }

  @Test func oneRefusedAddressAmongTheAnswersRefusesTheHost() throws {
    let server = try LoopbackServer(site: [:])
    let canary = try LoopbackServer(address: "127.0.0.2", port: server.port, site: [:])
    for answers in [["127.0.0.1", "127.0.0.2"], ["127.0.0.2", "127.0.0.1"]] {
      let probe = try Probe(names: ["mixed.test": .addresses(answers)])
      let result = try probe.fetch("http://mixed.test:\(server.port)/")
      #expect(result.failure?.kind == .refusedByPolicy)
      #expect(result.failure?.detail.contains("127.0.0.2") == true)
    }
    #expect(server.connections == 0)
    #expect(canary.connections == 0)
  }

  @Test func theVettedAddressIsTheOneConnectedTo() throws {
    let server = try LoopbackServer(site: ["/": LoopbackReply(text: "by name")])
    let probe = try Probe(names: ["name.test": .addresses(["127.0.0.1"])])
    let result = try probe.fetch("http://name.test:\(server.port)/")
    #expect(result.response?.body == Array("by name".utf8))
    #expect(server.requests.first?.host == "name.test:\(server.port)")
  }

  @Test func everyRequestIsLedToTheConfiguredEndpoint() throws {
    let server = try LoopbackServer(site: ["/a": LoopbackReply(text: "staged")])
    let probe = try Probe { $0.connectTo = .init(address: "127.0.0.1", port: server.port) }
    let result = try probe.fetch("http://somewhere.test/a")
    #expect(result.response?.body == Array("staged".utf8))
    #expect(server.requests.first?.host == "somewhere.test")
  }

  @Test func theGuardHoldsForTheConfiguredEndpointToo() throws {
    let canary = try LoopbackServer(address: "127.0.0.2", site: [:])
    let probe = try Probe { $0.connectTo = .init(address: "127.0.0.2", port: canary.port) }
    #expect(try probe.fetch("http://somewhere.test/").failure?.kind == .refusedByPolicy)
    #expect(canary.connections == 0)
  }

  @Test(arguments: ["localhost", "127.0.0.1 ", "", "0x7f.1"])
  func theConfiguredEndpointMustBeNumeric(address: String) {
    #expect(throws: FetchError.self) { try Probe { $0.connectTo = .init(address: address, port: 80) } }
  }

  @Test func aUserAgentWithALineBreakIsRefused() {
    #expect(throws: FetchError.self) { try Probe { $0.userAgent = "a\r\nX-Injected: b" } }
  }
}
