import Model
import Publication
import TestSupport
import Testing

struct FeedAndSummaryTests {
  @Test func newsIsTheNewestFirstAndStays() throws {
    try withTemporaryFolder { folder in
      let publisher = Publisher(output: folder, fileSystem: FaultyFileSystem(.init()))
      _ = try publisher.publish(Samples.input(0), from: EntryList([Samples.entry(0, night: 0)]))
      var broken = Samples.entry(0, night: 1)
      broken.resource?.title = "<b>\u{1}&"
      broken.state.health = HealthRecord(state: .broken, since: Samples.night(1), cause: .gone)
      _ = try publisher.publish(Samples.input(1), from: EntryList([broken]))
      let items = try JSONTree.parse(try Files.bytes(folder + "/current/feeds/changes.json"))["items"].elements
      #expect(items.map { $0["_perennial"]["kind"].text } == ["broken", "added"])
      #expect(items.map { $0["date_published"].text } == ["2026-01-06T02:00:00Z", "2026-01-05T02:00:00Z"])
      #expect(Set(items.compactMap { $0["id"].text }).count == 2)
      let atom = try Files.text(folder + "/current/feeds/changes.atom")
      #expect(atom.contains("<title>&lt;b&gt;\u{FFFD}&amp;</title>"))
      #expect(atom.contains("<updated>2026-01-06T02:00:00Z</updated>"))
    }
  }

  @Test func metricsCountEveryStateAndRule() throws {
    try withTemporaryFolder { folder in
      _ = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init()))
        .publish(Samples.input(0), from: Samples.catalog(40, night: 0))
      let lines = try Files.text(folder + "/current/metrics.prom").split(separator: "\n")
      for sample in [
        "perennial_run_timestamp_seconds 1767578400", "perennial_visits{outcome=\"not-found\"} 6",
        "perennial_night_quality{level=\"good\"} 1", "perennial_resources{stage=\"visited\"} 38",
      ] { #expect(lines.contains(Substring(sample)), "\(sample)") }
      for line in lines { #expect(line.hasPrefix("# ") || line.split(separator: " ").count == 2, "\(line)") }
    }
  }

  @Test func theSummaryNamesWhatIsNew() throws {
    try withTemporaryFolder { folder in
      var entry = Samples.entry(6, night: 0)
      entry.resource?.url = "https://example.org/\u{1B}[2J"
      let made = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init()))
        .publish(Samples.input(0), from: EntryList([entry]))
      let summary = NightSummary(run: Samples.run(0), publication: made)
      #expect(summary.text.contains("newly broken tutorial-6 (not-found) https://example.org/\\x1b[2J"))
      #expect(summary.text.contains("findings 1 new · 0 still open · 0 cleared"))
      #expect(summary.text.contains("/report/index.html"))
      let json = try JSONTree.parse(summary.json)
      #expect(json["counts"]["newlyBroken"] == .number(1) && json["runId"] == .string(Samples.run(0).id))
    }
  }

  @Test func aWithheldNightSaysWhy() throws {
    var run = Samples.run(0)
    run.phase = .withheld
    run.withheld = ["40 of 50 resources would be newly broken; the guard allows 20"]
    let text = NightSummary(run: run).text
    #expect(text.contains("withheld: 40 of 50") && text.contains("nothing published"))
    #expect(try JSONTree.parse(NightSummary(run: run).json)["report"] == .null)
  }
}
