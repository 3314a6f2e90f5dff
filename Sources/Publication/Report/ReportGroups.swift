import Model

/// Findings by cause: by rule, and within a rule by host where one host has many.
struct ReportGroups {
  /// Cards of a group that are open when the page opens.
  static let unfolded = 5
  /// Cards of one section, shared out among its groups; every group has ten at least.
  static let mostOfSection = 300

  let night: Timestamp

  func write(
    _ groups: [ReportGroup], id: String, title: StaticString, count: Int, none: StaticString, to html: inout HTMLWriter
  ) {
    html.raw("<section aria-labelledby=\"")
    html.text(id)
    html.raw("\"><h2 id=\"")
    html.text(id)
    html.raw("\">")
    html.raw(title)
    html.raw(" <span class=\"count\">")
    html.number(count)
    html.raw("</span></h2>\n")
    if groups.isEmpty {
      html.raw("<p class=\"none\">")
      html.raw(none)
      html.raw("</p>")
    }
    let most = max(10, min(ReportGroup.most, ReportGroups.mostOfSection / max(groups.count, 1)))
    for group in groups { write(group, most: most, to: &html) }
    html.raw("</section>\n")
  }

  private func write(_ group: ReportGroup, most: Int, to html: inout HTMLWriter) {
    let text = RuleText.of(group.rule)
    html.raw("<section class=\"group\"><h3>")
    html.raw(text.name)
    html.raw(" <span class=\"count\">")
    html.number(group.count)
    html.raw("</span></h3><p class=\"advice\">")
    html.raw(text.advice)
    html.raw(" <code>")
    html.text(group.rule.rawValue)
    html.raw("</code></p>\n")
    let items = group.items.prefix(most)
    let causes = group.causes
    let names = Set(causes.map(\.host))
    for cause in causes {
      let ofHost = items.filter { $0.host == cause.host }
      if ofHost.isEmpty { continue }
      html.raw("<details class=\"host\"><summary><strong>")
      html.foreign(cause.host)
      html.raw("</strong>: ")
      html.number(cause.count)
      html.raw(" entries, perhaps one decision for all</summary>\n")
      for item in ofHost { FindingCard.write(item, to: &html) }
      writeRest(cause.count - ofHost.count, to: &html)
      html.raw("</details>\n")
    }
    let single = items.filter { !names.contains($0.host) }
    for item in single.prefix(ReportGroups.unfolded) { FindingCard.write(item, to: &html) }
    if single.count > ReportGroups.unfolded {
      html.raw("<details class=\"rest\"><summary>")
      html.number(single.count - ReportGroups.unfolded)
      html.raw(" more</summary>\n")
      for item in single.dropFirst(ReportGroups.unfolded) { FindingCard.write(item, to: &html) }
      html.raw("</details>\n")
    }
    let ofCauses = causes.reduce(0) { $0 + $1.count }
    writeRest(group.count - ofCauses - single.count, to: &html)
    html.raw("</section>\n")
  }

  private func writeRest(_ count: Int, to html: inout HTMLWriter) {
    guard count > 0 else { return }
    html.raw("<p class=\"more\">")
    html.number(count)
    html.raw(" more are in <a href=\"findings.json\">findings.json</a></p>\n")
  }
}
