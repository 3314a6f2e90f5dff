import Model

/// One finding on the page: what, since when, the evidence in its own words, the checks, the way there, a suggestion.
enum FindingCard {
  static let mostEvidence = 8

  static func write(_ item: ReportItem, to html: inout HTMLWriter) {
    let finding = item.finding
    html.raw("<article class=\"finding ")
    html.raw(severity(finding.severity).class)
    html.raw("\" id=\"f-")
    html.text(finding.id)
    html.raw("\"><h4>")
    html.link(item.url, item.title ?? item.url, language: item.language)
    html.raw("</h4><p class=\"meta\"><span class=\"badge\">")
    html.raw(severity(finding.severity).word)
    html.raw("</span> <code>")
    html.text(finding.entry)
    html.raw("</code> ")
    html.foreign(item.url, limit: 160)
    html.raw("</p><p class=\"message\">")
    html.foreign(finding.message, limit: 1000)
    html.raw("</p>")
    writeEvidence(finding.evidence, to: &html)
    CheckStrip.write(item.recent, to: &html)
    writeHops(item, to: &html)
    if let suggestion = finding.suggestion { write(suggestion, to: &html) }
    html.raw("<p class=\"since\">Since <time datetime=\"")
    html.text(finding.since.description)
    html.raw("\">")
    html.text(finding.since.date.description)
    html.raw("</time> · ")
    html.number(finding.nights)
    html.raw(finding.nights == 1 ? " night" : " nights")
    html.raw(" · health ")
    html.text(item.health.rawValue)
    html.raw(" · finding <code>")
    html.text(finding.id)
    html.raw("</code></p></article>\n")
  }

  static func severity(_ severity: Severity) -> (word: StaticString, class: StaticString) {
    switch severity {
    case .error: ("Error", "error")
    case .warning: ("Warning", "warning")
    case .notice: ("Notice", "notice")
    case .info: ("Info", "info")
    }
  }

  private static func writeEvidence(_ evidence: [Evidence], to html: inout HTMLWriter) {
    guard !evidence.isEmpty else { return }
    html.raw("<dl class=\"evidence\">")
    for piece in evidence.prefix(mostEvidence) {
      html.raw("<div><dt>")
      html.foreign(piece.kind, limit: 80)
      html.raw("</dt><dd>")
      html.foreign(piece.value, limit: 400)
      if let quote = piece.quote, !quote.isEmpty {
        html.raw(" <q>")
        html.foreign(quote, limit: 600)
        html.raw("</q>")
      }
      if let source = piece.source, !source.isEmpty {
        html.raw(" <span class=\"source\">in ")
        html.foreign(source, limit: 200)
        html.raw("</span>")
      }
      html.raw("</dd></div>")
    }
    html.raw("</dl>")
    if evidence.count > mostEvidence {
      html.raw("<p class=\"more\">")
      html.number(evidence.count - mostEvidence)
      html.raw(" more in findings.json</p>")
    }
  }

  private static func writeHops(_ item: ReportItem, to html: inout HTMLWriter) {
    guard !item.hops.isEmpty else { return }
    html.raw("<details class=\"hops\"><summary>")
    html.number(item.hops.count)
    html.raw(item.hops.count == 1 ? " redirect" : " redirects")
    html.raw("</summary><ol>")
    for hop in item.hops {
      html.raw("<li><span class=\"status\">")
      if hop.kind == .metaRefresh { html.raw("refresh") } else { html.text(String(hop.status)) }
      html.raw("</span> ")
      html.address(hop.url)
      html.raw("</li>")
    }
    if let last = item.finalURL {
      html.raw("<li><span class=\"status\">end</span> ")
      html.address(last)
      html.raw("</li>")
    }
    html.raw("</ol></details>")
  }

  private static func write(_ suggestion: Suggestion, to html: inout HTMLWriter) {
    html.raw("<p class=\"suggestion\"><strong>Suggestion: ")
    html.foreign(suggestion.action, limit: 60)
    html.raw("</strong>")
    if let url = suggestion.url {
      html.raw(" → ")
      html.address(url)
    }
    html.raw(" <span class=\"reason\">– ")
    html.foreign(suggestion.reason, limit: 600)
    html.raw(" (")
    html.number(Int(exactly: (suggestion.confidence * 100).rounded()) ?? 0)
    html.raw(" % sure)</span></p>")
  }
}
