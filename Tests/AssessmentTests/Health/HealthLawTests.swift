import Assessment
import Model
import Testing

/// Laws that hold for every history, tried on many made by a small generator of a fixed seed.
struct HealthLawTests {
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  struct History {
    var visits: [HealthVisit]
    init(_ seed: UInt64, outcomes: [Outcome] = Outcome.allCases, jumps: Bool = true) {
      var random = Generator(state: seed)
      var at = HealthMachineTests.start
      visits = (0..<Int.random(in: 5...60, using: &random)).map { _ in
        let step = Int64.random(in: 0...(jumps ? 6 : 2), using: &random) * 43_200
        at = at.advanced(bySeconds: jumps && Int.random(in: 0..<12, using: &random) == 0 ? -step * 5 : step)
        return HealthVisit(
          resource: "a", at: at, outcome: outcomes.randomElement(using: &random) ?? .ok,
          finalURL: "https://\(Int.random(in: 0...1, using: &random)).example/")
      }
    }
  }

  private func fold(_ visits: some Sequence<HealthVisit>) -> HealthRecord {
    visits.reduce(HealthRecord()) { HealthMachine.next($0, visit: $1, night: .good) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func brokenAlwaysHasItsReasons(_ seed: UInt64) {
    var record = HealthRecord()
    for visit in History(seed).visits {
      let before = record
      record = HealthMachine.next(record, visit: visit, night: .good)
      #expect(record.strikes.count <= 12)
      #expect(record.strikes.count <= before.strikes.count + 1)
      if record.state == .broken {
        #expect(StrikeRules.condemn(record.strikes))
        if before.state != .broken { #expect([.failing, .gone, .slowlyFailing].contains(visit.outcome.standing)) }
      }
      if visit.outcome.standing == .alive { #expect(record.strikes.isEmpty && [.ok, .moved].contains(record.state)) }
      if visit.outcome.standing == .blocked { #expect(record.state == .blocked) }
      if record.state == before.state { #expect(record.cause == before.cause && record.since == before.since) }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func noHistoryWithoutStrikesBreaks(_ seed: UInt64) {
    let harmless = Outcome.allCases.filter { ![.failing, .gone, .slowlyFailing].contains($0.standing) }
    var record = HealthRecord()
    for visit in History(seed, outcomes: harmless).visits {
      record = HealthMachine.next(record, visit: visit, night: .good)
      #expect(record.state != .broken)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func silentVisitsCanBeLeftOut(_ seed: UInt64) {
    let visits = History(seed).visits
    #expect(fold(visits) == fold(visits.filter { $0.outcome.standing != .silent }))
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func theSameFailureTwiceIsOnce(_ seed: UInt64) {
    let visits = History(seed).visits.filter { $0.outcome != .moved }
    #expect(fold(visits.flatMap { [$0, $0] }) == fold(visits))
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func whatCameBeforeASuccessDoesNotCount(_ seed: UInt64) {
    let before = History(seed, jumps: false).visits
    let success = HealthVisit(resource: "a", at: HealthMachineTests.day(100), outcome: .ok)
    let after = [101, 104, 107].map { HealthVisit(resource: "a", at: HealthMachineTests.day($0), outcome: .notFound) }
    #expect(fold(before + [success] + after) == fold([success] + after))
  }
}
