import Model
import Testing

@testable import Assessment

/// The end of a certificate is told by one entry of its host, from night to night under one name, until it is renewed.
struct CertificateTests {
  static func certificate(until day: Int) -> Certificate {
    Certificate(
      host: "school.example", issuer: "Example Trust", notBefore: HealthMachineTests.day(day - 90),
      notAfter: HealthMachineTests.day(day))
  }

  static func visit(
    _ day: Int, _ outcome: Outcome = .ok, until end: Int?, failure: Failure.Kind? = nil
  ) -> VisitRecord {
    var visit = JudgeTests.visit(day, outcome, outcome == .ok ? JudgeTests.reading("one") : nil, failure: failure)
    visit.certificate = end.map(certificate)
    return visit
  }

  @Test func toldUntilItIsRenewed() throws {
    let early = JudgeTests.fold((0...5).map { CertificateTests.visit($0, until: 20) })
    #expect(early.findings.isEmpty)
    #expect(early.certificate == CertificateTests.certificate(until: 20))
    let late = JudgeTests.fold((6...9).map { CertificateTests.visit($0, until: 20) }, from: early)
    let finding = try #require(late.findings.first)
    #expect(late.findings.map(\.rule) == [.linkTLSExpiring])
    #expect(finding.severity == .info)
    #expect(finding.since == HealthMachineTests.day(7))
    #expect(finding.message.contains(HealthMachineTests.day(20).date.description))
    #expect(finding.evidence.first?.quote?.contains("Example Trust") == true)
    #expect(late.health.state == .ok && late.health.strikes.isEmpty)
    // The same words every night: nothing counts down.
    let next = JudgeTests.fold([CertificateTests.visit(10, until: 20)], from: late)
    #expect(next.findings.first?.message == finding.message)
    #expect(next.findings.first?.id == finding.id)
    #expect(next.findings.first?.evidence == finding.evidence)
    let renewed = JudgeTests.fold([CertificateTests.visit(11, until: 101)], from: next)
    #expect(renewed.findings.isEmpty)
    #expect(renewed.cleared.map(\.rule) == [.linkTLSExpiring])
  }

  @Test func aRefusedCertificateIsNotTheHostsOwn() {
    let good = JudgeTests.fold([CertificateTests.visit(0, until: 80)])
    let refused = JudgeTests.fold(
      [CertificateTests.visit(1, .tlsProblem, until: 3, failure: .tlsUntrusted)], from: good)
    #expect(refused.findings.map(\.rule) == [.linkTLS])
    #expect(refused.findings.first?.evidence.contains { $0.kind == "tls.certificate" } == true)
    #expect(refused.certificate == good.certificate)
    let plain = JudgeTests.fold([CertificateTests.visit(2, until: nil)], from: refused)
    #expect(plain.certificate == nil)
  }

  @Test func aNightWithoutAnAnswerKeepsWhatWasTold() {
    let told = JudgeTests.fold([CertificateTests.visit(0, until: 9)])
    #expect(told.findings.map(\.rule) == [.linkTLSExpiring])
    let skipped = JudgeTests.fold([JudgeTests.visit(1, .notChecked, failure: .budget)], from: told)
    #expect(skipped.findings == told.findings)
  }

  @Test func oneEntrySpeaksForItsHost() {
    func resource(_ id: ResourceID, _ url: String) -> Resource { Resource(id: id, url: url, key: url) }
    let resources = [
      resource("a", "http://one.example/a"), resource("b", "https://one.example/b"),
      resource("c", "https://one.example/c"), resource("d", "https://one.example:8443/d"),
    ]
    for order in [resources, resources.reversed()] {
      let watch = CertificateWatch(resources: order)
      #expect(resources.map { watch.entries(spokenForBy: $0) } == [nil, 3, nil, 1])
    }
  }

  @Test func itCanBeTurnedOff() {
    let watch = CertificateWatch(notice: 0)
    #expect(!watch.isNearEnd(CertificateTests.certificate(until: 1), at: HealthMachineTests.day(0)))
  }
}
