import Model
import Synchronization

/// What other threads want of the fetching thread.
enum FetchMessage: Sendable {
  case crawl([Visit], first: Crawl.Ticket, Mailbox)
  case fetch(Visit, Crawl.Ticket, CheckedContinuation<Capture, Never>)
  case release(Crawl.Ticket)
  case cancel(Range<Crawl.Ticket>)
  case stop
}

/// The one thing that the fetching thread shares with all others. Whoever posts wakes the thread only when it sleeps and
/// has something to do with the message.
final class Inbox: Sendable {
  private struct State {
    var messages: [FetchMessage] = []
    var isClosed = false
    var isAsleep = false
    /// So many releases are worth waking for, because all places are taken; nil when none is.
    var wakesAtReleases: Int?
    /// Releases since the last `take`.
    var releases = 0
    var nextTicket: Crawl.Ticket = 1
    var progress = FetchProgress()
  }

  private let state = Mutex(State())
  private let waker: any Waker

  init(waker: any Waker) { self.waker = waker }

  func tickets(_ count: Int) -> Crawl.Ticket {
    state.withLock { state in
      defer { state.nextTicket += Crawl.Ticket(count) }
      return state.nextTicket
    }
  }

  /// False when the thread has ended or is about to: the message is not taken.
  func post(_ message: FetchMessage) -> Bool {
    let (isTaken, wakes) = state.withLock { state -> (Bool, Bool) in
      guard !state.isClosed else { return (false, false) }
      state.messages.append(message)
      var wakes = state.isAsleep
      if case .release = message {
        state.releases += 1
        wakes = wakes && state.wakesAtReleases.map { state.releases >= $0 } == true
      }
      if wakes { state.isAsleep = false }
      if case .stop = message { state.isClosed = true }
      return (true, wakes)
    }
    if wakes { waker.wake() }
    return isTaken
  }

  func take() -> [FetchMessage] {
    state.withLock { state in
      state.isAsleep = false
      state.releases = 0
      let messages = state.messages
      state.messages = []
      return messages
    }
  }

  /// Says that the thread is about to sleep; false when there is something to do first.
  ///
  /// - Parameter wakesAtReleases: Places that must have become free before they are worth waking for; nil when there is
  ///   nothing to do with them. Not more than there are places, so that the last ones always wake it.
  func sleep(wakesAtReleases: Int?, progress: FetchProgress) -> Bool {
    state.withLock { state in
      state.progress = progress
      state.wakesAtReleases = wakesAtReleases
      state.isAsleep = state.messages.isEmpty
      return state.isAsleep
    }
  }

  var progress: FetchProgress { state.withLock { $0.progress } }
}
