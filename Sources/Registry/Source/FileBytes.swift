import Glibc

/// Whole-file reads with a bound.
enum FileBytes {
  struct Fault: Error {
    var message: String
    var remedy: String?
  }

  /// Never blocks on a pipe or a device: only regular files are read.
  static func read(_ path: String, limit: Int) throws(Fault) -> [UInt8] {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw Fault(message: "an empty path") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw fault(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Fault(message: "a folder where a file is expected", remedy: "name a file in it")
    default: throw Fault(message: "not a regular file")
    }
    guard status.st_size <= limit else {
      throw Fault(message: "the file has more than \(limit >> 20) MiB", remedy: "split it into several files")
    }
    var bytes = [UInt8](repeating: 0, count: max(Int(status.st_size), 4096))
    var count = 0
    while true {
      if count == bytes.count {
        guard count <= limit else {
          throw Fault(message: "the file has more than \(limit >> 20) MiB", remedy: "split it into several files")
        }
        bytes.append(contentsOf: repeatElement(0, count: 4096))
      }
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw fault(errno)
      }
      if got == 0 { break }
      count += got
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  private static func fault(_ code: Int32) -> Fault {
    switch code {
    case ENOENT, ENOTDIR: Fault(message: "no such file or folder", remedy: "check the path")
    case EACCES, EPERM: Fault(message: "the file may not be read (permission denied)")
    case ELOOP: Fault(message: "too many symbolic links")
    case ENAMETOOLONG: Fault(message: "the path is too long")
    default: Fault(message: "the file cannot be read: \(String(cString: strerror(code)))")
    }
  }
}
