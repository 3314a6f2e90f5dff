import Glibc

/// Which blocks are main text, by a model that was fitted to pages whose text people had marked.
enum BlockModel {
  /// Pages of fewer or more blocks are left to the rules: those are too small to be like the pages the model knows, these
  /// too large to be worth the time.
  private static let least = 30
  static let most = 20_000

  /// Whether the model has something to say of a page: it has a frame of other things around its text, or the rules found
  /// next to nothing on it.
  static func applies(_ facts: [BlockFacts]) -> Bool {
    let share = share(facts)
    return share < 0.95 && (facts.count >= least || share < 0.33)
  }

  /// For each block, whether it is kept.
  static func select(_ page: Page, _ blocks: [TextBlock], _ facts: [BlockFacts], _ bytes: [UInt8]) -> [Bool] {
    var features = BlockFeatures(page, blocks, facts, bytes)
    let trees = BlockTrees.shared
    let chances = withUnsafeTemporaryAllocation(of: Int16.self, capacity: BlockFeatures.count) { row in
      blocks.indices.map { i in
        features.read(i, into: row)
        return chance(trees.score(row))
      }
    }
    var kept = best(chances, lengths: facts.map { Float($0.characters) })
    // Where the rules keep most of a page, the page is its text: what they keep of its prose and code is dropped only
    // against long odds. Else the ends of long manuals would be lost, for people tire of marking them.
    let isMostlyText = share(facts) >= 0.6
    for i in facts.indices where facts[i].isKept == 1 && !kept[i] {
      if facts[i].isVerbatim == 1 || (isMostlyText && facts[i].isProse && chances[i] >= leastChance) { kept[i] = true }
    }
    return kept
  }

  private static let leastChance: Float = 0.1

  /// The part of a page's characters that the rules keep.
  private static func share(_ facts: [BlockFacts]) -> Double {
    var all = 0
    var kept = 0
    for fact in facts {
      all += Int(fact.characters)
      if fact.isKept == 1 { kept += Int(fact.characters) }
    }
    return all > 0 ? Double(kept) / Double(all) : 0
  }

  /// The probability that belongs to log-odds in thousandths.
  private static func chance(_ score: Int32) -> Float { 1 / (1 + expf(-Float(score) / 1000)) }

  /// The choice whose expected F1, of characters, is the highest: the surest blocks first, as long as each adds more than
  /// it costs. With the sure ones taken, F1 = 2 · right / (taken + all that is text) (Lewis 1995).
  static func best(_ chances: [Float], lengths: [Float]) -> [Bool] {
    let order = chances.indices.sorted { chances[$0] != chances[$1] ? chances[$0] > chances[$1] : $0 < $1 }
    let all = chances.indices.reduce(Float(0)) { $0 + chances[$1] * lengths[$1] }
    var right: Float = 0
    var taken: Float = 0
    var highest: Float = 0
    var count = 0
    for (rank, i) in order.enumerated() {
      right += chances[i] * lengths[i]
      taken += lengths[i]
      let value = 2 * right / (taken + all)
      if value > highest { (highest, count) = (value, rank + 1) }
    }
    var kept = Array(repeating: false, count: chances.count)
    for i in order.prefix(count) { kept[i] = true }
    return kept
  }
}
