import Model
import Testing

@testable import Deduplication

struct DuplicateFindingsTests {
  private let night = Timestamp(secondsSince1970: 1_767_578_400)

  private func findings(_ links: [ResourceID: [Duplicate]]) -> [Finding] {
    DuplicateFindings.findings(of: links, address: { "https://e.org/\($0)" }, since: night) {
      "\($0)|\($1.rawValue)|\($2)"
    }
  }

  @Test func allButTheFirstOfAClusterAreFound() throws {
    let links: [ResourceID: [Duplicate]] = [
      "a": [Duplicate(of: "b", kind: .url), Duplicate(of: "c", kind: .url)],
      "b": [Duplicate(of: "a", kind: .url), Duplicate(of: "c", kind: .url)],
      "c": [Duplicate(of: "a", kind: .url), Duplicate(of: "b", kind: .url)],
    ]
    let found = findings(links)
    #expect(found.map(\.id) == ["b|dup.url|a", "c|dup.url|a"])
    let first = try #require(found.first)
    #expect(first.severity == .notice)
    #expect(first.since == night && first.nights == 1)
    #expect(first.evidence == [Evidence(kind: "dup.url", value: "a", source: "https://e.org/a")])
    #expect(first.suggestion?.action == "merge" && first.suggestion?.url == "https://e.org/a")
    #expect(first.message.contains("“a”"))
  }

  @Test func eachRuleSpeaksForItself() {
    let links: [ResourceID: [Duplicate]] = [
      "a": [Duplicate(of: "c", kind: .url)], "b": [Duplicate(of: "c", kind: .exact)],
      "c": [Duplicate(of: "a", kind: .url), Duplicate(of: "b", kind: .exact)],
    ]
    #expect(findings(links).map(\.id) == ["c|dup.url|a", "c|dup.exact|b"])
  }

  @Test func kindsThatAreNoCopiesAreNotProposedForMerging() {
    for kind in Duplicate.Kind.allCases where kind != .url && kind != .exact {
      #expect(findings(["a": [Duplicate(of: "b", kind: kind)], "b": [Duplicate(of: "a", kind: kind)]]).isEmpty)
    }
  }
}
