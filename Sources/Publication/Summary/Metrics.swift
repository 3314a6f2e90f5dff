import Model

/// `metrics.prom`: the night in the Prometheus text format (version 0.0.4), for a textfile collector.
enum Metrics {
  static func render(_ run: RunRecord, _ counts: PublicationCounts) -> [UInt8] {
    var text = Exposition()
    text.gauge("perennial_run_timestamp_seconds", "The night's moment.", [([], run.at.secondsSince1970)])
    text.gauge("perennial_catalog_entries", "Entries of the catalog.", [([], Int64(counts.entries))])
    text.gauge("perennial_tombstones", "Entries that have left the catalog.", [([], Int64(counts.tombstones))])
    text.gauge(
      "perennial_entries_by_health", "Entries by health.",
      Health.allCases.map { ([("health", $0.rawValue)], Int64(counts.health[$0] ?? 0)) })
    text.gauge(
      "perennial_entries_by_freshness", "Entries by freshness.",
      Freshness.State.allCases.map { ([("freshness", $0.rawValue)], Int64(counts.freshness[$0] ?? 0)) })
    text.gauge(
      "perennial_findings_open", "Open findings by rule.",
      RuleID.allCases.map { ([("rule", $0.rawValue)], Int64(counts.rules[$0] ?? 0)) })
    text.gauge("perennial_findings_new", "Findings that this night said first.", [([], Int64(counts.newFindings))])
    text.gauge("perennial_findings_cleared", "Findings that this night took back.", [([], Int64(counts.cleared))])
    text.gauge("perennial_newly_broken", "Entries that this night made broken.", [([], Int64(counts.newlyBroken))])
    text.gauge(
      "perennial_resources", "Resources registered, planned and visited.",
      [("planned", run.planned), ("registered", run.registered), ("visited", run.visited)].map {
        ([("stage", $0.0)], Int64($0.1))
      })
    text.gauge(
      "perennial_visits", "Visits of the night by outcome.",
      Outcome.allCases.map { ([("outcome", $0.rawValue)], Int64(run.outcomes[$0.rawValue] ?? 0)) })
    text.gauge("perennial_visits_not_modified", "Visits answered 304.", [([], Int64(run.notModified))])
    text.gauge(
      "perennial_night_quality", "1 for the quality of this night.",
      [NightQuality.Level.good, .degraded, .untrusted].map {
        ([("level", $0.rawValue)], run.quality.level == $0 ? 1 : 0)
      })
    text.gauge(
      "perennial_incidents", "Hosts, sites or addresses out as a whole.", [([], Int64(run.quality.incidents.count))])
    text.gauge("perennial_run_cut_short", "1 when a budget or deadline ended it.", [([], run.cutShort == nil ? 0 : 1)])
    return text.bytes
  }

  private struct Exposition {
    private(set) var bytes: [UInt8] = []

    mutating func gauge(_ name: String, _ help: String, _ samples: [(labels: [(String, String)], value: Int64)]) {
      append("# HELP \(name) \(help)\n# TYPE \(name) gauge\n")
      for sample in samples {
        let labels = sample.labels.map { "\($0)=\"\(escaped($1))\"" }.joined(separator: ",")
        append(labels.isEmpty ? "\(name) \(sample.value)\n" : "\(name){\(labels)} \(sample.value)\n")
      }
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private func escaped(_ value: String) -> String {
      var text = ""
      for scalar in value.unicodeScalars {
        switch scalar {
        case "\\": text += "\\\\"
        case "\"": text += "\\\""
        case "\n": text += "\\n"
        default: text.unicodeScalars.append(scalar)
        }
      }
      return text
    }
  }
}
