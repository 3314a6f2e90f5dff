import Registry
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("How to start?", "how-to-start"), ("  --A__b  ", "a-b"), ("Straße Œuvre Þór", "strasse-oeuvre-thor"), ("日本語", ""),
    ("Điện Biên Phủ", "dien-bien-phu"), ("don't", "dont"), ("e\u{301}te\u{301}", "ete"),
  ])
  func made(_ text: String, _ slug: String) { #expect(Slug.make(text) == slug) }

  @Test func validity() {
    for id in ["a", "-", "0-9", "h1-t0", "fpb-0012", String(repeating: "a", count: 100)] { #expect(Slug.isValid(id)) }
    for id in ["", "A", "a_b", "a.b", "é", "a b", String(repeating: "a", count: 101)] { #expect(!Slug.isValid(id)) }
  }

  @Test func longTextsAreCutAtAWord() {
    #expect(Slug.make("one two three four", limit: 12) == "one-two")
    #expect(Slug.make(String(repeating: "x", count: 300)).utf8.count == 100)
  }
}
