import Model
import Registry
import Testing

/// Lists of other programs, small but with the oddities of real ones.
@Suite struct ImportTests {
  static func plan(_ text: String, file: String, existing: [Resource] = []) throws -> ImportPlan {
    try Importer.plan(
      try SourceText(file: file, bytes: Array(text.utf8)), registry: "mine", existing: existing)
  }

  @Test func markdown() throws {
    let plan = try Self.plan(
      #"""
      # A list [![badge](https://img.example/b.svg)](https://ci.example/)
      - [Contents](#contents)

      ## Contents
      - [First Guide](https://a.example/first "the title") - by [Ann](https://ann.example/)
        * [Nested **one** `code`](<https://b.example/x y>)
        * [Wiki (page)](https://c.example/wiki/Page_(one)) (PDF)
      1. [By reference][ref]
      2. [ref]
      3. <https://auto.example/x>
      + [![an image](https://img.example/x.png)](https://picture.example/)
      - ![only an image](https://img.example/y.png)
      - \[not a link](https://no.example/)
      - `[code](https://code.example/)`
      - [bad](javascript:alert(1)) and [relative](../x.md)
      - [First again](http://a.example/first/)
      | [In a table](https://table.example/) | text |
      [ref]: https://ref.example/ 'why'

      ```
      - [fenced](https://fenced.example/)
      ```
      """#, file: "list.md")
    #expect(
      plan.added.map { "\($0.id) \($0.url) \($0.source.line)" } == [
        "first-guide https://a.example/first 5", "wiki-page https://c.example/wiki/Page_(one) 7",
        "by-reference https://ref.example/ 8", "auto-example-x https://auto.example/x 10",
        "an-image https://picture.example/ 11", "in-a-table https://table.example/ 17",
      ])
    #expect(
      plan.refused.map(\.description) == [
        "list.md:6:5: error: the URL “https://b.example/x y” holds white space or an invisible character; remove it, or write a space as %20",
        "list.md:15:3: error: the URL “javascript:alert(1)” has the scheme “javascript”; only http and https are visited",
      ])
    #expect(
      plan.skipped.map { "\($0.url) \($0.duplicateOf) \($0.source.line)" } == [
        "https://ref.example/ by-reference 9", "http://a.example/first/ first-guide 16",
      ])
    #expect(plan.ignored == 3)
  }

  @Test func markdownWithoutItemsGivesAllLinks() throws {
    let plan = try Self.plan("See [one](https://a.example/) and [two](https://b.example/).\n", file: "x.md")
    #expect(plan.added.map(\.id) == ["one", "two"])
  }

  @Test func commaSeparated() throws {
    let plan = try Self.plan(
      "URL,Title,Language,Questions,Region,Licence,id\r\nhttps://a.example/,\"A, \"\"quoted\"\"\r\ntitle\",pt_BR,q.start;q.talk,002,CC-BY-4.0,my-id\r\n\r\nhttps://b.example/,,english,-,Kenya,free,Not A Slug\r\n,no url,,,,,\r\n",
      file: "x.csv")
    let first = try #require(plan.added.first)
    #expect(first.id == "my-id")
    #expect(first.title == "A, \"quoted\" title")
    #expect(first.language == "pt-BR")
    #expect(first.questions == ["q.start", "q.talk"])
    #expect(first.regions.appliesTo == ["002"])
    #expect(first.license == "CC-BY-4.0")
    #expect(plan.added.map(\.id) == ["my-id", "b-example"])
    #expect(
      plan.warnings.map(\.description) == [
        "x.csv:5: warning: “english” is no language tag and was left out; write a BCP 47 tag such as en, pt-BR or zh-Hant",
        "x.csv:5: warning: “Kenya” is no region code and was left out; write an ISO 3166 code such as DE or a UN M49 number such as \"002\"",
      ])
    #expect(plan.ignored == 1)
  }

  @Test func tabSeparatedHasNoQuotes() throws {
    let plan = try Self.plan("url\tlang\ttitle\nhttps://a.example/\tar\t\"Half a quote\n", file: "x.tsv")
    #expect(plan.added.map(\.title) == ["\"Half a quote"])
    let bare = try Self.plan("Name\thttps://a.example/\nOther\thttps://b.example/\n", file: "unnamed")
    #expect(bare.added.map(\.id) == ["name", "other"])
  }

  @Test func outlines() throws {
    let plan = try Self.plan(
      """
      <?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>
      <!-- <outline text="hidden" url="https://hidden.example/"/> -->
      <outline text="Folder">
        <outline type="rss" text="Text &amp; more" xmlUrl="https://a.example/feed.xml" htmlUrl="https://a.example/?a=1&amp;b=2"/>
        <outline TEXT='Only a feed' XMLURL='https://b.example/feed'></outline>
      </outline></body></opml>
      """, file: "subscriptions.opml")
    #expect(
      plan.added.map { "\($0.id) \($0.url) \($0.source.line)" } == [
        "text-more https://a.example/?a=1&b=2 4", "only-a-feed https://b.example/feed 5",
      ])
  }

  @Test func bookmarks() throws {
    let plan = try Self.plan(
      """
      <!DOCTYPE NETSCAPE-Bookmark-file-1>
      <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
      <DL><p>
        <DT><H3 ADD_DATE="1">Folder</H3>
        <DL><p>
          <DT><A HREF="https://a.example/" ADD_DATE="1" ICON="data:image/png;base64,AAAA">Über   uns &#8211; <b>bold</b></A>
          <DT><a href=https://b.example/path>Second</a>
          <DT><A HREF="javascript:(function(){})()">Bookmarklet</A>
          <DT><A HREF="place:sort=8">Recent</A>
        </DL><p>
      </DL><p>
      """, file: "bookmarks.html")
    #expect(plan.added.map(\.id) == ["uber-uns-bold", "second"])
    #expect(plan.added.map(\.title) == ["Über uns – bold", "Second"])
    #expect(plan.refused.map(\.location.line) == [8, 9])
  }

  @Test func formatsAreRecognised() throws {
    let texts: [(String, String, ImportFormat)] = [
      ("a", "<opml version='2.0'/>", .opml), ("a", "<!DOCTYPE NETSCAPE-Bookmark-file-1>", .bookmarks),
      ("a", "https://a.example/\n", .urls), ("a", "# Links\n- [a](https://a.example/)\n", .markdown),
      ("a", "url,title\nhttps://a.example/,A\n", .csv), ("a", "url\ttitle\n", .tsv),
      ("a", "resources:\n- id: a\n", .registry), ("a.txt", "a.example", .urls), ("A.MD", "", .markdown),
      ("a.yml", "", .registry), ("a.csv", "", .csv), ("a.opml", "", .opml), ("a.htm", "", .bookmarks),
    ]
    for (file, text, format) in texts {
      #expect(ImportFormat.sniff(try SourceText(file: file, bytes: Array(text.utf8))) == format, "\(file): \(text)")
    }
  }

  @Test func idsAreCoinedOnce() throws {
    let plan = try Self.plan(
      """
      url,title
      https://a.example/1,Getting started
      https://a.example/2,Getting Started!
      https://a.example/3,Éléments d’été à Łódź
      https://a.example/%D9%83,كتاب
      https://a.example/%D9%83/2,Русский AB
      https://a.example/4,\(String(repeating: "long words ", count: 30))
      """, file: "x.csv",
      existing: [Resource(id: "getting-started", url: "https://z.example/", key: "z.example/")])
    #expect(
      plan.added.map(\.id) == [
        "getting-started-2", "getting-started-3", "elements-dete-a-lodz", "a-example", "a-example-2",
        "long-words-long-words-long-words-long-words-long-words-long",
      ])
    #expect(plan.added.allSatisfy { Slug.isValid($0.id) })
  }

  @Test func whatIsRegisteredIsSkipped() throws {
    let existing = Resource(
      id: "old", url: "https://a.example/x", key: "a.example/x", aliases: ["https://alias.example/y"])
    let plan = try Self.plan(
      "http://a.example/x/\nhttps://alias.example/y/\nhttps://b.example/\n", file: "l.txt", existing: [existing])
    #expect(plan.skipped.map(\.duplicateOf) == ["old", "old"])
    #expect(plan.added.map(\.id) == ["b-example"])
  }

  @Test func aRegistryKeepsItsIDs() throws {
    let plan = try Self.plan("- id: kept\n  url: https://a.example/\n  title: Another\n", file: "r.yaml")
    #expect(plan.added.map(\.id) == ["kept"])
    #expect(throws: InvalidInput.self) { try Self.plan("- id: A\n", file: "r.yaml") }
  }

  /// Whatever a list holds, what is imported loads again, the same.
  @Test(arguments: 0..<20) func importedEntriesLoad(_ seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let odd = [
      "no", "true", "~", "", "- x", "a: b", "#c", "\"q\"", "'", "\\", "{", "*a", "&a", "%", "@", "`", "\u{85}",
      "\u{2028}",
      "é", "日本", " ", "1.0", "0x1", "<<", "|", ">", "?", "!", "\u{FEFF}x", "a\u{0301}",
    ]
    var rows = "url\ttitle\tlang\tquestions\ttools\n"
    for row in 0..<50 {
      let title = (0..<3).map { _ in odd[Int(generator.next() % UInt64(odd.count))] }.joined(separator: " ")
      let tool = odd[Int(generator.next() % UInt64(odd.count))]
      rows += "https://h\(row).example/a?b=\(row)#c:\t\(title)\tno\tq.start\t\(tool)\n"
    }
    let plan = try Self.plan(rows, file: "x.tsv")
    #expect(plan.added.count == 50)
    let yaml = "resources:\n" + plan.added.map { RegistryWriter.entry($0) }.joined()
    let loaded = try load(yaml)
    let byID = Dictionary(uniqueKeysWithValues: loaded.resources.map { ($0.id, $0) })
    for added in plan.added {
      let read = try #require(byID[added.id])
      #expect(read.url == added.url && read.title == added.title && read.language == "no")
      #expect(read.tools == added.tools && read.questions == ["q.start"])
    }
  }
}

/// A small repeatable generator (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
