import Testing

@testable import Web

struct SiteTests {
  @Test(arguments: [
    ("www.example.co.uk", "example.co.uk"), ("example.org", "example.org"), ("a.b.c.example.org.", "example.org"),
    ("en.wikibooks.org", "wikibooks.org"), ("someone.github.io", "someone.github.io"),
    ("deep.someone.github.io", "someone.github.io"),
    ("co.uk", "co.uk"), ("localhost", "localhost"), ("a.b.c.test", "c.test"), ("127.0.0.1", "127.0.0.1"),
    ("[::1]", "[::1]"),
    ("www.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn"), ("www.ck", "www.ck"), ("a.b.ck", "a.b.ck"),
    ("", ""), (".", "."),
  ])
  func findsTheRegistrableDomain(_ host: String, _ site: String) {
    #expect(Site.of(host: host) == site)
  }
}
