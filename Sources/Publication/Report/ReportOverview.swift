import Model

/// The first screen: the catalog in numbers, and how far the night can be trusted.
struct ReportOverview {
  let run: RunRecord
  let counts: PublicationCounts

  func write(to html: inout HTMLWriter) {
    html.raw("<section aria-labelledby=\"overview\"><h2 id=\"overview\">At a glance</h2>\n<div class=\"tables\">")
    writeHealth(to: &html)
    writeFreshness(to: &html)
    html.raw("</div>\n")
    writeNight(to: &html)
    html.raw("</section>\n")
  }

  private func writeHealth(to html: inout HTMLWriter) {
    html.raw("<div><h3>Links</h3>")
    let order: [(Health, StaticString, StaticString)] = [
      (.ok, "ok", "works"), (.moved, "moved", "has a new address"), (.suspect, "suspect", "failed lately"),
      (.broken, "broken", "failed often enough"), (.blocked, "blocked", "keeps the checker out"),
      (.unknown, "unknown", "not yet judged"),
    ]
    writeBars(order.map { (counts.health[$0.0] ?? 0, $0.1, $0.2) }, to: &html)
    html.raw("</div>\n")
  }

  private func writeFreshness(to html: inout HTMLWriter) {
    html.raw("<div><h3>Content</h3>")
    let order: [(Freshness.State, StaticString, StaticString)] = [
      (.fresh, "fresh", "dated evidence says so"), (.ageing, "ageing", "review is near"),
      (.stale, "stale", "review is overdue"), (.unknown, "unknown", "no dated evidence"),
    ]
    writeBars(order.map { (counts.freshness[$0.0] ?? 0, $0.1, $0.2) }, to: &html)
    html.raw("</div>\n")
  }

  private func writeBars(_ rows: [(count: Int, name: StaticString, meaning: StaticString)], to html: inout HTMLWriter) {
    html.raw("<table class=\"bars\"><tbody>")
    for row in rows {
      html.raw("<tr class=\"")
      html.raw(row.name)
      html.raw("\"><th scope=\"row\">")
      html.raw(row.name)
      html.raw("</th><td class=\"n\">")
      html.number(row.count)
      html.raw("</td><td class=\"share\"><meter min=\"0\" max=\"")
      html.text(String(max(counts.entries, 1)))
      html.raw("\" value=\"")
      html.text(String(row.count))
      html.raw("\" aria-hidden=\"true\"></meter></td><td class=\"meaning\">")
      html.raw(row.meaning)
      html.raw("</td></tr>")
    }
    html.raw("</tbody></table>")
  }

  private func writeNight(to html: inout HTMLWriter) {
    html.raw("<h3>The night</h3><p class=\"quality ")
    html.text(run.quality.level.rawValue)
    html.raw("\"><strong>")
    switch run.quality.level {
    case .good: html.raw("Good night.")
    case .degraded: html.raw("Degraded night.")
    case .untrusted: html.raw("Untrusted night.")
    }
    html.raw("</strong> ")
    html.number(run.visited)
    html.raw(" of ")
    html.number(run.planned)
    html.raw(" planned visits made, ")
    html.number(run.notModified)
    html.raw(" unchanged since the last one; ")
    html.number(run.registered)
    html.raw(" resources registered.</p>\n")
    let reasons = run.quality.reasons + run.withheld + (run.cutShort.map { [$0] } ?? [])
    if !reasons.isEmpty {
      html.raw("<ul class=\"reasons\">")
      for reason in reasons {
        html.raw("<li>")
        html.foreign(reason, limit: 1000)
        html.raw("</li>")
      }
      html.raw("</ul>\n")
    }
    writeAcceptance(to: &html)
    writeIncidents(to: &html)
  }

  private func writeAcceptance(to html: inout HTMLWriter) {
    guard let accepted = run.accepted else { return }
    html.raw("<p>The guard had withheld this night; ")
    html.foreign(accepted.by, limit: 200)
    if !accepted.host.isEmpty {
      html.raw(" on ")
      html.foreign(accepted.host, limit: 255)
    }
    html.raw(" accepted it on ")
    html.text(accepted.at.date.description)
    if let reason = accepted.reason {
      html.raw(": ")
      html.foreign(reason, limit: 1000)
    }
    html.raw("</p>\n")
    guard !accepted.withheld.isEmpty else { return }
    html.raw("<ul class=\"reasons\">")
    for reason in accepted.withheld {
      html.raw("<li>")
      html.foreign(reason, limit: 1000)
      html.raw("</li>")
    }
    html.raw("</ul>\n")
  }

  private func writeIncidents(to html: inout HTMLWriter) {
    guard !run.quality.incidents.isEmpty else { return }
    html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Incidents\"><table><caption>")
    html.raw("Out as a whole tonight: these failures add no strikes</caption><thead><tr><th scope=\"col\">What</th>")
    html.raw(
      "<th scope=\"col\">Name</th><th scope=\"col\" class=\"n\">Failed</th><th scope=\"col\">How</th></tr></thead><tbody>"
    )
    for incident in run.quality.incidents.prefix(50) {
      html.raw("<tr><td>")
      html.text(incident.scope.rawValue)
      html.raw("</td><th scope=\"row\">")
      html.foreign(incident.name, limit: 255)
      html.raw("</th><td class=\"n\">")
      html.number(incident.failed)
      html.raw(" of ")
      html.number(incident.visited)
      html.raw("</td><td>")
      html.text(incident.outcome.rawValue)
      html.raw("</td></tr>")
    }
    html.raw("</tbody></table></div>\n")
    if run.quality.incidents.count > 50 {
      html.raw("<p class=\"more\">and ")
      html.number(run.quality.incidents.count - 50)
      html.raw(" more</p>\n")
    }
  }
}
