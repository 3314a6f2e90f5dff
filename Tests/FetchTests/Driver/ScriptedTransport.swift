import Glibc
import Model
import Synchronization

@testable import Fetch

/// A transport in virtual time for the fetcher's real thread: `poll` never sleeps for real while an exchange can end; it
/// moves its clock on instead. With nothing to do it blocks until it is woken.
final class ScriptedTransport: Transport {
  final class Signal: Waker {
    private let semaphore: Semaphore
    let wakes = Mutex(0)
    init() { semaphore = Semaphore() }
    func wake() {
      wakes.withLock { $0 += 1 }
      semaphore.post()
    }
    func wait() { semaphore.wait() }
  }

  /// The reply to a URL, nil to never end.
  typealias Script = @Sendable (ExchangeRequest) -> Capture.Ending?

  let signal: Signal
  private let script: Script
  private(set) var now = 1_000.0
  private var ready: [ExchangeResult] = []
  private var hanging: Set<UInt64> = []

  init(signal: Signal, script: @escaping Script) {
    self.signal = signal
    self.script = script
  }

  func start(_ request: ExchangeRequest) {
    if let ending = script(request) {
      ready.append(ExchangeResult(id: request.id, ending: ending, milliseconds: 5))
    } else {
      hanging.insert(request.id)
    }
  }

  func cancel(_ id: UInt64) {
    hanging.remove(id)
    ready.removeAll { $0.id == id }
  }

  func poll(milliseconds: Int) -> [ExchangeResult] {
    if ready.isEmpty {
      if milliseconds >= 60_000 {
        signal.wait()
      } else {
        now += Double(milliseconds) / 1000
      }
    }
    defer { ready = [] }
    return ready
  }
}

/// A semaphore of the operating system.
private final class Semaphore: Sendable {
  /// `sem_t` may be used from every thread; the pointer never changes until it is freed.
  private nonisolated(unsafe) let semaphore: UnsafeMutablePointer<sem_t>
  init() {
    semaphore = .allocate(capacity: 1)
    sem_init(semaphore, 0, 0)
  }
  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }
  func post() { sem_post(semaphore) }
  func wait() { while sem_wait(semaphore) != 0 {} }
}
