import Assessment
import Model
import Testing

/// Another verdict on the same page is the rules' doing; on another page, or by the same rules, the web's.
struct RuleChangeTests {
  static func visit(
    _ outcome: Outcome, rules: Int, body: String? = "b1", text: String? = nil, status: Int? = 200,
    url: String = "https://a.test/", notModified: Bool = false
  ) -> VisitRecord {
    VisitRecord(
      resource: "a", run: "r", at: Timestamp(secondsSince1970: 0),
      verdict: Verdict(outcome: outcome, status: status, finalURL: url, ruleVersion: rules), notModified: notModified,
      reading: text.map { Reading(text: "x", textDigest: $0).summaryForState }, bodyDigest: body)
  }

  @Test func theSamePageByOtherRules() {
    let now = Self.visit(.soft404, rules: 3, body: "b1", text: "t1")
    func version(_ earlier: VisitRecord...) -> Int? { RuleChange.version(before: now, earlier: earlier) }
    #expect(version(Self.visit(.ok, rules: 2)) == 2)
    #expect(version(Self.visit(.ok, rules: 2, body: "b0", text: "t1")) == 2, "the text is the same")
    #expect(version(Self.visit(.soft404, rules: 3), Self.visit(.ok, rules: 2)) == 2, "a suspect since the change")
    #expect(
      version(Self.visit(.ok, rules: 2, body: nil, status: 304, notModified: true), Self.visit(.ok, rules: 1)) == 2)
  }

  @Test func whatTheWebChanged() {
    let now = Self.visit(.soft404, rules: 3, body: "b1", text: "t1")
    func version(_ earlier: VisitRecord...) -> Int? { RuleChange.version(before: now, earlier: earlier) }
    #expect(version() == nil)
    #expect(version(Self.visit(.ok, rules: 3)) == nil)
    #expect(version(Self.visit(.ok, rules: 2, body: "b0", text: "t0")) == nil)
    #expect(version(Self.visit(.ok, rules: 2, url: "https://b.test/")) == nil)
    #expect(version(Self.visit(.ok, rules: 2, status: 203)) == nil)
    #expect(version(Self.visit(.soft404, rules: 2)) == nil, "it never was healthy")
    let alive = Self.visit(.ok, rules: 3)
    #expect(RuleChange.version(before: alive, earlier: [Self.visit(.ok, rules: 2)]) == nil)
    let unread = Self.visit(.timeout, rules: 3, body: nil, status: nil)
    #expect(RuleChange.version(before: unread, earlier: [Self.visit(.ok, rules: 2)]) == nil)
  }
}
