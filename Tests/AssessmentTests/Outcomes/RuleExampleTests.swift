import Assessment
import Model
import Testing

/// Every rule rules on its examples, leaves its counter-examples alone, and the whole order of rules agrees.
struct RuleExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var rule: String
    var example: RuleExample
    var rules: Bool
    var apply: @Sendable (VisitFacts) -> OutcomeRuling?
    var testDescription: String { "\(rule): \(example.says)" }
  }

  static let cases: [Case] = OutcomeAssessor.rules.flatMap { rule in
    let description = type(of: rule).description
    return description.examples.map { Case(rule: description.id, example: $0, rules: true, apply: rule.apply) }
      + description.counterexamples.map { Case(rule: description.id, example: $0, rules: false, apply: rule.apply) }
  }

  @Test(arguments: cases) func ruleKeepsItsWord(_ test: Case) throws {
    let visit = try #require(test.example.visit())
    let ruling = test.apply(visit)
    guard test.rules else {
      #expect(ruling == nil)
      return
    }
    let found = try #require(ruling)
    #expect(!found.evidence.isEmpty)
    #expect(found.evidence.allSatisfy { $0.quote?.isEmpty == false && $0.source?.isEmpty == false })
    // No earlier rule takes the example away with another outcome.
    guard case .verdict(let verdict) = OutcomeAssessor().assess(visit) else {
      Issue.record("no verdict")
      return
    }
    #expect(verdict.outcome == found.outcome)
  }

  @Test func namesAreUniqueAndEveryRuleHasBothKinds() {
    let all = OutcomeAssessor.rules.map { type(of: $0).description }
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(all.allSatisfy { !$0.examples.isEmpty && !$0.counterexamples.isEmpty && !$0.summary.isEmpty })
  }
}
