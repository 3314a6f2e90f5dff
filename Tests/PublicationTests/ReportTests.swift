import Model
import Publication
import TestSupport
import Testing

struct ReportTests {
  private static let attacks: [(title: String, url: String)] = [
    ("<script>alert(1)</script>", "javascript:alert(1)"),
    ("\"><img src=x onerror=alert(1)>", "https://user:pass@example.org/"),
    ("' onmouseover='alert(1)", "data:text/html,<script>alert(1)</script>"),
    ("\u{202E}gnp.exe\u{2066}", "https://example.org/\"onmouseover=alert(1)//"),
    ("-->]]></style></title><svg/onload=alert(1)>", "vbscript:x"),
    ("A\u{1B}]0;t\u{7}\u{0}\u{9B}B", "//evil.example/"),
    (
      "Z" + String(repeating: "\u{0315}", count: 500_000), "https://example.org/" + String(repeating: "a/", count: 9000)
    ),
  ]

  @Test func evilTextStaysText() throws {
    let entries = ReportTests.attacks.enumerated().map { index, attack in
      var entry = Samples.entry(index * 5 + 1 + 500, night: 0)
      let id = "evil-\(index)"
      entry.resource = Resource(id: id, url: attack.url, key: id, title: attack.title, language: attack.title)
      entry.state.id = id
      entry.state.url = attack.url
      entry.state.lastVerdict = Verdict(
        outcome: .moved, finalURL: attack.url, hops: [Hop(url: attack.url, status: 301, location: attack.title)])
      entry.state.findings = [
        Finding(
          id: attack.title, entry: id, rule: .pageSoft404, severity: .error, message: attack.title,
          evidence: [Evidence(kind: attack.title, value: attack.title, quote: attack.title, source: attack.url)],
          since: Samples.night(0),
          suggestion: Suggestion(action: attack.title, url: attack.url, confidence: .nan, reason: attack.title))
      ]
      entry.state.cleared = entry.state.findings
      return entry
    }
    var input = Samples.input(0)
    input.registryNames = ReportTests.attacks.map(\.title)
    input.run.quality.reasons = ReportTests.attacks.map(\.title)
    let page = try report(input, EntryList(entries))
    #expect(page.utf8.count < 400_000)
    #expect(
      HTMLCheck.elements(in: page).isDisjoint(with: ["script", "img", "svg", "iframe", "form", "object", "base"]))
    for (name, value) in HTMLCheck.attributes(in: page) {
      #expect(!name.hasPrefix("on"), "\(name)")
      if name == "href" {
        #expect(
          value.hasPrefix("https://") || value.hasPrefix("http://") || value.hasPrefix("#")
            || ["findings.json", "../catalog.json"].contains(value), "\(value)")
        #expect(!value.contains("pass@"))
      }
    }
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
    #expect(page.unicodeScalars.allSatisfy { !(0x202A...0x202E).contains($0.value) })
  }

  @Test func tenThousandFindingsMakeASmallPage() throws {
    let crowded = (0..<100).map { index in
      var entry = Samples.entry(2, night: 0)
      entry.state.id = "crowded-\(index)"
      let finding = entry.state.findings[0]
      entry.state.findings = (0..<100).map { number in
        var copy = finding
        copy.id = "\(index)-\(number)"
        copy.rule = RuleID.allCases[number % RuleID.allCases.count]
        copy.since = Samples.night(number % 2 == 0 ? 0 : -1)
        return copy
      }
      entry.resource?.id = entry.state.id
      entry.resource?.url = "https://host-\(index).example.org/"
      return entry
    }
    let page = try report(Samples.input(0), EntryList(crowded))
    #expect(page.utf8.count < 1_500_000)
    #expect(page.contains("more are in <a href=\"findings.json\">findings.json</a>"))
  }

  @Test func headingsAreInOrderAndThePolicyAdmitsTheStyleAlone() throws {
    let page = try report(Samples.input(0), Samples.catalog(60, night: 0))
    var level = 0
    for element in HTMLCheck.sequence(in: page) where ["h1", "h2", "h3", "h4"].contains(element) {
      let next = Int(element.dropFirst()) ?? 0
      #expect(next <= level + 1, "h\(level), then \(element)")
      level = next
    }
    #expect(page.contains("default-src 'none'; style-src 'sha256-"))
    #expect(!page.contains("style=\""))
    #expect(Set(HTMLCheck.ids(in: page)).count == HTMLCheck.ids(in: page).count)
  }

  @Test func theEditorSeesWhatIsNewOpenAndCleared() throws {
    let page = try report(Samples.input(0), Samples.catalog(60, night: 0))
    for words in [
      "New tonight", "Still open", "Cleared", "Broken link", "Moved for good", "Seite nicht gefunden",
      "8 × ok, then 4 × not-found since", "1 redirect", "https://new.example.org/2", "link.broken", "95 % sure",
    ] { #expect(page.contains(words), "\(words)") }
  }

  private func report(_ input: PublicationInput, _ source: some EntrySource) throws -> String {
    try withTemporaryFolder { folder in
      _ = try Publisher(output: folder, fileSystem: FaultyFileSystem(.init())).publish(input, from: source)
      return try Files.text(folder + "/current/report/index.html")
    }
  }
}
