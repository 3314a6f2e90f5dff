/// A fault of the state file, its place or its keeper.
package struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Code: Sendable, Hashable {
    /// The file, or a row in it, is not what was written. Exit code 65.
    case damaged
    /// The file belongs to a newer version of the program. Exit code 65.
    case newerSchema
    /// Another run holds the lock. Exit code 75.
    case locked(holder: String)
    /// The machine cannot read or write there. Exit code 74.
    case io
    /// No room. Exit code 74.
    case full
    /// The file does not exist and may not be made, because it was opened for reading. Exit code 74.
    case missing
  }
  package var code: Code
  /// The state file or lock.
  package var path: String
  /// What happened, in one sentence without the path.
  package var reason: String

  package init(_ code: Code, path: String, _ reason: String) {
    self.code = code
    self.path = path
    self.reason = reason
  }

  /// What to do about it.
  package var remedy: String {
    switch code {
    case .damaged: "put back a backup of it; it is never begun anew by itself, for then every resource would seem new"
    case .newerSchema:
      "use the newer version of the program, or put back a backup of its time; the file was not touched"
    case .locked: "wait until that run has ended"
    case .io: "check that the folder exists, is writable and on a healthy disk"
    case .full: "make room on the disk and run again"
    case .missing: "check the path, or run once to begin it"
    }
  }

  package var description: String { "\(path): \(reason); \(remedy)" }
}
