package import Model

/// `page.soft404`
package enum SoftNotFound: FindingRule {
  package static let id = RuleID.pageSoft404
  package static let summary =
    "The server says 200 over a page that says it is not there, or over one page for every path."
  package static func find(_ facts: FindingFacts) -> Finding? {
    facts.failing(.soft404).map {
      facts.finding(id, $0, cause: "soft-404", "The server says 200, but the page says that it is not there.")
    }
  }
}
