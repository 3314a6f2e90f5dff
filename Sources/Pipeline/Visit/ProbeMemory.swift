import Model
import Storage
import Synchronization

/// Answers to probes of a run, from the state and for it. Hosts do not change their error pages from night to night: an
/// answer is good for a week.
final class ProbeMemory: Sendable {
  /// Seconds.
  static let lifetime: Int64 = 7 * 86_400

  private let store: Store
  private let now: Timestamp
  private let new = Mutex<[String: ProbeFacts]>([:])

  init(store: Store, now: Timestamp) {
    self.store = store
    self.now = now
  }

  private var since: Timestamp { now.advanced(bySeconds: -Self.lifetime) }

  var memory: ProbeCache.Memory {
    // What cannot be read is asked again; that the state is damaged shows when the night is judged.
    ProbeCache.Memory(
      recall: { [self] key in (try? store.probe(key, since: since)) ?? nil },
      keep: { [self] key, answer in new.withLock { $0[key] = answer } })
  }

  /// Writes what was learnt.
  func save() throws {
    let answers = new.withLock { $0 }.sorted { $0.key < $1.key }
    guard !answers.isEmpty else { return }
    try store.keep(probes: answers.map { (key: $0.key, answer: $0.value) }, at: now, since: since)
  }
}
