import Model
import Testing

@testable import Pipeline

struct RunSelectionTests {
  private static let hour: Int64 = 3_600

  @Test(arguments: [
    // Hours since the unfinished run began; whether it is taken up.
    (0, true), (1, true), (19, true), (20, false), (24, false), (-1, false), (-48, false),
  ])
  func anUnfinishedRunIsTakenUpForTwentyHours(hours: Int64, isTakenUp: Bool) {
    let now = TestCatalog.moment(0)
    let begun = now.advanced(bySeconds: -hours * Self.hour)
    for phase in [RunRecord.Phase.visiting, .judged] {
      let unfinished = RunRecord(id: begun.compact, at: begun, phase: phase)
      let selection = RunSelection.choose(unfinished: unfinished, now: now)
      #expect(selection.isTakenUp == isTakenUp)
      #expect(selection.run.id == (isTakenUp ? begun : now).compact)
      #expect(selection.run.phase == (isTakenUp ? phase : .visiting))
      #expect(selection.abandoned?.id == (isTakenUp ? nil : begun.compact))
    }
  }

  @Test func withoutOneANewRunBegins() {
    let selection = RunSelection.choose(unfinished: nil, now: TestCatalog.moment(0))
    #expect(selection.run == RunRecord(id: "20260105T020000Z", at: TestCatalog.moment(0)))
    #expect(!selection.isTakenUp && selection.abandoned == nil)
  }
}
