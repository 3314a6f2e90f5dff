import HTML
import Testing

@Suite("Character references")
struct CharacterReferenceTests {
  @Test(arguments: [
    ("a&amp;b", "a&b"), ("&lt;p&gt;", "<p>"), ("&#65;&#x42;&#X43", "ABC"), ("&nbsp;", "\u{A0}"), ("&hellip;", "…"),
    ("&#128;", "€"), ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"),
    ("&#99999999999999999999;", "\u{FFFD}"), ("&copy 2020", "© 2020"), ("&hellip 2020", "&hellip 2020"),
    ("&nothing;", "&nothing;"), ("&", "&"), ("&#", "&#"), ("&#x", "&#x"), ("&;", "&;"), ("&apos;", "'"),
    ("&Auml;&auml;", "Ää"), ("&thetasym;", "ϑ"), ("&#x1F600;", "😀"), ("fish&chips", "fish&chips"),
  ])
  func text(markup: String, expected: String) {
    #expect(decoded(markup, inAttribute: false) == expected)
  }

  @Test(arguments: [("?a=1&copy=2", "?a=1&copy=2"), ("?a=1&copy;=2", "?a=1©=2"), ("a&amp;b", "a&b")])
  func attributes(markup: String, expected: String) {
    #expect(decoded(markup, inAttribute: true) == expected)
  }

  private func decoded(_ markup: String, inAttribute: Bool) -> String {
    var output: [UInt8] = []
    Array(markup.utf8).withUnsafeBufferPointer {
      CharacterReference.decode($0, inAttribute: inAttribute, into: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }
}
