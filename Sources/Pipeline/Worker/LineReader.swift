import Glibc

/// Reads lines from a file descriptor as bytes. A line longer than the limit is cut off and reported as such, so that one
/// bad line neither exhausts memory nor ends the worker.
struct LineReader {
  enum Line {
    case bytes([UInt8])
    /// A line beyond the limit; its bytes are dropped.
    case tooLong
  }

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(descriptor: Int32, limit: Int = 64 << 20) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line without its newline, waiting for it; nil at the end of input.
  mutating func next() throws -> Line? {
    var scanned = start
    var dropping = false
    while true {
      if let newline = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = newline + 1 }
        return dropping || newline - start > limit ? .tooLong : .bytes(Array(buffer[start..<newline]))
      }
      if buffer.count - start > limit {
        dropping = true
        buffer.removeAll(keepingCapacity: true)
        start = 0
      }
      scanned = buffer.count
      if isAtEnd {
        defer { start = buffer.count }
        guard start < buffer.count else { return dropping ? .tooLong : nil }
        return .bytes(Array(buffer[start...]))
      }
      try fill(&scanned)
    }
  }

  /// Whether a whole line can be had without waiting.
  var hasBufferedLine: Bool { buffer[start...].contains(UInt8(ascii: "\n")) || isAtEnd }

  private mutating func fill(_ scanned: inout Int) throws {
    if start > 1 << 20 {
      buffer.removeFirst(start)
      scanned -= start
      start = 0
    }
    let chunk = 256 << 10
    let old = buffer.count
    var failure: Int32 = 0
    buffer.append(
      contentsOf: [UInt8](unsafeUninitializedCapacity: chunk) { space, count in
        while true {
          let got = read(descriptor, space.baseAddress, chunk)
          if got < 0 && errno == EINTR { continue }
          if got < 0 { failure = errno }
          count = max(got, 0)
          return
        }
      })
    if failure != 0 {
      throw PipelineError(.inputOutput, "standard input cannot be read: \(String(cString: strerror(failure)))")
    }
    if buffer.count == old { isAtEnd = true }
  }
}
