package import Model

/// Findings that need the text of a page, made while it is at hand; they travel with the visit's record.
package enum PageFindings {
  package static let expectationSummary = """
    A phrase that the curators expect is missing from title and main text, or one that they ruled out is there. Case \
    does not count.
    """

  package static func evaluate(_ reading: Reading, resource: Resource, at: Timestamp) -> [Finding] {
    guard !resource.expect.isEmpty, reading.completeness.isComplete else { return [] }
    let text = Array(((reading.title?.value ?? "") + "\n" + reading.text).lowercased().utf8)
    let missing = resource.expect.mustContain.filter { !contains(text, $0) }.map { phrase in
      finding(resource, at, "missing", phrase, "The text no longer contains “\(Excerpt.of(phrase))”.")
    }
    let unwanted = resource.expect.mustNotContain.filter { contains(text, $0) }.map { phrase in
      finding(resource, at, "unwanted", phrase, "The text contains “\(Excerpt.of(phrase))”, which it must not.")
    }
    return missing + unwanted
  }

  /// Whether a finding of an earlier reading still stands when nothing new was read: the expectation is still there.
  static func stillApplies(_ finding: Finding, to resource: Resource) -> Bool {
    let phrases =
      resource.expect.mustContain.map { name(resource.id, "missing", $0) }
      + resource.expect.mustNotContain.map { name(resource.id, "unwanted", $0) }
    return phrases.contains(finding.id)
  }

  private static func finding(
    _ resource: Resource, _ at: Timestamp, _ cause: String, _ phrase: String, _ message: String
  ) -> Finding {
    Finding(
      id: name(resource.id, cause, phrase), entry: resource.id, rule: .contentExpectationFailed, severity: .warning,
      message: message,
      evidence: [Evidence(kind: "expectation.\(cause)", value: cause, quote: Excerpt.of(phrase), source: "registry")],
      since: at)
  }

  private static func name(_ entry: ResourceID, _ cause: String, _ phrase: String) -> String {
    FindingName.of(entry: entry, rule: .contentExpectationFailed, cause: "\(cause) \(phrase)")
  }

  private static func contains(_ text: [UInt8], _ phrase: String) -> Bool {
    let phrase = Array(phrase.lowercased().utf8)
    guard let first = phrase.first, phrase.count <= text.count else { return phrase.isEmpty }
    return (0...(text.count - phrase.count)).contains { text[$0] == first && text[$0...].starts(with: phrase) }
  }
}
