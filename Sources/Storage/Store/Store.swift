import GRDB

/// The state of a catalog: one SQLite file, written by one run at a time (`RunLock`), readable meanwhile by others.
///
/// What is read is what was written: every row carries a checksum and every table a tally, compared at each reading, and
/// a difference is `StoreError.Code.damaged`. A file that is damaged, cut short or empty is never begun anew. All methods
/// throw `StoreError`, and whatever their closures throw. Scans hold one row in memory and see the state of one moment;
/// their closures may read and write; only a `transaction` may not begin another.
package final class Store: Sendable {
  package let path: String
  let pool: DatabasePool

  /// Opens the state, or begins it where there is none.
  /// - Parameter readOnly: Never write; the file must exist.
  package init(path: String, readOnly: Bool = false) throws(StoreError) {
    self.path = path
    let header = try FileHeader.read(path)
    if let header {
      guard header.userVersion <= Schema.version else { throw StoreFault.newer(path, header.userVersion) }
      guard header.userVersion > 0 else { throw StoreError(.damaged, path: path, "has no schema of this program") }
    } else if readOnly {
      throw StoreError(.missing, path: path, "does not exist")
    } else {
      try StoreFile.create(path)
    }
    pool = try StoreFault.mapped(path) {
      let pool = try DatabasePool(path: path, configuration: StoreFile.configuration(readOnly: readOnly))
      // The log may hold a newer version than the header of the file.
      let version = try pool.read { try UInt32.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      guard version <= Schema.version else { throw StoreFault.newer(path, version) }
      if version < Schema.version, !readOnly { try Schema.migrator.migrate(pool) }
      return pool
    }
  }

  /// Folds the log into the file and closes it; what is called later throws.
  package func close() throws {
    try StoreFault.mapped(path) {
      // Another process may be reading: then the log stays until the next close.
      if !pool.configuration.readonly {
        pool.writeWithoutTransaction { db in _ = try? db.checkpoint(.truncate) }
      }
      try pool.close()
    }
  }

  /// Reads within one moment of the state: that of the transaction or scan it is called in, or a new one. A savepoint within
  /// a transaction would make SQLite keep a journal of every page written after it, at quadratic cost.
  func read<R>(_ body: (Database) throws -> R) throws -> R {
    try StoreFault.passing(path) {
      try pool.unsafeReentrantRead { db in
        if db.isInsideTransaction { return try body(db) }
        var result: R?
        try db.inSavepoint {
          result = try body(db)
          return .commit
        }
        guard let result else { throw StoreError(.io, path: path, "a read gave nothing") }
        return result
      }
    }
  }

  /// Writes in one transaction.
  /// - Parameter durable: The commit is on disk when this returns; otherwise a power failure, but no death of the
  ///   process, may undo the last ones.
  func write<R>(durable: Bool, _ body: (Database) throws -> R) throws -> R {
    try StoreFault.passing(path) {
      try pool.writeWithoutTransaction { db in
        if durable { try db.execute(sql: "PRAGMA synchronous = FULL") }
        defer { if durable { try? db.execute(sql: "PRAGMA synchronous = NORMAL") } }
        var result: R?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw StoreError(.io, path: path, "a write gave nothing") }
        return result
      }
    }
  }

  /// Writes a whole, compact copy of the state, in place only when it is complete.
  package func backup(to target: String) throws {
    try Folder.make(for: target)
    let draft = target + ".new"
    StoreFile.remove(draft)
    try StoreFault.mapped(path) {
      try pool.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [draft]) }
    }
    try Folder.publish(draft, as: target)
  }
}
