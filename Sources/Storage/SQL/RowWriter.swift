import GRDBSQLite

/// Binds the columns of one row in order, and its checksum as the last.
struct RowWriter {
  private let statement: PreparedStatement
  private var index: CInt = 1
  private var hash: RowHash

  init(_ statement: PreparedStatement, table: String) {
    self.statement = statement
    hash = RowHash(table: table)
  }

  mutating func add(_ number: Int64?) {
    guard let number else { return addNull() }
    hash.add(number)
    statement.bind(number, at: index)
    index += 1
  }

  mutating func add(_ text: String?) {
    guard var text else { return addNull() }
    text.withUTF8 { bytes in
      hash.add(UnsafeRawBufferPointer(bytes))
      statement.bind(bytes, at: index)
    }
    index += 1
  }

  mutating func add(blob: [UInt8]) {
    blob.withUnsafeBytes { hash.add($0) }
    statement.bind(blob: blob, at: index)
    index += 1
  }

  private mutating func addNull() {
    hash.addNull()
    sqlite3_bind_null(statement.pointer, index)
    index += 1
  }

  /// Binds the checksum; gives it.
  mutating func finish() -> UInt64 {
    sqlite3_bind_int64(statement.pointer, index, hash.stored)
    return hash.value
  }
}

/// SQLite's mark for "copy the bytes before the call returns" (`SQLITE_TRANSIENT`, a macro that is not imported).
private var transient: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

extension PreparedStatement {
  func bind(_ text: UnsafeBufferPointer<UInt8>, at index: CInt) {
    guard let start = text.baseAddress, !text.isEmpty else {
      sqlite3_bind_text(pointer, index, "", 0, transient)
      return
    }
    start.withMemoryRebound(to: CChar.self, capacity: text.count) { characters in
      _ = sqlite3_bind_text(pointer, index, characters, CInt(clamping: text.count), transient)
    }
  }

  func bind(_ text: String, at index: CInt) {
    var text = text
    text.withUTF8 { bind($0, at: index) }
  }

  /// An empty blob is a blob, not NULL.
  func bind(blob: [UInt8], at index: CInt) {
    blob.withUnsafeBytes { bytes in
      if bytes.isEmpty {
        _ = sqlite3_bind_zeroblob(pointer, index, 0)
      } else {
        _ = sqlite3_bind_blob(pointer, index, bytes.baseAddress, CInt(clamping: bytes.count), transient)
      }
    }
  }

  func bind(_ number: Int64, at index: CInt) { sqlite3_bind_int64(pointer, index, number) }
}
