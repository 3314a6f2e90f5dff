import GRDB
package import Model

/// The answers of hosts to addresses that cannot exist: a cache, whose loss costs a request each.
extension Store {
  /// The answer kept under a key, unless it is older than `since`.
  package func probe(_ key: String, since: Timestamp) throws -> ProbeFacts? {
    try read { db in
      let statement = try PreparedStatement.cached(
        db, "SELECT \(ProbeRow.columns) FROM probes WHERE key = ?")
      defer { statement.reset() }
      statement.bind(key, at: 1)
      guard try statement.step() else { return nil }
      var row = RowReader(statement, table: ProbeRow.table)
      guard let found = ProbeRow.read(&row), found.at >= since else { return nil }
      return found.answer
    }
  }

  /// Keeps answers, and forgets those older than `since`.
  package func keep(
    probes: [(key: String, answer: ProbeFacts)], at moment: Timestamp, since: Timestamp
  ) throws {
    try write(durable: false) { db in
      let old = try PreparedStatement.cached(db, "DELETE FROM probes WHERE at < ?")
      old.bind(since.secondsSince1970, at: 1)
      try old.run()
      let statement = try PreparedStatement.cached(
        db, "INSERT OR REPLACE INTO probes (\(ProbeRow.columns)) VALUES (?, ?, ?, ?)")
      for probe in probes {
        var row = RowWriter(statement, table: ProbeRow.table)
        ProbeRow.bind(probe.answer, probe.key, at: moment, to: &row)
        try statement.run()
      }
    }
  }
}
