import Testing

@testable import Web

struct DomainTests {
  /// Names beyond ASCII by UTS 46, non-transitional.
  @Test(arguments: [
    ("faß.de", "xn--fa-hia.de"), ("BÜCHER.de", "xn--bcher-kva.de"), ("日本語。ＪＰ", "xn--wgv71a119e.jp"),
    ("☃.net", "xn--n3h.net"),
    ("💩.la", "xn--ls8h.la"), ("i❤.ws", "xn--i-7iq.ws"), ("é-.com", "xn----9fa.com"), ("-é.com", "xn----bga.com"),
    ("ab--é.com", "xn--ab---epa.com"), ("a-.é", "a-.xn--9ca"), ("xn--n3h.é", "xn--n3h.xn--9ca"), ("Ⅷ.com", "viii.com"),
    ("a\u{ad}b", "ab"), ("b_ü.de", "xn--b_-yka.de"), ("é..", "xn--9ca.."), ("①.com", "1.com"),
  ])
  func mapsToASCII(_ domain: String, _ ascii: String) {
    #expect(DomainToASCII.convert(Array(domain.utf8)).map { String(decoding: $0, as: UTF8.self) } == ascii)
  }

  @Test(arguments: [
    "\u{fffd}", "\u{ad}", "xn--pokxncvks.é", "XN--pokxncvks。☃", "a\u{200d}b.é", "\u{ffff}y", "\u{661}\u{662}",
    "\u{300}a", "\u{378}",
  ])
  func refuses(_ domain: String) {
    #expect(DomainToASCII.convert(Array(domain.utf8)) == nil)
  }

  /// RFC 3492 §7.1 (B), (L), (S) and labels of the web.
  @Test(arguments: [
    ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"), ("3年b組金八先生", "3b-ww4c5e180e575a65lsy2b"),
    ("-> $1.00 <-", "-> $1.00 <--"),
    ("bücher", "bcher-kva"), ("☃", "n3h"),
  ])
  func punycodeGoesBothWays(_ label: String, _ code: String) {
    let scalars = label.unicodeScalars.map(\.value)
    #expect(Punycode.encode(scalars) == Array(code.utf8))
    #expect(Punycode.decode(Array(code.utf8)[...]) == scalars)
  }

  @Test(arguments: ["999999999", "a-\u{e9}", "_", "99999999999999999999", "é-a"])
  func punycodeRefuses(_ code: String) {
    #expect(Punycode.decode(Array(code.utf8)[...]) == nil)
  }
}
