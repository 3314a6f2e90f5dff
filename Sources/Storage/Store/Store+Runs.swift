import GRDB
package import Model

extension Store {
  /// The newest run that has not ended: to be taken up, or given up.
  package func unfinishedRun() throws -> RunRecord? {
    try read { db in try Runs.all(db).last { $0.phase == .visiting || $0.phase == .judged } }
  }

  /// Writes a run's record, durably.
  package func save(run: RunRecord) throws {
    try transaction { try $0.save(run: run) }
  }

  package func run(_ id: RunID) throws -> RunRecord? {
    try read { db in try Runs.all(db).first { $0.id == id } }
  }

  /// The last runs, newest first.
  package func lastRuns(_ count: Int) throws -> [RunRecord] {
    try read { db in try Runs.all(db).suffix(max(count, 0)).reversed() }
  }
}

enum Runs {
  /// All runs, oldest first: one a night, so that reading them all costs nothing and none can be missing unseen.
  static func all(_ db: Database) throws -> [RunRecord] {
    let statement = try PreparedStatement.fresh(db, "SELECT \(RunRow.columns) FROM runs")
    var runs: [RunRecord] = []
    var tally = Tally()
    while try statement.step() {
      var row = RowReader(statement, table: RunRow.table)
      let (run, checksum) = try RunRow.read(&row)
      tally.add(run.id, checksum: checksum)
      runs.append(run)
    }
    try tally.compare(with: Tally.load(db, Tally.runs), Tally.runs)
    return runs.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }
}
