package import Model
import Synchronization

/// What a night is doing, for a progress line; written by the stages, read by whoever draws.
package final class NightProgress: Sendable {
  package struct Snapshot: Sendable {
    package var stage: Stage = .register
    package var planned = 0
    package var visited = 0
    package var notModified = 0
    package var outcomes: [Outcome: Int] = [:]
    /// Visits that were not made, by reason.
    package var skipped: [Failure.Kind: Int] = [:]
  }

  private let state = Mutex(Snapshot())

  package init() {}

  package var snapshot: Snapshot { state.withLock { $0 } }

  func enter(_ stage: Stage) { state.withLock { $0.stage = stage } }

  func plan(_ visits: Int, visitedBefore: Int) {
    state.withLock {
      $0.planned = visits + visitedBefore
      $0.visited = visitedBefore
    }
  }

  func skipped(_ reason: Failure.Kind) { state.withLock { $0.skipped[reason, default: 0] += 1 } }

  func visited(_ outcome: Outcome, notModified: Bool) {
    state.withLock {
      $0.visited += 1
      $0.outcomes[outcome, default: 0] += 1
      if notModified { $0.notModified += 1 }
    }
  }
}
