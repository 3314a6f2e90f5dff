import Glibc
import Model
import Storage
import TestSupport
import Testing

/// Everything that can be read of a small state.
private struct Everything: Equatable {
  var states: [ResourceState] = []
  var schedules: [Schedule] = []
  var digests: [Digest] = []
  var visits: [VisitRecord] = []
  var visited: Set<String> = []
  var runs: [RunRecord] = []
  var unfinished: RunRecord?
  var points: [ResourceState?] = []
  var histories: [[VisitRecord]] = []

  static let ids = (0..<12).map { "resource-\($0)" }

  init(_ store: Store) throws {
    try store.forEachState { states.append($0) }
    try store.forEachSchedule { schedules.append($0) }
    try store.forEachDigest { digests.append($0) }
    try store.forEachVisit(in: "run-2") { visits.append($0) }
    visited = try store.visitedIDs(in: "run-2")
    runs = try store.lastRuns(10)
    unfinished = try store.unfinishedRun()
    for id in Self.ids {
      points.append(try store.state(of: id))
      histories.append(try store.visits(of: id, limit: 5))
    }
  }

  /// Equal, but that the history of one resource, which is for people, may lack visits: each shown is a true one.
  func agrees(with truth: Everything) -> Bool {
    var scanned = self
    scanned.histories = truth.histories
    return scanned == truth && zip(histories, truth.histories).allSatisfy { Set($0).isSubset(of: $1) }
  }

  static func make(_ path: String) throws -> Everything {
    let store = try Store(path: path)
    try store.transaction { writer in
      for (seed, id) in ids.enumerated() { try writer.save(seed % 4 == 0 ? Samples.bare(id) : Samples.state(id, seed)) }
      try writer.save(run: Samples.run(1))
      try writer.save(run: Samples.run(2, .judged))
    }
    for number in [1, 2] as [Int64] {
      try store.append(
        visits: ids.enumerated().map { Samples.visit($1, run: "run-\(number)", $0, at: Samples.night(number)) })
    }
    let everything = try Everything(store)
    try store.close()
    return everything
  }
}

struct DamageTests {
  /// SQLite's integrity check overlooks most single-bit faults; checksums and tallies may overlook none.
  @Test func noBitFlipIsReadAsData() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/state.sqlite"
      let truth = try Everything.make(path)
      let sound = contents(of: path)
      var generator = SplitMix(state: 20_260_105)
      var detected = 0
      let flips = getenv("PERENNIAL_STORAGE_FLIPS").flatMap { Int(String(cString: $0)) } ?? 200
      for _ in 0..<flips {
        let bit = Int(truncatingIfNeeded: generator.next() % UInt64(sound.count * 8))
        var bytes = sound
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        write(bytes, to: path)
        for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
        do {
          let store = try Store(path: path)
          let read = Result { try Everything(store) }
          try? store.close()
          let found = try read.get()
          let isTrue = found.agrees(with: truth)
          #expect(isTrue, "bit \(bit % 8) of byte \(bit / 8) was read as data")
        } catch is StoreError {
          detected += 1
        }
      }
      #expect(detected > flips / 10)
    }
  }

  @Test func verifyNamesTheDamagedRow() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/state.sqlite"
      _ = try Everything.make(path)
      var bytes = contents(of: path)
      let needle = Array("https://a.test/resource-4".utf8)
      let place = try #require(offset(of: needle, in: bytes))
      bytes[place + 3] ^= 1
      write(bytes, to: path)
      let store = try Store(path: path)
      #expect(try store.verify().contains { $0.contains("resource-4") && $0.contains("states") })
      #expect { try store.forEachState { _ in } } throws: { ($0 as? StoreError)?.code == .damaged }
      #expect { try store.state(of: "resource-4") } throws: { error in
        (error as? StoreError)?.description.contains("resource-4") == true
      }
      #expect(try store.state(of: "resource-5") != nil)
    }
  }

  @Test(arguments: [0, 1, 50, 99, 100, 512, 4096, 8192, 20_000])
  func aFileCutShortIsNotBegunAnew(length: Int) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/state.sqlite"
      _ = try Everything.make(path)
      let front = contents(of: path).prefix(length)
      write(front, to: path)
      #expect { try Store(path: path) } throws: { ($0 as? StoreError)?.code == .damaged }
      let isUntouched = contents(of: path).elementsEqual(front)
      #expect(isUntouched)
    }
  }

  @Test func whatIsNoStateIsNotTouched() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/state.sqlite"
      let text = Array(String(repeating: "this is a text, not a state. ", count: 500).utf8)
      write(text, to: path)
      #expect { try Store(path: path) } throws: { ($0 as? StoreError)?.code == .damaged }
      #expect(contents(of: path) == text)
    }
  }

  @Test func aLogWithoutItsFileIsDamage() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/state.sqlite"
      write([1, 2, 3], to: path + "-wal")
      #expect { try Store(path: path) } throws: { ($0 as? StoreError)?.code == .damaged }
      #expect(access(path, F_OK) != 0)
    }
  }

  /// A process killed at any moment leaves file and log; what was committed is read from the two.
  @Test func whatWasCommittedSurvivesWithoutClosing() throws {
    try withTemporaryFolder { folder in
      let (path, copy) = (folder + "/state.sqlite", folder + "/copy.sqlite")
      let store = try Store(path: path)
      try store.transaction { try $0.save(Samples.state("a")) }
      try store.append(visits: [Samples.visit("a")])
      for suffix in ["", "-wal"] { write(contents(of: path + suffix), to: copy + suffix) }
      let survivor = try Store(path: copy)
      #expect(try survivor.state(of: "a") == Samples.state("a"))
      #expect(try survivor.visitCount(in: "20260105T020000Z") == 1)
      #expect(try survivor.verify() == [])
      try survivor.close()
      try store.close()
    }
  }
}

private func offset(of needle: [UInt8], in bytes: [UInt8]) -> Int? {
  guard let first = needle.first else { return nil }
  for place in bytes.indices where bytes[place] == first && bytes[place...].starts(with: needle) { return place }
  return nil
}

/// A small generator with a seed (SplitMix64), so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
