import Assessment
import Model
import Testing

/// Every rule of pages speaks on its examples, with quoted evidence, and is silent on its counter-examples.
struct PageExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var rule: any PageRule.Type
    var example: PageExample
    var speaks: Bool
    var testDescription: String { "\(rule.id.rawValue): \(example.says)" }
  }

  static let cases: [Case] = PageFindings.rules.flatMap { rule in
    rule.examples.map { Case(rule: rule, example: $0, speaks: true) }
      + rule.counterexamples.map { Case(rule: rule, example: $0, speaks: false) }
  }

  @Test(arguments: cases) func ruleKeepsItsWord(_ test: Case) {
    let facts = test.example.facts()
    let found = test.rule.find(facts)
    #expect(found.isEmpty != test.speaks)
    for finding in found {
      #expect(finding.rule == test.rule.id && finding.entry == facts.resource.id)
      #expect(!finding.message.isEmpty && !finding.evidence.isEmpty)
      #expect(finding.evidence.allSatisfy { $0.quote?.isEmpty == false && $0.source?.isEmpty == false })
    }
  }

  @Test func everyRuleHasBothKinds() {
    #expect(PageFindings.rules.allSatisfy { !$0.examples.isEmpty && !$0.counterexamples.isEmpty })
  }
}
