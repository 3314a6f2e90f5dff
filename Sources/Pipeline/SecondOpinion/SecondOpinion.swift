import Foundation
import Model
import Registry

/// Another look at a page, by a program of the maintainer's that takes another route: `fetch.secondOpinion`.
package struct SecondOpinionConfiguration: Sendable, Equatable {
  /// The program's path and its arguments; `{url}` among them is the address, which else comes last.
  package var command: [String]
  /// Seconds for one answer.
  package var timeout = 30.0
  /// Pages asked about in one night.
  package var perNight = 20

  func arguments(for url: String) -> [String] {
    command.contains("{url}") ? command.map { $0 == "{url}" ? url : $0 } : command + [url]
  }
}

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

  func evidence(at moment: Timestamp, by program: String) -> Evidence {
    Evidence(
      kind: Self.kind, value: "\(isAlive ? "alive" : "not alive") on \(moment.date)", quote: words,
      source: FilePath.name(of: program))
  }

  /// When an earlier opinion was given.
  static func moment(of evidence: Evidence) -> Timestamp? {
    guard evidence.kind == kind else { return nil }
    return Timestamp(rfc3339: evidence.value.suffix(10))
  }
}
