import Model
import TestSupport
import Testing
import Web

@testable import Fetch

/// What a server shows of itself comes with its answer, and with the refusal when it is not accepted.
@Suite struct CertificateCaptureTests {
  private func withServer(_ body: (TLSServer) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try body(
        TLSServer(in: folder, names: ["school.test"], days: 7, authority: ("Weavers Root", "Example Trust")))
    }
  }

  private func probe(_ server: TLSServer, trusts: Bool = true) throws -> Probe {
    try Probe {
      $0.connectTo = .init(address: "127.0.0.1", port: server.port)
      if trusts { $0.authorities = server.authority }
    }
  }

  private func check(_ certificate: Certificate?, host: String = "school.test") throws {
    let certificate = try #require(certificate)
    #expect(certificate.host == host)
    #expect(certificate.issuer == "Weavers Root, Example Trust")
    #expect(certificate.notAfter.seconds(since: certificate.notBefore) == 7 * 86_400)
    #expect(certificate.notBefore > Timestamp(secondsSince1970: 1_600_000_000))
  }

  @Test func itComesWithTheAnswer() throws {
    try withServer { server in
      let probe = try probe(server)
      // The second exchange may take up the session of the first.
      for _ in 0..<2 {
        let result = try probe.fetch("https://school.test/server.pem")
        #expect(result.response?.status == 200)
        try check(result.certificate)
      }
      try check(try probe.fetch("https://school.test:8443/server.pem").certificate, host: "school.test:8443")
    }
  }

  @Test func itComesWithTheRefusal() throws {
    try withServer { server in
      let unknown = try probe(server, trusts: false).fetch("https://school.test/server.pem")
      #expect(unknown.failure?.kind == .tlsUntrusted)
      try check(unknown.certificate)
      let other = try probe(server).fetch("https://other.test/server.pem")
      #expect(other.failure?.kind == .tlsWrongHost)
      try check(other.certificate, host: "other.test")
    }
  }

  @Test func plainExchangesHaveNone() throws {
    let server = try LoopbackServer(site: ["/": LoopbackReply(text: "x")])
    let probe = try Probe()
    #expect(try probe.fetch(server.origin + "/").certificate == nil)
    #expect(try probe.fetch("https://127.0.0.1:\(server.port)/").certificate == nil)
  }

  @Test func aVisitAndTheFetchOfRobotsBringIt() async throws {
    try await withTemporaryFolder { folder in
      let server = try TLSServer(
        in: folder, names: ["school.test"], days: 7, authority: ("Weavers Root", "Example Trust"))
      var configuration = FetchConfiguration()
      configuration.allowAddresses = try [#require(CIDR("127.0.0.1/32"))]
      configuration.connectTo = .init(address: "127.0.0.1", port: server.port)
      configuration.perHostDelay = 0
      // robots.txt is asked for first: the refusal is that of its exchange.
      let refused = try await withFetcher(configuration) {
        await $0.fetch(Visit(id: "a", url: "https://school.test/server.pem"))
      }
      #expect(refused.failure?.kind == .tlsUntrusted)
      try check(refused.certificate)
      configuration.authorities = server.authority
      let page = try await withFetcher(configuration) {
        await $0.fetch(Visit(id: "a", url: "https://school.test/server.pem"))
      }
      #expect(page.response?.status == 200)
      try check(page.certificate)
    }
  }
}
