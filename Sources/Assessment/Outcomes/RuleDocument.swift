import Model

/// The documentation of the rules, written from what they say of themselves.
package enum RuleDocument {
  /// File name → Markdown.
  package static var files: [String: String] {
    ["outcomes.md": outcomes, "findings.md": findings, "freshness.md": FreshnessDocument.text]
  }

  private static var outcomes: String {
    var text = """
      # Rules of outcomes

      Written from the rules themselves (`Sources/Assessment/Outcomes/Rules`); every example is a test. Rules are tried
      in this order; the first that rules wins. What none objects to is `ok`, `moved` (only 301 and 308 on the way) or
      `redirected`. After the rules of the protocol a page that refreshes itself elsewhere is followed; a weak page that
      is not known is held against an address of its host that cannot exist.


      """
    for (heading, rules) in [
      ("What the protocol said", OutcomeAssessor.protocolRules), ("What the page says", OutcomeAssessor.pageRules),
    ] {
      text += "## \(heading)\n\n"
      for rule in rules { text += section(type(of: rule).description) }
    }
    return text
  }

  private static func section(_ rule: RuleDescription) -> String {
    "### \(rule.id)\n\n\(rule.summary)\n\n" + list("Rules on", rule.examples.map(\.says))
      + list("Leaves alone", rule.counterexamples.map(\.says))
  }

  private static func list(_ heading: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "\(heading):\n" + items.map { "- \($0)\n" }.joined() + "\n"
  }

  private static var findings: String {
    var text = """
      # Rules of findings

      Written from the rules themselves (`Sources/Assessment/Findings`). A finding keeps its name as long as entry, rule
      and cause stay the same; it is cleared by the first night that denies it, never by one that says nothing. Every
      example is a test.


      """
    let rules: [(id: RuleID, text: String)] =
      FindingRules.all.map { rule in
        (rule.id, described(rule.summary, rule.examples.map(\.says), rule.counterexamples.map(\.says)))
      }
      + PageFindings.rules.map { rule in
        (rule.id, described(rule.summary, rule.examples.map(\.says), rule.counterexamples.map(\.says)))
      }
    for rule in rules.sorted(by: { $0.id.rawValue < $1.id.rawValue }) {
      text += "## \(rule.id.rawValue)\n\n\(rule.text)"
    }
    return text
  }

  private static func described(_ summary: String, _ speaks: [String], _ isSilent: [String]) -> String {
    "\(summary)\n\n" + list("Speaks on", speaks) + list("Is silent on", isSilent)
  }
}
