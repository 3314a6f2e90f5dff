import HTML
import Model
import Testing

@testable import Extraction

@Suite("The model of main text") struct BlockModelTests {
  @Test func treesAreRead() {
    let trees = BlockTrees("0,5 1,2 -300 40 700\n1,9 1 -2000\n")
    func score(_ first: Int16, _ second: Int16) -> Int32 {
      var row = [first, second]
      return row.withUnsafeMutableBufferPointer { trees.score($0) }
    }
    #expect(score(5, 2) == -299)
    #expect(score(5, 3) == 41)
    #expect(score(6, 10) == 700 - 2000)
  }

  @Test func everyQuestionOfTheTreesIsAboutANumberThereIs() {
    let questions = BlockWeights.trees.split(whereSeparator: { $0 == " " || $0 == "\n" }).filter { $0.contains(",") }
    #expect(questions.count > 1000)
    #expect(questions.allSatisfy { (0..<BlockFeatures.count).contains(Int($0.prefix { $0 != "," }) ?? -1) })
  }

  @Test func numbersHaveNamesOfTheirOwn() {
    #expect(Set(BlockFeatures.names).count == BlockFeatures.count)
    #expect(MemoryLayout<BlockFacts>.stride == BlockFacts.names.count * MemoryLayout<Int16>.stride)
  }

  /// No other choice of the surest blocks has a higher expected F1.
  @Test(arguments: [
    ([0.9, 0.1, 0.8, 0.3] as [Float], [100, 400, 50, 60] as [Float]),
    ([0.4, 0.3, 0.2], [10, 10, 10]),
    ([0.99, 0.5, 0.01], [500, 2000, 9000]),
    ([0.7, 0.7, 0.7], [1, 1, 1]),
  ])
  func theChoiceIsTheBest(chances: [Float], lengths: [Float]) {
    func value(_ kept: [Bool]) -> Float {
      var (right, taken, all) = (Float(0), Float(0), Float(0))
      for i in chances.indices {
        all += chances[i] * lengths[i]
        if kept[i] {
          right += chances[i] * lengths[i]
          taken += lengths[i]
        }
      }
      return taken > 0 ? 2 * right / (taken + all) : 0
    }
    let kept = BlockModel.best(chances, lengths: lengths)
    for limit in chances { #expect(value(kept) >= value(chances.map { $0 >= limit }) - 1e-6) }
  }

  @Test func nothingIsChosenOfNothing() {
    #expect(BlockModel.best([], lengths: []) == [])
    #expect(BlockModel.best([0, 0], lengths: [5, 0]) == [false, false])
  }

  private static let paragraphs = [
    "Before you plant a tree, look at the place for a day: where the sun stands at noon, and where the water runs.",
    "Dig a hole twice as wide as the roots, and no deeper than they are, so that the tree stands as it stood before.",
    "Set the tree upright, fill the hole with the soil you took out, and water it well before the last of it goes in.",
    "Tie the tree to a pole on its windy side, and look after the knot in spring, when its bark begins to grow again.",
  ]

  /// A page of forty blocks around a short article, as sites are built.
  private static func framed(_ article: String) -> String {
    let menu = (1...20).map { "<li><a href=/m\($0)>Section \($0)</a></li>" }.joined()
    let teasers = (1...12).map { "<div class=teaser><h3><a href=/t\($0)>Other story \($0)</a></h3></div>" }.joined()
    return """
      <html><head><title>How to plant a tree - Garden Club</title></head><body><header><nav><ul>\(menu)</ul></nav></header>
      <main><article class="post"><h1>How to plant a tree</h1>\(article)</article></main>
      <aside class=sidebar>\(teasers)</aside><footer><p>© 2024 Garden Club</p><p><a href=/imprint>Imprint</a></p></footer></body></html>
      """
  }

  @Test func theTextIsFoundInItsFrame() {
    let text = read(BlockModelTests.framed(BlockModelTests.paragraphs.map { "<p>\($0)</p>" }.joined())).text
    for paragraph in BlockModelTests.paragraphs { #expect(text.contains(paragraph)) }
    #expect(!text.contains("Section 7"))
    #expect(!text.contains("Other story"))
    #expect(!text.contains("Imprint"))
  }

  @Test(arguments: ["let a = 1", "x", "$ make install\n$ reboot"])
  func codeWithinTheTextIsKept(code: String) {
    let article = "<p>\(BlockModelTests.paragraphs[0])</p><pre>\(code)</pre><p>\(BlockModelTests.paragraphs[1])</p>"
    #expect(read(BlockModelTests.framed(article)).text.contains(code))
  }

  @Test func aSmallPageThatTheRulesMakeNothingOfHasText() {
    let members = ["Create", "CreateHelp", "Message"].map { "<tr><td><a href=\($0).html>\($0)</a></td></tr>" }.joined()
    let text = read("<body><h1>TTree</h1><table>\(members)</table></body>").text
    #expect(text.contains("CreateHelp"))
  }

  @Test(arguments: [1, 29, 31, 25_000])
  func pagesOfAnySizeAreRead(blocks: Int) {
    let article = (1...blocks).map { "<p>Water it well, and tie it up. Tree number \($0).</p>" }.joined()
    let text = read("<body><main>\(article)</main></body>").text
    #expect(text.contains("Tree number 1."))
    #expect(text.contains("Tree number \(blocks)."))
  }
}
