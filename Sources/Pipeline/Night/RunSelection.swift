import Model
import Storage

/// Which run a call of the program works on: the one that was killed, or a new one.
struct RunSelection {
  /// Seconds after which an unfinished run is given up for a new one; its visits are judged all the same.
  static let staleAfter: Int64 = 20 * 3600

  /// The run to work on, and an older unfinished one to close first.
  var run: RunRecord
  var isTakenUp: Bool
  var abandoned: RunRecord?

  static func choose(unfinished: RunRecord?, now: Timestamp) -> RunSelection {
    let new = RunRecord(id: now.compact, at: now)
    guard let unfinished else { return RunSelection(run: new, isTakenUp: false) }
    let age = now.seconds(since: unfinished.at)
    if unfinished.at == now || (0..<staleAfter).contains(age) {
      return RunSelection(run: unfinished, isTakenUp: true)
    }
    return RunSelection(run: new, isTakenUp: false, abandoned: unfinished)
  }
}
