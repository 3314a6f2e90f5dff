import GRDB
package import Model

extension Store {
  /// Adds visits to the log in one transaction. A visit that the log already has for that run and resource stays as it
  /// is: appending again after a kill doubles nothing.
  package func append(visits: [VisitRecord]) throws {
    guard !visits.isEmpty else { return }
    try write(durable: false) { db in
      let statement = try PreparedStatement.cached(
        db, "INSERT INTO visits (\(VisitRow.columns)) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (run, resource) DO NOTHING")
      var tallies: [RunID: Tally] = [:]
      var body = Packer()
      for visit in visits {
        var row = RowWriter(statement, table: VisitRow.table)
        let checksum = VisitRow.bind(visit, to: &row, body: &body)
        try statement.run()
        guard db.changesCount > 0 else { continue }
        var tally = try tallies[visit.run] ?? Tally.load(db, Tally.visits(in: visit.run))
        tally.add(visit.resource, checksum: checksum)
        tally.at = visit.at.secondsSince1970
        tallies[visit.run] = tally
      }
      for (run, tally) in tallies { try tally.save(db, Tally.visits(in: run)) }
    }
  }

  /// The resources that a run has visited so far.
  package func visitedIDs(in run: RunID) throws -> Set<String> {
    try read { db in
      let statement = try PreparedStatement.fresh(db, "SELECT resource FROM visits WHERE run = ?")
      statement.bind(run, at: 1)
      var ids: Set<String> = []
      var tally = try Tally.load(db, Tally.visits(in: run))
      let stored = tally
      (tally.rows, tally.names) = (0, 0)
      while try statement.step() {
        var row = RowReader(statement, table: VisitRow.table)
        guard let id = row.text() else { throw row.fault("it has no name") }
        tally.add(id, checksum: 0)
        ids.insert(id)
      }
      try tally.compare(with: stored, Tally.visits(in: run))
      return ids
    }
  }

  /// The order in which a run's visits entered the log.
  package func visitOrder(in run: RunID) throws -> [ResourceID: Int] {
    try read { db in
      let statement = try PreparedStatement.fresh(
        db, "SELECT resource FROM visits INDEXED BY visitsByRun WHERE run = ? ORDER BY number")
      statement.bind(run, at: 1)
      var order: [ResourceID: Int] = [:]
      while try statement.step() {
        var row = RowReader(statement, table: VisitRow.table)
        guard let id = row.text() else { throw row.fault("it has no name") }
        order[id] = order.count
      }
      return order
    }
  }

  /// How many visits the log has of a run.
  package func visitCount(in run: RunID) throws -> Int {
    try read { db in Int(clamping: try Tally.load(db, Tally.visits(in: run)).rows) }
  }

  /// Every visit of a run, in the order of the resources' ids (bytes).
  package func forEachVisit(in run: RunID, _ body: (VisitRecord) throws -> Void) throws {
    try read { db in
      let statement = try PreparedStatement.fresh(
        db, "SELECT \(VisitRow.columns) FROM visits INDEXED BY visitsByRun WHERE run = ? ORDER BY resource")
      statement.bind(run, at: 1)
      var tally = Tally()
      var order = IDOrder(table: VisitRow.table)
      while try statement.step() {
        var row = RowReader(statement, table: VisitRow.table)
        let (visit, checksum) = try VisitRow.read(&row)
        try order.next(visit.resource)
        guard visit.run == run else { throw row.fault("it is of another run") }
        tally.add(visit.resource, checksum: checksum)
        try body(visit)
      }
      try tally.compare(with: Tally.load(db, Tally.visits(in: run)), Tally.visits(in: run))
    }
  }

  /// The last visits of one resource, newest first, to be shown. Each is checked; that none is missing is known only
  /// after `forEachVisit` or `verify`.
  package func visits(of id: ResourceID, limit: Int) throws -> [VisitRecord] {
    try read { db in
      let statement = try PreparedStatement.fresh(
        db, "SELECT \(VisitRow.columns) FROM visits WHERE resource = ? ORDER BY at DESC, run DESC LIMIT ?")
      statement.bind(id, at: 1)
      statement.bind(Int64(max(limit, 0)), at: 2)
      var visits: [VisitRecord] = []
      while try statement.step() {
        var row = RowReader(statement, table: VisitRow.table)
        let (visit, _) = try VisitRow.read(&row)
        guard visit.resource == id else { throw row.fault("it is of another resource") }
        visits.append(visit)
      }
      return visits
    }
  }

  /// Forgets the visits of runs before a moment; what they added up to stays in the states.
  package func pruneVisits(before moment: Timestamp) throws {
    try write(durable: false) { db in
      let old = try PreparedStatement.fresh(
        db, "SELECT scope FROM tallies WHERE at < ? AND scope >= 'visits/' AND scope < 'visits0'")
      old.bind(moment.secondsSince1970, at: 1)
      var scopes: [String] = []
      while try old.step() {
        var row = RowReader(old, table: "tallies")
        scopes += row.text().map { [$0] } ?? []
      }
      let visits = try PreparedStatement.cached(db, "DELETE FROM visits WHERE run = ?")
      let tallies = try PreparedStatement.cached(db, "DELETE FROM tallies WHERE scope = ?")
      for scope in scopes {
        visits.bind(String(scope.dropFirst(Tally.visits(in: "").utf8.count)), at: 1)
        try visits.run()
        tallies.bind(scope, at: 1)
        try tallies.run()
      }
    }
  }
}

/// Fails when a scan's ids do not rise: a page of the tree is not where it was.
struct IDOrder {
  let table: String
  private var last: String?

  init(table: String) { self.table = table }

  mutating func next(_ id: String) throws {
    if let last, !last.utf8.lexicographicallyPrecedes(id.utf8) {
      throw RowFault(table: table, name: id, reason: "it stands out of order")
    }
    last = id
  }
}
