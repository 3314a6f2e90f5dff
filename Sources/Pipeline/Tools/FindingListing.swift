package import Model
import Storage
import Text

/// The open findings of the last judged night, worst first.
package struct FindingListing: Sendable {
  package var findings: [Finding]

  package static func read(_ configuration: PipelineConfiguration, severity: Severity) throws -> FindingListing {
    let store = try Store.existing(configuration)
    var findings: [Finding] = []
    try store.forEachState { state in
      guard state.removed == nil else { return }
      findings += state.findings.filter { $0.severity >= severity }
    }
    findings.sort {
      ($1.severity, $0.entry, $0.rule.rawValue, $0.id) < ($0.severity, $1.entry, $1.rule.rawValue, $1.id)
    }
    return FindingListing(findings: findings)
  }

  package static func text(_ finding: Finding) -> String {
    var lines = [
      "\(finding.severity.rawValue)  \(finding.entry)  \(finding.rule.rawValue)  \(finding.message)"
        + "  (since \(finding.since.date), \(finding.nights) night\(finding.nights == 1 ? "" : "s"))"
    ]
    if let suggestion = finding.suggestion {
      lines.append("    \(suggestion.action)" + (suggestion.url.map { " \($0)" } ?? "") + ": \(suggestion.reason)")
    }
    return lines.map { Escape.terminal($0) }.joined(separator: "\n")
  }

  package static func json(_ finding: Finding) -> String {
    var writer = JSONWriter()
    write(finding, into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  static func write(_ finding: Finding, into json: inout JSONWriter) {
    json.object { object in
      object.field("entry", finding.entry)
      object.key("evidence")
      object.array { array in
        for evidence in finding.evidence {
          array.object {
            $0.field("kind", evidence.kind)
            $0.field("quote", evidence.quote)
            $0.field("source", evidence.source)
            $0.field("value", evidence.value)
          }
        }
      }
      object.field("id", finding.id)
      object.field("message", finding.message)
      object.field("nights", finding.nights)
      object.field("rule", finding.rule.rawValue)
      object.field("severity", finding.severity.rawValue)
      object.field("since", finding.since.description)
      object.key("suggestion")
      guard let suggestion = finding.suggestion else { return object.null() }
      object.object {
        $0.field("action", suggestion.action)
        $0.field("confidence", suggestion.confidence)
        $0.field("reason", suggestion.reason)
        $0.field("url", suggestion.url)
      }
    }
  }
}
