/// Decision trees whose scores add up to log-odds (gradient boosting, Friedman 2001).
struct BlockTrees: Sendable {
  static let shared = BlockTrees(BlockWeights.trees)

  /// A question: is the number at `feature` at most `threshold`? The answers are the places of the next questions, or
  /// those of scores, negative and counted from -1.
  private struct Node {
    var feature: Int16
    var threshold: Int16
    var yes: Int16
    var no: Int16
  }

  private var nodes: [Node] = []
  /// Thousandths.
  private var scores: [Int32] = []
  /// Where each tree begins.
  private var roots: [Int16] = []

  /// Beyond these log-odds, in thousandths, the trees that are left would change nothing that counts.
  private static let sure: Int32 = 4_000
  /// Trees that are always asked.
  private static let leastTrees = 24

  /// Reads trees, one a line, each from its root downwards: `feature,threshold` before its two branches, a score alone at
  /// the end of a branch.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      var parts = line.split(separator: " ")[...]
      roots.append(read(&parts))
    }
  }

  /// Reads a branch, and returns its place.
  private mutating func read(_ parts: inout ArraySlice<Substring>) -> Int16 {
    let numbers = (parts.popFirst() ?? "0").split(separator: ",").map { Int16($0) ?? 0 }
    guard numbers.count == 2 else {
      scores.append(Int32(numbers.first ?? 0))
      return -Int16(scores.count)
    }
    let place = nodes.count
    nodes.append(Node(feature: numbers[0], threshold: numbers[1], yes: 0, no: 0))
    nodes[place].yes = read(&parts)
    nodes[place].no = read(&parts)
    return Int16(place)
  }

  /// Log-odds in thousandths.
  func score(_ row: UnsafeMutableBufferPointer<Int16>) -> Int32 {
    nodes.withUnsafeBufferPointer { nodes in
      scores.withUnsafeBufferPointer { scores in
        var sum: Int32 = 0
        for (tree, root) in roots.enumerated() {
          var place = root
          while place >= 0 {
            let node = nodes[Int(place)]
            place = row[Int(node.feature)] <= node.threshold ? node.yes : node.no
          }
          sum += scores[Int(-place) - 1]
          if tree >= BlockTrees.leastTrees, sum.magnitude > BlockTrees.sure { break }
        }
        return sum
      }
    }
  }
}
