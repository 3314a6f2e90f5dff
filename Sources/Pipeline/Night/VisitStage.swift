import Assessment
import Fetch
import Model
import Storage
import Synchronization
import Text
import Web

/// fetch → read → assess, page by page with bounded memory: every visit ends as one record in the log.
struct VisitStage: Sendable {
  let store: Store
  let fetcher: any Fetching
  let run: RunRecord
  let progress: NightProgress
  let readers: Int
  let recorder: VisitRecorder
  /// Links of each page's text to look at.
  let outlinks: Int

  /// Makes the visits; returns when all are in the log or `deadline` (seconds from now) has passed.
  /// - Returns: whether the deadline cut it short.
  func perform(_ visits: [PlannedVisit], deadline: Double) async throws -> Bool {
    let byID = Dictionary(visits.map { ($0.visit.id, $0) }, uniquingKeysWith: { first, _ in first })
    let probes = ProbeMemory(store: store, now: run.at)
    let page = PageVisit(fetcher: fetcher, probes: ProbeCache(memory: probes.memory))
    let links = OutlinkVisits(fetcher: fetcher, count: outlinks)
    let (logFailure, stop) = AsyncStream.makeStream(of: Void.self)
    let log = VisitLog(store: store) { stop.finish() }
    let wasCut = Mutex(false)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        await fetcher.crawl(visits.map(\.visit), readers: readers) { visit, capture in
          guard let planned = byID[visit.id] else { return }
          // A visit that was not made leaves no record: a resumed run may still make it.
          if let reason = capture.failure?.kind, reason.meansNotMade {
            progress.skipped(reason)
            return
          }
          let result = await judge(planned, capture, page)
          if result.wasInterrupted { return progress.skipped(.deadline) }
          if let reason = result.capture.failure?.kind, reason.meansNotMade { return progress.skipped(reason) }
          var record = recorder.record(
            planned.resource, result, site: planned.site, sent: planned.visit.validators)
          record.outlinks = await links.checks(result)
          progress.visited(record.verdict.outcome, notModified: record.notModified)
          log.append(record)
        }
        return true
      }
      group.addTask {
        try? await Task.sleep(for: .seconds(deadline))
        return false
      }
      group.addTask {
        // A log that cannot be written: no host is visited for nothing.
        for await _ in logFailure {}
        return true
      }
      // Whichever ends first ends the others; a cancelled crawl still hands over every visit, as not checked.
      let first = try await group.next()
      if first == false && !Task.isCancelled { wasCut.withLock { $0 = true } }
      group.cancelAll()
    }
    try log.close()
    try probes.save()
    try Task.checkCancellation()
    return wasCut.withLock { $0 }
  }

  private func judge(_ planned: PlannedVisit, _ capture: Capture, _ page: PageVisit) async -> PageVisit.Result {
    // An unchanged page needs no comparison; a damaged row shows when the night is judged.
    let lastGood = capture.response?.status == 304 ? nil : (try? store.state(of: planned.resource.id))?.lastGood
    return await page.judge(capture, title: planned.resource.title, lastGood: lastGood)
  }
}

extension Failure.Kind {
  /// The visit was left out for our own reasons and says nothing. A visit left out because its host is down does.
  fileprivate var meansNotMade: Bool { self == .budget || self == .deadline }
}

/// A visit with what is known of its resource.
struct PlannedVisit: Sendable {
  var visit: Visit
  var resource: Resource
  var site: String
}

/// Gathers records and writes them in batches: by number where visits are quick, by time where they are slow, so that a
/// killed run repeats little of either.
private final class VisitLog: Sendable {
  private struct Pending {
    var records: [VisitRecord] = []
    var written = ContinuousClock.now
    var failure: (any Error)?
  }

  private static let batch = 100
  private static let longest = Duration.seconds(1)
  private let store: Store
  private let onFailure: @Sendable () -> Void
  private let pending = Mutex(Pending())

  init(store: Store, onFailure: @escaping @Sendable () -> Void) {
    self.store = store
    self.onFailure = onFailure
  }

  func append(_ record: VisitRecord) {
    pending.withLock { pending in
      pending.records.append(record)
      if pending.records.count >= Self.batch || ContinuousClock.now - pending.written > Self.longest { drain(&pending) }
    }
  }

  func close() throws {
    try pending.withLock { pending in
      drain(&pending)
      if let failure = pending.failure { throw failure }
    }
  }

  private func drain(_ pending: inout Pending) {
    defer {
      pending.records.removeAll(keepingCapacity: true)
      pending.written = .now
    }
    guard pending.failure == nil, !pending.records.isEmpty else { return }
    do {
      try store.append(visits: pending.records)
    } catch {
      pending.failure = error
      onFailure()
    }
  }
}
