import Model
import Registry
import Testing

@Suite struct DecisionApplicationTests {
  let now = Timestamp(secondsSince1970: 1_767_578_400)
  let resources = ["a", "b", "c"].map { Resource(id: $0, url: "https://\($0).example/", key: "\($0).example") }

  private func decide(
    _ action: Decision.Action, _ entry: String, day: Int64, id: String? = nil, by: String = "ed", until: Int64? = nil,
    value: String? = nil, field: String? = nil
  ) -> Decision {
    Decision(
      id: id ?? "d-\(action.rawValue)-\(entry)-\(day)", action: action, entry: entry,
      at: now.advanced(bySeconds: day * 86_400), by: by, until: until.map { now.advanced(bySeconds: $0 * 86_400) },
      value: value, field: field)
  }

  private func apply(_ decisions: [Decision]) -> AppliedDecisions {
    DecisionApplication.apply(decisions, to: resources, at: now)
  }

  @Test func eachActionDoesWhatItSays() {
    let applied = apply([
      decide(.replace, "a", day: -3, value: "https://New.example/x"),
      decide(.correct, "a", day: -2, value: "A", field: "title"),
      decide(.retire, "b", day: -1), decide(.merge, "c", day: -1, value: "a"),
    ])
    #expect(applied.notices.isEmpty)
    #expect(applied.resources[0].url == "https://new.example/x")
    #expect(applied.resources[0].key == "new.example/x")
    #expect(applied.resources[0].aliases == ["https://a.example/"])
    #expect(applied.resources[0].title == "A")
    #expect(applied.resources[1].lifecycle == .retired)
    #expect(applied.resources[2].lifecycle == .merged)
    #expect(applied.resources[2].successor == "a")
    #expect(applied.lockedFields(of: "a") == ["title"])
    #expect(applied.inForce["a"]?.count == 2)
  }

  @Test(arguments: [
    ("title", "T"), ("language", "sw"), ("license", "MIT"), ("volatility", "fast"), ("lifecycle", "under-revision"),
  ])
  func corrections(_ field: String, _ value: String) {
    let resource = apply([decide(.correct, "a", day: -1, value: value, field: field)]).resources[0]
    let told = [
      "title": resource.title, "language": resource.language, "license": resource.license,
      "volatility": resource.volatility.rawValue, "lifecycle": resource.lifecycle.rawValue,
    ]
    #expect(told[field] == value)
  }

  @Test func undoTakesBackAndCanBeTakenBack() {
    let retire = decide(.retire, "a", day: -3, id: "r")
    let undo = decide(.undo, "r", day: -2, id: "u")
    let redo = decide(.undo, "u", day: -1, id: "uu")
    #expect(apply([retire, undo]).resources == resources)
    #expect(apply([retire, undo, redo]).resources[0].lifecycle == .retired)
    #expect(apply([redo, undo, retire]).resources[0].lifecycle == .retired, "the order of lines does not matter")
    let lost = apply([decide(.undo, "nothing", day: -1)])
    #expect(lost.notices.map(\.message) == ["there is no decision “nothing” to undo"])
  }

  @Test func decisionsEndVisibly() {
    let ended = decide(.snooze, "a", day: -10, until: 0)
    let notices = apply([ended]).notices
    #expect(notices.map(\.kind) == [.lapsed])
    #expect(notices.map(\.message) == ["the decision “snooze” of ed ended on 2026-01-05"])
    #expect(apply([decide(.snooze, "a", day: -10, until: 1)]).inForce["a"]?.count == 1)
    let answered = apply([ended, decide(.keep, "a", day: -1)])
    #expect(answered.notices.isEmpty)
    #expect(answered.inForce["a"]?.map(\.action) == [.keep])
  }

  @Test func whatCannotBeDoneIsAConflict() {
    let applied = apply([
      decide(.keep, "gone", day: -5), decide(.merge, "a", day: -4, value: "b"),
      decide(.merge, "b", day: -3, value: "a"),
      decide(.merge, "c", day: -2, value: "zzz"), decide(.notDuplicate, "c", day: -1, value: "zzz"),
    ])
    #expect(
      applied.notices.map(\.message) == [
        "“gone” is not registered", "merging it into “a” would lead back to itself",
        "“zzz”, which it should be merged into, is not registered",
        "“zzz”, which it is told apart from, is not registered",
      ])
    #expect(applied.notices.allSatisfy { $0.kind == .conflict })
    #expect(applied.resources[1].lifecycle == .active)
  }

  @Test func twoEditorsAtOneMoment() {
    let one = decide(.retire, "a", day: -1, id: "d-1", by: "ann")
    let other = decide(.correct, "a", day: -1, id: "d-2", by: "bob", value: "active", field: "lifecycle")
    let contrary = decide(.needsTranslation, "a", day: -1, id: "d-3", by: "bob")
    #expect(apply([one, other]).notices.isEmpty, "another field is no contradiction")
    let applied = apply([contrary, one])
    #expect(applied.notices.count == 1)
    #expect(applied.resources[0].lifecycle == .needsTranslation)
    #expect(applied.resources == apply([one, contrary]).resources)
  }

  @Test func hostsAndPairs() {
    let applied = apply([
      decide(.hostRule, "a.example", day: -1, until: 9), decide(.notDuplicate, "b", day: -1, value: "a"),
    ])
    #expect(applied.hostRules.map(\.entry) == ["a.example"])
    #expect(applied.areDistinct("a", "b") && applied.areDistinct("b", "a") && !applied.areDistinct("a", "c"))
  }

  @Test func replacingByTheSameAddressChangesNothing() {
    #expect(apply([decide(.replace, "a", day: -1, value: "HTTPS://a.example")]).resources == resources)
  }
}
