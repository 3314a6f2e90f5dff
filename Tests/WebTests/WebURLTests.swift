import Testing

@testable import Web

struct WebURLTests {
  @Test(arguments: [
    ("HTTP://User:Pa%20ss@EXAMPLE.com:80/a/./b/../c?x=1 2#f g", "http://User:Pa%20ss@example.com/a/c?x=1%202#f%20g"),
    ("https://example.com", "https://example.com/"),
    ("  https://example.com/\ta\nb\r\n ", "https://example.com/ab"),
    ("https:\\\\example.com\\a\\b?c\\d", "https://example.com/a/b?c\\d"),
    ("https:///example.com//a", "https://example.com//a"),
    ("https://a@b@c/", "https://a%40b@c/"),
    ("http://0x7f.1/", "http://127.0.0.1/"),
    ("http://017700000001", "http://127.0.0.1/"),
    ("http://2130706433./", "http://127.0.0.1/"),
    ("http://[::FFFF:1.2.3.4]/", "http://[::ffff:102:304]/"),
    ("http://[1:0:0:2:0:0:0:3]/", "http://[1:0:0:2::3]/"),
    ("http://[1:0:2::]/", "http://[1:0:2::]/"),
    ("http://h/%2E%2e/a/%2e", "http://h/a/"),
    ("http://h/a'b?c'd", "http://h/a'b?c%27d"),
    ("file:///C|/a/../..", "file:///C:/"),
    ("file://localhost/a", "file:///a"),
    ("mailto:a b@c", "mailto:a b@c"),
    ("web+demo:/.//not-a-host/", "web+demo:/.//not-a-host/"),
    ("foo://H%41:0/../p?'", "foo://H%41:0/p?'"),
    ("https://xn--pokxncvks/", "https://xn--pokxncvks/"),
  ])
  func serializesAsTheStandardSays(_ input: String, _ href: String) {
    #expect(WebURL(input)?.href == href)
  }

  @Test(arguments: [
    "", "no scheme", "//h/p", "http://", "http:///", "http://@", "http://a b/", "http://h:65536/", "http://h:8x/",
    "http://[::1", "http://[::1]x/", "http://[1:2:3]/", "http://256.0.0.1/", "http://1.2.3.4.5/", "http://0x1ffffffff/",
    "http://a.1.0xz.7f.09/", "http://%00/", "http://%ff/", "http://a%2fb/", "http://a|b/", "https://\u{ad}/",
    "foo://a b/",
    "http://\u{fffd}/", "http://:80/", "http://user@/",
  ])
  func refusesWhatIsNoURL(_ input: String) {
    #expect(WebURL(input) == nil)
  }

  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g/", "http://a/b/c/g/"), ("/g", "http://a/g"), ("//g", "http://g/"),
    ("?y", "http://a/b/c/d;p?y"), ("#s", "http://a/b/c/d;p?q#s"), ("", "http://a/b/c/d;p?q"), ("..", "http://a/b/"),
    ("../../../g", "http://a/g"), ("http:g", "http://a/b/c/g"), ("https:g", "https://g/"),
    ("g;x=1/../y", "http://a/b/c/y"),
    ("mailto:x", "mailto:x"),
  ])
  func resolvesReferences(_ reference: String, _ href: String) throws {
    let base = try #require(WebURL("http://a/b/c/d;p?q"))
    #expect(WebURL(reference, base: base)?.href == href)
  }

  @Test func opaquePathsTakeOnlyFragments() throws {
    let base = try #require(WebURL("data:text/plain,x?q"))
    #expect(WebURL("#f", base: base)?.href == "data:text/plain,x?q#f")
    #expect(WebURL("g", base: base) == nil)
  }

  @Test func givesItsParts() throws {
    let url = try #require(WebURL("https://me:pw@example.org:8443/a/b?c=d#e"))
    #expect(url.scheme == "https")
    #expect(url.username == "me")
    #expect(url.password == "pw")
    #expect(url.host == "example.org")
    #expect(url.port == 8443)
    #expect(url.effectivePort == 8443)
    #expect(url.path == "/a/b")
    #expect(url.query == "c=d")
    #expect(url.fragment == "e")
    #expect(url.isHTTP)
    #expect(url.origin == "https://example.org:8443")
    #expect(url.pathAndQuery == "/a/b?c=d")
    #expect(url.withoutFragment.href == "https://me:pw@example.org:8443/a/b?c=d")
  }

  @Test func givesNoPartsItDoesNotHave() throws {
    let url = try #require(WebURL("http://[::1]"))
    #expect(url.username.isEmpty)
    #expect(url.password.isEmpty)
    #expect(url.host == "[::1]")
    #expect(url.port == nil)
    #expect(url.effectivePort == 80)
    #expect(url.query == nil)
    #expect(url.fragment == nil)
    #expect(url.pathAndQuery == "/")
    let mail = try #require(WebURL("mailto:a@b"))
    #expect(mail.host == nil)
    #expect(!mail.isHTTP)
    #expect(mail.origin == "null")
    #expect(mail.effectivePort == 0)
    let user = try #require(WebURL("http://u@h"))
    #expect(user.username == "u" && user.password.isEmpty)
    let password = try #require(WebURL("http://:p@h"))
    #expect(password.username.isEmpty && password.password == "p")
  }

  @Test func refusesWhatIsTooLong() {
    let start = "http://h/"
    let fill = String(repeating: "a", count: WebURL.lengthLimit - start.utf8.count)
    #expect(WebURL(start + fill) != nil)
    #expect(WebURL(start + fill + "a") == nil)
  }

  @Test func serializedURLsParseToThemselves() {
    var random = SplitMix(seed: 7)
    var parsed = 0
    for _ in 0..<20_000 {
      let text = RandomURL.text(&random)
      guard let url = WebURL(text) else { continue }
      parsed += 1
      let again = WebURL(url.href)
      #expect(again?.href == url.href, "\(text.debugDescription)")
      #expect(again?.host == url.host && again?.path == url.path && again?.query == url.query)
      #expect(url.href.utf8.allSatisfy { $0 < 0x80 })
      if let reference = WebURL(RandomURL.text(&random), base: url) { #expect(WebURL(reference.href) == reference) }
    }
    #expect(parsed > 5000)
  }
}
