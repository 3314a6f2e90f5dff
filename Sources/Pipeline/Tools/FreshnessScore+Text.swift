import Assessment
import Text

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
