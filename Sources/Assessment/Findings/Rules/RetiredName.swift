package import Model

/// `content.retired-term`
package enum RetiredName: PageRule {
  package static let id = RuleID.contentRetiredTerm
  package static let summary = """
    The page uses a name that the vocabulary calls retired: a tool, place or service that was renamed, replaced or shut \
    down before tonight. Names are found as whole words, where the entry says (prose, code, links). It is silent where \
    words beside the name speak of the renaming or the end, where the page names what is current as often, and on \
    histories of changes. A notice; a warning where the title says it or three mentions do. Proposes to tell the author.
    """
  package static let examples = [
    PageExample("a place that has another name now") { PageFixture.page(text: "Log in to Loom Labs and weave.") },
    PageExample("its host in a link of the text") {
      PageFixture.page { $0.links = [Link(url: "https://a.loomlabs.example/x", text: "here", role: .content)] }
    },
  ]
  package static let counterexamples = [
    PageExample("the name of today") { PageFixture.page(text: "Log in to the Weavery and weave.") },
    PageExample("a page that tells of the renaming") {
      PageFixture.page(text: "Log in to the Weavery (formerly Loom Labs). Loom Labs accounts still work.")
    },
    PageExample("a history of changes") { PageFixture.page("Release notes", text: "Log in to Loom Labs.") },
    PageExample("a longer name that means something else") {
      PageFixture.page(text: "Try it on beta.loomlabs.example first.")
    },
    PageExample("a link of the navigation") {
      PageFixture.page { $0.links = [Link(url: "https://loomlabs.example/", text: "here", role: .navigation)] }
    },
  ]
  /// Names told of one page.
  static let most = 8

  package static func find(_ facts: PageFacts) -> [Finding] {
    let reading = facts.reading
    guard !facts.terms.isEmpty else { return [] }
    let mentions = TermMentions(facts.terms, reading, address: facts.resource.url, at: facts.at)
    let used = mentions.byEntry.filter { !$0.value.isExplained && $0.value.current < $0.value.count }
    guard !used.isEmpty, !isHistory(reading, address: facts.resource.url) else { return [] }
    return used.sorted { $0.key < $1.key }.prefix(most).map { finding(facts, facts.terms.terms[$0.key], $0.value) }
  }

  private static func finding(_ facts: PageFacts, _ term: RetiredTerm, _ found: TermMentions.Mentions) -> Finding {
    let name = found.quotes.first?.name ?? term.term
    let since = term.since.map { " since \($0)" } ?? ""
    let times = found.count == 1 ? "once" : "\(found.count) times"
    let state = term.replacement.map { "is \($0)\(since)" } ?? "is no longer there\(since)"
    let isProminent = found.isInTitle || found.count >= 3
    return facts.finding(
      id, isProminent ? .warning : .notice, cause: term.term, "Speaks \(times) of “\(name)”, which \(state).",
      evidence: found.quotes.map {
        Evidence(
          kind: "term.retired", value: term.replacement.map { "\(term.term) → \($0)" } ?? term.term, quote: $0.words,
          source: $0.place.rawValue)
      },
      suggestion: Suggestion(
        action: "ask-author", confidence: isProminent ? 0.7 : 0.5,
        reason: term.replacement.map { "Say \($0) instead of \(term.term)." } ?? "Leave \(term.term) out."))
  }

  /// Whether old names belong to the page: a history of changes, a farewell, a move, an archive.
  private static func isHistory(_ reading: Reading, address: String) -> Bool {
    if RenamingWords.areOfHistory(reading.title?.value) || RenamingWords.areOfHistory(reading.heading) { return true }
    if reading.statusNotices.contains(where: { $0.kind == .archived || $0.kind == .deprecated }) { return true }
    let path = address.lowercased()
    return ["changelog", "change-log", "release-notes", "releasenotes", "/changes", "/history", "/news/", "whatsnew"]
      .contains { path.contains($0) }
  }
}
