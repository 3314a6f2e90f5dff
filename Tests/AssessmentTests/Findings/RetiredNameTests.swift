import Model
import Testing

@testable import Assessment

struct RetiredNameTests {
  static let terms = [
    RetiredTerm(
      term: "Tool Labs", aliases: ["wmflabs", "tools.wmflabs.org"], replacement: "Toolforge",
      currentNames: ["Toolforge"], since: CivilDate(iso8601: "2017-07"), places: [.prose, .code, .links],
      exceptions: ["beta.wmflabs.org"]),
    RetiredTerm(
      term: "OTRS", replacement: "VRT", currentNames: ["VRT", "Volunteer Response Team"],
      since: CivilDate(iso8601: "2021"), context: ["Wikimedia", "Wikipedia"], matchesCase: true),
    RetiredTerm(
      term: "docker-compose", replacement: "docker compose", currentNames: ["docker compose"],
      since: CivilDate(iso8601: "2023-07"), places: [.code]),
    RetiredTerm(term: "Google+", since: CivilDate(iso8601: "2019-04-02"), places: [.prose, .links]),
    RetiredTerm(term: "Лаборатория", replacement: "Кузница", currentNames: ["Кузница"]),
    RetiredTerm(term: "工具部屋", replacement: "鍛冶場", currentNames: ["鍛冶場"]),
  ]
  static let night = Timestamp(secondsSince1970: 1_767_578_400)

  /// A page of paragraphs; those that begin with `$ ` are code.
  static func page(_ title: String, _ paragraphs: [String], links: [String] = []) -> Reading {
    var reading = Reading(text: "")
    reading.title = Sourced(title, source: "h1")
    for paragraph in paragraphs {
      if !reading.text.isEmpty { reading.text += "\n" }
      let start = reading.text.utf8.count
      reading.text += paragraph
      if paragraph.hasPrefix("$ ") { reading.codeRanges.append(start..<reading.text.utf8.count) }
    }
    reading.links = links.map { Link(url: $0, text: "here", role: .content) }
    return reading
  }

  static func find(
    _ reading: Reading, url: String = "https://school.example/lesson", at moment: Timestamp = night
  ) -> [Finding] {
    let resource = Resource(id: "a", url: url, key: url)
    return PageFindings.evaluate(reading, resource: resource, terms: TermIndex(terms), at: moment)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var says: String
    var title = "How to run a bot"
    var text: [String]
    var links: [String] = []
    var finds: [String]
    var testDescription: String { says }
  }

  static let cases = [
    Case(says: "a name in prose", text: ["Log in to Tool Labs and start the job."], finds: ["Tool Labs"]),
    Case(says: "small letters", text: ["Log in to tool labs."], finds: ["Tool Labs"]),
    Case(
      says: "a host within an address", text: ["See https://xtools.wmflabs.org/ec for counts."], finds: ["Tool Labs"]),
    Case(says: "a link", text: ["See here."], links: ["https://tools.wmflabs.org/guc"], finds: ["Tool Labs"]),
    Case(says: "a name inflected by a hyphen", text: ["Wikipedia: schreib dem OTRS-Team eine Mail."], finds: ["OTRS"]),
    Case(says: "beside Han", text: ["维基媒体 Wikimedia 志愿者使用OTRS系统处理邮件。"], finds: ["OTRS"]),
    Case(says: "a command", text: ["Start it:", "$ docker-compose up -d"], finds: ["docker-compose"]),
    Case(says: "a name that ends in a sign", text: ["Join our circle on Google+, it is free."], finds: ["Google+"]),
    Case(
      says: "another script, with a capital", text: ["Откройте Лаборатория сейчас.", "Это лаборатория"],
      finds: ["Лаборатория"]),
    Case(says: "a script without spaces", text: ["まず工具部屋を開きます。次に進みます。"], finds: ["工具部屋"]),
    Case(says: "over a no-break space", text: ["Log in to Tool\u{A0}Labs."], finds: ["Tool Labs"]),
    Case(
      says: "two names", text: ["On Wikipedia, ask OTRS. Its bot runs at tools.wmflabs.org."],
      finds: ["Tool Labs", "OTRS"]),
    Case(
      says: "once current, thrice retired", text: ["Tool Labs, wmflabs, Tool Labs and Toolforge."], finds: ["Tool Labs"]
    ),

    Case(says: "the name of today", text: ["Log in to Toolforge and start the job."], finds: []),
    Case(says: "formerly", text: ["Log in to Toolforge (formerly Tool Labs) and start the job."], finds: []),
    Case(
      says: "renamed, then used",
      text: ["Tool Labs was renamed to Toolforge.", "Some still say Tool Labs. Tool Labs!"], finds: []),
    Case(says: "renamed, in German", text: ["Das Volunteer Response Team der Wikipedia hieß früher OTRS."], finds: []),
    Case(
      says: "renamed, in French", text: ["Wikipédia, Wikipedia : l'équipe VRT, anciennement OTRS, répond."], finds: []),
    Case(says: "renamed, in Russian", text: ["Wikipedia: команда VRT, ранее OTRS, отвечает на письма."], finds: []),
    Case(says: "renamed, in Japanese", text: ["WikipediaのVRT（旧OTRS）にメールを送ります。"], finds: []),
    Case(
      says: "as often current", text: ["Toolforge has a shell.", "Its pages are at tools.wmflabs.org still."], finds: []
    ),
    Case(says: "an exception", text: ["Try it on en.wikipedia.beta.wmflabs.org first."], finds: []),
    Case(says: "within a word", text: ["The Multitool Labsystem and legit.io"], finds: []),
    Case(
      says: "another thing of that name", text: ["OTRS is a ticket system for your help desk; install it."], finds: []),
    Case(says: "small letters where case counts", text: ["Wikipedia has no otrs command."], finds: []),
    Case(says: "a file of that name", text: ["Write it:", "$ nano docker-compose.yml"], finds: []),
    Case(says: "prose where only code counts", text: ["The docker-compose command came first."], finds: []),
    Case(says: "a longer command", text: ["$ apt install docker-compose-plugin"], finds: []),
    Case(says: "a changelog", title: "Changelog", text: ["Moved to Tool Labs.", "Tool Labs again."], finds: []),
    Case(
      says: "a migration guide", title: "Migrating your bot", text: ["Log in to Tool Labs.", "Copy it."], finds: []),
    Case(says: "a navigation link", text: ["See here."], finds: []),
  ]

  @Test(arguments: cases) func namesAreFoundWhereTheyCount(_ test: Case) {
    let found = RetiredNameTests.find(RetiredNameTests.page(test.title, test.text, links: test.links))
    let expected = test.finds.map { FindingName.of(entry: "a", rule: .contentRetiredTerm, cause: $0) }
    #expect(found.map(\.id) == expected, "\(found.map(\.message))")
    #expect(
      found.allSatisfy { $0.rule == .contentRetiredTerm && $0.evidence.allSatisfy { $0.quote?.isEmpty == false } })
  }

  @Test func itIsQuotedInPlace() throws {
    let before = String(repeating: "before it ", count: 20)
    let reading = RetiredNameTests.page("Bots", [before + "log in to Tool Labs and wait " + before])
    let finding = try #require(RetiredNameTests.find(reading).first)
    let evidence = try #require(finding.evidence.first)
    let quote = try #require(evidence.quote)
    #expect(quote.hasPrefix("…") && quote.hasSuffix("…") && quote.contains("log in to Tool Labs and wait"))
    #expect(quote.utf8.count < 180)
    #expect(evidence.source == "prose")
    #expect(evidence.value == "Tool Labs → Toolforge")
    #expect(finding.severity == .notice)
    #expect(finding.message.contains("Toolforge") && finding.message.contains("2017-07"))
    #expect(finding.suggestion?.action == "ask-author")
  }

  @Test func prominenceMakesAWarning() {
    let title = RetiredNameTests.find(RetiredNameTests.page("Bots on Tool Labs", ["Log in."]))
    #expect(title.map(\.severity) == [.warning])
    let often = RetiredNameTests.find(RetiredNameTests.page("Bots", ["Tool Labs", "Tool Labs", "Tool Labs"]))
    #expect(often.map(\.severity) == [.warning])
    #expect(often.first?.evidence.count == 3)
  }

  @Test func nightsBeforeTheEndFindNothing() {
    let reading = RetiredNameTests.page("Bots", ["Log in to Tool Labs."])
    let before = Timestamp(secondsSince1970: 1_483_228_800)
    #expect(RetiredNameTests.find(reading, at: before).isEmpty)
  }

  @Test func changelogsAreToldByTheirAddress() {
    let reading = RetiredNameTests.page("Version 3", ["Log in to Tool Labs."])
    #expect(RetiredNameTests.find(reading, url: "https://school.example/docs/release-notes/3").isEmpty)
  }

  @Test func contextMayBeTheSite() {
    var reading = RetiredNameTests.page("Rights", ["Send the form to OTRS."])
    #expect(RetiredNameTests.find(reading).isEmpty)
    #expect(RetiredNameTests.find(reading, url: "https://commons.wikimedia.org/wiki/Rights").count == 1)
    reading.siteName = Sourced("Wikipedia", source: "og")
    #expect(RetiredNameTests.find(reading).count == 1)
  }

  @Test func withoutTermsThereIsSilence() {
    let reading = RetiredNameTests.page("Bots", ["Log in to Tool Labs."])
    let resource = Resource(id: "a", url: "https://school.example/", key: "")
    #expect(PageFindings.evaluate(reading, resource: resource, at: RetiredNameTests.night).isEmpty)
  }

  /// A text of nothing but names ends, and is told once.
  @Test func hostileTextIsBounded() {
    let text = String(repeating: "Tool Labs wmflabs ", count: 20_000)
    let found = RetiredNameTests.find(RetiredNameTests.page("Bots", [text]))
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.evidence.count <= 3 })
  }
}
