import Model
import Testing

@testable import Assessment

/// A proxy that shows its own certificates is told from sites that changed theirs.
struct ForeignCertificateTests {
  static let authorities = ["R11, Let's Encrypt", "WE1, Google Trust Services", "TLS CA G2, DigiCert Inc", "Own CA"]

  static func certificate(_ issuer: String) -> Certificate {
    Certificate(
      host: "a.test", issuer: issuer, notBefore: HealthMachineTests.day(-10), notAfter: HealthMachineTests.day(80))
  }

  /// Sites with certificates of four authorities in turn, accepted before and tonight.
  static func web(sites: Int, each: Int = 1) -> [VisitSummary] {
    var web = NightJudgeTests.web(sites: sites, each: each)
    for index in web.indices {
      web[index].certificate = certificate(authorities[index / each % authorities.count])
      web[index].lastCertificate = web[index].certificate
    }
    return web
  }

  static func refuse(_ visit: inout VisitSummary, _ issuer: String, at address: String? = nil) {
    NightJudgeTests.fail(&visit, .tlsProblem, .tlsUntrusted)
    visit.certificate = certificate(issuer)
    visit.address = address
  }

  @Test func sitesOfOneAuthorityAreOrdinary() {
    var web = ForeignCertificateTests.web(sites: 40)
    for index in web.indices {
      web[index].certificate = ForeignCertificateTests.certificate("R11, Let's Encrypt")
      web[index].lastCertificate = web[index].certificate
    }
    #expect(NightJudge().judge(web) == .good)
    // Nor is it one when they all have a newer intermediate of it.
    for index in web.indices { web[index].certificate = ForeignCertificateTests.certificate("E8, Let's Encrypt") }
    #expect(NightJudge().judge(web) == .good)
  }

  @Test(arguments: [(3, 3, true), (3, 6, true), (3, 7, false), (2, 2, false), (30, 40, true)])
  func oneIssuerThatNobodyVouchesFor(refused: Int, of sites: Int, isForeign: Bool) {
    var web = ForeignCertificateTests.web(sites: sites, each: 2)
    for index in 0..<refused * 2 { ForeignCertificateTests.refuse(&web[index], "Inspection CA, Guest Network") }
    let night = NightJudge().judge(web)
    #expect((night.quality.level == .untrusted) == isForeign)
    guard isForeign else { return }
    #expect(night.quality.reasons.contains { $0.contains("“Inspection CA, Guest Network”") })
    #expect(night.treatment(of: "r0") == .ignored)
  }

  @Test func anIssuerOfItsOwnForEverySite() {
    var web = ForeignCertificateTests.web(sites: 10)
    for index in 0..<9 { ForeignCertificateTests.refuse(&web[index], "\(web[index].site) self-signed") }
    let night = NightJudge().judge(web)
    #expect(night.quality.level == .untrusted)
    #expect(night.quality.reasons.first?.contains("9 of 10 sites") == true)
    web = ForeignCertificateTests.web(sites: 10)
    for index in 0..<8 { ForeignCertificateTests.refuse(&web[index], "\(web[index].site) self-signed") }
    // Left aside, and the others published.
    let part = NightJudge().judge(web)
    #expect(part.quality.level == .degraded)
    #expect(part.treatment(of: "r0") == .ignored)
    #expect(part.doubts.isEmpty)
  }

  @Test func theDefaultCertificateOfOneServer() {
    var web = ForeignCertificateTests.web(sites: 6)
    for index in 0..<3 { ForeignCertificateTests.refuse(&web[index], "Panel", at: "192.0.2.7") }
    #expect(NightJudge().judge(web) == .good)
  }

  @Test func aPartOfTheChainLeftOut() {
    // Servers that send their own certificate alone are refused; its issuer is one that others have.
    var web = ForeignCertificateTests.web(sites: 6)
    for index in 0..<3 { ForeignCertificateTests.refuse(&web[index], "R11, Let's Encrypt") }
    #expect(NightJudge().judge(web) == .good)
  }

  @Test func sitesThatNeverHadAGoodOne() {
    var web = ForeignCertificateTests.web(sites: 4)
    for index in web.indices {
      ForeignCertificateTests.refuse(&web[index], "Campus CA, University")
      web[index].lastCertificate = nil
      web[index].healthBefore = .suspect
      web[index].outcomeBefore = .tlsProblem
    }
    #expect(NightJudge().judge(web).quality.level == .good)
  }

  @Test func expiredOnesAreTheirOwners() {
    var web = ForeignCertificateTests.web(sites: 10)
    for index in 0..<4 { NightJudgeTests.fail(&web[index], .tlsProblem, .tlsExpired) }
    #expect(NightJudge().judge(web) == .good)
  }

  @Test(arguments: [(40, 40, true), (36, 40, true), (35, 40, false), (5, 5, true), (4, 4, false)])
  func oneNewIssuerThatTheMachineTrusts(replaced: Int, of sites: Int, isDoubted: Bool) {
    var web = ForeignCertificateTests.web(sites: sites)
    for index in 0..<replaced {
      web[index].certificate = ForeignCertificateTests.certificate("Proxy CA, Example Works")
    }
    let night = NightJudge().judge(web)
    #expect(night.quality.level == (isDoubted ? .degraded : .good))
    #expect(night.doubts.count == (isDoubted ? 1 : 0))
    // Once somebody has accepted it, the visits count.
    #expect(night.treatments.isEmpty)
  }

  @Test func sitesOfOneOwnerThatChangeTheirAuthority() {
    var web = ForeignCertificateTests.web(sites: 20)
    for index in web.indices {
      web[index].lastCertificate = ForeignCertificateTests.certificate(index == 0 ? "Own CA" : "TLS CA, DigiCert Inc")
      web[index].certificate = ForeignCertificateTests.certificate("AE1, Another Trust")
    }
    #expect(NightJudge().judge(web) == .good)
  }

  @Test func theOrderOfTheLogDoesNotMatter() {
    var web = ForeignCertificateTests.web(sites: 30, each: 3)
    for index in 0..<60 { ForeignCertificateTests.refuse(&web[index], index % 2 == 0 ? "One" : "Two") }
    #expect(NightJudge().judge(web) == NightJudge().judge(web.reversed()))
  }
}
