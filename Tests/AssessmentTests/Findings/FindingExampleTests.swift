import Assessment
import Model
import Testing

/// Every rule of findings speaks on its examples, with quoted evidence, and is silent on its counter-examples.
struct FindingExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var rule: any FindingRule.Type
    var example: FindingExample
    var speaks: Bool
    var testDescription: String { "\(rule.id.rawValue): \(example.says)" }
  }

  static let cases: [Case] = FindingRules.all.flatMap { rule in
    rule.examples.map { Case(rule: rule, example: $0, speaks: true) }
      + rule.counterexamples.map { Case(rule: rule, example: $0, speaks: false) }
  }

  @Test(arguments: cases) func ruleKeepsItsWord(_ test: Case) throws {
    let facts = try #require(test.example.facts())
    let found = test.rule.find(facts)
    guard test.speaks else {
      #expect(found == nil)
      return
    }
    let finding = try #require(found)
    #expect(finding.rule == test.rule.id)
    #expect(finding.entry == facts.resource.id)
    #expect(!finding.message.isEmpty && !finding.evidence.isEmpty)
    #expect(finding.evidence.allSatisfy { $0.quote?.isEmpty == false && $0.source?.isEmpty == false })
  }

  @Test func aRuleWithExamplesHasBothKinds() {
    #expect(!FindingExampleTests.cases.isEmpty)
    #expect(FindingRules.all.allSatisfy { $0.examples.isEmpty == $0.counterexamples.isEmpty })
    #expect(Set(FindingRules.all.map { $0.id }).count == FindingRules.all.count)
  }
}
