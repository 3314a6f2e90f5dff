package import Model
import Text

/// A night in a few lines: for the terminal, the log, a mail.
package struct NightSummary: Sendable {
  package var run: RunRecord
  /// Nil when nothing was published.
  package var digest: NightDigest?
  package var generation: PublishedGeneration?

  package init(run: RunRecord, publication: Publication? = nil) {
    self.run = run
    digest = publication?.digest
    generation = publication?.generation
  }

  /// Plain text, several lines with a newline each; what comes from pages cannot steer a terminal.
  package var text: String {
    var lines = [visitsLine]
    if run.quality.level != .good { lines.append("night \(run.quality.level.rawValue)") }
    lines += run.quality.reasons.map { "  " + Escape.terminal($0) }
    lines += run.quality.incidents.prefix(5).map {
      "  \($0.scope.rawValue) \(Escape.terminal($0.name, limit: 255)) out: \($0.failed) of \($0.visited) "
        + "\($0.outcome.rawValue), no strikes"
    }
    if run.quality.incidents.count > 5 { lines.append("  and \(run.quality.incidents.count - 5) more incidents") }
    if let cutShort = run.cutShort { lines.append("cut short: \(Escape.terminal(cutShort))") }
    if let accepted = run.accepted {
      let who = accepted.host.isEmpty ? accepted.by : "\(accepted.by) on \(accepted.host)"
      lines.append("accepted by \(Escape.terminal(who))" + (accepted.reason.map { ": \(Escape.terminal($0))" } ?? ""))
    }
    lines += run.withheld.map { "withheld: \(Escape.terminal($0))" }
    if let digest { lines += catalogLines(digest) }
    if let generation {
      let report = generation.folder + "/report/index.html"
      lines.append(generation.wrote ? "published \(generation.folder)" : "already published \(generation.folder)")
      lines.append("report \(report)")
      lines += generation.warnings.map { "warning: \(Escape.terminal($0))" }
    } else if !run.withheld.isEmpty {
      lines.append("nothing published: the last good generation stays")
      lines.append("after a look at it: perennial run PIPELINE --accept \(run.id) --reason \"…\"")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var visitsLine: String {
    var parts = ["\(run.visited)/\(run.planned) visited of \(run.registered) registered"]
    let outcomes = run.outcomes.filter { $0.value > 0 }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    parts += outcomes.map { "\($0.key) \($0.value)" }
    if run.notModified > 0 { parts.append("unchanged (304) \(run.notModified)") }
    return parts.joined(separator: " · ")
  }

  private func catalogLines(_ digest: NightDigest) -> [String] {
    let counts = digest.counts
    let health = Health.allCases.map { "\($0.rawValue) \(counts.health[$0] ?? 0)" }.joined(separator: "  ")
    var lines = ["catalog \(counts.entries) entries  \(health)  tombstones \(counts.tombstones)"]
    lines.append(
      "findings \(counts.newFindings) new · \(counts.findings - counts.newFindings) still open · \(counts.cleared) cleared"
    )
    if let added = counts.added, let changed = counts.changed, let removed = counts.removed {
      lines.append("changes \(added) added · \(changed) changed · \(removed) removed")
    }
    lines += digest.newlyBroken.map {
      "newly broken \($0.id) (\($0.outcome?.rawValue ?? "unknown")) \(Escape.terminal($0.url, limit: 200))"
    }
    if counts.newlyBroken > digest.newlyBroken.count {
      lines.append("and \(counts.newlyBroken - digest.newlyBroken.count) more newly broken")
    }
    lines += digest.newFindings.filter { $0.severity >= .warning && $0.rule != .linkBroken }.map {
      "new \($0.rule.rawValue) \($0.entry): \(Escape.terminal($0.message, limit: 200))"
    }
    return lines
  }

  /// One JSON object and a newline.
  package var json: [UInt8] {
    var json = JSONWriter(reserving: 2048)
    json.object { json in
      json.key("counts")
      if let digest { json.object { digest.counts.write(to: &$0) } } else { json.null() }
      json.field("cutShort", run.cutShort)
      json.field("generation", generation?.name)
      json.array("newFindings") { json in
        for finding in digest?.newFindings ?? [] { FindingJSON.write(finding, to: &json) }
      }
      json.array("newlyBroken") { json in
        for line in digest?.newlyBroken ?? [] {
          json.object { json in
            json.field("id", line.id)
            json.field("outcome", line.outcome?.rawValue)
            json.field("title", line.title)
            json.field("url", line.url)
          }
        }
      }
      json.field("notModified", run.notModified)
      json.object("outcomes") { json in
        for (name, count) in run.outcomes.sorted(by: { $0.key < $1.key }) { json.field(name, count) }
      }
      json.field("phase", run.phase.rawValue)
      json.field("planned", run.planned)
      json.field("quality", run.quality.level.rawValue)
      json.field("reasons", run.quality.reasons)
      json.field("registered", run.registered)
      json.field("report", generation.map { $0.folder + "/report/index.html" })
      json.field("runId", run.id)
      json.field("schemaVersion", Manifest.schemaVersion)
      json.field("visited", run.visited)
      json.field("warnings", generation?.warnings ?? [])
      json.field("withheld", run.withheld)
    }
    json.newline()
    return json.bytes
  }
}
