import Model

/// What the fetching thread does: messages and results into the machine, its actions out. Confined to that thread.
final class FetchLoop {
  private let transport: any Transport
  private let inbox: Inbox
  private var machine: Crawl
  private var crawls: [(tickets: Range<Crawl.Ticket>, remaining: Int, mailbox: Mailbox)] = []
  private var fetches: [Crawl.Ticket: CheckedContinuation<Capture, Never>] = [:]
  private var isStopping = false
  /// Waking a thread costs more than starting an exchange: an eighth of the places is started at once. Where exchanges are
  /// still under way, their ends wake the thread anyhow.
  private let releasesWorthWaking: Int

  /// The longest sleep when only an event from outside can bring work, in seconds.
  private static let longestSleep = 60.0

  init(configuration: FetchConfiguration, transport: any Transport, inbox: Inbox) {
    self.transport = transport
    self.inbox = inbox
    machine = Crawl(configuration)
    releasesWorthWaking = max(1, configuration.concurrency / 8)
  }

  /// Runs until it is told to stop; then gives up what is under way, and every visit has been delivered on return.
  func run() {
    while true {
      for message in inbox.take() { handle(message) }
      if isStopping { return stop() }
      wakeReaders()
      let now = transport.now
      let wake = machine.nextWake(now: now)
      let mayPause = inbox.sleep(
        wakesAtReleases: machine.isFull ? releasesWorthWaking : nil, progress: machine.progress)
      let pause = mayPause ? min(max(0, (wake ?? .infinity) - now), FetchLoop.longestSleep) : 0
      for result in transport.poll(milliseconds: Int((pause * 1000).rounded(.up))) {
        perform(machine.exchangeEnded(result, now: transport.now))
      }
      perform(machine.tick(transport.now))
    }
  }

  /// Wakes readers for what this turn brought, and forgets the crawls that have been handed over whole.
  private func wakeReaders() {
    for crawl in crawls { crawl.mailbox.wakeReaders() }
    crawls.removeAll { $0.remaining == 0 }
  }

  private func handle(_ message: FetchMessage) {
    let now = transport.now
    switch message {
    case .crawl(let visits, let first, let mailbox):
      crawls.append((first..<first + Crawl.Ticket(visits.count), visits.count, mailbox))
      for (index, visit) in visits.enumerated() {
        perform(machine.add(visit, ticket: first + Crawl.Ticket(index), now: now))
      }
    case .fetch(let visit, let ticket, let continuation):
      fetches[ticket] = continuation
      perform(machine.add(visit, ticket: ticket, isFollowUp: true, now: now))
    case .release(let ticket): perform(machine.release(ticket, now: now))
    case .cancel(let tickets): perform(machine.cancel(tickets, now: now))
    case .stop: isStopping = true
    }
  }

  private func perform(_ actions: [Crawl.Action]) {
    for action in actions {
      switch action {
      case .start(let request): transport.start(request)
      case .cancel(let id): transport.cancel(id)
      case .deliver(let ticket, let capture): deliver(ticket, capture)
      }
    }
  }

  private func deliver(_ ticket: Crawl.Ticket, _ capture: Capture) {
    if let continuation = fetches.removeValue(forKey: ticket) { return continuation.resume(returning: capture) }
    guard let index = crawls.firstIndex(where: { $0.tickets.contains(ticket) }) else { return }
    crawls[index].mailbox.put((ticket, capture))
    crawls[index].remaining -= 1
  }

  /// Ends every visit without waiting for readers: there may be none any more.
  private func stop() {
    perform(machine.cancel(now: transport.now))
    while !machine.isIdle {
      let unread = machine.unread
      if unread.isEmpty { break }
      for ticket in unread.sorted() { perform(machine.release(ticket, now: transport.now)) }
    }
    wakeReaders()
  }
}
