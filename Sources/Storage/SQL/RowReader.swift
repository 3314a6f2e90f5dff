import GRDBSQLite

/// Reads the columns of one row in order, and compares its checksum, the last.
///
/// A column of another kind than asked for reads as nil; the checksum then tells that the row was changed.
struct RowReader {
  private let statement: PreparedStatement
  private let table: String
  private var index: CInt = 0
  private var hash: RowHash
  /// The first text column: the row's name in messages.
  private var name: String?

  init(_ statement: PreparedStatement, table: String) {
    self.statement = statement
    self.table = table
    hash = RowHash(table: table)
  }

  mutating func number() -> Int64? {
    defer { index += 1 }
    switch sqlite3_column_type(statement.pointer, index) {
    case SQLITE_INTEGER:
      let number = sqlite3_column_int64(statement.pointer, index)
      hash.add(number)
      return number
    case SQLITE_NULL: hash.addNull()
    default: bytes { hash.add($0) }
    }
    return nil
  }

  mutating func text() -> String? {
    defer { index += 1 }
    switch sqlite3_column_type(statement.pointer, index) {
    case SQLITE_INTEGER: hash.add(sqlite3_column_int64(statement.pointer, index))
    case SQLITE_NULL: hash.addNull()
    default:
      let text = bytes { bytes in
        hash.add(bytes)
        return String(decoding: bytes, as: UTF8.self)
      }
      if name == nil { name = text }
      return text
    }
    return nil
  }

  /// The bytes of a column, lent until the statement moves on.
  mutating func blob<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    defer { index += 1 }
    switch sqlite3_column_type(statement.pointer, index) {
    case SQLITE_INTEGER: hash.add(sqlite3_column_int64(statement.pointer, index))
    case SQLITE_NULL: hash.addNull()
    default:
      return try bytes { bytes in
        hash.add(bytes)
        return try body(bytes)
      }
    }
    return try body(UnsafeRawBufferPointer(start: nil, count: 0))
  }

  private func bytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    let start = sqlite3_column_blob(statement.pointer, index)
    return try body(
      UnsafeRawBufferPointer(
        start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(statement.pointer, index))))
  }

  /// Compares the checksum; gives it.
  mutating func finish() throws -> UInt64 {
    guard sqlite3_column_type(statement.pointer, index) == SQLITE_INTEGER,
      sqlite3_column_int64(statement.pointer, index) == hash.stored
    else { throw fault("its checksum does not match") }
    index += 1
    return hash.value
  }

  /// This row as damaged.
  func fault(_ reason: String) -> RowFault { RowFault(table: table, name: name ?? "?", reason: reason) }
}
