import Model

/// One finding with what the report shows beside it.
struct ReportItem {
  var finding: Finding
  var title: String?
  var language: String?
  var url: String
  var host: String
  var health: Health
  var recent: [ResourceState.RecentCheck]
  var hops: [Hop]
  var finalURL: String?

  init(_ finding: Finding, of entry: Entry, host: String) {
    self.finding = finding
    title = entry.title?.value
    language = entry.language?.value
    url = entry.url
    self.host = host
    health = entry.state.health.state
    recent = Array(entry.state.recent.suffix(30))
    hops = Array((entry.state.lastVerdict?.hops ?? []).prefix(20))
    finalURL = entry.state.lastVerdict?.finalURL
  }

  /// Worst first, then newest, then by entry.
  static func precedes(_ a: ReportItem, _ b: ReportItem) -> Bool {
    if a.finding.severity != b.finding.severity { return a.finding.severity > b.finding.severity }
    if a.finding.since != b.finding.since { return a.finding.since > b.finding.since }
    if a.finding.entry != b.finding.entry {
      return a.finding.entry.utf8.lexicographicallyPrecedes(b.finding.entry.utf8)
    }
    return a.finding.id.utf8.lexicographicallyPrecedes(b.finding.id.utf8)
  }
}

/// The findings of one rule: all counted, the first few kept.
struct ReportGroup {
  /// Findings shown of one rule, and of one host among them.
  static let most = 50
  static let mostPerHost = 10
  /// Findings from which a host is a cause of its own.
  static let hostIsCause = 5

  let rule: RuleID
  private(set) var count = 0
  private(set) var worst = Severity.info
  private(set) var hosts: [String: Int] = [:]
  private var kept: [ReportItem] = []

  init(_ rule: RuleID) { self.rule = rule }

  mutating func add(_ finding: Finding, of entry: Entry, host: String) {
    count += 1
    worst = max(worst, finding.severity)
    let ofHost = hosts[host, default: 0] + 1
    hosts[host] = ofHost
    guard ofHost <= ReportGroup.mostPerHost else { return }
    kept.append(ReportItem(finding, of: entry, host: host))
    if kept.count >= 4 * ReportGroup.most {
      kept.sort(by: ReportItem.precedes)
      kept.removeSubrange(ReportGroup.most...)
    }
  }

  var items: [ReportItem] { Array(kept.sorted(by: ReportItem.precedes).prefix(ReportGroup.most)) }

  /// Hosts with so many findings that one decision may do for all, the most first.
  var causes: [(host: String, count: Int)] {
    hosts.filter { $0.value >= ReportGroup.hostIsCause && !$0.key.isEmpty }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, $0.value) }
  }
}
