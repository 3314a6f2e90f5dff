import Extraction
import Model
import Testing

@Suite("Any bytes give a reading")
struct AnyBytesTests {
  static let seed = page(
    head: """
      <meta property=article:published_time content='2023-04-05'><script type='application/ld+json'>{"@type":"Article",
      "headline":"x","author":[{"name":"A"},{"@id":"#b"}],"datePublished":"2020-01-01"}</script><base href=/x/>
      <meta http-equiv=refresh content='1;url=/y'><link rel=canonical href='//e.org/%41'><script>location='/z'</script>
      """,
    article:
      "<p class=byline>By A on 3 March 2021</p><pre>a\n b</pre><a rel=license href='https://creativecommons.org/licenses/by/4.0/'>x</a>",
    after: "<ul><li><a href='http://[::1'>x</a><li><a href='///'>y</a></ul><noscript>é日本&#x110000;</noscript>")

  @Test(arguments: 0..<12)
  func mutated(round: Int) {
    var generator = Generator(state: UInt64(round) &* 977 &+ 5)
    for _ in 0..<6 {
      var bytes = Array(Self.seed.utf8)
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...30, using: &generator)))
        case 2:
          bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 20)], at: Int.random(in: 0...at, using: &generator))
        default: bytes.insert(Array("<>\"'&;=/{}[]\\:\0".utf8).randomElement(using: &generator) ?? 0, at: at)
        }
        if bytes.isEmpty { bytes = [0x3C] }
      }
      let response = Response(status: 200, body: bytes)
      let first = PageReader().read(response, url: "https://example.org/a")
      let second = PageReader().read(response, url: "https://example.org/a")
      #expect(first.text == second.text)
      #expect(first.summaryForState == second.summaryForState)
      #expect(first.links == second.links)
      #expect(first.signals == second.signals)
      #expect(first.links.allSatisfy { $0.url.hasPrefix("http://") || $0.url.hasPrefix("https://") })
      #expect(String(validating: Array(first.text.utf8), as: UTF8.self) != nil)
    }
  }

  @Test(
    arguments: [
      (String(repeating: "<", count: 100_000), nil),
      (String(repeating: "<table><td>", count: 2_000), .depthLimit),
      ("<p " + String(repeating: "class=b ", count: 2_000), .attributeLimit),
      (String(repeating: "<meta name=a content=b>", count: 4_000), nil),
      (String(repeating: "<h1>2020</h1><time datetime=2020-01-01></time>", count: 1_000), nil),
      ("<script type=application/ld+json>" + String(repeating: "{\"author\":{\"@id\":\"a\"},", count: 3_000), nil),
      (String(repeating: "<a rel=license href=https://creativecommons.org/licenses/by/4.0/>x", count: 2_500), nil),
      (String(repeating: "<p class='date author'>1 March 2021", count: 2_000), nil),
      (String(repeating: "<div class='warning'>this page of of of of", count: 400), nil),
      ("<p class=warning>" + String(repeating: "this page is is is now now now ", count: 5_000), nil),
      ("<h1>x</h1>" + String(repeating: "<b class=version>Level Aa 1.1</b><p class=level>Level", count: 2_000), nil),
      ("<pre>" + String(repeating: "install a-1 ", count: 5_000), nil),
      (String(repeating: "1.1.1 Aa 2 ", count: 20_000), nil),
    ] as [(String, IncompleteReason?)])
  func hostile(markup: String, reason: IncompleteReason?) {
    let reading = read(markup)
    #expect(reading.completeness == reason.map { .incomplete($0) } ?? .complete)
    #expect(reading.links.count <= 2_000)
    #expect(reading.title?.value.utf8.count ?? 0 <= 2_048)
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
