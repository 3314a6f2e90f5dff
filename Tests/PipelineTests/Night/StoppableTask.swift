import Synchronization

/// Work that can be cancelled from within itself.
final class StoppableTask: Sendable {
  private let work: @Sendable () async throws -> Void
  private let task = Mutex<Task<Void, any Error>?>(nil)

  init(_ work: @escaping @Sendable () async throws -> Void) { self.work = work }

  func run() async throws {
    let running = task.withLock { task in
      let running = Task { try await work() }
      task = running
      return running
    }
    try await running.value
  }

  func cancel() { task.withLock { $0?.cancel() } }
}
