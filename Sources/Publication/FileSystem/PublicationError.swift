import Glibc

/// A fault of the output folder or its disk. The last good generation is untouched; the program ends with `exitCode`.
package struct PublicationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was being done, such as `write`.
  package var operation: String
  package var path: String
  /// The `errno`, 0 when the fault is not a system call's.
  package var code: Int32
  /// The system's words, or ours.
  package var reason: String
  /// What to do about it.
  package var remedy: String

  package init(operation: String, path: String, code: Int32 = 0, reason: String, remedy: String) {
    self.operation = operation
    self.path = path
    self.code = code
    self.reason = reason
    self.remedy = remedy
  }

  package init(_ operation: String, _ path: String, _ fault: SystemFault) {
    self.init(
      operation: operation, path: path, code: fault.code, reason: PublicationError.text(of: fault.code),
      remedy: PublicationError.remedy(for: fault.code))
  }

  /// 75 (EX_TEMPFAIL) when another process publishes there, otherwise 74 (EX_IOERR).
  package var exitCode: Int32 { code == EWOULDBLOCK ? 75 : 74 }

  package var description: String { "cannot \(operation) \(path): \(reason); \(remedy)" }

  /// The untranslated text of an `errno`.
  private static func text(of code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }

  private static func remedy(for code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "free disk space or raise the quota, then run again: the last generation is untouched"
    case EACCES, EPERM: "give the user that runs this write permission on the output folder"
    case EROFS: "mount the file system writable, or choose another `output:`"
    case EIO: "check the disk; the last generation is untouched"
    case ENOENT, ENOTDIR: "check the path of `output:`"
    case EMFILE, ENFILE: "raise the limit of open files (`ulimit -n`)"
    case ENAMETOOLONG: "choose a shorter path for `output:`"
    case EWOULDBLOCK: "another process publishes there; wait until it has ended"
    case ELOOP: "remove the symbolic link that stands where a folder is needed"
    default: "the last generation is untouched; run again when the cause is removed"
    }
  }
}

extension FileSystem {
  /// Does one step and turns its fault into an error that names the operation and the path.
  func attempt<Value>(
    _ operation: String, _ path: String, _ body: () throws(SystemFault) -> Value
  ) throws(PublicationError) -> Value {
    do { return try body() } catch { throw PublicationError(operation, path, error) }
  }
}
