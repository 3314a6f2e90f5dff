import Assessment
import Model
import Testing

struct NightJudgeTests {
  /// A small web: sites of some resources each, healthy before, healthy tonight.
  static func web(sites: Int, each: Int = 1) -> [VisitSummary] {
    (0..<sites * each).map { index in
      let site = "site\(index / each).test"
      return VisitSummary(
        resource: "r\(index)", site: site, host: site, address: "192.0.2.\(index / each % 250)", outcome: .ok,
        finalURL: "http://\(site)/\(index)", bodyDigest: "b\(index)", textDigest: "t\(index)",
        lastTextDigest: "t\(index)",
        order: index, healthBefore: .ok, outcomeBefore: .ok)
    }
  }

  static func fail(_ visit: inout VisitSummary, _ outcome: Outcome, _ failure: Failure.Kind? = nil) {
    visit.outcome = outcome
    visit.failure = failure
    visit.bodyDigest = nil
    visit.textDigest = nil
    if outcome != .serverError { visit.address = nil }
  }

  static func portal(_ visit: inout VisitSummary, _ site: String) {
    visit.bodyDigest = "portal"
    visit.textDigest = "portal"
  }

  /// Resources of one site that were redirected to one page.
  static func meeting(_ count: Int, words: Int = 40, shares: Bool = false, target: String = "list") -> [VisitSummary] {
    var web = NightJudgeTests.web(sites: 20)
    for index in 0..<count {
      web.append(
        VisitSummary(
          resource: "old\(index)", site: "school.test", host: "school.test", address: "192.0.2.9", outcome: .moved,
          finalURL: "http://school.test/\(target)#\(index)", bodyDigest: "list", textDigest: "list",
          lastTextDigest: "old\(index)", order: 100 + index, healthBefore: .ok, outcomeBefore: .ok))
      web[web.count - 1].title = "All lessons"
      web[web.count - 1].lastTitle = "Lesson \(index)"
      web[web.count - 1].words = words
      web[web.count - 1].lastWords = 200
      web[web.count - 1].sharesText = shares
    }
    return web
  }

  @Test(arguments: [(1, false), (2, false), (3, true), (12, true)])
  func oldAddressesThatLeadToOnePage(_ count: Int, isHub: Bool) {
    let night = NightJudge().judge(NightJudgeTests.meeting(count))
    #expect(night.quality.level == .good)
    #expect(night.rulings.count == (isHub ? count : 0))
    #expect(night.rulings.values.allSatisfy { $0.outcome == .redirectedHome && $0.evidence.first?.quote != nil })
  }

  @Test func aPageThatTookInTheOthersIsNoIndex() {
    #expect(NightJudge().judge(NightJudgeTests.meeting(4, words: 900)).rulings.isEmpty)
    #expect(NightJudge().judge(NightJudgeTests.meeting(4, shares: true)).rulings.isEmpty)
  }

  @Test func quietNightIsGood() {
    let night = NightJudge().judge(NightJudgeTests.web(sites: 50, each: 4))
    #expect(night == .good)
  }

  @Test(arguments: [0, 1, 4]) func singleFailuresAreOrdinary(_ count: Int) {
    var web = NightJudgeTests.web(sites: 100)
    for index in 0..<count { NightJudgeTests.fail(&web[index * 20], .connectionFailed, .connectionRefused) }
    let night = NightJudge().judge(web)
    #expect(night.quality.level == .good)
    #expect(night.treatments.isEmpty)
  }

  @Test(arguments: [Outcome.restricted, .robotsDisallowed, .empty, .serverError, .loginWall, .clientError, .soft404])
  func whatAnswersInPlaceOfHalfOfTheSitesIsOurOwn(_ outcome: Outcome) {
    func level(_ troubled: Int, of sites: Int, healthBefore: Health = .ok) -> NightQuality.Level {
      var web = NightJudgeTests.web(sites: sites, each: 2)
      for index in 0..<troubled * 2 {
        web[index].outcome = outcome
        web[index].bodyDigest = "filter \(index)"
        web[index].textDigest = nil
        web[index].healthBefore = healthBefore
      }
      return NightJudge().judge(web).quality.level
    }
    #expect(level(10, of: 20) == .untrusted)
    #expect(level(9, of: 12) != .untrusted)
    #expect(level(10, of: 21) != .untrusted)
    #expect(level(15, of: 20, healthBefore: .blocked) != .untrusted)
  }

  @Test(arguments: [(9, 10, true), (8, 10, false), (95, 100, true), (89, 100, false), (5, 5, true)])
  func totalLoss(_ failed: Int, _ sites: Int, untrusted: Bool) {
    var web = NightJudgeTests.web(sites: sites)
    for index in 0..<failed { NightJudgeTests.fail(&web[(index * 7) % sites], .connectionFailed, .connectionRefused) }
    // The order of the others keeps the tail from looking cut off.
    for index in web.indices where web[index].outcome == .ok { web[index].order = 10_000 }
    #expect((NightJudge().judge(web).quality.level == .untrusted) == untrusted)
  }

  @Test func totalLossOnTheVeryFirstNight() {
    var web = NightJudgeTests.web(sites: 12)
    for index in web.indices {
      NightJudgeTests.fail(&web[index], .dnsFailure, .nameNotFound)
      web[index].healthBefore = .unknown
      web[index].outcomeBefore = nil
    }
    #expect(NightJudge().judge(web).quality.level == .untrusted)
  }

  @Test func longDeadSitesAreNoLoss() {
    var web = NightJudgeTests.web(sites: 20)
    for index in 1..<20 {
      NightJudgeTests.fail(&web[index], .connectionFailed, .connectionRefused)
      web[index].healthBefore = .broken
      web[index].outcomeBefore = .connectionFailed
    }
    #expect(NightJudge().judge(web).quality.level == .good)
  }

  @Test func lossFromSomeMomentOn() {
    var web = NightJudgeTests.web(sites: 100)
    for index in 50..<100 { NightJudgeTests.fail(&web[index], .connectionFailed, .unreachable) }
    #expect(NightJudge().judge(web).quality.level == .untrusted)
    web = NightJudgeTests.web(sites: 100)
    for index in 85..<100 { NightJudgeTests.fail(&web[index], .connectionFailed, .unreachable) }
    let night = NightJudge().judge(web)
    #expect(night.quality.level == .degraded)
    #expect(night.treatment(of: "r99") == .ignored)
    #expect(night.treatment(of: "r84") == .counts)
  }

  @Test func timeoutsThatEndLastAreNoCut() {
    var web = NightJudgeTests.web(sites: 200)
    for index in 190..<200 { NightJudgeTests.fail(&web[index], .timeout, .connectTimeout) }
    #expect(NightJudge().judge(web) == .good)
  }

  @Test func captivePortal() {
    var web = NightJudgeTests.web(sites: 40, each: 2)
    for index in web.indices { NightJudgeTests.portal(&web[index], web[index].site) }
    #expect(NightJudge().judge(web).quality.level == .untrusted)
    // By a redirect to one place, with bodies that differ.
    web = NightJudgeTests.web(sites: 40, each: 2)
    for index in web.indices {
      web[index].outcome = .redirectedHome
      web[index].finalURL = "http://portal.guest.test/?from=\(index)"
      web[index].bodyDigest = "p\(index)"
      web[index].textDigest = "p\(index)"
    }
    #expect(NightJudge().judge(web).quality.level == .untrusted)
  }

  @Test func theErrorPageOfACommonServerIsNoPortal() {
    // A page of each site is gone, and the servers word it alike; the others answer as ever.
    var web = NightJudgeTests.web(sites: 40, each: 4)
    for index in stride(from: 0, to: web.count, by: 4) {
      NightJudgeTests.portal(&web[index], web[index].site)
      web[index].outcome = .notFound
    }
    #expect(NightJudge().judge(web) == .good)
  }

  @Test func pagesThatWereAlwaysAlikeDeceiveNobody() {
    var web = NightJudgeTests.web(sites: 40)
    for index in 0..<30 {
      web[index].bodyDigest = "same"
      web[index].textDigest = "same"
      web[index].lastTextDigest = "same"
    }
    #expect(NightJudge().judge(web) == .good)
    // Nor do domains parked one after the other at one firm.
    for index in 0..<30 {
      web[index].outcome = .parked
      web[index].healthBefore = index == 0 ? .ok : .broken
      web[index].lastTextDigest = "old\(index)"
    }
    #expect(NightJudge().judge(web).quality.level == .good)
  }

  @Test func hostOutage() {
    var web = NightJudgeTests.web(sites: 30, each: 5)
    for index in 10..<15 { NightJudgeTests.fail(&web[index], .connectionFailed, .connectionReset) }
    web[14].outcome = .notChecked
    web[14].failure = .hostDown
    var night = NightJudge().judge(web)
    #expect(night.quality.level == .good)
    #expect(night.quality.incidents.map(\.name) == ["site2.test"])
    #expect((10..<15).allSatisfy { night.treatment(of: "r\($0)") == .noStrike })
    // The next night it counts slowly, for those that were skipped too.
    for index in 10..<14 { web[index].outcomeBefore = .connectionFailed }
    night = NightJudge().judge(web)
    #expect((10..<15).allSatisfy { night.treatment(of: "r\($0)") == .slowly(as: .connectionFailed) })
  }

  @Test func deadPagesOfALivingHostAreNoOutage() {
    var web = NightJudgeTests.web(sites: 30, each: 5)
    for index in 10..<15 { NightJudgeTests.fail(&web[index], .notFound) }
    for index in 20..<24 { NightJudgeTests.fail(&web[index], .serverError) }
    let night = NightJudge().judge(web)
    #expect(night == .good)
  }

  @Test func sharedAddressOut() {
    var web = NightJudgeTests.web(sites: 60)
    for index in 0..<4 {
      NightJudgeTests.fail(&web[index], .serverError)
      web[index].address = "198.51.100.7"
    }
    let night = NightJudge().judge(web)
    #expect(night.quality.incidents.map(\.scope) == [.address])
    #expect(night.treatment(of: "r0") == .noStrike)
  }

  @Test func massOutage() {
    var web = NightJudgeTests.web(sites: 90)
    for index in 0..<30 { NightJudgeTests.fail(&web[index * 3], .connectionFailed, .connectionReset) }
    let night = NightJudge().judge(web)
    #expect(night.quality.level == .degraded)
    #expect(night.treatment(of: "r0") == .noStrike)
    #expect(night.treatment(of: "r1") == .counts)
  }

  @Test func interceptionAndResolver() {
    var web = NightJudgeTests.web(sites: 50)
    for index in 0..<15 { NightJudgeTests.fail(&web[index * 3], .tlsProblem, .tlsUntrusted) }
    var night = NightJudge().judge(web)
    #expect(night.quality.level == .degraded)
    #expect(night.treatment(of: "r0") == .ignored)
    web = NightJudgeTests.web(sites: 50)
    for index in 0..<15 { NightJudgeTests.fail(&web[index * 3], .dnsFailure, .resolverUnavailable) }
    night = NightJudge().judge(web)
    #expect(night.quality.level == .degraded)
    #expect(night.treatment(of: "r0") == .ignored || night.treatment(of: "r0") == .noStrike)
  }

  @Test func canaries() {
    var web = NightJudgeTests.web(sites: 30)
    web[0].isCanary = true
    web[1].isCanary = true
    NightJudgeTests.fail(&web[0], .connectionFailed, .unreachable)
    #expect(NightJudge().judge(web).quality.level == .good)
    NightJudgeTests.fail(&web[1], .timeout, .connectTimeout)
    #expect(NightJudge().judge(web).quality.level == .untrusted)
  }

  @Test(arguments: 1...10) func smallRegistries(_ count: Int) {
    // One resource that fails is not an outage of the network.
    var web = NightJudgeTests.web(sites: count)
    NightJudgeTests.fail(&web[0], .connectionFailed, .connectionRefused)
    let night = NightJudge().judge(web)
    #expect(night.quality.level == .good)
    #expect(night.treatment(of: "r0") == .counts)
  }

  @Test(arguments: 2...4) func nothingProvesTheNetwork(_ count: Int) {
    var web = NightJudgeTests.web(sites: count)
    for index in web.indices { NightJudgeTests.fail(&web[index], .connectionFailed, .connectionRefused) }
    let night = NightJudge().judge(web)
    #expect(night.quality.level == .degraded)
    #expect(night.treatment(of: "r0") == .noStrike)
  }

  @Test func cutsByBudgetSayNothing() {
    var web = NightJudgeTests.web(sites: 30)
    for index in 3..<30 {
      NightJudgeTests.fail(&web[index], .notChecked, .deadline)
    }
    #expect(NightJudge().judge(web) == .good)
  }

  @Test func orderOfTheLogDoesNotMatter() {
    var web = NightJudgeTests.web(sites: 30, each: 3)
    for index in 10..<25 { NightJudgeTests.fail(&web[index], .connectionFailed, .connectionReset) }
    #expect(NightJudge().judge(web) == NightJudge().judge(web.reversed()))
  }
}
