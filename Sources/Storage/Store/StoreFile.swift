import GRDB
import Glibc

/// How the file is made and opened.
enum StoreFile {
  static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.label = "state"
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA synchronous = NORMAL;
          PRAGMA cache_size = -16384;
          PRAGMA temp_store = MEMORY;
          """)
    }
    return configuration
  }

  /// Begins a state: made under another name and renamed when it is whole, so that a run killed meanwhile leaves
  /// nothing that looks like a damaged state.
  static func create(_ path: String) throws(StoreError) {
    guard FileHeader.logSize(path) == 0 else {
      throw StoreError(.damaged, path: path, "is gone, but its log (\(path)-wal) is still there")
    }
    try Folder.make(for: path)
    let draft = path + ".new"
    remove(draft)
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    try StoreFault.mapped(path) {
      let queue = try DatabaseQueue(path: draft, configuration: configuration(readOnly: false))
      try Schema.migrator.migrate(queue)
      try queue.close()
    }
    try Folder.publish(draft, as: path)
  }

  /// Removes an unfinished file and SQLite's files beside it.
  static func remove(_ draft: String) {
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(draft + suffix) }
  }
}
