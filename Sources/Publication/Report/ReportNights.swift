import Model

/// The last nights, newest first.
struct ReportNights {
  static let most = 30

  let runs: [RunRecord]

  func write(to html: inout HTMLWriter) {
    html.raw("<section aria-labelledby=\"nights\"><h2 id=\"nights\">Recent nights</h2>\n")
    html.raw(
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"nights\"><table class=\"nights\"><thead><tr>"
    )
    html.raw("<th scope=\"col\">Night</th><th scope=\"col\">Quality</th><th scope=\"col\" class=\"n\">Visited</th>")
    html.raw("<th scope=\"col\" class=\"n\">Alive</th><th scope=\"col\" class=\"n\">Failing</th>")
    html.raw("<th scope=\"col\" class=\"n\">Kept out</th><th scope=\"col\">Ended</th></tr></thead><tbody>")
    for run in runs.prefix(ReportNights.most) {
      html.raw("<tr><th scope=\"row\"><time datetime=\"")
      html.text(run.at.description)
      html.raw("\">")
      html.text(run.at.date.description)
      html.raw("</time></th><td>")
      html.text(run.quality.level.rawValue)
      html.raw("</td><td class=\"n\">")
      html.number(run.visited)
      html.raw("</td><td class=\"n\">")
      html.number(visits(of: run, [.alive]))
      html.raw("</td><td class=\"n\">")
      html.number(visits(of: run, [.failing, .gone, .slowlyFailing]))
      html.raw("</td><td class=\"n\">")
      html.number(visits(of: run, [.blocked]))
      html.raw("</td><td>")
      html.text(ending(of: run))
      html.raw("</td></tr>\n")
    }
    html.raw("</tbody></table></div></section>\n")
  }

  private func visits(of run: RunRecord, _ standings: Set<Outcome.Standing>) -> Int {
    Outcome.allCases.filter { standings.contains($0.standing) }.reduce(0) { $0 + (run.outcomes[$1.rawValue] ?? 0) }
  }

  private func ending(of run: RunRecord) -> String {
    switch run.phase {
    case .withheld: "withheld"
    case .abandoned: "given up"
    case .visiting: "unfinished"
    case .judged, .published:
      "published" + (run.accepted == nil ? "" : " after a look") + (run.cutShort == nil ? "" : ", cut short")
    }
  }
}
