import Model
import Registry
import Testing

@Suite struct RegistryLoaderTests {
  @Test func allKeysAreRead() throws {
    let loaded = try load(
      """
      # The example of the design
      registry: partnerships
      contact: mailto:curators@example.org
      defaults: {language: en, volatility: slow}
      resources:
        - id: glam-start
          url: https://Outreach.Example.org:443/wiki/Start
          aliases: [https://meta.example.org/wiki/Start]
          title: "How to start: a guide"
          questions: [q.start]
          skills: partnership-building
          audience: [newcomer]
          regions: {writtenFrom: [DE], appliesTo: ["001"]}
          tools: []
          license: CC-BY-SA-4.0
          expect: {mustContain: ["partnership"], mustNotContain: [parked]}
          alternatives: [other]
          note: not published
        - id: other
          url: http://example.org/no
          language: no
          volatility: fast
          lifecycle: superseded
          successor: glam-start
      """)
    let expected = Resource(
      id: "glam-start", url: "https://outreach.example.org/wiki/Start", key: "outreach.example.org/wiki/Start",
      aliases: ["https://meta.example.org/wiki/Start"], title: "How to start: a guide", language: "en",
      questions: ["q.start"], skills: ["partnership-building"], audience: ["newcomer"],
      regions: Regions(writtenFrom: ["DE"], appliesTo: ["001"]), license: "CC-BY-SA-4.0", volatility: .slow,
      expect: Expectations(mustContain: ["partnership"], mustNotContain: ["parked"]), alternatives: ["other"],
      registry: "partnerships", source: SourceLocation(file: "r.yaml", line: 6, column: 5))
    #expect(loaded.resources.first == expected)
    #expect(loaded.resources.last?.language == "no", "a bare “no” is a language, not a refusal")
    #expect(loaded.resources.last?.volatility == .fast)
    #expect(loaded.names == ["partnerships"])
    #expect(loaded.contact == "mailto:curators@example.org")
    #expect(loaded.warnings.isEmpty)
  }

  @Test(arguments: [
    "resources:\n- id: a\n  url: https://a.example/\n",
    "resources:\n    - id: a\n      url: https://a.example/\n",
    "- id: a\n  url: https://a.example/\n",
    "- {id: a, url: https://a.example/}\n",
    "[{id: a, url: https://a.example/}]",
    "{\"resources\": [{\"id\": \"a\", \"url\": \"https://a.example/\"}]}",
    "---\nresources: # all\n\n# first\n- id: a\n  url: https://a.example/\n...\n",
    "%YAML 1.1\n---\nresources:\n- id: a\n  url: https://a.example/\n",
    "\u{FEFF}resources:\r\n- id: a\r\n  url: https://a.example/\r\n",
    "x: &url https://a.example/\n",
    "resources:\n- &first\n  id: a\n  url: https://a.example/\n",
    "resources:\n- id: !!str a\n  url: >-\n    https://a.example/\n",
  ])
  func shapesOfOneEntry(_ text: String) throws {
    guard !text.hasPrefix("x:") else {
      #expect(diagnostics(text).first?.contains("unknown key “x”") == true)
      return
    }
    let loaded = try load(text)
    #expect(loaded.resources.map(\.id) == ["a"])
    #expect(loaded.resources.map(\.url) == ["https://a.example/"])
  }

  @Test func bareURLs() throws {
    let text = "# mine\nhttps://a.example/x#part  # why\n\n  http://b.example/\r\nhttps://a.example/x#part\n"
    for file in ["list.txt", "list.yaml"] {
      let loaded = try load(text, file: file)
      #expect(loaded.resources.map(\.url).sorted() == ["http://b.example/", "https://a.example/x#part"])
      #expect(
        loaded.warnings.map(\.description) == [
          "\(file):5:1: warning: the URL “https://a.example/x#part” already stands in line 2; remove one of them"
        ])
      #expect(loaded.names == ["list"])
    }
    let listed = try load("- https://a.example/x#part\n- http://b.example/\n")
    #expect(listed.resources.map(\.id) == (try load(text, file: "l.txt")).resources.map(\.id))
  }

  @Test func coinedIDsDependOnTheAddressAlone() throws {
    let alone = try load("https://www.example.org/caf%C3%A9/index.html?x=1\n")
    let among = try load("https://a.example/\nhttps://www.example.org/caf%C3%A9/index.html?x=1\n")
    let id = try #require(alone.resources.first?.id)
    #expect(among.resources.contains { $0.id == id })
    #expect(id.hasPrefix("example-org-cafe-index-html-"))
    #expect(Slug.isValid(id))
  }

  @Test func fragmentsOfOnePageAreResourcesOfTheirOwn() {
    #expect(
      diagnostics("- id: a\n  url: https://a.example/x#one\n- id: b\n  url: https://a.example/x#two\n").isEmpty)
  }

  @Test func addressesRepeatAcrossFiles() throws {
    let sources = try ["a", "b"].map {
      try SourceText(file: "\($0).yaml", bytes: Array("- id: same\n  url: https://x.example/\n".utf8))
    }
    #expect {
      try RegistryLoader.load(sources)
    } throws: { error in
      (error as? InvalidInput)?.diagnostics.map(\.description) == [
        "b.yaml:1:3: error: the id “same” is already given to https://x.example/ at a.yaml:1:3; give one of them another id"
      ]
    }
  }

  @Test func entriesAreSortedByTheBytesOfTheirIDs() throws {
    let ids = ["b", "a-1", "a", "10", "9", "a0"]
    let text = ids.map { "- id: \"\($0)\"\n  url: https://\($0).example/\n" }.joined()
    #expect(try load(text).resources.map(\.id) == ["10", "9", "a", "a-1", "a0", "b"])
  }

  @Test func aliasesOfYAMLAreFollowed() throws {
    let loaded = try load(
      """
      resources:
      - id: a
        url: https://a.example/
        questions: &questions [q.start, q.talk]
      - id: b
        url: https://b.example/
        questions: *questions
      """)
    #expect(loaded.resources.map(\.questions) == [["q.start", "q.talk"], ["q.start", "q.talk"]])
  }

  /// Ten levels of ten aliases each stand for ten thousand million values.
  @Test(arguments: ["note: *i\n", "? *i\n: x\n", "*i : x\n", "{[*i]: x}\n"])
  func aliasesThatMultiplyAreRefused(_ use: String) {
    var text = "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    for (name, last) in zip("bcdefghi", "abcdefgh") {
      text += "\(name): &\(name) [\(repeatElement("*\(last)", count: 10).joined(separator: ","))]\n"
    }
    let found = diagnostics(text + use)
    #expect(found.count == 1)
    #expect(
      found.first?.contains("multiply beyond its size") == true || found.first?.contains("alias as a key") == true
        || found.first?.contains("invalid YAML") == true, "\(found)")
  }

  @Test func moreThanAThousandAliasesAreRefused() {
    let uses = repeatElement("*a", count: 1_001).joined(separator: ",")
    #expect(
      diagnostics("note: [&a x,\(uses)]\nresources: []\n") == [
        "r.yaml:1:3013: error: more than 1000 aliases; write the values out"
      ])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func deepNestingIsRefused(_ opening: String) {
    let found = diagnostics("note: \n" + String(repeating: opening, count: 50_000))
    #expect(found.count == 1, "\(found.prefix(2))")
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "r.yaml: error: the file is UTF-16, not UTF-8; save it as UTF-8"),
      ([0x61, 0x3A, 0x0A, 0xC3, 0x28], "r.yaml:2:1: error: a byte that is not UTF-8; save the file as UTF-8"),
      ([0xED, 0xA0, 0x80], "r.yaml:1:1: error: a byte that is not UTF-8; save the file as UTF-8"),
      ([0xC0, 0x80], "r.yaml:1:1: error: a byte that is not UTF-8; save the file as UTF-8"),
      ([0xF4, 0x90, 0x80, 0x80], "r.yaml:1:1: error: a byte that is not UTF-8; save the file as UTF-8"),
      ([0x61, 0xC3, 0xA9, 0x00], "r.yaml:1:3: error: the control character U+0000; remove it"),
      ([0xC2, 0x9B], "r.yaml:1:1: error: the control character U+009B; remove it"),
    ] as [([UInt8], String)])
  func wrongEncodings(_ bytes: [UInt8], _ expected: String) {
    #expect(diagnostics(bytes: bytes) == [expected])
  }

  @Test func onlySoManyFaultsAreKept() {
    let text = (0..<1_000).map { "- id: A\($0)\n  url: https://a.example/\($0)\n" }.joined()
    let found = diagnostics(text)
    #expect(found.count == Diagnostics.limit + 1)
    #expect(found.first == "r.yaml:1:7: error: the id “A0” is no slug of a-z, 0-9 and -; did you mean “a0”?")
    #expect(found.last == "r.yaml: error: 800 more errors are not shown")
  }

  /// The list is composed in pieces; what comes out is the same as if it had been composed as a whole.
  @Test func longListsAreReadInPieces() throws {
    let entries = (0..<1_700).map {
      "  - id: e\($0)\n    url: https://h\($0).example/\n    title: |\n      - not \($0)\n"
    }
    let head = "registry: long\nresources:\n"
    let loaded = try load(head + entries.joined() + "defaults: {language: fr}\n")
    #expect(loaded.resources.count == 1_700)
    #expect(loaded.resources.allSatisfy { $0.language == "fr" && $0.registry == "long" })
    let whole = try load(head + entries.joined() + "defaults: {language: &l fr}\nnote: *l\n")
    #expect(whole.resources == loaded.resources)
    let late = try #require(loaded.resources.first { $0.id == "e1699" })
    #expect(late.source.line == 3 + 4 * 1_699)
    #expect(late.title == "- not 1699\n")
  }

  @Test func aQuotedTextMayRunOverWhatLooksLikeAnItem() throws {
    var entries = (0..<499).map { "- id: e\($0)\n  url: https://h\($0).example/\n" }
    entries.append("- id: last\n  url: https://last.example/\n  title: \"one\n- two\"\n")
    entries.append("- id: next\n  url: https://next.example/\n")
    let loaded = try load(entries.joined())
    #expect(loaded.resources.count == 501)
    #expect(loaded.resources.first { $0.id == "last" }?.title == "one - two")
  }

  @Test func aFaultInALongListIsToldByItself() {
    var entries = (0..<1_200).map { "- id: e\($0)\n  url: https://h\($0).example/\n" }
    entries[700] = "- id: e700\n  url: [\n"
    entries[900] = "- id: E900\n  url: https://h900.example/\n"
    #expect(
      diagnostics(entries.joined()) == [
        "r.yaml:1403:1: error: invalid YAML: did not find expected node content, while parsing a flow node that began in line 1403",
        "r.yaml:1801:7: error: the id “E900” is no slug of a-z, 0-9 and -; did you mean “e900”?",
      ])
  }
}
