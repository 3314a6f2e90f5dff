import Glibc
import Model
import Text

/// Folders on disk. Symbolic links are followed as long as they stay within the root.
struct DiskFiles: FileTree {
  func entry(root: String, path: [String]) -> FileEntry? {
    guard let root = resolved(root), let target = resolved(([root] + path).joined(separator: "/")),
      target == root || target.hasPrefix(root == "/" ? "/" : root + "/")
    else { return nil }
    // A link to a hidden file would show it.
    if target.dropFirst(root.count).split(separator: "/").contains(where: { $0.hasPrefix(".") }) { return nil }
    return open(target)
  }

  func file(at path: String) -> (any FileContent)? {
    guard case .file(let content)? = open(path) else { return nil }
    return content
  }

  private func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(validatingCString: real)
  }

  /// Only folders and plain files; a pipe or a device would hold the server up.
  private func open(_ path: String) -> FileEntry? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      return nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      close(descriptor)
      return .folder
    case S_IFREG:
      return .file(OpenFile(descriptor: descriptor, status: status))
    default:
      close(descriptor)
      return nil
    }
  }
}

/// An open file, closed when nobody needs it any more.
final class OpenFile: FileContent {
  private let descriptor: Int32
  let size: Int
  let modified: Timestamp
  let version: String

  init(descriptor: Int32, status: stat) {
    self.descriptor = descriptor
    size = Int(status.st_size)
    modified = Timestamp(secondsSince1970: Int64(status.st_mtim.tv_sec))
    let parts = [
      Int64(status.st_ino), Int64(status.st_size), Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec),
    ]
    version = Hash64.hex(Hash64.hash(parts.map(String.init).joined(separator: " ")))
  }

  deinit { close(descriptor) }

  func read(at offset: Int, count: Int) throws -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let base = buffer.baseAddress {
        let got = pread(descriptor, base + filled, count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    if failure != 0 { throw ReviewError(description: "cannot read a file: \(String(cString: strerror(failure)))") }
    return bytes
  }
}
