import Text

/// A new file being written: buffered, counted and hashed on the way.
final class StagedFile {
  /// Relative to the generation, such as `feeds/changes.json`.
  let path: String
  private let fullPath: String
  private let fileSystem: any FileSystem
  private var descriptor: FileDescriptor?
  private var buffer: [UInt8] = []
  private var hash = SHA256()
  private(set) var byteCount: Int64 = 0
  private let capacity: Int

  init(
    _ path: String, in folder: String, fileSystem: any FileSystem, capacity: Int = 1 << 18
  ) throws(PublicationError) {
    self.path = path
    self.fileSystem = fileSystem
    self.capacity = capacity
    let fullPath = folder + "/" + path
    self.fullPath = fullPath
    descriptor = try fileSystem.attempt("create", fullPath) { () throws(SystemFault) in
      try fileSystem.open(fullPath, for: .create)
    }
    buffer.reserveCapacity(min(capacity, 1 << 12))
  }

  deinit {
    if let descriptor { try? fileSystem.close(descriptor) }
  }

  func write(_ bytes: some Collection<UInt8>) throws(PublicationError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= capacity { try flush() }
  }

  func write(_ text: StaticString) throws(PublicationError) {
    text.withUTF8Buffer { buffer.append(contentsOf: $0) }
    if buffer.count >= capacity { try flush() }
  }

  /// Writes what is left and closes. The file is durable only after the generation's sync.
  func finish() throws(PublicationError) -> FileRecord {
    try flush()
    if let open = descriptor {
      descriptor = nil
      try fileSystem.attempt("close", fullPath) { () throws(SystemFault) in try fileSystem.close(open) }
    }
    return FileRecord(path: path, bytes: byteCount, sha256: hexadecimal(hash.finalize()))
  }

  private func flush() throws(PublicationError) {
    guard !buffer.isEmpty, let descriptor else { return }
    hash.update(buffer)
    byteCount += Int64(buffer.count)
    try fileSystem.attempt("write", fullPath) { () throws(SystemFault) in
      try fileSystem.writeAll(descriptor, buffer)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// One line of the manifest.
package struct FileRecord: Sendable, Hashable {
  /// Relative to the generation.
  package var path: String
  package var bytes: Int64
  /// 64 lower-case hexadecimal digits.
  package var sha256: String
}

/// Lower-case hexadecimal digits.
func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
