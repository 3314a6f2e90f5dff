import HTML
import Text

/// Where each block stands among the others, and how often blocks of its build occur.
struct BlockPlaces {
  static let names = [
    "before", "side", "sinceKept", "untilKept", "sinceHeading", "heading", "sinceTitle", "sinceEnd", "isRepeated",
    "index", "runLength", "nearKept", "nearLink", "nearText", "sameCount", "sameLength", "sameKept",
  ]

  private struct Place {
    /// Permille of the page's text before it.
    var before: Int16 = 0
    /// 0 before, 1 in, 2 behind what the rules keep.
    var side: Int16 = 0
    /// Blocks to the nearest kept prose before and behind.
    var sinceKept: Int16 = far
    var untilKept: Int16 = far
    /// Blocks since a heading, and what kind it is; since the first heading of level 1; since an opening of what
    /// follows a text.
    var sinceHeading: Int16 = far
    var heading: Int16 = 0
    var sinceTitle: Int16 = -1
    var sinceEnd: Int16 = far
    /// Whether the same text stood before.
    var isRepeated: Int16 = 0
    var index: Int16 = 0
    /// Blocks of the same build one after another up to here.
    var runLength: Int16 = 0
    /// Of the five blocks before and behind: percent kept and in links, and characters a block.
    var nearKept: Int16 = 0
    var nearLink: Int16 = 0
    var nearText: Int16 = 0
    /// Number of its build.
    var build: Int32 = 0
  }

  /// What blocks of one build hold together.
  private struct Build {
    var count: Int32 = 0
    var characters: Int32 = 0
    var kept: Int32 = 0
  }

  private static let far: Int16 = 99
  private var places: [Place]
  private var builds: [Build] = []

  init(_ page: Page, _ blocks: [TextBlock], _ facts: [BlockFacts], _ bytes: [UInt8]) {
    places = Array(repeating: Place(), count: blocks.count)
    placeForwards(facts)
    placeBackwards(facts)
    compare(page, blocks, facts, bytes)
    lookAround(facts)
  }

  private mutating func placeForwards(_ facts: [BlockFacts]) {
    let sum = facts.reduce(0) { $0 + Int($1.characters) }
    let first = facts.firstIndex { $0.isKept == 1 } ?? facts.count
    let last = facts.lastIndex { $0.isKept == 1 } ?? -1
    var before = 0
    var next = Place()
    for i in facts.indices {
      let fact = facts[i]
      next.before = sum > 0 ? Int16(clamping: before * 1000 / sum) : 0
      next.side = i < first ? 0 : i <= last ? 1 : 2
      next.index = Int16(clamping: i)
      places[i] = next
      before += Int(fact.characters)
      next.sinceKept = fact.isKeptProse ? 0 : min(next.sinceKept + 1, BlockPlaces.far)
      next.sinceHeading = fact.isHeading ? 0 : min(next.sinceHeading + 1, BlockPlaces.far)
      if fact.isHeading { next.heading = fact.kind }
      if next.sinceTitle >= 0 {
        next.sinceTitle = min(next.sinceTitle + 1, 500)
      } else if fact.kind == BlockFacts.title {
        next.sinceTitle = 0
      }
      next.sinceEnd = fact.isEnd == 1 ? 0 : min(next.sinceEnd + 1, BlockPlaces.far)
    }
  }

  private mutating func placeBackwards(_ facts: [BlockFacts]) {
    var untilKept = BlockPlaces.far
    for i in facts.indices.reversed() {
      places[i].untilKept = untilKept
      untilKept = facts[i].isKeptProse ? 0 : min(untilKept + 1, BlockPlaces.far)
    }
  }

  private mutating func compare(_ page: Page, _ blocks: [TextBlock], _ facts: [BlockFacts], _ bytes: [UInt8]) {
    var texts = Set<UInt64>(minimumCapacity: blocks.count)
    var numbers: [UInt64: Int32] = [:]
    bytes.withUnsafeBytes { bytes in
      for i in blocks.indices {
        let hash = Hash64.hash(UnsafeRawBufferPointer(rebasing: bytes[blocks[i].range]))
        places[i].isRepeated = texts.insert(hash).inserted ? 0 : 1
        let build = BlockPlaces.build(page, blocks[i].node)
        let number = numbers[build] ?? Int32(builds.count)
        if Int(number) == builds.count {
          numbers[build] = number
          builds.append(Build())
        }
        places[i].build = number
        places[i].runLength = i > 0 && places[i - 1].build == number ? min(places[i - 1].runLength + 1, 500) : 0
        builds[Int(number)].count += 1
        builds[Int(number)].characters += Int32(facts[i].characters)
        builds[Int(number)].kept += Int32(facts[i].isKept)
      }
    }
  }

  /// How an element is built into its page: tags and words of itself and the two around it, and its depth.
  private static func build(_ page: Page, _ node: Int) -> UInt64 {
    let prime: UInt64 = 0x100_0000_01B3
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(page.tree.nodes[node].depth)
    var element = node
    for _ in 0..<3 where element >= 0 {
      let current = page.tree.nodes[element]
      hash = (hash ^ UInt64(unsafeBitCast(current.tag, to: UInt8.self))) &* prime
      hash = (hash ^ page.features[element].words.rawValue) &* prime
      element = Int(current.parent)
    }
    return hash
  }

  private mutating func lookAround(_ facts: [BlockFacts]) {
    let reach = 5
    var kept = 0
    var link = 0
    var text = 0
    func weigh(_ i: Int, _ sign: Int) {
      let characters = Int(facts[i].characters) * sign
      text += characters
      link += characters * Int(facts[i].link)
      if facts[i].isKept == 1 { kept += characters }
    }
    for i in facts.indices.prefix(reach) { weigh(i, 1) }
    for i in facts.indices {
      if i + reach < facts.count { weigh(i + reach, 1) }
      if i - reach > 0 { weigh(i - reach - 1, -1) }
      let count = min(i + reach, facts.count - 1) - max(i - reach, 0) + 1
      places[i].nearKept = text > 0 ? Int16(clamping: kept * 100 / text) : 0
      places[i].nearLink = text > 0 ? Int16(clamping: link / text) : 0
      places[i].nearText = Int16(clamping: text / count)
    }
  }

  func write(_ index: Int, into row: BlockFeatures.Row, at start: Int) {
    let place = places[index]
    let build = builds[Int(place.build)]
    row[start] = place.before
    row[start + 1] = place.side
    row[start + 2] = place.sinceKept
    row[start + 3] = place.untilKept
    row[start + 4] = place.sinceHeading
    row[start + 5] = place.heading
    row[start + 6] = place.sinceTitle
    row[start + 7] = place.sinceEnd
    row[start + 8] = place.isRepeated
    row[start + 9] = place.index
    row[start + 10] = place.runLength
    row[start + 11] = place.nearKept
    row[start + 12] = place.nearLink
    row[start + 13] = place.nearText
    row[start + 14] = Int16(clamping: build.count)
    row[start + 15] = Int16(clamping: build.characters / build.count)
    row[start + 16] = Int16(clamping: build.kept * 100 / build.count)
  }
}
