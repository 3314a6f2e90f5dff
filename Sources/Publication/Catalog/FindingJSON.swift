import Model
import Text

/// A finding as `report/findings.json` and `entries/<id>.json` show it.
enum FindingJSON {
  static func write(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      json.key("decision")
      json.null()
      json.field("entry", finding.entry)
      json.array("evidence") { json in
        for evidence in finding.evidence { write(evidence, to: &json) }
      }
      json.field("id", finding.id)
      json.field("message", clamped(finding.message))
      json.field("nights", finding.nights)
      json.field("replacement", finding.replacement)
      json.field("rule", finding.rule.rawValue)
      json.field("severity", finding.severity.rawValue)
      json.field("since", finding.since)
      json.key("suggestion")
      if let suggestion = finding.suggestion {
        json.object { json in
          json.field("action", suggestion.action)
          json.field("confidence", rounded(suggestion.confidence))
          json.field("reason", clamped(suggestion.reason))
          json.field("url", suggestion.linkableURL)
        }
      } else {
        json.null()
      }
    }
  }

  static func write(_ evidence: Evidence, to json: inout JSONWriter) {
    json.object { json in
      json.field("kind", evidence.kind)
      json.field("quote", evidence.quote.map { clamped($0) })
      json.field("source", evidence.source.map { clamped($0) })
      json.field("value", clamped(evidence.value))
    }
  }
}

extension Finding {
  /// The address that would take the registered one's place, when that is what is suggested.
  var replacement: String? { suggestion?.action == "replace" ? suggestion?.linkableURL : nil }
}

extension Suggestion {
  /// The address, unless it is none that may be linked: readers of JSON will make links of it.
  var linkableURL: String? { SafeLink.href(url) == nil ? nil : url }
}
