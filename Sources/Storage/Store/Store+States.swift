import GRDB
package import Model

extension Store {
  /// One resource's state, checked; that it is not missing by damage is known only after a scan or `verify`.
  package func state(of id: ResourceID) throws -> ResourceState? {
    try read { db in try States.one(db, id) }
  }

  /// Every resource's state, removed ones too, in the order of ids (bytes).
  package func forEachState(_ body: (ResourceState) throws -> Void) throws {
    try read { db in
      let statement = try PreparedStatement.fresh(db, States.query + " ORDER BY s.id")
      try States.scan(db, statement) { columns, row in
        try body(row.blob { [row] in try StateDetail.state(columns, body: $0, row: row) })
      }
    }
  }

  /// What planning needs of every resource, removed ones too, in the order of ids (bytes).
  package func forEachSchedule(_ body: (Schedule) throws -> Void) throws {
    try read { db in
      let statement = try PreparedStatement.fresh(
        db, "SELECT \(StateRow.columns), r.basis FROM states s LEFT JOIN readings r ON r.id = s.id ORDER BY s.id")
      try States.scan(db, statement) { columns, row in
        var schedule = columns.schedule
        schedule.basis = row.number()
        try body(schedule)
      }
    }
  }

  /// What exact deduplication needs of every resource that is registered and has been read, in the order of ids (bytes).
  package func forEachDigest(_ body: (Digest) throws -> Void) throws {
    try read { db in try States.digests(db, body) }
  }

  /// How many resources the state knows, removed ones too.
  package func stateCount() throws -> Int {
    try read { db in Int(clamping: try Tally.load(db, Tally.states).rows) }
  }

  /// Writes in one durable transaction: all of it or nothing. An error thrown by `body` undoes it.
  package func transaction(_ body: (Writer) throws -> Void) throws {
    try write(durable: true) { db in
      let writer = try Writer(db)
      try body(writer)
      try writer.finish()
    }
  }
}

enum States {
  static let query = "SELECT \(StateRow.columns), d.body FROM states s LEFT JOIN details d ON d.number = s.detail"

  static func digests(_ db: Database, _ body: (Digest) throws -> Void) throws {
    let statement = try PreparedStatement.fresh(db, "SELECT \(StateRow.columns) FROM states s ORDER BY s.id")
    try scan(db, statement) { columns, _ in
      if columns.schedule.removed == nil, let digest = columns.digest { try body(digest) }
    }
  }

  static func one(_ db: Database, _ id: ResourceID) throws -> ResourceState? {
    let statement = try PreparedStatement.cached(db, query + " WHERE s.id = ?")
    statement.bind(id, at: 1)
    guard try statement.step() else { return nil }
    defer { statement.reset() }
    var row = RowReader(statement, table: StateRow.table)
    let columns = try StateRow.read(&row)
    guard columns.schedule.id == id else { throw row.fault("it is of another resource") }
    return try row.blob { [row] in try StateDetail.state(columns, body: $0, row: row) }
  }

  /// Steps through all states, comparing order and tally.
  static func scan(
    _ db: Database, _ statement: PreparedStatement, _ body: (StateRow.Columns, inout RowReader) throws -> Void
  ) throws {
    var tally = Tally()
    var order = IDOrder(table: StateRow.table)
    while try statement.step() {
      var row = RowReader(statement, table: StateRow.table)
      let columns = try StateRow.read(&row)
      try order.next(columns.schedule.id)
      tally.add(columns.schedule.id, checksum: columns.checksum)
      try body(columns, &row)
    }
    try tally.compare(with: Tally.load(db, Tally.states), Tally.states)
  }
}
