import Model
import Testing

@testable import Deduplication

struct DuplicateLinksTests {
  private func candidate(
    _ id: String, key: String? = nil, others: [String] = [], canonical: String? = nil, text: String? = nil,
    words: Int = 100
  ) -> DuplicateCandidate {
    DuplicateCandidate(
      id: id, key: key ?? "\(id).example/", otherKeys: others, canonicalKey: canonical, textDigest: text,
      wordCount: words)
  }

  private func ids(_ links: [ResourceID: [Duplicate]], _ kind: Duplicate.Kind) -> [String: [String]] {
    links.mapValues { $0.filter { $0.kind == kind }.map(\.of) }.filter { !$0.value.isEmpty }
  }

  @Test func nothingIsLinkedToNothing() {
    #expect(DuplicateLinks.links(among: []).isEmpty)
    #expect(DuplicateLinks.links(among: [candidate("a"), candidate("b", text: "x")]).isEmpty)
  }

  @Test func oneAddressIsOnePage() {
    let links = DuplicateLinks.links(among: [
      candidate("a", key: "e.org/x"), candidate("b", others: ["e.org/x"]), candidate("c", others: ["e.org/y"]),
      candidate("d", key: "e.org/y", others: ["b.example/"]), candidate("e"),
    ])
    #expect(
      ids(links, .url) == ["a": ["b", "c", "d"], "b": ["a", "c", "d"], "c": ["a", "b", "d"], "d": ["a", "b", "c"]])
  }

  @Test func canonicalCountsWithinTheSiteOnly() {
    let within = DuplicateLinks.links(among: [
      candidate("a", key: "www.e.org/x"), candidate("b", key: "e.org/y", canonical: "www.e.org/x"),
    ])
    #expect(ids(within, .url) == ["a": ["b"], "b": ["a"]])
    let across = DuplicateLinks.links(among: [
      candidate("a", key: "e.org/x"), candidate("b", key: "evil.example/y", canonical: "e.org/x"),
    ])
    #expect(across.isEmpty)
    let neighbours = DuplicateLinks.links(among: [
      candidate("a", key: "one.github.io/x"), candidate("b", key: "two.github.io/y", canonical: "one.github.io/x"),
    ])
    #expect(neighbours.isEmpty)
  }

  @Test(arguments: [(29, false), (30, true), (31, true), (0, false), (-1, false)])
  func shortTextsAreNotCompared(_ words: Int, _ linked: Bool) {
    let links = DuplicateLinks.links(among: [
      candidate("a", text: "same", words: words), candidate("b", text: "same", words: words),
    ])
    #expect(ids(links, .exact) == (linked ? ["a": ["b"], "b": ["a"]] : [:]))
  }

  @Test func aPairHasOneLinkTheStrongest() {
    let links = DuplicateLinks.links(among: [
      candidate("a", key: "e.org/", text: "t"), candidate("b", key: "e.org/", text: "t"), candidate("c", text: "t"),
    ])
    #expect(links["a"] == [Duplicate(of: "b", kind: .url), Duplicate(of: "c", kind: .exact)])
  }

  @Test func aResourceIsNoDuplicateOfItself() {
    let links = DuplicateLinks.links(among: [
      candidate("a", others: ["a.example/", "a.example/"], canonical: "a.example/", text: "t"),
      candidate("a", text: "t"),
      candidate("b", text: "t"),
    ])
    #expect(links == ["a": [Duplicate(of: "b", kind: .exact)], "b": [Duplicate(of: "a", kind: .exact)]])
  }

  @Test func pairsCalledDifferentAreNotLinked() {
    let all = ["a", "b", "c"].map { candidate($0, text: "t") }
    let links = DuplicateLinks.links(among: all, excluding: [ResourcePair("c", "a")])
    #expect(ids(links, .exact) == ["a": ["b"], "b": ["a", "c"], "c": ["b"]])
  }

  @Test(arguments: [2, 50, 51, 400])
  func largeClustersAreLinkedToTheirFirst(_ count: Int) {
    let members = (0..<count).map { candidate("r-\(1000 + $0)", text: "t") }
    let links = DuplicateLinks.links(among: members.reversed())
    #expect(links.count == count)
    #expect(links["r-1000"]?.count == count - 1)
    #expect(links["r-1001"]?.count == (count > 50 ? 1 : count - 1))
    #expect(links["r-1001"]?.first?.of == "r-1000")
  }

  @Test(arguments: 0..<20)
  func orderDoesNotMatterAndLinksGoBothWays(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let count = Int.random(in: 2...140, using: &random)
    var candidates = (0..<count).map { index in
      candidate(
        "r\(index)", key: "e.org/\(Int.random(in: 0...count, using: &random))",
        others: Bool.random(using: &random) ? ["e.org/\(Int.random(in: 0...count, using: &random))"] : [],
        text: "\(Int.random(in: 0...(count / 4), using: &random))", words: Int.random(in: 25...40, using: &random))
    }
    let links = DuplicateLinks.links(among: candidates)
    for (id, duplicates) in links {
      #expect(Set(duplicates.map(\.of)).count == duplicates.count)
      for duplicate in duplicates {
        #expect(duplicate.of != id)
        let back = Duplicate(of: id, kind: duplicate.kind, similarity: duplicate.similarity)
        #expect(links[duplicate.of]?.contains(back) == true)
      }
    }
    for _ in 0..<3 {
      candidates.shuffle(using: &random)
      #expect(DuplicateLinks.links(among: candidates) == links)
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return z ^ z >> 31
  }
}
