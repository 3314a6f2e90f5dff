import Fetch
import Model
import Synchronization

/// A web in memory: each address answers by its script, which may change between nights.
final class FakeWeb: Fetching {
  /// What an address answers.
  enum Answer: Sendable {
    case page(String, etag: String? = nil, contentType: String = "text/html; charset=utf-8")
    case status(Int)
    case moved(to: String, status: Int = 301)
    case failure(Failure.Kind)
    /// Stops the run that is under way, as a signal would.
    case interruption
    /// Never answers; ends when the run does.
    case stuck
  }

  private struct State {
    var answers: [String: Answer] = [:]
    var certificates: [String: Certificate] = [:]
    var asked: [String] = []
    var interrupt: (@Sendable () -> Void)?
    var crawled = 0
    /// Visits after which the run is stopped.
    var stopAfter = Int.max
  }

  private let state = Mutex(State())

  var answers: [String: Answer] {
    get { state.withLock { $0.answers } }
    set { state.withLock { $0.answers = newValue } }
  }

  /// What the peers of addresses show, as over TLS.
  var certificates: [String: Certificate] {
    get { state.withLock { $0.certificates } }
    set { state.withLock { $0.certificates = newValue } }
  }

  /// Addresses asked for, in order.
  var asked: [String] { state.withLock { $0.asked } }
  func forgetAsked() { state.withLock { $0.asked = [] } }

  /// Stops the run by `interrupt` after so many visits.
  func stop(after visits: Int, by interrupt: @escaping @Sendable () -> Void) {
    state.withLock {
      $0.stopAfter = visits
      $0.crawled = 0
      $0.interrupt = interrupt
    }
  }

  func crawl(
    _ visits: [Visit], readers: Int, receive: @escaping @Sendable (Visit, Capture) async -> Void
  ) async {
    let cursor = Cursor()
    await withDiscardingTaskGroup { group in
      for _ in 0..<max(readers, 1) {
        group.addTask {
          while true {
            let mine = cursor.next()
            guard mine < visits.count else { return }
            if case .stuck = self.answers[visits[mine].url] { try? await Task.sleep(for: .seconds(3_600)) }
            await receive(visits[mine], self.answer(visits[mine], isCrawl: true))
            // Others get their turn, so that the order of the answers is not that of the visits.
            await Task.yield()
          }
        }
      }
    }
  }

  func fetch(_ visit: Visit) async -> Capture {
    await Task.yield()
    return answer(visit, isCrawl: false)
  }

  private func answer(_ visit: Visit, isCrawl: Bool) -> Capture {
    if Task.isCancelled { return notMade(visit) }
    let (answer, interrupt) = state.withLock { state in
      state.asked.append(visit.url)
      let answer = state.answers[visit.url] ?? .status(404)
      var isLast = false
      if isCrawl {
        state.crawled += 1
        isLast = state.crawled > state.stopAfter
      }
      if case .interruption = answer { isLast = true }
      return (answer, isLast ? state.interrupt : nil)
    }
    if let interrupt {
      interrupt()
      return notMade(visit)
    }
    var capture = capture(visit, answer)
    capture.certificate = certificates[visit.url]
    return capture
  }

  private func notMade(_ visit: Visit) -> Capture {
    Capture(url: visit.url, ending: .failure(Failure(.deadline)), attempts: 0)
  }

  private func capture(_ visit: Visit, _ answer: Answer) -> Capture {
    switch answer {
    case .page(let html, let etag, let contentType):
      if let etag, visit.validators.etag == etag {
        return Capture(url: visit.url, ending: .response(Response(status: 304)), address: "192.0.2.1")
      }
      var fields = [Headers.Field(name: "content-type", value: contentType)]
      if let etag { fields.append(.init(name: "etag", value: etag)) }
      return Capture(
        url: visit.url,
        ending: .response(Response(status: 200, headers: Headers(fields), body: Array(html.utf8))), milliseconds: 5,
        address: "192.0.2.1")
    case .status(let status):
      let headers = Headers([.init(name: "content-type", value: "text/html")])
      let body = Array("<p>no \(visit.url)</p>".utf8)
      return Capture(
        url: visit.url, ending: .response(Response(status: status, headers: headers, body: body)),
        address: "192.0.2.1")
    case .moved(let target, let status):
      let answer = state.withLock { $0.answers[target] } ?? .status(404)
      var capture = capture(Visit(id: visit.id, url: target), answer)
      capture.hops.insert(Hop(url: visit.url, status: status, location: target), at: 0)
      capture.url = visit.url
      return capture
    case .failure(let kind):
      return Capture(url: visit.url, ending: .failure(Failure(kind)), attempts: 1)
    case .interruption, .stuck: return notMade(visit)
    }
  }
}

/// Counts up, one number for each who asks.
final class Cursor: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock { value in
      defer { value += 1 }
      return value
    }
  }
}
