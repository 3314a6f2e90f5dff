import Synchronization

/// Runs `body` with a fetcher and ends the fetcher's thread on every way out: what is then under way is given up.
///
/// - Parameter transport: Makes the transport and its waker, on the fetcher's thread, which alone uses the transport.
/// - Throws: what `transport` or `body` throws, or `FetchError` when the system gives no thread.
package func withFetcher<R: Sendable>(
  _ configuration: FetchConfiguration,
  transport: @escaping @Sendable () throws -> (any Transport, any Waker),
  isolation: isolated (any Actor)? = #isolation,
  _ body: (Fetcher) async throws -> R
) async throws -> R {
  let end = Latch()
  var thread: FetchThread?
  let inbox: Inbox
  do {
    inbox = try await withCheckedThrowingContinuation { ready in
      thread = FetchThread {
        do {
          let (transport, waker) = try transport()
          let inbox = Inbox(waker: waker)
          let loop = FetchLoop(configuration: configuration, transport: transport, inbox: inbox)
          ready.resume(returning: inbox)
          loop.run()
        } catch {
          ready.resume(throwing: error)
        }
        end.open()
      }
      if thread == nil { ready.resume(throwing: FetchError(.resources, "the system gives no thread")) }
    }
  } catch {
    thread?.join()
    throw error
  }
  let outcome: Result<R, any Error>
  do { outcome = .success(try await body(Fetcher(inbox: inbox))) } catch { outcome = .failure(error) }
  _ = inbox.post(.stop)
  await end.wait()
  thread?.join()
  return try outcome.get()
}

/// Opens once, and lets the one who waits go on.
private final class Latch: Sendable {
  private enum State {
    case closed
    case awaited(CheckedContinuation<Void, Never>)
    case open
  }

  private let state = Mutex(State.closed)

  func open() {
    let waiting = state.withLock { state -> CheckedContinuation<Void, Never>? in
      defer { state = .open }
      if case .awaited(let continuation) = state { return continuation }
      return nil
    }
    waiting?.resume()
  }

  func wait() async {
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        if case .open = state { return true }
        state = .awaited(continuation)
        return false
      }
      if isOpen { continuation.resume() }
    }
  }
}
