package import Model
import Synchronization

/// Fetches pages politely on one owned thread, which runs the `Crawl` machine over a transport.
///
/// Made by `withFetcher`, which also ends it.
package final class Fetcher: Fetching {
  private let inbox: Inbox

  init(inbox: Inbox) { self.inbox = inbox }

  /// Where it stands, at most one turn of its thread old.
  package var progress: FetchProgress { inbox.progress }

  package func crawl(
    _ visits: [Visit], readers: Int, receive: @escaping @Sendable (Visit, Capture) async -> Void
  ) async {
    guard !visits.isEmpty else { return }
    let first = inbox.tickets(visits.count)
    let tickets = first..<first + Crawl.Ticket(visits.count)
    let mailbox = Mailbox(expecting: visits.count)
    await withTaskCancellationHandler {
      guard inbox.post(.crawl(visits, first: first, mailbox)) else {
        for visit in visits { await receive(visit, Fetcher.notVisited(visit)) }
        return
      }
      if Task.isCancelled { _ = inbox.post(.cancel(tickets)) }
      await withDiscardingTaskGroup { group in
        for _ in 0..<max(1, min(readers, visits.count)) {
          group.addTask { [inbox] in
            while let item = await mailbox.next() {
              await receive(visits[Int(item.ticket - first)], item.capture)
              _ = inbox.post(.release(item.ticket))
            }
          }
        }
      }
    } onCancel: {
      _ = inbox.post(.cancel(tickets))
    }
  }

  package func fetch(_ visit: Visit) async -> Capture {
    let ticket = inbox.tickets(1)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        guard inbox.post(.fetch(visit, ticket, continuation)) else {
          return continuation.resume(returning: Fetcher.notVisited(visit))
        }
        // A cancellation before the post has found nothing to cancel.
        if Task.isCancelled { _ = inbox.post(.cancel(ticket..<ticket + 1)) }
      }
    } onCancel: {
      _ = inbox.post(.cancel(ticket..<ticket + 1))
    }
  }

  private static func notVisited(_ visit: Visit) -> Capture {
    Capture(url: visit.url, ending: .failure(Failure(.deadline, "the fetcher has ended")), attempts: 0)
  }
}
