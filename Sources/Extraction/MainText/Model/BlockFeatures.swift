import HTML
import Text

/// The numbers by which a block is judged: its own, its surroundings', its page's, its place's, its neighbours'.
struct BlockFeatures {
  typealias Row = UnsafeMutableBufferPointer<Int16>

  private let facts: [BlockFacts]
  private let shape: PageShape
  private let places: BlockPlaces
  private let nodes: [Int]
  private let surroundings: BlockSurroundings
  private var lastNode = -1

  static let names: [String] =
    BlockFacts.names + BlockSurroundings.names + PageShape.names + BlockPlaces.names
    + neighbours.flatMap { ["characters\($0)", "link\($0)", "kind\($0)", "isKept\($0)"] }
  static let count = names.count

  /// Blocks looked at before and behind.
  private static let neighbours = [-2, -1, 1, 2]
  private static let surroundingsStart = BlockFacts.names.count
  private static let shapeStart = surroundingsStart + BlockSurroundings.names.count
  private static let placesStart = shapeStart + PageShape.names.count
  private static let neighboursStart = placesStart + BlockPlaces.names.count

  init(_ page: Page, _ blocks: [TextBlock], _ facts: [BlockFacts], _ bytes: [UInt8]) {
    self.facts = facts
    nodes = blocks.map(\.node)
    shape = PageShape(page, facts)
    places = BlockPlaces(page, blocks, facts, bytes)
    surroundings = BlockSurroundings(page)
  }

  /// Writes the numbers of a block into `row`, which has `count` places and is the same from call to call: what does not
  /// change from one block to the next stays in it.
  mutating func read(_ index: Int, into row: Row) {
    write(facts[index], to: row, at: 0)
    if lastNode < 0 {
      for (i, value) in shape.values.enumerated() { row[BlockFeatures.shapeStart + i] = value }
    }
    if nodes[index] != lastNode {
      lastNode = nodes[index]
      surroundings.look(from: lastNode, into: row, at: BlockFeatures.surroundingsStart)
    }
    places.write(index, into: row, at: BlockFeatures.placesStart)
    var i = BlockFeatures.neighboursStart
    for offset in BlockFeatures.neighbours {
      let other = index + offset
      if other >= 0, other < facts.count {
        row[i] = facts[other].characters
        row[i + 1] = facts[other].link
        row[i + 2] = facts[other].kind
        row[i + 3] = facts[other].isKept
      } else {
        for k in i..<i + 4 { row[k] = -1 }
      }
      i += 4
    }
  }

  @inline(__always)
  private func write(_ facts: BlockFacts, to row: Row, at start: Int) {
    withUnsafeBytes(of: facts) { bytes in
      let values = bytes.assumingMemoryBound(to: Int16.self)
      for i in 0..<BlockFacts.names.count { row[start + i] = values[i] }
    }
  }
}
