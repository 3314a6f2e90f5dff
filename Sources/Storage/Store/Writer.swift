import GRDB
import GRDBSQLite
package import Model

/// Writes states and runs within one transaction of a `Store`. Not to be kept beyond it.
package final class Writer {
  private let db: Database
  private var states: Tally
  private var runs: Tally
  private var body = Packer()

  init(_ db: Database) throws {
    self.db = db
    states = try Tally.load(db, Tally.states)
    runs = try Tally.load(db, Tally.runs)
  }

  func finish() throws {
    try states.save(db, Tally.states)
    try runs.save(db, Tally.runs)
  }

  /// The state as this transaction sees it.
  package func state(of id: ResourceID) throws -> ResourceState? { try States.one(db, id) }

  /// Adds a state, or puts it in the place of the one with its id. What is equal to the last is not written.
  package func save(_ state: ResourceState) throws {
    let old = try existing(state.id)
    let (detail, detailChecksum) = try saveDetail(state, old)
    let statement = try PreparedStatement.cached(
      db,
      """
      INSERT OR REPLACE INTO states (id, key, url, added, removed, lastVisit, nextVisit, health, strikes, lastStrike, etag,
        lastModified, textDigest, canonical, language, words, linked, detail, detailChecksum, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    var row = RowWriter(statement, table: StateRow.table)
    let checksum = StateRow.bind(state, detail: detail, detailChecksum: detailChecksum, to: &row)
    if let old, old.checksum == checksum { return statement.reset() }
    try statement.run()
    if let detail = old?.detail, detailChecksum == nil { try deleteDetail(detail) }
    if let old { states.replace(old.checksum, by: checksum) } else { states.add(state.id, checksum: checksum) }
  }

  /// What exact deduplication needs of every resource that is registered and has been read, as this transaction sees them,
  /// in the order of ids (bytes).
  package func forEachDigest(_ body: (Digest) throws -> Void) throws {
    try states.save(db, Tally.states)
    try States.digests(db, body)
  }

  /// Notes by what a resource's page was read: any number that differs when it must be read again though it did not change.
  package func save(basis: Int64, of id: ResourceID) throws {
    let statement = try PreparedStatement.cached(db, "INSERT OR REPLACE INTO readings (id, basis) VALUES (?, ?)")
    statement.bind(id, at: 1)
    statement.bind(basis, at: 2)
    try statement.run()
  }

  /// Marks a resource as no longer registered; one that already is, or is unknown, stays as it is.
  package func markRemoved(_ id: ResourceID, at moment: Timestamp) throws {
    guard var state = try state(of: id), state.removed == nil else { return }
    state.removed = moment
    try save(state)
  }

  /// Replaces the links of a resource to others that say the same.
  package func setDuplicates(of id: ResourceID, _ duplicates: [Duplicate]) throws {
    guard var state = try state(of: id), state.duplicates != duplicates else { return }
    state.duplicates = duplicates
    try save(state)
  }

  /// Adds a run's record, or puts it in the place of the one with its id.
  package func save(run: RunRecord) throws {
    let select = try PreparedStatement.cached(db, "SELECT \(RunRow.columns) FROM runs WHERE id = ?")
    select.bind(run.id, at: 1)
    var old: UInt64?
    if try select.step() {
      defer { select.reset() }
      var row = RowReader(select, table: RunRow.table)
      old = try RunRow.read(&row).checksum
    }
    let statement = try PreparedStatement.cached(
      db, "INSERT OR REPLACE INTO runs (\(RunRow.columns)) VALUES (?, ?, ?, ?, ?)")
    var row = RowWriter(statement, table: RunRow.table)
    let checksum = RunRow.bind(run, to: &row)
    try statement.run()
    if let old { runs.replace(old, by: checksum) } else { runs.add(run.id, checksum: checksum) }
  }

  private struct Existing {
    var checksum: UInt64
    var detail: Int64?
    var detailChecksum: Int64?
  }

  private func existing(_ id: ResourceID) throws -> Existing? {
    let statement = try PreparedStatement.cached(db, "SELECT \(StateRow.columns) FROM states s WHERE id = ?")
    statement.bind(id, at: 1)
    guard try statement.step() else { return nil }
    defer { statement.reset() }
    var row = RowReader(statement, table: StateRow.table)
    let columns = try StateRow.read(&row)
    return Existing(checksum: columns.checksum, detail: columns.detail, detailChecksum: columns.detailChecksum)
  }

  /// Writes the nested part, if there is any and it is not the last one; gives its number and checksum.
  private func saveDetail(_ state: ResourceState, _ old: Existing?) throws -> (Int64?, Int64?) {
    guard !StateDetail.isEmpty(state) else { return (nil, nil) }
    StateDetail.pack(state, into: &body)
    let checksum = body.bytes.withUnsafeBytes { StateDetail.checksum($0) }
    if let number = old?.detail, old?.detailChecksum == checksum { return (number, checksum) }
    if let number = old?.detail {
      let update = try PreparedStatement.cached(db, "UPDATE details SET body = ? WHERE number = ?")
      update.bind(blob: body.bytes, at: 1)
      update.bind(number, at: 2)
      try update.run()
      if db.changesCount == 1 { return (number, checksum) }
    }
    let insert = try PreparedStatement.cached(db, "INSERT INTO details (body) VALUES (?)")
    insert.bind(blob: body.bytes, at: 1)
    try insert.run()
    return (db.lastInsertedRowID, checksum)
  }

  private func deleteDetail(_ number: Int64) throws {
    let statement = try PreparedStatement.cached(db, "DELETE FROM details WHERE number = ?")
    statement.bind(number, at: 1)
    try statement.run()
  }
}
