import Model

/// What was not seen whole.
package struct IncompleteRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "incomplete",
      summary: """
        A page that was cut short on the way, of which a part was sent unasked (206), or that is larger than the limits of \
        reading. It is never evidence of change.
        """,
      examples: [
        RuleExample("cut inside of a chunk") {
          Fixture.response(200, body: "<p>Half", completeness: .incomplete(.truncatedBody))
        },
        RuleExample("larger than the limit") {
          Fixture.response(200, body: "<p>Much", completeness: .incomplete(.oversize))
        },
        RuleExample("a part that nobody asked for") {
          Fixture.response(206, [("content-range", "bytes 0-4/90")], body: "<p>Ha")
        },
      ],
      counterexamples: [
        RuleExample("all of it, sent as a part") {
          Fixture.response(206, [("content-range", "bytes 0-4/5")], body: "<p>Ha")
        },
        RuleExample("sent as a part of what cannot be") {
          Fixture.response(206, [("content-range", "bytes 0-4/-9223372036854775808")], body: "<p>Ha")
        },
        RuleExample("a 404 is a 404, seen whole or not") {
          Fixture.response(404, completeness: .incomplete(.oversize))
        },
        RuleExample("a whole page") { Fixture.page("Knots", "Knots", Fixture.lesson) },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard let response = visit.success else { return nil }
    if response.status == 206, !isWhole(response.headers["content-range"]) {
      return OutcomeRuling(
        .incomplete, evidence: [visit.status(response)] + [visit.header("content-range", response)].compactMap { $0 })
    }
    for completeness in [response.completeness, visit.reading?.completeness ?? .complete] {
      guard case .incomplete(let reason) = completeness else { continue }
      return OutcomeRuling(
        reason == .oversize ? .oversize : .incomplete,
        Evidence(
          kind: "incomplete", value: reason.rawValue, quote: "\(response.body.count) bytes read: \(reason.rawValue)",
          source: visit.capture.finalURL))
    }
    return nil
  }

  /// Whether a Content-Range (RFC 9110 §14.4) covers all there is. Servers that were not asked for a part mean the whole by
  /// a field that is missing or of unknown length.
  private func isWhole(_ range: String?) -> Bool {
    guard let range, let slash = range.firstIndex(of: "/"), let total = Int(range[range.index(after: slash)...]),
      total > 0
    else { return true }
    let bounds = range[..<slash].split(separator: " ").last?.split(separator: "-").map { Int($0) } ?? []
    return bounds.count == 2 && bounds[0] == 0 && bounds[1] == total - 1
  }
}
