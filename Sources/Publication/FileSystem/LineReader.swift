/// Reads a file line by line with bounded memory.
struct LineReader: ~Copyable {
  /// Longer lines are no lines of ours.
  static let longestLine = 1 << 24

  private let path: String
  private let fileSystem: any FileSystem
  private let file: FileDescriptor
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var chunk: [UInt8]

  init(_ path: String, fileSystem: any FileSystem, chunk: Int = 1 << 18) throws(PublicationError) {
    self.path = path
    self.fileSystem = fileSystem
    self.chunk = [UInt8](repeating: 0, count: chunk)
    file = try fileSystem.attempt("open", path) { () throws(SystemFault) in try fileSystem.open(path, for: .read) }
  }

  deinit { try? fileSystem.close(file) }

  /// The next line without its newline; nil at the end. A last line without a newline is a line too.
  mutating func next() throws(PublicationError) -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return buffer[start..<end]
      }
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? buffer[start...] : nil
      }
      if buffer.count - start > LineReader.longestLine {
        throw PublicationError(
          operation: "read", path: path, reason: "a line is longer than \(LineReader.longestLine) bytes",
          remedy: "run `perennial verify` on it")
      }
      if start > 0 {
        buffer.removeSubrange(..<start)
        start = 0
      }
      searched = buffer.count
      try fill()
    }
  }

  private mutating func fill() throws(PublicationError) {
    let count: Int
    do throws(SystemFault) {
      count = try chunk.withUnsafeMutableBufferPointer { bytes throws(SystemFault) in
        try fileSystem.read(file, into: UnsafeMutableRawBufferPointer(bytes))
      }
    } catch {
      throw PublicationError("read", path, error)
    }
    if count == 0 { isAtEnd = true } else { buffer.append(contentsOf: chunk[..<count]) }
  }
}
