import Model
import Text

/// `report/index.html`: one file without script or remote asset, to be read from disk, by keyboard, on a phone, on paper.
struct ReportPage {
  let input: PublicationInput
  let digest: NightDigest
  let builder: ReportBuilder

  func render() -> [UInt8] {
    var html = HTMLWriter()
    writeHead(to: &html)
    html.raw("<body>\n<a class=\"skip\" href=\"#new\">Skip to the findings</a>\n<header class=\"page\">")
    html.raw("<p class=\"eyebrow\">Perennial report</p><h1>")
    html.foreign(input.title)
    html.raw("</h1><p class=\"lead\">")
    html.text(headline)
    html.raw("</p><p class=\"when\">Night of <time datetime=\"")
    html.text(input.run.at.description)
    html.raw("\">")
    html.text(moment(input.run.at))
    html.raw("</time> · run <code>")
    html.text(input.run.id)
    html.raw("</code></p></header>\n")
    writeNavigation(to: &html)
    html.raw("<main>\n")
    ReportOverview(run: input.run, counts: digest.counts).write(to: &html)
    let groups = ReportGroups(night: input.run.at)
    groups.write(
      builder.newGroups, id: "new", title: "New tonight", count: digest.counts.newFindings,
      none: "Nothing new tonight.", to: &html)
    groups.write(
      builder.openGroups, id: "open", title: "Still open", count: digest.counts.findings - digest.counts.newFindings,
      none: "Nothing is left over from earlier nights.", to: &html)
    writeCleared(to: &html)
    ReportNights(runs: [input.run] + input.previousRuns).write(to: &html)
    html.raw("</main>\n")
    writeFooter(to: &html)
    html.raw("</body>\n</html>\n")
    return html.bytes
  }

  private var headline: String {
    let counts = digest.counts
    let open = counts.findings - counts.newFindings
    return "\(counts.newFindings) new \(counts.newFindings == 1 ? "finding" : "findings"), \(open) still open, "
      + "\(counts.cleared) cleared; \(counts.newlyBroken) newly broken of \(counts.entries) entries."
  }

  /// `2026-01-05 02:00 UTC`.
  private func moment(_ at: Timestamp) -> String {
    let text = at.description
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
    html.text(ReportStyle.policySource)
    html.raw("'; form-action 'none'; base-uri 'none'\">\n")
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex, nofollow\">\n")
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    html.text("\(input.title): report of \(input.run.at.date)")
    html.raw("</title>\n<style>")
    html.raw(ReportStyle.sheet)
    html.raw("</style>\n</head>\n")
  }

  private func writeNavigation(to html: inout HTMLWriter) {
    html.raw("<nav aria-label=\"Sections\"><ul><li><a href=\"#overview\">At a glance</a></li><li><a href=\"#new\">New ")
    html.number(digest.counts.newFindings)
    html.raw("</a></li><li><a href=\"#open\">Still open ")
    html.number(digest.counts.findings - digest.counts.newFindings)
    html.raw("</a></li><li><a href=\"#cleared\">Cleared ")
    html.number(digest.counts.cleared)
    html.raw("</a></li><li><a href=\"#nights\">Nights</a></li></ul></nav>\n")
  }

  private func writeCleared(to html: inout HTMLWriter) {
    html.raw("<section aria-labelledby=\"cleared\"><h2 id=\"cleared\">Cleared <span class=\"count\">")
    html.number(digest.counts.cleared)
    html.raw("</span></h2>\n")
    if builder.cleared.isEmpty {
      html.raw("<p class=\"none\">Nothing was cleared tonight.</p>")
    } else {
      html.raw("<ul class=\"cleared\">")
      for item in builder.cleared {
        html.raw("<li>")
        html.link(item.url, item.title ?? item.url, language: item.language)
        html.raw(" <span class=\"what\">no longer: ")
        html.raw(RuleText.of(item.finding.rule).name)
        html.raw(", open since ")
        html.text(item.finding.since.date.description)
        html.raw("</span></li>\n")
      }
      html.raw("</ul>")
      if digest.counts.cleared > builder.cleared.count {
        html.raw("<p class=\"more\">and ")
        html.number(digest.counts.cleared - builder.cleared.count)
        html.raw(" more</p>")
      }
    }
    html.raw("</section>\n")
  }

  private func writeFooter(to html: inout HTMLWriter) {
    html.raw(
      "<footer class=\"page\"><p>Every finding with all its evidence: <a href=\"findings.json\">findings.json</a>. ")
    html.raw("The catalog: <a href=\"../catalog.json\">catalog.json</a>. ")
    html.raw("To decide, run <code>perennial review</code>.</p></footer>\n")
  }
}
