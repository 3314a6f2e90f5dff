import Testing

@testable import Web

struct CanonicalKeyTests {
  private func key(_ text: String) throws -> String { CanonicalKey.of(try #require(WebURL(text))) }

  @Test(arguments: [
    [
      "http://example.org/", "https://example.org", "https://EXAMPLE.org./index.html",
      "https://u:p@example.org/index.php#top",
    ],
    [
      "https://e.org/a/", "http://e.org/a", "https://e.org/a/index.htm", "https://e.org/a?utm_source=x&fbclid=1",
      "http://e.org:80/a?&",
    ],
    ["https://e.org/Foo_(bar)", "https://e.org/Foo_%28bar%29", "https://e.org/Foo%5F(bar)"],
    ["https://e.org/é", "https://e.org/%c3%a9", "https://e.org/%C3%A9"],
    ["https://e.org/?b=2&a=1", "https://e.org/?a=1&b=2&UTM_Medium=y", "https://e.org/index.html?a=1&gclid=3&b=2"],
    ["https://e.org/?q=a+b", "https://e.org/?q=a%20b"],
    ["https://e.org/app#/lesson/1", "https://e.org/app/#/lesson/1"],
    ["https://e.org/p;jsessionid=AB12?x=1", "https://e.org/p?x=1&PHPSESSID=3"],
  ])
  func spellingsOfOneAddressShareAKey(_ addresses: [String]) throws {
    let keys = try Set(addresses.map(key))
    #expect(keys.count == 1, "\(keys)")
  }

  @Test(arguments: [
    ("https://e.org/a", "https://www.e.org/a"), ("https://e.org/a", "https://e.org/A"),
    ("https://e.org/?id=1", "https://e.org/?id=2"), ("https://e.org/?a=1&a=2", "https://e.org/?a=2&a=1"),
    ("https://e.org/", "https://e.org:8080/"), ("https://e.org/w/index.php?title=A", "https://e.org/w/?title=A"),
    ("https://e.org/#!/a", "https://e.org/#!/b"), ("https://e.org/a%2Fb", "https://e.org/a/b"),
    ("https://e.org/c%2B%2B", "https://e.org/c"), ("https://e.org/?lang=de", "https://e.org/?lang=en"),
    ("https://e.org/indexes.html", "https://e.org/"),
  ])
  func differentPagesHaveDifferentKeys(_ a: String, _ b: String) throws {
    #expect(try key(a) != key(b))
  }

  @Test func keepsOtherSchemes() throws {
    #expect(try key("mailto:a@example.org#x") == "mailto:a@example.org")
  }

  @Test func keyOfAKeyIsTheKey() {
    var random = SplitMix(seed: 11)
    var seen = 0
    for _ in 0..<20_000 {
      guard let url = WebURL(RandomURL.text(&random)), url.isHTTP else { continue }
      seen += 1
      let key = CanonicalKey.of(url)
      #expect(WebURL("http://" + key).map(CanonicalKey.of) == key, "\(url.href)")
    }
    #expect(seen > 2000)
  }
}
