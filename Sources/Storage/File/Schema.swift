import GRDB

/// The tables, as named migrations. A migration that has been released is never edited; a change is a new one.
///
/// Every row of `runs`, `visits` and `states` ends with a checksum of its other columns (`RowHash`), and `tallies` counts
/// and sums them, so that neither a changed row nor a lost one goes unseen: SQLite's own integrity check sees neither.
/// `probes` is a cache: its rows have checksums, and one that is damaged counts as lost. So is `readings`, whose loss costs a
/// reading each.
enum Schema {
  /// The number of migrations: `user_version` of the file.
  static let version: UInt32 = 3

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 runs, visits, states") { db in
      try db.execute(
        sql: """
          CREATE TABLE runs (
            id TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL, phase TEXT NOT NULL, body BLOB NOT NULL,
            checksum INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE visits (
            number INTEGER NOT NULL PRIMARY KEY, run TEXT NOT NULL, resource TEXT NOT NULL, at INTEGER NOT NULL,
            outcome TEXT NOT NULL, body BLOB NOT NULL, checksum INTEGER NOT NULL
          ) STRICT;
          CREATE UNIQUE INDEX visitsByRun ON visits (run, resource);
          CREATE INDEX visitsByResource ON visits (resource, at);

          CREATE TABLE details (number INTEGER NOT NULL PRIMARY KEY, body BLOB NOT NULL) STRICT;
          CREATE TABLE states (
            id TEXT NOT NULL PRIMARY KEY, key TEXT NOT NULL, url TEXT NOT NULL, added INTEGER NOT NULL, removed INTEGER,
            lastVisit INTEGER, nextVisit INTEGER, health TEXT NOT NULL, strikes INTEGER NOT NULL, lastStrike INTEGER,
            etag TEXT, lastModified TEXT, textDigest TEXT, canonical TEXT, language TEXT, words INTEGER, linked INTEGER NOT NULL,
            detail INTEGER REFERENCES details (number), detailChecksum INTEGER, checksum INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;

          CREATE TABLE tallies (
            scope TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL, rows INTEGER NOT NULL, sum INTEGER NOT NULL,
            names INTEGER NOT NULL, checksum INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;

          PRAGMA user_version = 1;
          """)
    }
    migrator.registerMigration("2 probes") { db in
      try db.execute(
        sql: """
          CREATE TABLE probes (
            key TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL, body BLOB NOT NULL, checksum INTEGER NOT NULL
          ) STRICT, WITHOUT ROWID;

          PRAGMA user_version = 2;
          """)
    }
    migrator.registerMigration("3 readings") { db in
      try db.execute(
        sql: """
          CREATE TABLE readings (id TEXT NOT NULL PRIMARY KEY, basis INTEGER NOT NULL) STRICT, WITHOUT ROWID;

          PRAGMA user_version = 3;
          """)
    }
    return migrator
  }
}
