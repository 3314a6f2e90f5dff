import Model
import Testing

@testable import Scheduling

private let now = Timestamp(secondsSince1970: 1_767_578_400)
private let hour: Int64 = 3_600
private let day: Int64 = 86_400

/// Seconds before `now`.
private func ago(_ seconds: Int64) -> Timestamp { now.advanced(bySeconds: -seconds) }

private func candidate(
  _ id: String, site: String = "a.test", visited: Int64?, next: Int64? = nil, health: Health = .ok, strike: Int64? = nil
) -> PlanCandidate {
  PlanCandidate(
    id: id, url: "http://\(site)/\(id)", site: site, lastVisit: visited.map(ago), nextVisit: next.map(ago),
    health: health, lastStrike: strike.map(ago), validators: Validators(etag: id))
}

struct PlanPolicyTests {
  /// Seconds ago of the last visit, of the planned next visit (negative: in the future), health, last strike.
  static let cases: [(Int64?, Int64?, Health, Int64?, Bool)] = [
    (nil, nil, .unknown, nil, true), (nil, -day, .unknown, nil, true),
    (day, 0, .ok, nil, true), (hour, nil, .ok, nil, true), (hour, -23 * hour, .ok, nil, false),
    (day - 5 * 60, -5 * 60, .ok, nil, true), (23 * hour, -hour, .ok, nil, true),
    (23 * hour - 1, -hour - 1, .ok, nil, false), (2 * day, -30 * day, .ok, nil, true), (hour, 60, .ok, nil, true),
    (day, -2 * day, .suspect, day, true), (2 * day, -day, .suspect, 2 * day, true),
    (3 * day, 0, .suspect, 3 * day, true), (3 * day - 60, -60, .suspect, 3 * day - 60, true),
    (day, -day, .suspect, 5 * day, true), (hour, -23 * hour, .suspect, 5 * day, false),
    (day, 0, .suspect, nil, true), (day, 0, .broken, day, true), (day, 0, .blocked, nil, true),
    (-400 * day, -401 * day, .ok, nil, true), (day, -day, .suspect, -9 * day, true),
  ]

  @Test(arguments: cases.indices) func dueOrNot(index: Int) {
    let (visited, next, health, strike, isDue) = Self.cases[index]
    let resource = candidate("x", visited: visited, next: next, health: health, strike: strike)
    #expect(PlanPolicy().isDue(resource, now: now) == isDue)
  }

  @Test func whatIsPlannedAfterAVisitIsNotDueBefore() {
    let policy = PlanPolicy()
    for health in Health.allCases {
      for strike in [nil, 0, day, 4 * day] as [Int64?] {
        let next = policy.nextVisit(after: now, health: health, lastStrike: strike.map(ago))
        var resource = candidate("x", visited: 0, health: health, strike: strike)
        resource.nextVisit = next
        #expect(!policy.isDue(resource, now: now.advanced(bySeconds: hour)))
        #expect(policy.isDue(resource, now: next))
      }
    }
    #expect(policy.nextVisit(after: now, health: .suspect, lastStrike: now) == now.advanced(bySeconds: day))
    let weekly = PlanPolicy(recheckSeconds: 7 * day)
    #expect(weekly.nextVisit(after: now, health: .suspect, lastStrike: now) == now.advanced(bySeconds: 3 * day))
    #expect(weekly.nextVisit(after: now, health: .ok, lastStrike: now) == now.advanced(bySeconds: 7 * day))
    #expect(policy.nextVisit(after: now, health: .broken, lastStrike: now) == now.advanced(bySeconds: day))
  }

  @Test(arguments: [(60, 6), (day, 3_600), (30 * day, 3_600), (0, 0), (-5, 0)] as [(Int64, Int64)])
  func toleranceIsATenthAndAnHourAtMost(recheck: Int64, tolerance: Int64) {
    #expect(PlanPolicy(recheckSeconds: recheck).tolerance == tolerance)
  }
}

struct PlannerTests {
  @Test func theMostUsefulGoesFirst() {
    let plan = Planner.plan(
      [
        candidate("old", site: "a.test", visited: 9 * day, next: 0),
        candidate("b", site: "b.test", visited: day, next: 0),
        candidate("a", site: "c.test", visited: day, next: 0), candidate("new", site: "d.test", visited: nil),
        candidate("sick", site: "e.test", visited: 3 * day, next: 0, health: .suspect, strike: 3 * day),
        candidate("fresh", site: "f.test", visited: hour, next: -23 * hour),
      ], policy: PlanPolicy(), now: now)
    #expect(plan.visits.map(\.id) == ["new", "sick", "old", "a", "b"])
    #expect(plan.notDue == 1 && plan.overBudget == 0 && plan.overHostBudget == 0)
    #expect(plan.visits[0].validators == Validators(etag: "new") && plan.visits[0].url == "http://d.test/new")
  }

  @Test func budgetsAreSpentOnTheMostUseful() {
    let all = (0..<10).map {
      candidate("r\($0)", site: $0 < 7 ? "a.test" : "b.test", visited: day * Int64($0 + 1), next: 0)
    }
    let plan = Planner.plan(all, policy: PlanPolicy(visits: 5, perHost: 3), now: now)
    #expect(plan.visits.map(\.id) == ["r9", "r6", "r8", "r5", "r7"])
    #expect(plan.overHostBudget == 0 && plan.overBudget == 5)
    let narrow = Planner.plan(all, policy: PlanPolicy(visits: 5, perHost: 2), now: now)
    #expect(narrow.visits.map(\.id) == ["r9", "r6", "r8", "r5"])
    #expect(narrow.overHostBudget == 6 && narrow.overBudget == 0)
  }

  @Test func sitesAreInterleaved() {
    let all = (0..<6).map { candidate("r\($0)", site: $0 < 4 ? "a.test" : "b.test", visited: nil) }
    #expect(Planner.plan(all, policy: PlanPolicy(), now: now).visits.map(\.id) == ["r0", "r4", "r1", "r5", "r2", "r3"])
  }

  @Test func tiesFollowTheBytesOfTheIds() {
    let ids = ["b", "a-1", "a", "a0", "10", "9"]
    let plan = Planner.plan(ids.map { candidate($0, visited: nil) }, policy: PlanPolicy(), now: now)
    #expect(plan.visits.map(\.id) == ["10", "9", "a", "a-1", "a0", "b"])
  }

  /// Pages that were read by other rules are asked for whole, a bounded number a night, those that waited longest first.
  @Test func whatWasReadOtherwiseIsReadAgainWithinBounds() {
    var all = (0..<350).map {
      candidate("r\(1_000 + $0)", site: "s\($0 % 9).test", visited: day, next: 0)
    }
    for index in all.indices where index >= 100 { all[index].isReadOtherwise = true }
    all[349].lastVisit = ago(9 * day)
    all[348].validators = Validators()
    let plan = Planner.plan(all, policy: PlanPolicy(), now: now)
    #expect(plan.visits.count == 350 && plan.readAgain == 50)
    let whole = Set(plan.visits.filter(\.validators.isEmpty).map(\.id))
    #expect(whole == Set(["r1349", "r1348"] + (100..<149).map { "r\(1_000 + $0)" }))
    let few = Planner.plan(Array(all[200..<230]), policy: PlanPolicy(), now: now)
    #expect(few.readAgain == 20)
    #expect(Planner.plan(Array(all[..<100]), policy: PlanPolicy(), now: now).readAgain == 0)
  }

  @Test func nothingGivesNothing() {
    #expect(Planner.plan([], policy: PlanPolicy(), now: now) == Plan())
    let none = Planner.plan([candidate("x", visited: nil)], policy: PlanPolicy(visits: 0, perHost: 0), now: now)
    #expect(none.visits.isEmpty && none.overHostBudget == 1)
  }

  @Test(arguments: 0..<100) func laws(seed: Int) {
    var random = Random(UInt64(seed))
    let policy = PlanPolicy(
      recheckSeconds: [60, day, 7 * day][random.below(3)], visits: random.below(60), perHost: 1 + random.below(10))
    var candidates = (0..<random.below(120)).map { index in
      candidate(
        "r\(index)", site: "s\(random.below(9)).test",
        visited: random.below(4) == 0 ? nil : Int64(random.below(9)) * day / 2,
        next: random.below(5) == 0 ? nil : Int64(random.below(9) - 4) * day,
        health: Health.allCases[random.below(Health.allCases.count)],
        strike: random.below(2) == 0 ? nil : Int64(random.below(8)) * day)
    }
    let plan = Planner.plan(candidates, policy: policy, now: now)
    let byID = Dictionary(uniqueKeysWithValues: candidates.map { ($0.id, $0) })
    let chosen = plan.visits.compactMap { byID[$0.id] }
    #expect(Set(plan.visits.map(\.id)).count == plan.visits.count && chosen.count == plan.visits.count)
    #expect(chosen.allSatisfy { policy.isDue($0, now: now) })
    #expect(plan.visits.count <= policy.visits)
    #expect(Dictionary(grouping: chosen, by: \.site).values.allSatisfy { $0.count <= policy.perHost })
    #expect(plan.visits.count + plan.notDue + plan.overBudget + plan.overHostBudget == candidates.count)
    if plan.overBudget > 0 { #expect(plan.visits.count == policy.visits) }
    for index in candidates.indices.reversed() where index > 0 { candidates.swapAt(index, random.below(index + 1)) }
    #expect(Planner.plan(candidates, policy: policy, now: now) == plan)
  }
}

/// Pseudo-random numbers with a seed (xorshift64*).
private struct Random {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func below(_ bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % max(1, bound)
  }
}
