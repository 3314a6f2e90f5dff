import Extraction
import Model
import Testing

@Suite("How a title was chosen")
struct TitleChoiceTests {
  private static func choices(_ markup: String, url: String = "https://weavers.example/warp") -> [TitleChoice] {
    PageReader().titleChoices(Response(status: 200, body: Array(markup.utf8)), url: url)
  }

  @Test func saysWhatSpeaksForAndAgainst() throws {
    let choices = Self.choices("<title>Warp a small loom - Weavers</title><h1>Warp a small loom</h1><p>Tie a thread.")
    let chosen = try #require(choices.first)
    #expect(chosen.value == "Warp a small loom")
    #expect(chosen.chance > 0.5)
    #expect(chosen.advantages.contains("the only h1"))
    let whole = try #require(choices.first { $0.value == "Warp a small loom - Weavers" })
    #expect(whole.chance < chosen.chance)
    #expect(!whole.drawbacks.isEmpty)
  }

  @Test func thereIsNoneOfAnEmptyPage() { #expect(Self.choices("").isEmpty) }

  /// Of any bytes: the first is the title that is read, the chances are ordered and add up.
  @Test(arguments: 0..<24)
  func law(seed: Int) {
    var generator = Generator(state: UInt64(seed) &* 31 &+ 5)
    var bytes = Array(
      page(head: "<meta property=og:title content='Plant a tree: a guide'><meta name=twitter:title content=Trees>").utf8
    )
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
    }
    let response = Response(status: 200, body: bytes)
    let choices = PageReader().titleChoices(response, url: "https://example.org/plant-a-tree")
    let title = PageReader().read(response, url: "https://example.org/plant-a-tree").title
    #expect(choices.first.map { Sourced($0.value, source: $0.source) } == title)
    #expect(zip(choices, choices.dropFirst()).allSatisfy { $0.chance >= $1.chance })
    #expect(choices.isEmpty || abs(choices.reduce(0) { $0 + $1.chance } - 1) < 1e-9)
    #expect(choices.allSatisfy { $0.advantages.count <= 3 && $0.drawbacks.count <= 3 })
  }
}
