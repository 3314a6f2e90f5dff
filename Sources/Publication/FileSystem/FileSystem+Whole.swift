import Glibc

/// Steps made of several calls.
extension FileSystem {
  /// Writes all bytes, however few each call takes.
  func writeAll(_ file: FileDescriptor, _ bytes: [UInt8]) throws(SystemFault) {
    var start = 0
    while start < bytes.count {
      let from = start
      let count = try bytes.withUnsafeBufferPointer { all throws(SystemFault) in
        try write(file, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[from...])))
      }
      // A write of nothing that is no error would be tried for ever.
      guard count > 0 else { throw SystemFault(EIO) }
      start += count
    }
  }

  /// Reads a file of at most `limit` bytes; throws `EFBIG` when there are more.
  func readAll(_ path: String, limit: Int = 1 << 26) throws(SystemFault) -> [UInt8] {
    let file = try open(path, for: .read)
    defer { try? close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try chunk.withUnsafeMutableBufferPointer { buffer throws(SystemFault) in
        try read(file, into: UnsafeMutableRawBufferPointer(buffer))
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { throw SystemFault(EFBIG) }
    }
  }

  /// Whether a file holds exactly these bytes; false when it cannot be read.
  func holds(_ path: String, _ bytes: [UInt8], scratch: inout [UInt8]) -> Bool {
    guard let file = try? open(path, for: .read) else { return false }
    defer { try? close(file) }
    if scratch.count <= bytes.count { scratch = [UInt8](repeating: 0, count: bytes.count + 4096) }
    var filled = 0
    while filled <= bytes.count {
      let from = filled
      let count = try? scratch.withUnsafeMutableBytes { try read(file, into: .init(rebasing: $0[from...])) }
      guard let count else { return false }
      if count == 0 { break }
      filled += count
    }
    return filled == bytes.count && scratch[..<filled].elementsEqual(bytes)
  }

  func exists(_ path: String) throws(SystemFault) -> Bool {
    do {
      _ = try status(path)
      return true
    } catch {
      if error.isMissing { return false }
      throw error
    }
  }

  /// Makes a folder and those above it; a folder that is there already is fine.
  func makeFolders(_ path: String) throws(SystemFault) {
    do {
      try makeFolder(path)
    } catch {
      switch error.code {
      case EEXIST: return
      case ENOENT:
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { throw error }
        try makeFolders(String(path[..<slash]))
        try makeFolder(path)
      default: throw error
      }
    }
  }

  /// Makes a folder's own entries durable.
  func syncFolder(_ path: String) throws(SystemFault) {
    let folder = try open(path, for: .folder)
    defer { try? close(folder) }
    try sync(folder)
  }

  /// Removes a file, a link or a folder with all that is in it; what is gone already is fine.
  func removeTree(_ path: String) throws(SystemFault) {
    do {
      guard try status(path).kind == .folder else { return try removeFile(path) }
      for name in try list(path) { try removeTree(path + "/" + name) }
      try removeFolder(path)
    } catch {
      if !error.isMissing { throw error }
    }
  }
}
