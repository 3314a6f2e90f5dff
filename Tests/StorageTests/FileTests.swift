import GRDB
import Glibc
import Model
import TestSupport
import Testing

@testable import Storage

struct FileTests {
  @Test func aNewerSchemaIsRefusedAndNotTouched() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/state.sqlite"
      try Store(path: path).close()
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 from the future'); PRAGMA user_version = 9")
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
      try queue.close()
      let before = contents(of: path)
      #expect { try Store(path: path) } throws: { ($0 as? StoreError)?.code == .newerSchema }
      #expect { try Store(path: path, readOnly: true) } throws: { ($0 as? StoreError)?.code == .newerSchema }
      #expect(contents(of: path) == before)
      #expect(access(path + "-wal", F_OK) != 0)
    }
  }

  @Test func theSchemaHasItsVersion() throws {
    try withStore { store in
      try store.pool.read { db in
        let version = try UInt32.fetchOne(db, sql: "PRAGMA user_version")
        let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
        let trusted = try Int.fetchOne(db, sql: "PRAGMA trusted_schema")
        let isComplete = try Schema.migrator.hasCompletedMigrations(db)
        #expect(version == Schema.version)
        #expect(journal == "wal")
        #expect(trusted == 0)
        #expect(isComplete)
      }
      #expect(Schema.migrator.migrations.count == Int(Schema.version))
    }
  }

  /// A state from before readings were noted: read as it is by those that only look, brought up to date by a night.
  @Test func aFormerSchemaIsReadAndBroughtUpToDate() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/state.sqlite"
      let first = try Store(path: path)
      try first.transaction { try $0.save(Samples.state("a")) }
      try first.close()
      let queue = try DatabaseQueue(path: path)
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "DROP TABLE readings; PRAGMA user_version = 2")
        try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '3 readings'")
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
      try queue.close()
      let reader = try Store(path: path, readOnly: true)
      #expect(try reader.state(of: "a") == Samples.state("a"))
      #expect(try reader.verify() == [])
      try reader.close()
      let store = try Store(path: path)
      var bases: [Int64?] = []
      try store.forEachSchedule { bases.append($0.basis) }
      #expect(bases == [nil])
      try store.transaction { try $0.save(basis: 3, of: "a") }
      try store.forEachSchedule { bases.append($0.basis) }
      #expect(bases == [nil, 3])
      try store.close()
    }
  }

  @Test func reopensAndKeeps() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a/b/state.sqlite"
      for night in 0..<3 as Range<Int64> {
        let store = try Store(path: path)
        #expect(try store.lastRuns(9).count == Int(night))
        try store.save(run: Samples.run(night))
        try store.close()
      }
    }
  }

  @Test func anUnfinishedBeginningIsBegunAgain() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/state.sqlite"
      write([1, 2, 3], to: path + ".new")
      write([], to: path + ".new-journal")
      let store = try Store(path: path)
      #expect(try store.stateCount() == 0)
      #expect(access(path + ".new", F_OK) != 0)
    }
  }

  @Test func readersDoNotWrite() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/state.sqlite"
      #expect { try Store(path: path, readOnly: true) } throws: { ($0 as? StoreError)?.code == .missing }
      #expect(access(path, F_OK) != 0)
      let writer = try Store(path: path)
      try writer.transaction { try $0.save(Samples.state("a")) }
      let reader = try Store(path: path, readOnly: true)
      #expect(try reader.state(of: "a") == Samples.state("a"))
      #expect { try reader.save(run: Samples.run(1)) } throws: { ($0 as? StoreError)?.code == .io }
      try writer.transaction { try $0.save(Samples.bare("b")) }
      #expect(try reader.stateCount() == 2)
    }
  }

  @Test func aPlaceThatCannotBeIsNamed() throws {
    try withTemporaryFolder { folder in
      write([1], to: folder + "/file")
      #expect { try Store(path: folder + "/file/state.sqlite") } throws: { error in
        (error as? StoreError)?.code == .io && "\(error)".contains(folder + "/file")
      }
      #expect { try Store(path: folder) } throws: { ($0 as? StoreError)?.code == .io }
    }
  }

  @Test func aFullDiskUndoesTheWriteAndIsNamed() throws {
    try withStore { store in
      try store.transaction { try $0.save(Samples.state("a")) }
      try store.pool.writeWithoutTransaction { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        try db.execute(sql: "PRAGMA max_page_count = \(pages + 5)")
      }
      #expect {
        try store.transaction { writer in for i in 0..<1000 { try writer.save(Samples.state("r\(i)", i)) } }
      } throws: { error in
        (error as? StoreError)?.code == .full && "\(error)".contains(store.path)
      }
      #expect {
        try store.append(visits: (0..<1000).map { Samples.visit("r\($0)", $0) })
      } throws: { ($0 as? StoreError)?.code == .full }
      try store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
      #expect(try store.stateCount() == 1)
      #expect(try store.verify() == [])
      try store.append(visits: (0..<1000).map { Samples.visit("r\($0)", $0) })
      #expect(try store.visitCount(in: "20260105T020000Z") == 1000)
    }
  }

  @Test func aBackupIsAWholeState() throws {
    try withTemporaryFolder { folder in
      let store = try Store(path: folder + "/state.sqlite")
      try store.transaction { try $0.save(Samples.state("a")) }
      try store.append(visits: [Samples.visit("a")])
      for _ in 0..<2 { try store.backup(to: folder + "/backups/one.sqlite") }
      let copy = try Store(path: folder + "/backups/one.sqlite")
      #expect(try copy.state(of: "a") == Samples.state("a"))
      #expect(try copy.verify() == [])
    }
  }
}

struct RunLockTests {
  @Test func theSecondHolderIsToldOfTheFirst() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/deep/state.sqlite"
      let first = try RunLock.acquire(
        beside: path, holder: "perennial run \u{1b}[2Jnightly.yaml", now: Samples.night(0))
      #expect {
        _ = try RunLock.acquire(beside: path, holder: "another")
      } throws: { error in
        guard case .locked(let holder) = (error as? StoreError)?.code else { return false }
        return holder == "process \(getpid()), since 2026-01-05T02:00:00Z: perennial run [2Jnightly.yaml"
      }
      first.release()
      let second = try RunLock.acquire(beside: path, holder: "x")
      #expect(contents(of: path + ".lock") == Array("process \(getpid()): x\n".utf8))
      second.release()
    }
  }

  @Test func endsWithItsHolderAndLeavesTheFile() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/state.sqlite"
      do { _ = try RunLock.acquire(beside: path, holder: "first") }
      let next = try RunLock.acquire(beside: path, holder: "second")
      #expect(access(path + ".lock", F_OK) == 0)
      next.release()
    }
  }

  @Test func ofManyAtOnceOneProceeds() throws {
    try withTemporaryFolder { folder in
      let locks = (0..<20).map { try? RunLock.acquire(beside: folder + "/state.sqlite", holder: "\($0)") }
      #expect(locks.compactMap { $0 }.count == 1)
    }
  }
}
