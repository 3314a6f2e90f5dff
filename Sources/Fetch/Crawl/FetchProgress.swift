/// Where a fetcher stands, for a progress line.
package struct FetchProgress: Sendable, Equatable {
  /// Visits that have not ended and are not under way.
  package var queued = 0
  /// Exchanges under way, robots.txt and follow-ups included.
  package var underWay = 0
  /// Captures handed over so far.
  package var delivered = 0
  /// Captures handed over and not yet read.
  package var unread = 0
  /// Sites that have work and wait for their next turn.
  package var waitingHosts = 0
  package init() {}
}
