import Testing

@testable import Fetch

struct SiteScheduleTests {
  @Test func takesTheEarliestAndAmongEqualsTheLongestWaiting() {
    var schedule = SiteSchedule()
    schedule.set(2, 5)
    schedule.set(0, 1)
    schedule.set(1, 1)
    schedule.set(0, 1)
    #expect(schedule.popReady(0.5) == nil)
    #expect(schedule.popReady(5) == 0)
    #expect(schedule.popReady(5) == 1)
    #expect(schedule.nextTime() == 5)
    schedule.set(2, nil)
    #expect(schedule.nextTime() == nil)
    #expect(schedule.popReady(9) == nil)
  }

  @Test(arguments: 0..<20) func agreesWithAPlainList(seed: Int) {
    var random = SeededGenerator(UInt64(seed))
    var schedule = SiteSchedule()
    var plain: [Int: Double] = [:]
    for _ in 0..<500 {
      let site = Int.random(in: 0..<12, using: &random)
      if Bool.random(using: &random) {
        let time = Double.random(in: 0...10, using: &random).rounded()
        schedule.set(site, time)
        plain[site] = time
      } else if Int.random(in: 0..<4, using: &random) == 0 {
        schedule.set(site, nil)
        plain[site] = nil
      } else {
        let now = Double.random(in: 0...10, using: &random)
        let taken = schedule.popReady(now)
        let earliest = plain.values.min().flatMap { $0 <= now ? $0 : nil }
        #expect(taken.flatMap { plain[$0] } == earliest)
        if let taken { plain[taken] = nil }
      }
      #expect(schedule.nextTime() == plain.values.min())
    }
  }
}
