import Model

/// Challenges that come with a status of their own.
package struct ChallengeStatusRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "challenge-status",
      summary: """
        A refusal (202, 401, 403, 405, 429, 503) whose headers or body carry the marks of a challenge for browsers: a \
        `cf-mitigated` or `x-amzn-waf-action` field, or the script, form or words of a challenge within the first 32 KiB.
        """,
      examples: [
        RuleExample("403 with cf-mitigated") { Fixture.response(403, [("cf-mitigated", "challenge")]) },
        RuleExample("503 with a script challenge") {
          Fixture.response(503, body: "<form id=\"challenge-form\"><input name=\"jschl_vc\"></form>")
        },
      ],
      counterexamples: [
        RuleExample("503 for maintenance") { Fixture.response(503, body: "<h1>Down for maintenance</h1>") },
        RuleExample("a 404 page with a captcha in its contact form") { Fixture.response(404, body: "g-recaptcha") },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard let response = visit.response, [202, 401, 403, 405, 429, 503].contains(response.status) else { return nil }
    for name in ["cf-mitigated", "x-amzn-waf-action"] {
      if let header = visit.header(name, response) { return OutcomeRuling(.botBlocked, visit.status(response), header) }
    }
    guard response.status != 429, response.status != 401,
      let mark = ChallengeStatusRule.marks.first(in: response.body, limit: 32_768)
    else { return nil }
    return OutcomeRuling(
      .botBlocked, visit.status(response),
      Evidence(kind: "challenge.mark", value: mark, quote: mark, source: visit.capture.finalURL))
  }

  private static let marks = ByteMarks(ChallengePhrases.bodyMarks)
}

/// Searches bytes for any of some words, whatever the case of ASCII letters.
struct ByteMarks: Sendable {
  private let marks: [(word: String, bytes: [UInt8])]
  /// Which bytes, in lower case, begin a word.
  private let starts: [Bool]

  init(_ words: [String]) {
    marks = words.map { ($0, Array($0.utf8)) }
    var starts = [Bool](repeating: false, count: 256)
    for mark in marks { if let first = mark.bytes.first { starts[Int(first)] = true } }
    self.starts = starts
  }

  func first(in body: [UInt8], limit: Int) -> String? {
    let end = min(body.count, limit)
    for position in 0..<end where starts[Int(ByteMarks.lower(body[position]))] {
      for mark in marks where position + mark.bytes.count <= end {
        if mark.bytes.indices.allSatisfy({ ByteMarks.lower(body[position + $0]) == mark.bytes[$0] }) {
          return mark.word
        }
      }
    }
    return nil
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
}
