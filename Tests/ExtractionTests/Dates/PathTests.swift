import Model
import Testing

@testable import Extraction

@Suite("What paths say of dates")
struct PathTests {
  @Test(arguments: [
    ("https://example.org/how-to-plant-a-young-tree", 5, false), ("https://example.org/", 0, false),
    ("https://example.org", 0, false), ("https://example.org/pricing/", 1, false),
    ("https://example.org/plant-trees-in-autumn/2/", 4, false),
    ("https://example.org/a/b/guides?tree-oak-elm=1", 1, false),
    ("https://example.org/news/12345", 1, true), ("https://example.org/2021/05/x", 0, true),
    ("https://example.org/v1.2.3#five-or-more-words-here", 0, false),
    ("https://example.org/%E6%A8%B9-%E6%A4%8D-%E6%A0%91", 3, false), ("", 0, false), ("mailto:a", 0, false),
  ])
  func shape(url: String, words: Int, hasNumber: Bool) {
    let path = PathShape(url)
    #expect(path.words == words)
    #expect(path.hasNumber == hasNumber)
  }

  @Test(
    arguments: [
      ("https://example.org/2021/03/trees", "2021-03"), ("https://example.org/media/2021-03/a.jpg", "2021-03"),
      ("https://example.org/202103/a.jpg", "2021-03"), ("https://example.org/2021/13/a.jpg", nil),
      ("https://example.org/1021/03/", nil), ("https://example.org/2021/03", nil), ("/2021/", nil), ("", nil),
      ("https://example.org/2021/x/2022/07/", "2022-07"),
    ] as [(String, String?)])
  func month(url: String, expected: String?) {
    #expect(PathMonth.find(url)?.description == expected)
  }
}
