import GRDB
import Model

extension Store {
  /// Reads everything and names all that is damaged; empty when the state is sound.
  package func verify() throws -> [String] {
    try read { db in
      var damage: [String] = []
      for line in try String.fetchAll(db, sql: "PRAGMA integrity_check(50)") where line != "ok" {
        damage.append("the file: \(line)")
      }
      try check(db, &damage, scope: Tally.runs, table: RunRow.table, "SELECT \(RunRow.columns) FROM runs") { row in
        let (run, checksum) = try RunRow.read(&row)
        return (run.id, checksum)
      }
      try check(db, &damage, scope: Tally.states, table: StateRow.table, States.query) { row in
        let columns = try StateRow.read(&row)
        _ = try row.blob { [row] in try StateDetail.state(columns, body: $0, row: row) }
        return (columns.schedule.id, columns.checksum)
      }
      let scopes = try String.fetchAll(
        db, sql: "SELECT scope FROM tallies WHERE scope >= 'visits/' AND scope < 'visits0' ORDER BY scope")
      for scope in scopes {
        let run = String(scope.dropFirst(Tally.visits(in: "").utf8.count))
        let query = "SELECT \(VisitRow.columns) FROM visits WHERE run = ?"
        try check(db, &damage, scope: scope, table: VisitRow.table, query, bind: run) { row in
          let (visit, checksum) = try VisitRow.read(&row)
          return (visit.resource, checksum)
        }
      }
      return damage
    }
  }

  /// Reads all rows of a query; damaged ones are named and left out of the tally.
  private func check(
    _ db: Database, _ damage: inout [String], scope: String, table: String, _ sql: String, bind: String? = nil,
    _ read: (inout RowReader) throws -> (String, UInt64)
  ) throws {
    let statement = try PreparedStatement.fresh(db, sql)
    if let bind { statement.bind(bind, at: 1) }
    var tally = Tally()
    do {
      while try statement.step() {
        var row = RowReader(statement, table: table)
        do {
          let (name, checksum) = try read(&row)
          tally.add(name, checksum: checksum)
        } catch let fault as RowFault {
          damage.append(StoreFault.message(fault))
        }
      }
      try tally.compare(with: Tally.load(db, scope), scope)
    } catch let fault as RowFault {
      damage.append(StoreFault.message(fault))
    } catch let fault as SQLFault {
      damage.append("\(scope): \(fault.message)")
    }
  }
}
