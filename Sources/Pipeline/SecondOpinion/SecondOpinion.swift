import Foundation
import Model

/// What the other route showed.
struct SecondOpinion: Sendable, Hashable {
  var isAlive: Bool
  /// The answer in its own words.
  var words: String

  /// Evidence of this kind is a second opinion.
  static let kind = "second-opinion"

  private struct Answer: Decodable {
    var outcome: String?
    var status: Int?
  }

  /// `{"outcome": "ok"}`, with one of our outcomes, or `{"status": 200}`; nil when it says neither.
  init?(_ bytes: [UInt8]) {
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(bytes)) else { return nil }
    if let outcome = answer.outcome {
      guard let outcome = Outcome(rawValue: outcome), outcome.standing != .silent else { return nil }
      self.init(isAlive: outcome.standing == .alive, words: outcome.rawValue)
    } else if let status = answer.status, (100...599).contains(status) {
      self.init(isAlive: (200...299).contains(status), words: "HTTP \(status)")
    } else {
      return nil
    }
  }

  init(isAlive: Bool, words: String) {
    self.isAlive = isAlive
    self.words = words
  }

  /// - Parameter source: the route that showed it.
  func evidence(at moment: Timestamp, by source: String) -> Evidence {
    Evidence(
      kind: Self.kind, value: "\(isAlive ? "alive" : "not alive") on \(moment.date)", quote: words, source: source)
  }

  /// When an earlier opinion was given.
  static func moment(of evidence: Evidence) -> Timestamp? {
    guard evidence.kind == kind else { return nil }
    return Timestamp(rfc3339: evidence.value.suffix(10))
  }
}
