import Assessment
import Model
import Testing

struct HealthMachineTests {
  static let start = Timestamp(secondsSince1970: 1_767_578_400)

  static func day(_ day: Int, _ seconds: Int64 = 0) -> Timestamp {
    start.advanced(bySeconds: Int64(day) * 86_400 + seconds)
  }

  /// Folds outcomes by day.
  static func fold(
    _ visits: [(day: Int, outcome: Outcome)], from record: HealthRecord = HealthRecord(),
    target: String = "https://new.example/"
  ) -> HealthRecord {
    visits.reduce(record) { record, visit in
      HealthMachine.next(
        record, visit: HealthVisit(resource: "a", at: day(visit.day), outcome: visit.outcome, finalURL: target),
        night: .good)
    }
  }

  /// The first day on which a failure that goes on nightly makes the resource broken.
  static func brokenAfter(_ outcome: Outcome, every: Int = 1) -> Int? {
    var record = fold([(-1, .ok)])
    for day in stride(from: 0, through: 60, by: every) {
      record = fold([(day, outcome)], from: record)
      if record.state == .broken { return day }
    }
    return nil
  }

  @Test(arguments: [
    (Outcome.notFound, 6 as Int?), (.soft404, 6), (.parked, 6), (.redirectedHome, 6), (.redirectLoop, 6),
    (.dnsFailure, 6),
    (.connectionFailed, 6), (.gone, 3), (.serverError, 15), (.timeout, 15), (.tlsProblem, nil), (.clientError, nil),
    (.protocolError, nil), (.empty, nil), (.refusedByPolicy, nil), (.botBlocked, nil), (.restricted, nil),
    (.rateLimited, nil), (.loginWall, nil), (.robotsDisallowed, nil), (.incomplete, nil), (.oversize, nil),
    (.needsScript, nil), (.notChecked, nil), (.ok, nil), (.moved, nil), (.redirected, nil), (.notHTML, nil),
  ]) func nightlyFailure(_ outcome: Outcome, breaksOn day: Int?) {
    #expect(HealthMachineTests.brokenAfter(outcome) == day)
  }

  @Test func strikesThreeDaysApartAreEnoughWithoutVisitsBetween() {
    #expect(HealthMachineTests.brokenAfter(.notFound, every: 3) == 6)
    #expect(HealthMachineTests.brokenAfter(.notFound, every: 7) == 14)
    #expect(HealthMachineTests.brokenAfter(.gone, every: 7) == 7)
    #expect(HealthMachineTests.brokenAfter(.serverError, every: 7) == 28)
  }

  @Test func oneSecondTooEarlyIsNoStrike() {
    var record = HealthRecord()
    for at in [HealthMachineTests.day(0), HealthMachineTests.day(3, -1)] {
      record = HealthMachine.next(record, visit: HealthVisit(resource: "a", at: at, outcome: .notFound), night: .good)
    }
    #expect(record.strikes.count == 1)
  }

  @Test(arguments: [Outcome.ok, .moved, .redirected, .notHTML]) func oneSuccessClears(_ outcome: Outcome) {
    let broken = HealthMachineTests.fold([(0, .notFound), (3, .notFound), (6, .notFound)])
    #expect(broken.state == .broken)
    #expect(broken.cause == .notFound)
    let after = HealthMachineTests.fold([(7, outcome)], from: broken)
    #expect(after.state == .ok)
    #expect(after.strikes.isEmpty)
    #expect(after.since == HealthMachineTests.day(7))
    #expect(HealthMachineTests.fold([(8, .notFound), (11, .notFound)], from: after).state == .suspect)
  }

  @Test func kindsKeepToThemselves() {
    // Slow strikes never shorten the way of a 404, and a 404 after them begins its own count.
    let slow = HealthMachineTests.fold([(0, .serverError), (3, .serverError), (6, .serverError), (9, .serverError)])
    #expect(slow.state == .suspect)
    let mixed = HealthMachineTests.fold([(10, .notFound), (13, .notFound)], from: slow)
    #expect(mixed.state == .suspect)
    #expect(HealthMachineTests.fold([(16, .notFound)], from: mixed).state == .broken)
    // 410 counts among the quick ones too.
    #expect(HealthMachineTests.fold([(0, .notFound), (3, .gone), (6, .notFound)]).state == .broken)
  }

  @Test func blockedNeitherAddsNorClears() {
    let suspect = HealthMachineTests.fold([(0, .ok), (1, .notFound), (4, .notFound)])
    let blocked = HealthMachineTests.fold([(5, .botBlocked), (9, .rateLimited)], from: suspect)
    #expect(blocked.state == .blocked)
    #expect(blocked.since == HealthMachineTests.day(5))
    #expect(blocked.cause == .botBlocked)
    #expect(blocked.strikes == suspect.strikes)
    #expect(HealthMachineTests.fold([(10, .notFound)], from: blocked).state == .broken)
    #expect(HealthMachineTests.fold([(10, .ok)], from: blocked).state == .ok)
  }

  @Test(arguments: Outcome.allCases.filter { $0.standing == .silent }) func silenceChangesNothing(_ outcome: Outcome) {
    for state in [
      HealthRecord(), HealthMachineTests.fold([(0, .ok)]), HealthMachineTests.fold([(0, .notFound)]),
      HealthMachineTests.fold([(0, .botBlocked)]), HealthMachineTests.fold([(0, .moved), (1, .moved), (2, .moved)]),
    ] {
      #expect(HealthMachineTests.fold([(9, outcome)], from: state) == state)
    }
  }

  @Test func movedNeedsThreeVisitsToOneTarget() {
    let twice = HealthMachineTests.fold([(0, .ok), (1, .moved), (2, .moved)])
    #expect(twice.state == .ok)
    let thrice = HealthMachineTests.fold([(3, .moved)], from: twice)
    #expect(thrice.state == .moved)
    #expect(thrice.since == HealthMachineTests.day(3))
    #expect(thrice.move?.visits == 3)
    #expect(thrice.move?.since == HealthMachineTests.day(1))
    #expect(HealthMachineTests.fold([(4, .moved)], from: thrice, target: "https://other.example/").state == .ok)
    #expect(HealthMachineTests.fold([(4, .redirected)], from: thrice).state == .ok)
    #expect(HealthMachineTests.fold([(4, .ok)], from: thrice).move == nil)
    // Silence and slow failures do not break the row; a 404 does.
    #expect(HealthMachineTests.fold([(4, .notChecked), (5, .moved)], from: twice).state == .moved)
    #expect(HealthMachineTests.fold([(4, .serverError), (5, .moved)], from: thrice).state == .moved)
    #expect(HealthMachineTests.fold([(4, .notFound), (5, .moved)], from: thrice).state == .ok)
  }

  @Test func alternatingTargetsAreNotStable() {
    var record = HealthRecord()
    for day in 0..<20 {
      record = HealthMachineTests.fold([(day, .moved)], from: record, target: "https://\(day % 2).example/")
      #expect(record.state == .ok)
    }
  }

  @Test func clockThatJumpsBackDropsStrikesOfTheFuture() {
    let ahead = HealthMachineTests.fold([(400, .notFound), (403, .notFound)])
    let back = HealthMachineTests.fold([(10, .notFound)], from: ahead)
    #expect(back.strikes.map(\.at) == [HealthMachineTests.day(10)])
    #expect(back.state == .suspect)
  }

  @Test func firstNightOfAnOutageLeavesTheStateAndFurtherNightsCountSlowly() {
    let first = NightContext(treatments: ["a": .noStrike])
    let further = NightContext(treatments: ["a": .slowly(as: .connectionFailed)])
    func visit(_ day: Int) -> HealthVisit {
      HealthVisit(resource: "a", at: HealthMachineTests.day(day), outcome: .connectionFailed)
    }
    let healthy = HealthMachineTests.fold([(0, .ok)])
    var record = HealthMachine.next(healthy, visit: visit(1), night: first)
    #expect(record.state == .ok)
    #expect(record.strikes.isEmpty)
    var broken: Int?
    for day in 2...40 where broken == nil {
      record = HealthMachine.next(record, visit: visit(day), night: further)
      if record.state == .broken { broken = day }
    }
    #expect(broken == 17)
    #expect(record.cause == .connectionFailed)
    // Once begun as an outage it stays slow, though the nights are judged good again.
    record = HealthMachine.next(healthy, visit: visit(1), night: first)
    broken = nil
    for day in 2...40 where broken == nil {
      record = HealthMachine.next(record, visit: visit(day), night: .good)
      if record.state == .broken { broken = day }
    }
    #expect(broken == 17)
  }

  @Test func resolverThatFailsCountsSlowly() {
    var record = HealthRecord()
    for day in 0..<10 {
      record = HealthMachine.next(
        record,
        visit: HealthVisit(
          resource: "a", at: HealthMachineTests.day(day), outcome: .dnsFailure, failure: .resolverUnavailable),
        night: .good)
    }
    #expect(record.state == .suspect)
  }

  @Test func untrustedNightsAreNotThere() {
    let night = NightContext(quality: NightQuality(level: .untrusted))
    let record = HealthMachineTests.fold([(0, .ok)])
    for outcome in Outcome.allCases {
      let visit = HealthVisit(resource: "a", at: HealthMachineTests.day(1), outcome: outcome)
      #expect(HealthMachine.next(record, visit: visit, night: night) == record)
    }
  }
}
