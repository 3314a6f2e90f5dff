import Testing
import Text

struct NearestTests {
  @Test(arguments: [
    ("timout", "timeout"), ("tiemout", "timeout"), ("Robots", "robots"), ("userAgnet", "userAgent"),
    ("maxbody", "maxBody"),
  ]) func findsTheSlip(word: String, expected: String) {
    #expect(Nearest.match(word, in: ["userAgent", "robots", "timeout", "maxBody", "concurrency"]) == expected)
  }

  @Test(arguments: ["", "zebra", "tim", String(repeating: "timeout", count: 1000)]) func findsNothingFarAway(
    word: String
  ) { #expect(Nearest.match(word, in: ["timeout", "robots"]) == nil) }

  @Test func prefersTheNearestThenTheFirst() {
    #expect(Nearest.match("cats", in: ["bats", "rats", "cat"]) == "bats")
    #expect(Nearest.match("fetcch", in: ["fetched", "fetch"]) == "fetch")
  }
}
