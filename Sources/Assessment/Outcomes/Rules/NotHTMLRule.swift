package import Model

/// Alive, but not a page to read.
package struct NotHTMLRule: OutcomeRule {
  package static var description: RuleDescription {
    RuleDescription(
      id: "not-html",
      summary: """
        A success status over something that is no HTML by its Content-Type or, when the field is missing, by its \
        first bytes. It is alive; only its link is checked, so that it matters little whether all of it was read.
        """,
      examples: [
        RuleExample("a PDF") { Fixture.response(200, [("content-type", "application/pdf")], body: "%PDF-1.4") },
        RuleExample("a ZIP archive without a type") { Fixture.response(200, body: "PK\u{3}\u{4}rest") },
      ],
      counterexamples: [
        RuleExample("HTML without a type") { Fixture.response(200, body: "<!doctype html><title>Knots</title>") },
        RuleExample("XHTML") { Fixture.response(200, [("content-type", "application/xhtml+xml")], body: "<html/>") },
      ])
  }
  package init() {}

  package func apply(_ visit: VisitFacts) -> OutcomeRuling? {
    guard let response = visit.success else { return nil }
    let field = response.headers["content-type"]
    if let field, let type = NotHTMLRule.mediaType(field) {
      if type == "text/html" || type == "application/xhtml+xml" { return nil }
      if type.hasSuffix("/xml"), NotHTMLRule.looksLikeHTML(response.body) { return nil }
      return ruling(visit, "content-type: \(field)", value: type)
    }
    guard !response.body.isEmpty, !NotHTMLRule.looksLikeHTML(response.body) else { return nil }
    return ruling(visit, Excerpt.of(response.body.filter { $0 >= 0x20 && $0 < 0x7F }) ?? "binary", value: "sniffed")
  }

  private func ruling(_ visit: VisitFacts, _ quote: String, value: String) -> OutcomeRuling {
    OutcomeRuling(
      .notHTML,
      evidence: [Evidence(kind: "http.type", value: value, quote: Excerpt.of(quote), source: visit.capture.finalURL)]
        + visit.capture.hops.prefix(5).map(Arrival.evidence))
  }

  /// Whether a response is a page to read, whatever its status.
  package static func isHTML(_ response: Response) -> Bool {
    guard !response.body.isEmpty else { return false }
    guard let type = response.headers["content-type"].flatMap(mediaType) else { return looksLikeHTML(response.body) }
    return type == "text/html" || type == "application/xhtml+xml"
      || (type.hasSuffix("/xml") && looksLikeHTML(response.body))
  }

  /// Type and subtype in lower case; nil when the field holds none.
  static func mediaType(_ field: String) -> String? {
    let type = field.prefix { $0 != ";" && $0 != "," }.lowercased().filter { $0 != " " && $0 != "\t" }
    return type.contains("/") ? type : nil
  }

  /// HTML shows a tag among its first bytes (a bounded form of the MIME Sniffing Standard §7.1); UTF-16 by its mark.
  static func looksLikeHTML(_ body: [UInt8]) -> Bool {
    if body.starts(with: [0xFF, 0xFE]) || body.starts(with: [0xFE, 0xFF]) { return true }
    let start = body.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = body[start...].prefix(512).first(where: { $0 > 0x20 }) else { return false }
    if first == UInt8(ascii: "<") { return !body[start...].prefix(256).contains(0) }
    return tags.first(in: Array(body[start...].prefix(1024)), limit: 1024) != nil
  }

  private static let tags = ByteMarks(["<!doctype html", "<html", "<head", "<title", "<body", "<h1", "<p>"])
}
