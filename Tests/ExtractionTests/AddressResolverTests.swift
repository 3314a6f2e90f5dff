import Extraction
import Model
import Testing

/// Plain addresses are passed on unparsed; that must never be seen. A tab within an address has no meaning to a parser of
/// the URL Standard, and sends it to the parser: with and without, the result must be the same.
@Suite("Addresses resolved without parsing")
struct AddressResolverTests {
  private static let pieces = [
    "http://", "https://", "HTTP://", "http:", "/", "//", "///", "\\", "a", "B", "b-c", "example.org", "EXAMPLE.org",
    "www.example.org/", "xn--", "xn--a", "a.xn--b", "127.1", "0x7f", "1.2.3.4", "a.0x1", "a.1", "8", "0", "e.org.", ".",
    "..",
    "/./", "/../", "/..", "/.", "%2e", "/%2E%2e/", "%41", "%", "?", "#", "&", "=", "é", "ß", "日本", ":80", ":443",
    ":8080",
    ":", "@", "u:p@", "~", "'", "|", "^", "`", "{", "}", "+", ",", ";", "-", "_", "-a", "a-", "!", "*", "(", ")",
    "[::1]",
    "ftp://", "mailto:", "javascript:", "data:,", "index.html", ".well-known", "a.b", "a..b",
  ]

  @Test(arguments: ["https://example.org/guides/page?x#y", "http://example.org", "https://example.org:8443/a/b/"])
  func plainAddressesAreWhatTheParserGives(base: String) {
    var generator = Generator(state: 7)
    for _ in 0..<400 {
      let addresses = (0..<25).map { _ in
        let start = Int.random(in: 0..<3, using: &generator)
        let rest = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
          Self.pieces.randomElement(using: &generator) ?? ""
        }
        return (start == 0 ? "https://" : start == 1 ? "/" : "x") + rest.joined()
      }
      let plain = resolved(addresses, base)
      let parsed = resolved(addresses.map(withTab), base)
      for (index, address) in addresses.enumerated() where address.utf8.count > 1 && !address.hasPrefix("#") {
        #expect(plain[String(index)] == parsed[String(index)], "\(address) from \(base)")
      }
    }
  }

  /// The resolved addresses by the number of their link.
  private func resolved(_ addresses: [String], _ base: String) -> [String: String] {
    let links = addresses.enumerated().map { "<a href=\"\($0.element.replacing("&", "&amp;"))\">\($0.offset)</a>" }
    return Dictionary(
      read(links.joined(separator: " "), url: base).links.map { ($0.text, $0.url) },
      uniquingKeysWith: { first, _ in first })
  }

  private func withTab(_ address: String) -> String {
    let scalars = Array(address.unicodeScalars)
    let split = max(1, scalars.count / 2)
    return String(String.UnicodeScalarView(scalars[..<split])) + "\t"
      + String(String.UnicodeScalarView(scalars[split...]))
  }
}

extension String {
  fileprivate func replacing(_ sign: Character, _ text: String) -> String {
    split(separator: sign, omittingEmptySubsequences: false).joined(separator: text)
  }
}
