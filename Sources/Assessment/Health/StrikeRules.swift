package import Model

/// When strikes make a resource broken.
///
/// | rule | strikes that count | how many | apart | over |
/// |---|---|---|---|---|
/// | quick | 404, 410, soft 404, parked, sent home, redirect loop, NXDOMAIN, no connection | 3 | 3 days each | – |
/// | gone | 410 | 2 | 3 days | – |
/// | slow | timeouts, 5xx, outages | 5 | 3 days each | 14 days |
///
/// A strike keeps its kind and counts for its own rules only: a 5xx never shortens the way of a 404. Any one rule is
/// enough. Three checks three days apart is what InternetArchiveBot found to keep false alarms near one in a thousand.
package enum StrikeRules {
  package static let spacing: Int64 = 3 * 86_400
  package static let quickCount = 3
  package static let goneCount = 2
  package static let slowCount = 5
  package static let slowSpan: Int64 = 14 * 86_400
  /// Visits in a row that must see the same permanent redirect before it is believed.
  package static let stableMove = 3

  /// Whether a strike of this outcome may be added: the last one of its kind is old enough.
  package static func mayAdd(_ outcome: Outcome, at moment: Timestamp, to strikes: [HealthRecord.Strike]) -> Bool {
    guard let last = strikes.last(where: { $0.outcome.standing == outcome.standing }) else { return true }
    return moment.seconds(since: last.at) >= spacing
  }

  /// Whether the strikes are enough to call the resource broken.
  package static func condemn(_ strikes: [HealthRecord.Strike]) -> Bool {
    var quick = Count()
    var gone = Count()
    var slow = Count()
    for strike in strikes {
      switch strike.outcome.standing {
      case .failing: quick.add(strike.at)
      case .gone:
        quick.add(strike.at)
        gone.add(strike.at)
      case .slowlyFailing: slow.add(strike.at)
      case .alive, .blocked, .doubtful, .silent: break
      }
    }
    return quick.number >= quickCount || gone.number >= goneCount
      || (slow.number >= slowCount && slow.span >= slowSpan)
  }

  /// Counts moments that are far enough from the last one counted.
  private struct Count {
    var number = 0
    var first: Timestamp?
    var last: Timestamp?
    var span: Int64 { if let first, let last { last.seconds(since: first) } else { 0 } }

    mutating func add(_ moment: Timestamp) {
      if let last, moment.seconds(since: last) < spacing { return }
      if first == nil { first = moment }
      last = moment
      number += 1
    }
  }
}
