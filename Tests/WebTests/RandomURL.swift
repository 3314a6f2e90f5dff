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

/// Texts that look like URLs, made of what parsers stumble over.
enum RandomURL {
  private static let heads = [
    "http://", "https://", "HTTP:", "https:/", "file://", "file:", "ws://", "foo://", "foo:", "foo:/", "//", "/", "",
  ]
  private static let hosts = [
    "example.org", "EXAMPLE.org.", "a@b", "u:p@h:81", "[::1]", "[1:2::3]:80", "1.2.3", "0x10", "bücher.de", "☃.net",
    "C|", "",
    "h:443", "localhost", "a%2eb",
  ]
  private static let pieces = [
    "/", "//", "\\", ".", "..", "%2e", "a", "index.html", "index.php", "?", "&", "=", "#", "#!", "utm_source=x", "+",
    "%", "%41",
    "%zz", "%c3%a9", "é", " ", "\t", "'", "\"", "|", "C:", ";jsessionid=1", "~", "[", "{", "@", ":", "\u{7f}", "b=2",
    "a=1",
  ]

  static func text(_ random: inout SplitMix) -> String {
    var text = heads.randomElement(using: &random) ?? ""
    text += hosts.randomElement(using: &random) ?? ""
    for _ in 0..<Int.random(in: 0...10, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
    return text
  }
}
