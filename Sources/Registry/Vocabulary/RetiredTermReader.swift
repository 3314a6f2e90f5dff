import Model
import Text

/// Reads the items of `retiredTerms`.
enum RetiredTermReader {
  static let keys = [
    "term", "aliases", "replacedBy", "current", "since", "in", "except", "context", "matchCase", "note",
  ]
  /// Bytes of a name or phrase.
  static let limit = 100
  private static let fewestBytes = 3

  static func read(_ node: YAMLNode, _ diagnostics: inout Diagnostics) -> RetiredTerm? {
    guard let entry = YAMLMapping(node, as: "an item of “retiredTerms”", known: keys, &diagnostics) else { return nil }
    entry.require("term", &diagnostics)
    guard let name = entry.string("term", limit: limit, &diagnostics) else { return nil }
    var term = RetiredTerm(term: name, source: entry["term"]?.location ?? entry.location)
    check([name], entry, "term", &diagnostics)
    term.aliases = names(entry, "aliases", &diagnostics)
    term.exceptions = names(entry, "except", &diagnostics)
    term.context = names(entry, "context", &diagnostics)
    term.replacement = entry.string("replacedBy", limit: 200, &diagnostics)
    term.currentNames = names(entry, "current", &diagnostics)
    if term.currentNames.isEmpty, let replacement = term.replacement, isSearchable(replacement) {
      term.currentNames = [replacement]
    }
    term.since = date(entry, &diagnostics)
    if let nodes = entry.nodes("in", &diagnostics) {
      term.places = Set(
        nodes.compactMap { YAMLMapping.choice($0, "in", of: RetiredTerm.Place.self, &diagnostics) })
    }
    if let word = entry.choice("matchCase", of: YesOrNo.self, &diagnostics) { term.matchesCase = word == .yes }
    return term
  }

  private enum YesOrNo: String, CaseIterable {
    case yes = "true"
    case no = "false"
  }

  private static func names(_ entry: YAMLMapping, _ key: String, _ diagnostics: inout Diagnostics) -> [String] {
    let names = entry.strings(key, limit: limit, &diagnostics) ?? []
    check(names, entry, key, &diagnostics)
    return names
  }

  /// Names are looked for between letters and digits: one that begins or ends otherwise would never be found.
  private static func check(
    _ names: [String], _ entry: YAMLMapping, _ key: String, _ diagnostics: inout Diagnostics
  ) {
    for name in names where !isSearchable(name) {
      diagnostics.error(
        entry[key]?.location ?? entry.location, "\(Shown.quoted(name)) cannot be looked for",
        remedy: "write at least \(fewestBytes) bytes that begin with a letter or digit")
    }
  }

  private static func isSearchable(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count >= fewestBytes, name.utf8.count <= limit else { return false }
    return first >= 0x80 || ASCII.isAlphanumeric(first)
  }

  private static func date(_ entry: YAMLMapping, _ diagnostics: inout Diagnostics) -> CivilDate? {
    guard let text = entry.string("since", limit: 20, &diagnostics) else { return nil }
    if let date = CivilDate(iso8601: text) { return date }
    diagnostics.error(
      entry["since"]?.location ?? entry.location, "“since” cannot be \(Shown.quoted(text))",
      remedy: "write a year, month or day such as 2021, 2021-06 or 2021-06-15")
    return nil
  }
}
