import Glibc
package import Model

/// The right to write a state: one run at a time on one machine.
///
/// An advisory lock (flock) on a file beside the state. The kernel drops it when the process ends, however it ends, so
/// there is nothing to clean up; the file itself stays, because deleting it would let two runs lock two files of one
/// name. What it says is for people: who holds the lock.
package final class RunLock: Sendable {
  private let descriptor: CInt

  private init(descriptor: CInt) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Takes the lock or fails at once.
  /// - Parameters:
  ///   - statePath: The state file; the lock is `<state>.lock`. Its folder is made when it is missing.
  ///   - holder: The command, for the message that another run would show.
  ///   - now: The moment the run began, for the same message.
  package static func acquire(
    beside statePath: String, holder: String, now: Timestamp? = nil
  ) throws(StoreError) -> RunLock {
    let path = statePath + ".lock"
    try Folder.make(for: path)
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw StoreError(.io, path: path, "cannot open the lock: \(Folder.message(errno))") }
    let lock = RunLock(descriptor: descriptor)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let error = errno
      if error == EINTR { continue }
      guard error == EWOULDBLOCK else { throw StoreError(.io, path: path, "cannot lock: \(Folder.message(error))") }
      let other = lock.content()
      throw StoreError(.locked(holder: other), path: path, "another run holds the lock (\(other))")
    }
    let since = now.map { ", since \($0)" } ?? ""
    let line =
      "process \(getpid())\(since): \(holder.unicodeScalars.filter { $0.value >= 32 }.map(String.init).joined())\n"
    let bytes = Array(line.utf8.prefix(1024))
    guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
      throw StoreError(errno == ENOSPC ? .full : .io, path: path, "cannot write the lock: \(Folder.message(errno))")
    }
    return lock
  }

  /// Gives the lock up before the process ends.
  package func release() { flock(descriptor, LOCK_UN) }

  private func content() -> String {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let line = bytes[..<max(0, count)].prefix { $0 != 10 }
    return line.isEmpty ? "an unknown process" : String(decoding: line, as: UTF8.self)
  }
}
