import Model

/// Reads lists of phrases: a line that ends in a colon names the kind of those that follow.
enum NoticeLexicon {
  static func read(_ text: String) -> [(String, StatusNotice.Kind)] {
    var phrases: [(String, StatusNotice.Kind)] = []
    var kind = StatusNotice.Kind.outdated
    for line in text.split(separator: "\n") {
      let words = line.drop { $0 == " " }
      if words.hasSuffix(":") {
        kind = kinds[String(words.dropLast())] ?? kind
      } else {
        var phrase = String(words)
        for (sign, meaning) in signs where phrase.hasPrefix(sign) { phrase = meaning + phrase.dropFirst(sign.count) }
        phrases.append((phrase, kind))
      }
    }
    return phrases
  }

  private static let kinds = Dictionary(
    uniqueKeysWithValues: StatusNotice.Kind.allCases.map { (String(describing: $0), $0) })

  private static let signs: [(String, String)] = [
    (
      "<be>",
      """
      is|are|was|were|has|have|may|might|could|seems|appears|looks {be|been|being|become|to|now|currently|very|badly|quite\
      |somewhat|partially|partly|probably|likely|possibly|severely|officially|already|completely|largely|mostly|a|bit\
      |hopelessly|considered|marked|as|and}
      """
    ),
    (
      "<viewing>",
      """
      you are|re {currently|now} viewing|reading|browsing|looking|using|visiting|seeing|on {the|a|an|at|this|some\
      |documentation|docs|for|of|our|version|page|pages|api}
      """
    ),
  ]
}
