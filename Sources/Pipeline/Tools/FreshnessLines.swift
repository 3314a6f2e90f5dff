import Assessment
import Model
import Text

/// A freshness and the score behind it, as `explain` and `check` show them.
enum FreshnessLines {
  static func lines(_ freshness: Freshness, _ score: FreshnessScore?) -> [String] {
    var line = "  freshness   \(freshness.state.rawValue) (\(freshness.basis)"
    if let date = freshness.contentDate { line += " \(date)" }
    line += ")"
    if let review = freshness.reviewBy { line += ", review by \(review)" }
    return [line] + (score?.lines ?? [])
  }

  static func write(_ freshness: Freshness, _ score: FreshnessScore?, into json: inout JSONWriter) {
    json.object { object in
      object.field("basis", freshness.basis)
      object.key("mechanisms")
      (score ?? FreshnessScore(parts: [])).write(into: &object)
      object.field("reviewBy", freshness.reviewBy?.description)
      object.field("state", freshness.state.rawValue)
    }
  }
}

extension Finding {
  /// What it says, then its evidence.
  func lines(note: String = "") -> [String] {
    ["  finding     \(severity.rawValue) \(rule.rawValue): \(message)\(note)"]
      + evidence.map { evidence in
        "                \(evidence.kind) \(evidence.value)" + (evidence.quote.map { " “\($0)”" } ?? "")
      }
  }
}

extension FreshnessScore {
  /// A line a mechanism, each sign with what it adds to the log-odds.
  var lines: [String] {
    parts.map { part in
      "    \(FreshnessScore.hundredths(part.probability)) \(part.mechanism.rawValue): "
        + part.contributions.map { "\($0.signal) \($0.value) \(FreshnessScore.signed($0.weight))" }
        .joined(separator: ", ")
    }
  }

  /// An array of mechanisms with their probabilities and contributions.
  func write(into json: inout JSONWriter) {
    json.array { array in
      for part in parts {
        array.object { object in
          object.key("contributions")
          object.array { array in
            for contribution in part.contributions {
              array.object {
                $0.field("signal", contribution.signal)
                $0.field("value", contribution.value)
                $0.field("weight", FreshnessScore.rounded(contribution.weight))
              }
            }
          }
          object.field("mechanism", part.mechanism.rawValue)
          object.field("probability", FreshnessScore.rounded(part.probability))
        }
      }
    }
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  private static func signed(_ value: Double) -> String { (value < 0 ? "−" : "+") + hundredths(abs(value)) }

  /// `0.95`, of values from 0 to 100.
  private static func hundredths(_ value: Double) -> String {
    let whole = Int(exactly: (min(max(value, 0), 100) * 100).rounded()) ?? 0
    let rest = whole % 100
    return "\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
