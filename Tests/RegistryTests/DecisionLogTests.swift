import Glibc
import Model
import Registry
import Testing

@Suite struct DecisionLogTests {
  static let start = Timestamp(secondsSince1970: 1_767_578_400)  // 2026-01-05T02:00:00Z

  static func decisions(_ text: String) throws(InvalidInput) -> [Decision] {
    try DecisionLog.read(try SourceText(file: "d.jsonl", bytes: Array(text.utf8)))
  }

  @Test func everyFieldIsRead() throws {
    let line =
      #"{"v":1,"id":"d-1","at":"2026-01-05T03:00:00+01:00","by":"editor \"b\" \u00e9\ud83d\ude00\/","entry":"a","finding":"f","action":"snooze","reason":"r","until":"2026-02-05","value":null}"#
    let expected = Decision(
      id: "d-1", action: .snooze, entry: "a", at: Self.start, by: "editor \"b\" é😀/", reason: "r", finding: "f",
      until: Timestamp(secondsSince1970: 1_770_249_600))
    #expect(try Self.decisions(line) == [expected])
    #expect(try Self.decisions("\n" + line + "\r\n\n") == [expected])
    #expect(try Self.decisions("").isEmpty)
  }

  @Test(arguments: Decision.Action.allCases) func whatIsWrittenIsRead(_ action: Decision.Action) throws {
    var decision = Decision(
      id: "d-\(action.rawValue)", action: action, entry: action == .hostRule ? "a.example" : "a", at: Self.start,
      by: "\u{2028}Ed\u{1F600}\"\\", reason: "a\tb")
    decision.until = Self.start.advanced(bySeconds: 60)
    switch action {
    case .replace: decision.value = "https://b.example/"
    case .merge, .notDuplicate: decision.value = "b"
    case .correct: (decision.field, decision.value) = ("title", "A new title")
    default: break
    }
    #expect(DecisionRules.faults(of: decision).isEmpty)
    #expect(try Self.decisions(String(decoding: DecisionLog.line(decision), as: UTF8.self)) == [decision])
  }

  private static let head = #""id":"d","at":"2026-01-05T02:00:00Z","by":"ed","entry":"a""#
  static let faults: [Hostile] = [
    Hostile("no JSON", "keep a", ["d.jsonl:1:1: error: expected “{”; correct or remove the line"]),
    Hostile(
      "cut off", #"{"id":"d","act"#, ["d.jsonl:1:15: error: the line ends within a text; correct or remove the line"]),
    Hostile(
      "nested", #"{"id":["d"]}"#,
      ["d.jsonl:1:7: error: lists and objects are not expected here; correct or remove the line"]),
    Hostile("two objects", #"{} {}"#, ["d.jsonl:1:4: error: more text after the object; correct or remove the line"]),
    Hostile(
      "half a pair", #"{"id":"\ud800x"}"#, ["d.jsonl:1:15: error: half of a surrogate pair; correct or remove the line"]
    ),
    Hostile(
      "key twice", #"{"id":"a","id":"b"}"#,
      ["d.jsonl:1:11: error: the key “id” is given twice; correct or remove the line"]),
    Hostile(
      "empty object", "{}",
      ["id", "action", "entry", "at", "by"].map { "d.jsonl:1:1: error: the decision has no “\($0)”; add it" }),
    Hostile(
      "unknown key and action", #"{\#(head),"action":"retired","untill":"x"}"#,
      [
        "d.jsonl:1:70: error: unknown action “retired”; did you mean “retire”?",
        "d.jsonl:1:89: error: unknown key “untill”; did you mean “until”?",
      ]),
    Hostile(
      "bad moments", #"{"id":"d","at":"yesterday","by":"ed","entry":"a","action":"keep"}"#,
      ["d.jsonl:1:16: error: “at” cannot be “yesterday”; write a UTC time such as 2026-01-05T02:00:00Z"]),
    Hostile(
      "until before at", #"{\#(head),"action":"keep","until":"2026-01-05T02:00:00Z"}"#,
      ["d.jsonl:1:85: error: “until” is not after “at”; write a later time"]),
    Hostile(
      "no until", #"{\#(head),"action":"snooze"}"#,
      ["d.jsonl:1:1: error: the decision has no “until”; snooze ends: write when"]),
    Hostile(
      "no value", #"{\#(head),"action":"replace"}"#,
      ["d.jsonl:1:1: error: the decision has no “value”; write the new address"]),
    Hostile(
      "bad value", #"{\#(head),"action":"replace","value":"https://u:p@b.example/"}"#,
      [
        "d.jsonl:1:88: error: the URL “https://…@b.example/” holds credentials; remove all before the “@”: registries are published"
      ]),
    Hostile(
      "merged into itself", #"{\#(head),"action":"merge","value":"a"}"#,
      ["d.jsonl:1:86: error: “value” is the entry itself; name the other id"]),
    Hostile(
      "bad field", #"{\#(head),"action":"correct","field":"titel","value":"x"}"#,
      ["d.jsonl:1:88: error: the field “titel” cannot be corrected; did you mean “title”?"]),
    Hostile(
      "bad correction", #"{\#(head),"action":"correct","field":"volatility","value":"often"}"#,
      ["d.jsonl:1:109: error: “often” is no valid volatility"]),
    Hostile(
      "other version", #"{"v":2,\#(head),"action":"keep"}"#,
      ["d.jsonl:1:6: error: version 2 is not known; update perennial"]),
    Hostile(
      "id twice", "{\(head),\"action\":\"keep\"}\n\n{\(head),\"action\":\"keep\"}\n",
      ["d.jsonl:3:1: error: the id “d” is already given in line 1; give it another id"]),
  ]

  @Test(arguments: faults) func everyBadLineIsNamed(_ hostile: Hostile) {
    #expect {
      try Self.decisions(hostile.text)
    } throws: { error in
      (error as? InvalidInput)?.diagnostics.map(\.description) == hostile.expected
    }
  }

  @Test func badLinesAreToldTogether() {
    #expect {
      try Self.decisions("x\n{\(Self.head),\"action\":\"keep\"}\n{}\n")
    } throws: { error in
      (error as? InvalidInput)?.diagnostics.count == 6
    }
  }

  @Test func appendingAddsOneLineAndClosesACutOne() throws {
    try withFolder { folder in
      let log = DecisionLog(path: folder + "/decisions.jsonl")
      #expect(try log.load().isEmpty, "a missing file holds no decisions")
      let first = Decision(id: "d-1", action: .keep, entry: "a", at: Self.start, by: "ed")
      try log.append(first)
      try log.append(Decision(id: "d-2", action: .retire, entry: "b", at: Self.start, by: "ed"))
      #expect(try log.load().map(\.id) == ["d-1", "d-2"])
      try write(try read(log.path) + "{\"id\":\"d-3\"", to: log.path)
      try log.append(Decision(id: "d-4", action: .keep, entry: "a", at: Self.start, by: "ed"))
      #expect {
        try log.load()
      } throws: { error in
        (error as? InvalidInput)?.diagnostics.map(\.location.line) == [3]
      }
      #expect(try read(log.path).hasSuffix("\n"))
      #expect(throws: RegistryError.self) {
        try log.append(Decision(id: "d-5", action: .snooze, entry: "a", at: Self.start, by: "ed"))
      }
      #expect(throws: RegistryError.self) { try DecisionLog(path: folder + "/no/d.jsonl").append(first) }
    }
  }

  @Test func anEmptyFileLoads() throws {
    try withFolder { folder in
      try write("", to: folder + "/d.jsonl")
      #expect(try DecisionLog(path: folder + "/d.jsonl").load().isEmpty)
      mkdir(folder + "/folder.jsonl", 0o755)
      #expect(throws: InvalidInput.self) { try DecisionLog(path: folder + "/folder.jsonl").load() }
    }
  }

  @Test func idsComeFromMomentAndContent() {
    let id = DecisionLog.coinID(action: .keep, entry: "a", at: Self.start, by: "ed")
    #expect(id.hasPrefix("d-20260105T020000Z-"))
    #expect(id == DecisionLog.coinID(action: .keep, entry: "a", at: Self.start, by: "ed"))
    #expect(id != DecisionLog.coinID(action: .keep, entry: "b", at: Self.start, by: "ed"))
  }
}
