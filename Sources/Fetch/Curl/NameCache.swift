import Model

/// Answers of the resolver for as long as they may be used again; bounded.
struct NameCache {
  private static let maxEntries = 8_192
  private var entries: [String: (answer: Resolver.Answer, until: Double)] = [:]

  /// Seconds that an answer is kept: a failure of the resolver itself only as long as a burst of requests lasts.
  private static func life(of answer: Resolver.Answer) -> Double {
    switch answer {
    case .addresses: 300
    case .failure(let failure): failure.kind == .nameNotFound ? 60 : 5
    }
  }

  subscript(host: String, now now: Double) -> Resolver.Answer? {
    guard let entry = entries[host], entry.until > now else { return nil }
    return entry.answer
  }

  mutating func store(_ answer: Resolver.Answer, for host: String, now: Double) {
    if entries.count >= NameCache.maxEntries { entries = entries.filter { $0.value.until > now } }
    if entries.count >= NameCache.maxEntries { entries = [:] }
    entries[host] = (answer, now + NameCache.life(of: answer))
  }
}
