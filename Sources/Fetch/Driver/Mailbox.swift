import DequeModule
import Model
import Synchronization

/// The captures of one crawl on their way to its readers. It needs no bound of its own: what is in it counts against the
/// crawl's places.
final class Mailbox: Sendable {
  typealias Item = (ticket: Crawl.Ticket, capture: Capture)
  private typealias Reader = CheckedContinuation<Item?, Never>

  private struct State {
    var items: Deque<Item> = []
    var readers: Deque<Reader> = []
    /// Captures that have not been taken.
    var remaining: Int
  }

  private enum Look {
    case item(Item)
    case empty
    case finished
  }

  private let state: Mutex<State>

  init(expecting count: Int) { state = Mutex(State(remaining: count)) }

  /// Adds a capture; `wakeReaders` must follow some time.
  func put(_ item: Item) { state.withLock { $0.items.append(item) } }

  /// Wakes as many waiting readers as there are captures: once for many captures, because waking a thread costs more
  /// than all the rest.
  func wakeReaders() {
    let served = state.withLock { state in
      var served: [(Reader, Item)] = []
      while !state.items.isEmpty, let reader = state.readers.popFirst(), let item = state.items.popFirst() {
        state.remaining -= 1
        served.append((reader, item))
      }
      return served
    }
    for (reader, item) in served { reader.resume(returning: item) }
    if !served.isEmpty { dismissIfFinished() }
  }

  /// The next capture, nil when all have been taken.
  func next() async -> Item? {
    // A capture that is there already needs no continuation.
    switch state.withLock({ Mailbox.look(&$0) }) {
    case .item(let item):
      dismissIfFinished()
      return item
    case .finished: return nil
    case .empty: break
    }
    let item = await withCheckedContinuation { (reader: Reader) in
      let look = state.withLock { state in
        let look = Mailbox.look(&state)
        if case .empty = look { state.readers.append(reader) }
        return look
      }
      switch look {
      case .item(let item): reader.resume(returning: item)
      case .finished: reader.resume(returning: nil)
      case .empty: break
      }
    }
    if item != nil { dismissIfFinished() }
    return item
  }

  private static func look(_ state: inout State) -> Look {
    if state.remaining == 0 { return .finished }
    guard let item = state.items.popFirst() else { return .empty }
    state.remaining -= 1
    return .item(item)
  }

  /// Sends the waiting readers home when the last capture has been taken.
  private func dismissIfFinished() {
    let readers = state.withLock { state -> Deque<Reader> in
      guard state.remaining == 0, !state.readers.isEmpty else { return [] }
      defer { state.readers = [] }
      return state.readers
    }
    for reader in readers { reader.resume(returning: nil) }
  }
}
