import Glibc

/// A file's bytes up to a limit.
package struct FileBytes {
  package var bytes: [UInt8]
  package var isWhole: Bool

  package struct Fault: Error {
    package var message: String
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// - Parameter mustBeRegular: whether a pipe or a device is refused, which could give bytes for ever.
  package static func read(_ path: String, limit: Int, mustBeRegular: Bool = true) -> Result<FileBytes, Fault> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(fault(path)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(fault(path)) }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || (!mustBeRegular && kind != S_IFDIR) else {
      return .failure(Fault(message: "\(path): not a file"))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(Int(status.st_size), 0), limit) + 1)
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return .failure(fault(path)) }
      if count == 0 { return .success(FileBytes(bytes: bytes, isWhole: true)) }
      bytes.append(contentsOf: buffer[..<count])
    }
    bytes.removeLast(bytes.count - limit)
    return .success(FileBytes(bytes: bytes, isWhole: false))
  }

  private static func fault(_ path: String) -> Fault { Fault(message: "\(path): \(String(cString: strerror(errno)))") }
}
