import Model
import TestSupport
import Testing

@testable import Pipeline

/// A night behind a proxy that shows its own certificates publishes nothing and holds nothing against the pages.
struct InterceptionNightTests {
  private static func certificate(_ issuer: String) -> Certificate {
    Certificate(
      host: "a.test", issuer: issuer, notBefore: TestCatalog.moment(-30), notAfter: TestCatalog.moment(60))
  }

  private func secure(_ folder: String) throws -> TestCatalog {
    let catalog = try TestCatalog(folder)
    for (place, id) in TestCatalog.ids.enumerated() {
      catalog.web.certificates[TestCatalog.url(id)] = Self.certificate("CA \(place / 2 % 4)")
    }
    return catalog
  }

  @Test func refusedCertificatesOfOneIssuer() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try secure(folder)
      #expect(try await catalog.night(0).exit == .success)
      let (outputs, states) = (try catalog.outputs, try catalog.states)
      for id in TestCatalog.ids {
        catalog.web.answers[TestCatalog.url(id)] = .failure(.tlsUntrusted)
        catalog.web.certificates[TestCatalog.url(id)] = Self.certificate("Inspection CA, Guest Network")
      }
      for day in [1, 4, 7] {
        let night = try await catalog.night(day)
        #expect(night.exit == .withheld)
        #expect(night.run.withheld.contains { $0.contains("“Inspection CA, Guest Network”") })
        #expect(try catalog.outputs == outputs)
        #expect(try catalog.states == states)
      }
    }
  }

  @Test func aProxyThatTheMachineTrustsIsAcceptedOnce() async throws {
    try await withTemporaryFolder { folder in
      let catalog = try secure(folder)
      #expect(try await catalog.night(0).exit == .success)
      let outputs = try catalog.outputs
      for id in TestCatalog.ids {
        catalog.web.certificates[TestCatalog.url(id)] = Self.certificate("Proxy CA, Example Works")
      }
      let withheld = try await catalog.night(1)
      #expect(withheld.exit == .withheld)
      #expect(withheld.run.withheld.first?.contains("“Example Works”") == true)
      #expect(try catalog.outputs == outputs)
      let accepted = try await catalog.night(2) { $0.accept = .init(run: withheld.run.id, by: "an editor") }
      #expect(accepted.exit == .success)
      #expect(try catalog.state("h0-p0")?.certificate?.issuer == "Proxy CA, Example Works")
      #expect(try await catalog.night(3).exit == .success)
    }
  }
}
