import Glibc

/// The calls on files that publishing makes, one by one, so that a test can make any of them fail.
///
/// Every method is one system call (POSIX.1-2017) and throws its `errno`. Nothing here retries but `EINTR`.
package protocol FileSystem: Sendable {
  func open(_ path: String, for purpose: OpenPurpose) throws(SystemFault) -> FileDescriptor
  /// Writes at most `bytes.count` bytes and returns how many; fewer is no error.
  func write(_ file: FileDescriptor, _ bytes: UnsafeRawBufferPointer) throws(SystemFault) -> Int
  /// Reads at the file's position; 0 at its end.
  func read(_ file: FileDescriptor, into buffer: UnsafeMutableRawBufferPointer) throws(SystemFault) -> Int
  func close(_ file: FileDescriptor) throws(SystemFault)
  /// Makes one file or folder durable.
  func sync(_ file: FileDescriptor) throws(SystemFault)
  /// Makes everything on the file system of `file` durable (`syncfs`).
  func syncAll(_ file: FileDescriptor) throws(SystemFault)
  /// Takes an exclusive lock that ends with the descriptor, or throws `EWOULDBLOCK` at once.
  func lock(_ file: FileDescriptor) throws(SystemFault)
  func makeFolder(_ path: String) throws(SystemFault)
  func rename(_ path: String, to new: String) throws(SystemFault)
  func makeSymbolicLink(_ path: String, to target: String) throws(SystemFault)
  /// The target of a symbolic link as written.
  func readSymbolicLink(_ path: String) throws(SystemFault) -> String
  func makeHardLink(_ path: String, to existing: String) throws(SystemFault)
  func removeFile(_ path: String) throws(SystemFault)
  func removeFolder(_ path: String) throws(SystemFault)
  /// Names in a folder without `.` and `..`, sorted by their bytes.
  func list(_ folder: String) throws(SystemFault) -> [String]
  /// What stands at `path`; a symbolic link is not followed.
  func status(_ path: String) throws(SystemFault) -> FileStatus
  /// Bytes that an ordinary user may still write there.
  func freeSpace(_ path: String) throws(SystemFault) -> Int64
}

package typealias FileDescriptor = Int32

package enum OpenPurpose: Sendable, Hashable {
  /// A new file to write; fails when the name is taken, so that nothing published is ever changed in place.
  case create
  case read
  /// A folder, to make it durable or to lock it.
  case folder
}

package struct FileStatus: Sendable, Hashable {
  package enum Kind: Sendable, Hashable { case file, folder, symbolicLink, other }
  package var kind: Kind
  /// In bytes.
  package var size: Int64
  package init(kind: Kind, size: Int64) {
    self.kind = kind
    self.size = size
  }
}

/// The `errno` of a failed system call.
package struct SystemFault: Error, Sendable, Hashable {
  package let code: Int32
  package init(_ code: Int32) { self.code = code }
  /// There is nothing of that name.
  var isMissing: Bool { code == ENOENT }
}
