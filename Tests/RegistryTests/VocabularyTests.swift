import Model
import Registry
import Testing

@Suite struct VocabularyTests {
  static let text = """
    questions:
      - {id: q.start, label: {en: How to start?, sw: Jinsi ya kuanza?}, skill: building}
      - {id: q.talk, label: How to talk?}
    audiences: [{id: newcomer, label: Newcomers}]
    skills: [{id: building, label: Building}]
    regions:
      - {code: "001", label: World}
      - {code: TZ, label: Tanzania, in: "001"}
    targets:
      - {question: q.start, languages: [en, sw], regions: [TZ], minFresh: 2}
    """

  static func vocabulary(_ text: String = text) throws -> Vocabulary {
    try VocabularyLoader.load(try SourceText(file: "v.yaml", bytes: Array(text.utf8)))
  }

  @Test func allKindsAreRead() throws {
    let vocabulary = try Self.vocabulary()
    #expect(vocabulary.question("q.start")?.label("sw") == "Jinsi ya kuanza?")
    #expect(vocabulary.question("q.start")?.label("fr") == "How to start?")
    #expect(vocabulary.question("q.talk")?.labels == ["en": "How to talk?"])
    #expect(vocabulary.region("TZ")?.parent == "001")
    #expect(
      vocabulary.targets == [
        Vocabulary.CoverageTarget(question: "q.start", languages: ["en", "sw"], regions: ["TZ"], minFresh: 2)
      ])
  }

  @Test func retiredTermsAreRead() throws {
    let text = """
      retiredTerms:
        - {term: Old, replacedBy: New, since: 2021-06, in: [code, links], except: [Old Town], matchCase: true}
        - {term: Gone for good, aliases: goner, current: [Here], context: [Wiki]}
      """
    let terms = try Self.vocabulary(text).retiredTerms
    #expect(
      terms == [
        RetiredTerm(
          term: "Old", replacement: "New", currentNames: ["New"], since: CivilDate(iso8601: "2021-06"),
          places: [.code, .links], exceptions: ["Old Town"], matchesCase: true,
          source: SourceLocation(file: "v.yaml", line: 2, column: 12)),
        RetiredTerm(
          term: "Gone for good", aliases: ["goner"], currentNames: ["Here"], context: ["Wiki"],
          source: SourceLocation(file: "v.yaml", line: 3, column: 12)),
      ])
  }

  @Test func volatilityComesFromTheNearestWhoKnows() throws {
    let vocabulary = try Self.vocabulary(
      """
      tools: [{id: quick, volatility: fast}, {id: calm, volatility: slow}]
      hosts: [{host: docs.test, volatility: evergreen}, {host: new.docs.test, volatility: fast}]
      """)
    let registry = """
      defaults: {volatility: medium}
      resources:
        - {id: a-own, url: "https://docs.test/a", tools: [quick], volatility: slow}
        - {id: b-tool, url: "https://docs.test/b", tools: [calm]}
        - {id: c-fastest-tool, url: "https://docs.test/c", tools: [calm, quick, other]}
        - {id: d-host, url: "https://docs.test/d", tools: [other]}
        - {id: e-host-above, url: "https://www.old.docs.test/e"}
        - {id: f-nearest-host, url: "https://a.new.docs.test/f"}
        - {id: g-default, url: "https://mydocs.test/g"}
      """
    let source = try SourceText(file: "r.yaml", bytes: Array(registry.utf8))
    let loaded = try RegistryLoader.load([source], vocabulary: vocabulary)
    #expect(loaded.resources.map(\.volatility) == [.slow, .slow, .fast, .evergreen, .evergreen, .fast, .medium])
    #expect(try load(registry).resources.dropFirst().allSatisfy { $0.volatility == .medium })
  }

  static let faults: [Hostile] = [
    Hostile(
      "volatility",
      """
      tools: [{id: a}, {id: b, volatility: rapid}]
      hosts:
        - {host: "https://a.test/", volatility: fast}
        - {host: b.test, volatility: fast}
        - {host: b.test, volatility: slow}
      """,
      [
        "v.yaml:1:9: error: an item of “tools” has no “volatility”; add “volatility: …”",
        "v.yaml:1:38: error: “volatility” cannot be “rapid”; valid values are slow, medium, fast, evergreen",
        "v.yaml:3:12: error: “https://a.test/” is no host; write a name such as docs.example.org, in small letters",
        "v.yaml:5:12: error: “b.test” stands twice in “hosts”, first at v.yaml:4:12; remove one",
      ]),
    Hostile(
      "retired terms",
      """
      retiredTerms:
        - {term: ab, since: soon}
        - {term: Same, in: [prose, cod]}
        - {term: same, replacedby: New}
        - {aliases: x}
      """,
      [
        "v.yaml:2:12: error: “ab” cannot be looked for; write at least 3 bytes that begin with a letter or digit",
        "v.yaml:2:23: error: “since” cannot be “soon”; write a year, month or day such as 2021, 2021-06 or 2021-06-15",
        "v.yaml:3:30: error: “in” cannot be “cod”; did you mean “code”?",
        "v.yaml:4:12: error: “same” stands twice in “retiredTerms”, first at v.yaml:3:12; remove one",
        "v.yaml:4:18: error: unknown key “replacedby” in an item of “retiredTerms”; did you mean “replacedBy”?",
        "v.yaml:5:5: error: an item of “retiredTerms” has no “term”; add “term: …”",
      ]),
    Hostile(
      "a list", "- a\n",
      [
        "v.yaml:1:1: error: the vocabulary must be a mapping of keys to values, but is a list; write it as “questions: …”"
      ]),
    Hostile(
      "unknown list", "question: []\n",
      ["v.yaml:1:1: error: unknown key “question” in the vocabulary; did you mean “questions”?"]),
    Hostile(
      "no label", "audiences: [{id: a}]\n",
      ["v.yaml:1:13: error: an item of “audiences” has no “label”; add “label: …”"]),
    Hostile(
      "twice", "skills: [{id: a, label: A},\n  {id: a, label: B}]\n",
      ["v.yaml:2:8: error: “a” stands twice in “skills”, first at v.yaml:1:15; remove one"]),
    Hostile(
      "unknown skill", "skills: [{id: building, label: B}]\nquestions: [{id: q, label: Q, skill: bulding}]\n",
      ["v.yaml:2:38: error: “q” names “bulding”, which is not in “skills”; did you mean “building”?"]),
    Hostile(
      "bad region", "regions: [{code: 2, label: Africa}]\n",
      ["v.yaml:1:18: error: “2” is no region code; did you mean “002”?"]),
    Hostile(
      "bad target", "targets: [{question: q, languages: [english], minFresh: many}]\n",
      [
        "v.yaml:1:22: error: the target's question “q” is not in “questions”; add it to “questions”",
        "v.yaml:1:25: error: “english” is no language tag; write a BCP 47 tag such as en, pt-BR or zh-Hant",
        "v.yaml:1:57: error: “minFresh” cannot be “many”; write a whole number such as 100",
      ]),
  ]

  @Test(arguments: faults) func faultsAreTold(_ hostile: Hostile) {
    #expect {
      try Self.vocabulary(hostile.text)
    } throws: { error in
      (error as? InvalidInput)?.diagnostics.map(\.description) == hostile.expected
    }
  }

  @Test func registriesAreCheckedAgainstIt() throws {
    let text = """
      - id: a
        url: https://a.example/
        questions: [q.strat, q.talk]
        audience: learner
        skills: [knitting]
        regions: {appliesTo: [KE]}
      """
    #expect(
      diagnostics(text, vocabulary: try Self.vocabulary()) == [
        "r.yaml:3:15: error: the question “q.strat” is not in the vocabulary; did you mean “q.start”?",
        "r.yaml:4:13: error: the audience “learner” is not in the vocabulary; known are newcomer",
        "r.yaml:5:12: error: the skill “knitting” is not in the vocabulary; known are building",
        "r.yaml:6:25: error: the region “KE” is not in the vocabulary; known are 001, TZ",
      ])
    #expect(diagnostics(text).isEmpty, "without a vocabulary words are free")
  }
}
