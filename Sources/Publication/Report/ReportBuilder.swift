import Model

/// Gathers what the report shows while the catalog streams by: memory grows with rules and hosts, not with findings.
struct ReportBuilder {
  static let mostCleared = 100

  let night: Timestamp
  private var fresh: [RuleID: ReportGroup] = [:]
  private var open: [RuleID: ReportGroup] = [:]
  private(set) var cleared: [ReportItem] = []

  init(night: Timestamp) { self.night = night }

  mutating func add(_ entry: Entry) {
    let findings = entry.state.findings
    let cleared = entry.clearedFindings(night)
    guard !findings.isEmpty || !cleared.isEmpty else { return }
    let host = SafeLink.host(entry.url) ?? ""
    for finding in findings {
      if finding.since >= night {
        fresh[finding.rule, default: ReportGroup(finding.rule)].add(finding, of: entry, host: host)
      } else {
        open[finding.rule, default: ReportGroup(finding.rule)].add(finding, of: entry, host: host)
      }
    }
    for finding in cleared where self.cleared.count < ReportBuilder.mostCleared {
      self.cleared.append(ReportItem(finding, of: entry, host: host))
    }
  }

  /// Groups, the worst first.
  var newGroups: [ReportGroup] { sorted(fresh) }
  var openGroups: [ReportGroup] { sorted(open) }

  private func sorted(_ groups: [RuleID: ReportGroup]) -> [ReportGroup] {
    groups.values.sorted { a, b in
      if a.worst != b.worst { return a.worst > b.worst }
      if a.count != b.count { return a.count > b.count }
      return a.rule.rawValue < b.rule.rawValue
    }
  }

  func render(_ input: PublicationInput, _ digest: NightDigest) -> [UInt8] {
    ReportPage(input: input, digest: digest, builder: self).render()
  }
}
