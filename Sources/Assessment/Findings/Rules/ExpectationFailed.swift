package import Model

/// `content.expectation-failed`
package enum ExpectationFailed: PageRule {
  package static let id = RuleID.contentExpectationFailed
  package static let summary = """
    A phrase that the curators expect is missing from title and main text, or one that they ruled out is there. Case \
    does not count.
    """

  package static let examples = [
    PageExample("a page without the phrase that is expected") {
      PageFixture.page(resource: { $0.expect = Expectations(mustContain: ["shuttle"]) })
    },
    PageExample("a page with a phrase that is ruled out") {
      PageFixture.page(
        text: "Warp the loom, or visit our casino.",
        resource: { $0.expect = Expectations(mustNotContain: ["casino"]) })
    },
  ]
  package static let counterexamples = [
    PageExample("the expected phrase in other letters, in the title") {
      PageFixture.page("The SHUTTLE", resource: { $0.expect = Expectations(mustContain: ["shuttle"]) })
    },
    PageExample("nothing expected") { PageFixture.page() },
  ]

  package static func find(_ facts: PageFacts) -> [Finding] {
    let (reading, resource) = (facts.reading, facts.resource)
    guard !resource.expect.isEmpty else { return [] }
    let text = Array(((reading.title?.value ?? "") + "\n" + reading.text).lowercased().utf8)
    let missing = resource.expect.mustContain.filter { !contains(text, $0) }.map { phrase in
      finding(facts, "missing", phrase, "The text no longer contains “\(Excerpt.of(phrase))”.")
    }
    let unwanted = resource.expect.mustNotContain.filter { contains(text, $0) }.map { phrase in
      finding(facts, "unwanted", phrase, "The text contains “\(Excerpt.of(phrase))”, which it must not.")
    }
    return missing + unwanted
  }

  /// The expectation is still there.
  package static func stillApplies(_ finding: Finding, to resource: Resource) -> Bool {
    func isNamed(_ cause: String, _ phrase: String) -> Bool {
      FindingName.of(entry: resource.id, rule: id, cause: "\(cause) \(phrase)") == finding.id
    }
    return resource.expect.mustContain.contains { isNamed("missing", $0) }
      || resource.expect.mustNotContain.contains { isNamed("unwanted", $0) }
  }

  private static func finding(_ facts: PageFacts, _ cause: String, _ phrase: String, _ message: String) -> Finding {
    facts.finding(
      id, .warning, cause: "\(cause) \(phrase)", message,
      evidence: [Evidence(kind: "expectation.\(cause)", value: cause, quote: Excerpt.of(phrase), source: "registry")])
  }

  private static func contains(_ text: [UInt8], _ phrase: String) -> Bool {
    let phrase = Array(phrase.lowercased().utf8)
    guard let first = phrase.first, phrase.count <= text.count else { return phrase.isEmpty }
    return (0...(text.count - phrase.count)).contains { text[$0] == first && text[$0...].starts(with: phrase) }
  }
}
