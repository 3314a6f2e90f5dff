import GRDB
import GRDBSQLite

/// A prepared statement driven column by column: text may hold NUL, and what is read is never converted unasked.
struct PreparedStatement {
  /// Keeps the pointer alive.
  private let owner: GRDB.Statement
  let pointer: OpaquePointer

  private init(_ owner: GRDB.Statement) {
    self.owner = owner
    pointer = owner.sqliteStatement
  }

  /// Compiled once for each connection; for statements that run to their end before they are used again.
  static func cached(_ db: Database, _ sql: String) throws -> PreparedStatement {
    PreparedStatement(try db.cachedStatement(sql: sql))
  }

  /// Compiled anew; for scans, whose callers may begin another scan meanwhile.
  static func fresh(_ db: Database, _ sql: String) throws -> PreparedStatement {
    PreparedStatement(try db.makeStatement(sql: sql))
  }

  /// Moves to the next row; false at the end, where the statement is ready for its next use.
  func step() throws -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      reset()
      return false
    default:
      let fault = SQLFault(connection: sqlite3_db_handle(pointer))
      reset()
      throw fault
    }
  }

  /// Runs a statement that gives no rows.
  func run() throws { while try step() {} }

  func reset() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
  }
}

/// What SQLite said when a statement failed.
struct SQLFault: Error {
  var code: CInt
  var message: String

  init(connection: OpaquePointer?) {
    code = sqlite3_errcode(connection)
    message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? "unknown error"
  }
}

/// A row whose checksum or form is not what was written.
struct RowFault: Error {
  var table: String
  var name: String
  var reason: String
}
