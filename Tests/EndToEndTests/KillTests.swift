import Foundation
import Testing

/// Killed at any moment, the next run takes up where the last stopped and reaches the same bytes.
@Suite(.serialized)
struct KillTests {
  @Test(arguments: [1, 2, 3])
  func killedNightsReachTheBytesOfAnUnkilledOne(seed: Int) throws {
    let whole = try Rehearsal(hosts: 10, pages: 30)
    let killed = try Rehearsal(hosts: 10, pages: 30)
    let rot = [
      ("h0.test", "/p0.html", "status", "404"), ("h1.test", "/p1.html", "redirect", "301 http://h1.test/p2.html"),
      ("h2.test", "/p2.html", "append", "A new paragraph about selvages that was not there before."),
    ]
    var random = SplitMix(state: UInt64(seed))
    for day in 0...2 {
      if day == 1 {
        try whole.override(rot)
        try killed.override(rot)
      }
      #expect(try whole.night(day).status == 0)
      for _ in 0..<3 {
        let process = try Program.start(["run", "night.yaml", "--now", Rehearsal.moment(day)], in: killed.folder)
        // A moment of the run itself, not of the test: the kill must land somewhere within it.
        usleep(useconds_t(random.next() % 400_000))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
      }
      let finished = try killed.night(day)
      #expect(finished.status == 0, "\(finished.err)")
      #expect(try killed.catalog == whole.catalog)
    }
    #expect(try Program.run(["verify", "published", "--state", "state/state.sqlite"], in: killed.folder).status == 0)
  }

  @Test func theSecondRunIsToldWhoHoldsTheLock() throws {
    let web = try Rehearsal(hosts: 2, pages: 2)
    try FileManager.default.createDirectory(atPath: web.folder + "/state", withIntermediateDirectories: true)
    let lock = open(web.folder + "/state/state.sqlite.lock", O_RDWR | O_CREAT, 0o644)
    #expect(lock >= 0)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let second = try web.night(0)
    #expect(second.status == 75)
    #expect(second.err.contains("state.sqlite.lock"))
    #expect(flock(lock, LOCK_UN) == 0)
    #expect(try web.night(0).status == 0)
  }

  struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
