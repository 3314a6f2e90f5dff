import GRDB
import GRDBSQLite

/// SQLite's and the rows' faults as `StoreError`s.
enum StoreFault {
  static func newer(_ path: String, _ version: UInt32) -> StoreError {
    StoreError(
      .newerSchema, path: path, "is of schema \(version); this program knows schemas up to \(Schema.version)")
  }

  /// Runs a body and gives its database faults as `StoreError`; what else it throws becomes an `.io` error.
  static func mapped<R>(_ path: String, _ body: () throws -> R) throws(StoreError) -> R {
    do {
      return try passing(path, body)
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(.io, path: path, "\(error)")
    }
  }

  /// The same for bodies that call back: what else is thrown passes unchanged.
  static func passing<R>(_ path: String, _ body: () throws -> R) throws -> R {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw storeError(error.extendedResultCode.rawValue, error.message ?? "unknown error", path)
    } catch let fault as SQLFault {
      throw storeError(fault.code, fault.message, path)
    } catch let fault as RowFault {
      throw StoreError(.damaged, path: path, message(fault))
    }
  }

  static func message(_ fault: RowFault) -> String {
    fault.name == "*"
      ? "\(fault.table) is damaged: \(fault.reason)"
      : "the row of \(fault.name) in \(fault.table) is damaged: \(fault.reason)"
  }

  private static func storeError(_ code: CInt, _ message: String, _ path: String) -> StoreError {
    let kind: StoreError.Code =
      switch code & 0xFF {
      case SQLITE_FULL: .full
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_SCHEMA, SQLITE_MISMATCH, SQLITE_CONSTRAINT,
        SQLITE_ERROR:
        .damaged
      case SQLITE_IOERR where code == SQLITE_IOERR | 2 << 8 || code == SQLITE_IOERR | 33 << 8: .damaged
      default: .io
      }
    return StoreError(kind, path: path, "SQLite says: \(message) (\(code))")
  }
}
