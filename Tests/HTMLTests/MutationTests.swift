import HTML
import Testing

@Suite("Any bytes give a sound tree")
struct MutationTests {
  static let seeds = [
    "<!doctype html><html lang=en><head><title>T</title><meta name=a content='b'></head><body><p class=x>a<b>c</b></p></body>",
    "<table><tr><td>1<td>2</table><ul><li>a<li>b</ul><pre>x\n y</pre><script>var a='</p>'</script>",
    "<div id=a><section><p>é &amp; ü &#x1F600;<!-- c --><noscript><p>n</noscript></section></div>\u{FEFF}日本語",
  ]

  @Test(arguments: 0..<30)
  func mutated(round: Int) {
    var generator = Generator(state: UInt64(round) &+ 1)
    for seed in Self.seeds {
      for _ in 0..<8 {
        var bytes = Array(seed.utf8)
        for _ in 0...Int.random(in: 0..<12, using: &generator) { mutate(&bytes, &generator) }
        let valid = Array(String(decoding: bytes, as: UTF8.self).utf8)
        let tree = HTMLTree(parsing: valid)
        let again = HTMLTree(parsing: valid)
        #expect(faults(of: tree).isEmpty)
        #expect(tree.text == again.text)
        #expect(tree.nodes.map(\.tag) == again.nodes.map(\.tag))
        // What is text in the page is text in a node.
        let covered = tree.nodes.filter { $0.tag == .text }.reduce(0) { $0 + Int($1.high - $1.low) }
        #expect(covered == tree.text.count)
      }
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ generator: inout Generator) {
    let interesting = Array("<>/\"'=!-& \0\n;#x".utf8)
    let at = Int.random(in: 0..<max(bytes.count, 1), using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0 where !bytes.isEmpty: bytes[at] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes.insert(interesting.randomElement(using: &generator) ?? 60, at: at)
    case 2 where !bytes.isEmpty: bytes.remove(at: at)
    case 3 where !bytes.isEmpty: bytes.removeSubrange(at...)
    default:
      let piece = ["<p>", "</div>", "<div>", "<a href=x>", "</a>", "<script>", "<!--", "<table>", "<title>"]
      bytes.insert(contentsOf: Array((piece.randomElement(using: &generator) ?? "").utf8), at: at)
    }
  }
}

/// SplitMix64: the same numbers on every run.
struct Generator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
