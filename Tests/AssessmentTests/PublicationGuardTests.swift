import Assessment
import Testing

struct PublicationGuardTests {
  @Test(arguments: [(100, 20, 0), (100, 21, 1), (1000, 50, 0), (1000, 51, 1), (0, 0, 0)])
  func newlyBroken(_ registered: Int, _ broken: Int, _ reasons: Int) {
    let tally = PublicationGuard.Tally(registered: registered, newlyBroken: broken)
    #expect(PublicationGuard().reasons(tally).count == reasons)
  }

  @Test(arguments: [
    (1000, 900, 0, 0, 0), (1000, 899, 0, 0, 1), (1000, 400, 600, 0, 0), (1000, 700, 0, 300, 0), (1000, 0, 1000, 0, 0),
  ])
  func leastChecked(_ planned: Int, _ checked: Int, _ cut: Int, _ out: Int, _ reasons: Int) {
    let tally = PublicationGuard.Tally(
      registered: planned, planned: planned, checked: checked, cutShort: cut, hostsOut: out)
    #expect(PublicationGuard().reasons(tally).count == reasons)
  }

  @Test(arguments: [(100, 71, 0), (100, 70, 1), (100, 0, 1), (3, 1, 0), (3, 0, 1), (0, 0, 0), (50, 80, 0)])
  func registryThatShrank(_ before: Int, _ now: Int, _ reasons: Int) {
    let tally = PublicationGuard.Tally(registered: now, registeredBefore: before)
    #expect(PublicationGuard().reasons(tally).count == reasons)
  }

  @Test func changesOfRulesAreNamed() {
    var tally = PublicationGuard.Tally(registered: 100, newlyBroken: 30, newlyChanged: 25)
    (tally.newlyBrokenByRules, tally.newlyChangedByRules, tally.rejudged) = (28, 0, 20)
    (tally.rulesBefore, tally.rulesNow) = (3, 5)
    let reasons = PublicationGuard().reasons(tally)
    #expect(reasons.count == 2)
    #expect(reasons[0].contains("28 are as they were: the rules changed from version 3 to 5"))
    #expect(!reasons[1].contains("rules"))
    tally.rejudged = 21
    #expect(PublicationGuard().reasons(tally).count == 3)
  }

  @Test func reasonsNameTheirNumbers() {
    let tally = PublicationGuard.Tally(
      registered: 1952, planned: 1952, checked: 1000, newlyBroken: 98, newlyChanged: 120)
    let reasons = PublicationGuard().reasons(tally)
    #expect(reasons.count == 3)
    #expect(reasons[0].contains("98") && reasons[0].contains("97") && reasons[0].contains("1952"))
    #expect(reasons[2].contains("51 %"))
  }
}
