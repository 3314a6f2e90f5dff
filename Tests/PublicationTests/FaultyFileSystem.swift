import Glibc
import Publication
import Synchronization

/// The machine's file system, except that one call, or every call from one on, fails.
final class FaultyFileSystem: FileSystem {
  struct Plan: Sendable {
    /// The call that fails, counted from 1; nil fails none.
    var at: Int?
    /// Whether all later calls fail too, as after a kill.
    var forever = false
    var code: Int32 = ENOSPC
    /// Most bytes that one write takes.
    var largestWrite = Int.max
  }

  private let plan: Plan
  private let system = PosixFileSystem()
  private let state = Mutex<[String]>([])

  init(_ plan: Plan) { self.plan = plan }

  /// Names of the calls made, in order.
  var calls: [String] { state.withLock { $0 } }

  private func step(_ name: String) throws(SystemFault) {
    let number = state.withLock {
      $0.append(name)
      return $0.count
    }
    guard let at = plan.at else { return }
    if number == at || (plan.forever && number > at) { throw SystemFault(plan.code) }
  }

  func open(_ path: String, for purpose: OpenPurpose) throws(SystemFault) -> FileDescriptor {
    try step("open")
    return try system.open(path, for: purpose)
  }
  func write(_ file: FileDescriptor, _ bytes: UnsafeRawBufferPointer) throws(SystemFault) -> Int {
    try step("write")
    return try system.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(plan.largestWrite)))
  }
  func read(_ file: FileDescriptor, into buffer: UnsafeMutableRawBufferPointer) throws(SystemFault) -> Int {
    try step("read")
    return try system.read(file, into: buffer)
  }
  func close(_ file: FileDescriptor) throws(SystemFault) {
    // The descriptor goes whatever the call says, or the test would run out of them.
    try system.close(file)
    try step("close")
  }
  func sync(_ file: FileDescriptor) throws(SystemFault) {
    try step("sync")
    try system.sync(file)
  }
  func syncAll(_ file: FileDescriptor) throws(SystemFault) {
    // The real one writes out the whole machine's disks: too slow a thing for thousands of times.
    try step("syncAll")
  }
  func lock(_ file: FileDescriptor) throws(SystemFault) {
    try step("lock")
    try system.lock(file)
  }
  func makeFolder(_ path: String) throws(SystemFault) {
    try step("makeFolder")
    try system.makeFolder(path)
  }
  func rename(_ path: String, to new: String) throws(SystemFault) {
    try step("rename")
    try system.rename(path, to: new)
  }
  func makeSymbolicLink(_ path: String, to target: String) throws(SystemFault) {
    try step("makeSymbolicLink")
    try system.makeSymbolicLink(path, to: target)
  }
  func readSymbolicLink(_ path: String) throws(SystemFault) -> String {
    try step("readSymbolicLink")
    return try system.readSymbolicLink(path)
  }
  func makeHardLink(_ path: String, to existing: String) throws(SystemFault) {
    try step("makeHardLink")
    try system.makeHardLink(path, to: existing)
  }
  func removeFile(_ path: String) throws(SystemFault) {
    try step("removeFile")
    try system.removeFile(path)
  }
  func removeFolder(_ path: String) throws(SystemFault) {
    try step("removeFolder")
    try system.removeFolder(path)
  }
  func list(_ folder: String) throws(SystemFault) -> [String] {
    try step("list")
    return try system.list(folder)
  }
  func status(_ path: String) throws(SystemFault) -> FileStatus {
    try step("status")
    return try system.status(path)
  }
  func freeSpace(_ path: String) throws(SystemFault) -> Int64 {
    try step("freeSpace")
    return try system.freeSpace(path)
  }
}
