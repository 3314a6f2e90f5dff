import Dispatch
import Glibc
import Synchronization

/// Turns SIGINT and SIGTERM into the cancellation of a task; the second signal ends the program at once.
enum Interruption {
  /// The signal that came, 0 when none did.
  static let received = Mutex<Int32>(0)

  /// Runs the body in a task that the first signal cancels.
  static func cancelling<R: Sendable>(_ body: @escaping @Sendable () async throws -> R) async throws -> R {
    let task = Task { try await body() }
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        let isFirst = received.withLock { received in
          defer { received = number }
          return received == 0
        }
        guard isFirst else { _exit(128 + number) }
        Terminal.complain("stopping; what has been visited is kept, the next run takes it up (again to stop at once)")
        task.cancel()
      }
      source.resume()
      return source
    }
    defer { sources.forEach { $0.cancel() } }
    return try await task.value
  }
}
