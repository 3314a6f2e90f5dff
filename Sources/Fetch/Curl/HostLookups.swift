import Model

/// The exchanges that wait for a name: one look-up a host however many wait, answers kept for later ones, and an end to
/// waiting when the resolver does not answer.
final class HostLookups {
  private let resolver: Resolver
  private let patience: Double
  private var cache = NameCache()
  /// Host being looked up → who waits for it, since when.
  private var waiting: [String: [(id: UInt64, since: Double)]] = [:]

  /// - Parameter patience: seconds that an exchange waits for its name.
  init(resolver: Resolver, patience: Double) {
    self.resolver = resolver
    self.patience = patience
  }

  deinit { resolver.stop() }

  /// The answer if it is known; otherwise the exchange waits, and is among those of `answered` or `expired` later.
  func ask(_ host: String, for id: UInt64, now: Double) -> Resolver.Answer? {
    if let answer = cache[host, now: now] { return answer }
    if waiting[host] == nil { resolver.ask(host) }
    waiting[host, default: []].append((id, now))
    return nil
  }

  /// Takes in the answers that have come: who waited for them, in the order asked.
  func answered(now: Double) -> [(id: UInt64, answer: Resolver.Answer)] {
    resolver.answers().flatMap { host, answer in
      cache.store(answer, for: host, now: now)
      return (waiting.removeValue(forKey: host) ?? []).map { ($0.id, answer) }
    }
  }

  /// The first moment at which somebody has waited too long.
  var nextExpiry: Double? {
    guard !waiting.isEmpty else { return nil }
    return waiting.values.lazy.compactMap { $0.first?.since }.min().map { $0 + patience }
  }

  /// Who has waited too long. Their look-ups go on: a late answer serves those who ask later.
  func expired(now: Double) -> [(id: UInt64, failure: Failure)] {
    guard let next = nextExpiry, next <= now else { return [] }
    var expired: [(id: UInt64, failure: Failure)] = []
    for (host, waiters) in waiting {
      let late = waiters.prefix { $0.since + patience <= now }
      guard !late.isEmpty else { continue }
      waiting[host] = Array(waiters.dropFirst(late.count))
      expired += late.map { ($0.id, Failure(.resolverUnavailable, "\(host): no answer in time")) }
    }
    return expired.sorted { $0.id < $1.id }
  }

  func forget(_ id: UInt64, host: String) { waiting[host]?.removeAll { $0.id == id } }
}
