import Glibc
import Synchronization

/// Writes whole lines to a file descriptor from any thread; never mixes two lines.
package final class LineWriter: Sendable {
  private struct State {
    var buffer: [UInt8] = []
    /// The first write error; everything after it is dropped.
    var failure: Int32 = 0
  }

  private let descriptor: Int32
  private let state = Mutex(State())

  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Appends one line and a newline; written out when enough has gathered, or on `flush`.
  package func write(_ line: [UInt8]) {
    state.withLock { state in
      state.buffer.append(contentsOf: line)
      state.buffer.append(UInt8(ascii: "\n"))
      if state.buffer.count >= 64 << 10 { drain(&state) }
    }
  }

  package func flush() { state.withLock { drain(&$0) } }

  /// `errno` of the first failed write (such as `EPIPE` when the reader has gone), 0 when there was none.
  package var failure: Int32 { state.withLock { $0.failure } }

  private func drain(_ state: inout State) {
    defer { state.buffer.removeAll(keepingCapacity: true) }
    var written = 0
    while written < state.buffer.count, state.failure == 0 {
      let count = state.buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count >= 0 { written += count } else if errno != EINTR { state.failure = errno }
    }
  }
}
