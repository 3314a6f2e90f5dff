import Testing

@testable import Assessment

/// What a text says itself, apart from what it quotes.
struct QuotationsTests {
  static let texts: [(text: String, quoted: [String])] = [
    ("It says “page not found” since noon", ["page not found"]), ("Was heißt „Seite fehlt“ hier?", ["Seite fehlt"]),
    ("Que veut dire « page introuvable » ?", [" page introuvable "]), ("»Seite fehlt« steht da", ["Seite fehlt"]),
    ("「見つかりません」と出ます", ["見つかりません"]), ("The file \"loom.txt\" was not found", ["loom.txt"]),
    ("Det står ”sidan saknas” där", ["sidan saknas"]), ("A 5\" reed and a 6\" shuttle", []),
    ("Home » Courses » Page not found", []), ("It's the weavers’ page and isn’t there", []), ("“Never closed", []),
    ("“All of it”", []), ("", []),
  ]

  @Test(arguments: texts) func areFound(_ test: (text: String, quoted: [String])) {
    #expect(Quotations(test.text).quoted == test.quoted)
  }

  @Test func areLeftOut() {
    #expect(
      Quotations("The page “Looms” was not found").own.split(separator: " ").joined(separator: " ")
        == "The page was not found")
    #expect(Quotations("“All of it”").own == "“All of it”")
  }
}
