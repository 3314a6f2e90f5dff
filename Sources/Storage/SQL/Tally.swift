import GRDB
import Text

/// How many rows a table or run has, and the sums of their checksums and names: a lost row, a row that came back from
/// an older page, or an index that no longer finds a row shows as a difference.
struct Tally: Equatable {
  var rows: Int64 = 0
  /// Sum of checksums, modulo 2⁶⁴.
  var sum: UInt64 = 0
  /// Sum of the hashes of names, modulo 2⁶⁴.
  var names: UInt64 = 0
  /// The moment of the run that the rows belong to, for pruning; 0 for whole tables.
  var at: Int64 = 0

  mutating func add(_ name: String, checksum: UInt64) {
    rows += 1
    sum &+= checksum
    names &+= Hash64.hash(name)
  }

  /// A row with another checksum took the place of one.
  mutating func replace(_ old: UInt64, by new: UInt64) { sum = sum &- old &+ new }

  static let states = "states"
  static let runs = "runs"
  static func visits(in run: String) -> String { "visits/" + run }

  private static let table = "tallies"

  /// The tally of a scope; an empty one when it has no rows yet.
  static func load(_ db: Database, _ scope: String) throws -> Tally {
    let statement = try PreparedStatement.cached(
      db, "SELECT scope, at, rows, sum, names, checksum FROM tallies WHERE scope = ?")
    statement.bind(scope, at: 1)
    guard try statement.step() else { return Tally() }
    defer { statement.reset() }
    var row = RowReader(statement, table: table)
    let name = row.text()
    let (at, rows, sum, names) = (row.number(), row.number(), row.number(), row.number())
    _ = try row.finish()
    guard name == scope, let at, let rows, let sum, let names else { throw row.fault("a column is missing") }
    return Tally(rows: rows, sum: UInt64(bitPattern: sum), names: UInt64(bitPattern: names), at: at)
  }

  func save(_ db: Database, _ scope: String) throws {
    let statement = try PreparedStatement.cached(
      db, "INSERT OR REPLACE INTO tallies (scope, at, rows, sum, names, checksum) VALUES (?, ?, ?, ?, ?, ?)")
    var row = RowWriter(statement, table: Tally.table)
    row.add(scope)
    row.add(at)
    row.add(rows)
    row.add(Int64(bitPattern: sum))
    row.add(Int64(bitPattern: names))
    _ = row.finish()
    try statement.run()
  }

  /// Fails when what a scan found is not what was written.
  func compare(with stored: Tally, _ scope: String) throws {
    guard rows == stored.rows, sum == stored.sum, names == stored.names else {
      throw RowFault(
        table: scope, name: "*", reason: "\(rows) rows were found and \(stored.rows) written, or not the same")
    }
  }
}
