import Testing

@testable import Fetch

struct PacingTests {
  @Test func delayRunsFromTheLastActivity() {
    var pacing = Pacing(base: 1)
    #expect(pacing.earliestStart == -.infinity)
    pacing.active(at: 10)
    pacing.active(at: 12)
    #expect(pacing.earliestStart == 13)
  }

  @Test(arguments: [(5.0, 5.0), (0.5, 1.0), (31.0, 30.0), (1e300, 30.0), (.nan, 1.0), (-4.0, 1.0), (.infinity, 30.0)])
  func crawlDelayRaisesUpToItsCap(asked: Double, delay: Double) {
    var pacing = Pacing(base: 1)
    pacing.raise(crawlDelay: asked)
    #expect(pacing.delay == delay)
  }

  @Test func refusalsDoubleUpToAMinuteAndSuccessHalves() {
    var pacing = Pacing(base: 1)
    var seen: [Double] = []
    for _ in 0..<7 {
      pacing.slowDown()
      seen.append(pacing.delay)
    }
    #expect(seen == [2, 4, 8, 16, 32, 60, 60])
    for _ in 0..<3 { pacing.speedUp() }
    #expect(pacing.delay == 7.5)
    for _ in 0..<3 { pacing.speedUp() }
    #expect(pacing.delay == 1)
  }

  @Test func withoutADelayRefusalsStillSlowDown() {
    var pacing = Pacing(base: 0)
    pacing.slowDown()
    #expect(pacing.delay == 1)
    pacing.speedUp()
    #expect(pacing.delay == 0)
  }

  @Test(arguments: [Double.nan, -.infinity, .infinity, -1])
  func senselessBaseIsNoDelay(base: Double) { #expect(Pacing(base: base).delay == 0) }

  @Test func blocksOnlyEverGrow() {
    var pacing = Pacing(base: 1)
    pacing.block(until: 50)
    pacing.block(until: 20)
    #expect(pacing.earliestStart == 50)
  }
}
