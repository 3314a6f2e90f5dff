import GRDB
import Model
import TestSupport
import Testing

@testable import Storage

struct RoundTripTests {
  @Test func statesComeBackAsTheyWere() throws {
    try withStore { store in
      let states = (0..<40).map { $0 % 3 == 0 ? Samples.bare("r\($0)") : Samples.state("r\($0)", $0) }
      try store.transaction { writer in for state in states { try writer.save(state) } }
      for state in states { #expect(try store.state(of: state.id) == state) }
      #expect(try store.state(of: "unknown") == nil)
      #expect(try store.stateCount() == 40)
    }
  }

  @Test func eachFieldOfAStateIsKept() throws {
    try withStore { store in
      var state = Samples.bare("r")
      let full = Samples.state("r", 4)
      let changes: [(inout ResourceState) -> Void] = [
        { $0.removed = full.removed }, { $0.lastVisit = full.lastVisit }, { $0.nextVisit = full.nextVisit },
        { $0.health = full.health }, { $0.freshness = full.freshness }, { $0.validators = full.validators },
        { $0.lastGood = full.lastGood }, { $0.lastGoodAt = full.lastGoodAt }, { $0.textChanged = full.textChanged },
        { $0.revision = full.revision }, { $0.outlinks = full.outlinks }, { $0.lastGood = Samples.reading(3) },
        { $0.lastVerdict = full.lastVerdict }, { $0.recent = full.recent }, { $0.findings = full.findings },
        { $0.cleared = full.cleared }, { $0.duplicates = full.duplicates }, { $0.url = "https://new.test/" },
        { $0.key = "new.test/" }, { $0 = Samples.bare("r") }, { $0.duplicates = full.duplicates },
      ]
      for change in changes {
        change(&state)
        try store.transaction { try $0.save(state) }
        #expect(try store.state(of: "r") == state)
      }
      #expect(try store.verify() == [])
    }
  }

  @Test func answersOfHostsAreKeptForATime() throws {
    try withStore { store in
      let now = Timestamp(secondsSince1970: 1_000_000)
      let old = Timestamp(secondsSince1970: 900_000)
      let answer = ProbeFacts(
        status: 200, finalURL: "http://a.test/", wasRedirected: true, title: "Ahoy", textDigest: "d",
        fingerprint: [1, 2, 3], wordCount: 7)
      try store.keep(probes: [("a", answer), ("b", ProbeFacts(status: 404, finalURL: "b"))], at: old, since: old)
      #expect(try store.probe("a", since: old) == answer)
      #expect(try store.probe("a", since: now) == nil)
      #expect(try store.probe("c", since: old) == nil)
      try store.keep(probes: [("a", ProbeFacts(status: 410, finalURL: "a"))], at: now, since: now)
      #expect(try store.probe("a", since: old)?.status == 410)
      #expect(try store.probe("b", since: old) == nil)
      try store.pool.write { try $0.execute(sql: "UPDATE probes SET at = at + 1") }
      #expect(try store.probe("a", since: old) == nil)
      #expect(try store.verify() == [])
    }
  }

  @Test func theBasisOfAReadingIsPartOfTheSchedule() throws {
    try withStore { store in
      try store.transaction { writer in
        for id in ["a", "b"] { try writer.save(Samples.state(id)) }
        try writer.save(basis: -7, of: "b")
        try writer.save(basis: 5, of: "nobody")
      }
      var seen: [String: Int64?] = [:]
      try store.forEachSchedule { seen[$0.id] = $0.basis }
      #expect(seen == ["a": nil, "b": -7])
      try store.transaction { try $0.save(basis: 8, of: "b") }
      try store.forEachSchedule { seen[$0.id] = $0.basis }
      #expect(seen == ["a": nil, "b": 8])
      #expect(try store.verify() == [])
    }
  }

  @Test func scansAreInTheOrderOfBytes() throws {
    try withStore { store in
      let ids = ["b", "a-1", "a", "10", "9", "a1", "é", "z", "~"]
      try store.transaction { writer in for id in ids { try writer.save(Samples.state(id)) } }
      try store.append(visits: ids.map { Samples.visit($0) })
      let sorted = ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      var seen: [[String]] = [[], [], [], []]
      try store.forEachState { seen[0].append($0.id) }
      try store.forEachSchedule { seen[1].append($0.id) }
      try store.forEachDigest { seen[2].append($0.id) }
      try store.forEachVisit(in: "20260105T020000Z") { seen[3].append($0.resource) }
      #expect(seen == [sorted, sorted, sorted, sorted])
    }
  }

  @Test func schedulesAndDigestsAreThoseOfTheStates() throws {
    try withStore { store in
      let states = (0..<10).map { $0 % 2 == 0 ? Samples.bare("r\($0)") : Samples.state("r\($0)", $0) }
      try store.transaction { writer in for state in states { try writer.save(state) } }
      var byID = Dictionary(uniqueKeysWithValues: states.map { ($0.id, $0) })
      try store.forEachDigest { digest in
        let state = try #require(byID[digest.id])
        #expect(state.removed == nil)
        #expect(digest.key == state.key)
        #expect(digest.textDigest == state.lastGood?.textDigest)
        #expect(digest.canonical == state.lastGood?.canonical)
        #expect(digest.language == "en")
        #expect(digest.wordCount == state.lastGood?.wordCount)
      }
      try store.forEachSchedule { schedule in
        let found = byID.removeValue(forKey: schedule.id)
        let state = try #require(found)
        #expect(schedule.url == state.url)
        #expect(schedule.added == state.added)
        #expect(schedule.removed == state.removed)
        #expect(schedule.lastVisit == state.lastVisit)
        #expect(schedule.nextVisit == state.nextVisit)
        #expect(schedule.health == state.health.state)
        #expect(schedule.validators == state.validators)
        #expect(schedule.strikes == state.health.strikes.count)
        #expect(schedule.lastStrike == state.health.strikes.last?.at)
      }
      #expect(byID.isEmpty)
    }
  }

  @Test func visitsComeBackAsTheyWere() throws {
    try withStore { store in
      let visits = (100..<160).map { Samples.visit("r\($0)", $0) }
      try store.append(visits: Array(visits[30...]))
      try store.append(visits: Array(visits[..<30]))
      var seen: [VisitRecord] = []
      try store.forEachVisit(in: "20260105T020000Z") { seen.append($0) }
      #expect(seen == visits)
      #expect(try store.visitedIDs(in: "20260105T020000Z") == Set(visits.map(\.resource)))
      #expect(try store.visitCount(in: "20260105T020000Z") == 60)
      #expect(try store.visitedIDs(in: "another").isEmpty)
    }
  }

  @Test func aSecondVisitOfOneRunIsIgnored() throws {
    try withStore { store in
      let first = Samples.visit("r", 1)
      try store.append(visits: [first, Samples.visit("r", 2)])
      try store.append(visits: [Samples.visit("r", 3)])
      #expect(try store.visits(of: "r", limit: 9) == [first])
      #expect(try store.visitCount(in: first.run) == 1)
      #expect(try store.verify() == [])
    }
  }

  @Test func visitsOfOneResourceAreNewestFirst() throws {
    try withStore { store in
      for night in [2, 0, 3, 1] as [Int64] {
        try store.append(visits: [Samples.visit("r", run: "run-\(night)", 1, at: Samples.night(night))])
      }
      #expect(try store.visits(of: "r", limit: 3).map(\.run) == ["run-3", "run-2", "run-1"])
      #expect(try store.visits(of: "r", limit: -1).isEmpty)
      try store.pruneVisits(before: Samples.night(2))
      #expect(try store.visits(of: "r", limit: 9).map(\.run) == ["run-3", "run-2"])
      #expect(try store.visitCount(in: "run-1") == 0)
      #expect(try store.verify() == [])
    }
  }

  @Test func runsComeBackAsTheyWere() throws {
    try withStore { store in
      #expect(try store.unfinishedRun() == nil)
      for number in [3, 1, 2] as [Int64] { try store.save(run: Samples.run(number)) }
      #expect(try store.lastRuns(2) == [Samples.run(3), Samples.run(2)])
      #expect(try store.run("run-1") == Samples.run(1))
      #expect(try store.run("run-9") == nil)
      #expect(try store.unfinishedRun() == nil)
      try store.save(run: Samples.run(2, .judged))
      #expect(try store.unfinishedRun() == Samples.run(2, .judged))
      try store.save(run: Samples.run(4, .visiting))
      #expect(try store.unfinishedRun()?.id == "run-4")
    }
  }

  @Test func theWriterEditsInPlace() throws {
    try withStore { store in
      try store.transaction { writer in
        try writer.save(Samples.state("a", 0))
        try writer.save(Samples.bare("b"))
        try writer.markRemoved("a", at: Samples.night(5))
        try writer.markRemoved("a", at: Samples.night(6))
        try writer.markRemoved("unknown", at: Samples.night(6))
        try writer.setDuplicates(of: "b", [Duplicate(of: "a", kind: .exact)])
        #expect(try writer.state(of: "b")?.duplicates.count == 1)
        try writer.save(run: Samples.run(1, .judged))
      }
      #expect(try store.state(of: "a")?.removed == Samples.night(5))
      #expect(try store.state(of: "b")?.duplicates == [Duplicate(of: "a", kind: .exact)])
      #expect(try store.run("run-1")?.phase == .judged)
    }
  }

  @Test func aTransactionIsAllOrNothing() throws {
    struct Stop: Error {}
    try withStore { store in
      try store.transaction { try $0.save(Samples.state("a", 0)) }
      #expect(throws: Stop.self) {
        try store.transaction { writer in
          try writer.save(Samples.state("a", 1))
          try writer.save(Samples.bare("b"))
          try writer.save(run: Samples.run(1))
          throw Stop()
        }
      }
      #expect(try store.state(of: "a") == Samples.state("a", 0))
      #expect(try store.state(of: "b") == nil)
      #expect(try store.lastRuns(9).isEmpty)
      #expect(try store.verify() == [])
    }
  }

  @Test func scansMayReadAndWriteMeanwhile() throws {
    try withStore { store in
      try store.transaction { writer in for id in ["a", "b", "c"] { try writer.save(Samples.bare(id)) } }
      var seen = 0
      try store.forEachState { state in
        seen += 1
        #expect(try store.state(of: "c") == Samples.bare("c"))
        try store.forEachSchedule { _ in seen += 100 }
        try store.append(visits: [Samples.visit(state.id)])
        try store.transaction { try $0.save(Samples.state(state.id)) }
      }
      #expect(seen == 903)
      #expect(try store.state(of: "c") == Samples.state("c"))
    }
  }
}
