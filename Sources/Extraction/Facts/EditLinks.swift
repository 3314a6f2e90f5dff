import Glibc
import HTML

/// Where a reader can change the page, and where its earlier versions are: wikis by their own ids and addresses, other
/// sites by what their links say.
struct EditLinks {
  /// The page's own address.
  let visited: String
  private(set) var edit: String?
  private(set) var history: String?
  private var fallback: String?

  init(visited: String) { self.visited = visited }

  private static let texts = PhraseTable(EditTexts.phrases)

  /// Reads `<link rel=edit>`, and MediaWiki's `<link type=application/x-wiki>`.
  mutating func read(_ element: HTMLTree.Listed, _ tree: HTMLTree, _ resolver: AddressResolver) {
    guard edit == nil, let href = tree.range(of: .href, in: element) else { return }
    let isEdit = tree.source.withUnsafeBufferPointer { source in
      if let type = tree.range(of: .type, in: element),
        UnsafeBufferPointer(rebasing: source[type]).equals("application/x-wiki")
      {
        return true
      }
      guard let rel = tree.range(of: .rel, in: element) else { return false }
      return UnsafeBufferPointer(rebasing: source[rel]).equals("edit")
    }
    if isEdit { edit = tree.value(href).flatMap(resolver.resolve) }
  }

  /// Reads one of the page's links, given with its text and resolved address.
  mutating func read(_ index: Int, _ page: Page, text: String, url: String) {
    guard edit == nil || history == nil else { return }
    let tree = page.tree
    let node = tree.nodes[index]
    if url.hasQuery, url.holds("action=") {
      readWiki(index, page, url)
      return
    }
    let meaning = text.isEmpty ? title(node, tree).flatMap(meaning) : meaning(text)
    if edit == nil {
      let isMarked =
        tree.range(of: .rel, in: node).map { rel in
          tree.source.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[rel]).equals("edit") }
        } ?? false
      if isMarked || meaning == .edit, !url.holds("/cdn-cgi/") {
        edit = url
        if history == nil { history = EditLinks.history(ofSource: url) }
        return
      }
    }
    if fallback == nil, meaning == .source, EditLinks.history(ofSource: url) != nil { fallback = url }
    if history == nil, meaning == .history, isHistory(url) { history = url }
  }

  /// What is known when all links are read. A link to the page's source on a forge leads to its editor too.
  func result() -> (edit: String?, history: String?) {
    let edit = edit ?? fallback
    return (edit, history ?? edit.flatMap(EditLinks.history(ofSource:)))
  }

  private mutating func readWiki(_ index: Int, _ page: Page, _ url: String) {
    guard !url.holds("redlink="), !url.holds("section=") else { return }
    let isHistory = url.holds("action=history")
    guard isHistory || url.holds("action=edit") else { return }
    let tree = page.tree
    var id = tree.value(of: .id, in: tree.nodes[index], limit: 40) ?? ""
    let parent = Int(tree.nodes[index].parent)
    if !id.hasPrefix("ca-"), parent >= 0 { id = tree.value(of: .id, in: tree.nodes[parent], limit: 40) ?? "" }
    if isHistory {
      if history == nil || id == "ca-history" { history = url }
    } else if edit == nil, id == "ca-edit" || id == "ca-viewsource" || id == "ca-ve-edit" {
      edit = url
    }
  }

  private func meaning(_ text: String) -> EditTexts.Meaning? {
    guard (2...80).contains(text.utf8.count), let word = WordStream.first(of: text), EditLinks.texts.mayBegin(word)
    else {
      return nil
    }
    let words = WordStream(text, limit: 12).words
    guard let found = EditLinks.texts.match(words, at: 0) else { return nil }
    // Editors are also called by a few words more; `History of coffee` is no list of versions.
    return words.count - found.end <= (found.value == .history ? 0 : 5) ? found.value : nil
  }

  private func title(_ node: HTMLTree.Node, _ tree: HTMLTree) -> String? { tree.value(of: .title, in: node, limit: 80) }

  private func isHistory(_ url: String) -> Bool {
    url.holds("/commits/") || url.hasSuffix("/revisions") || url == visited + "/history" || url == visited + "/_history"
      || url == visited + "?do=revisions"
  }

  /// The list of commits that belongs to a file's address on a forge.
  static func history(ofSource url: String) -> String? {
    for (sign, replacement) in [("/-/edit/", "/-/commits/"), ("/-/blob/", "/-/commits/")] {
      if let range = url.firstRange(of: sign) { return url.replacing(range, with: replacement) }
    }
    guard url.hasPrefix("https://github.com/") else { return nil }
    for sign in ["/edit/", "/blob/"] {
      if let range = url.firstRange(of: sign) { return url.replacing(range, with: "/commits/") }
    }
    return nil
  }
}

extension String {
  /// Whether an ASCII text of small letters occurs, letters of either case.
  func holds(_ text: StaticString) -> Bool {
    var copy = self
    return copy.withUTF8 { $0.contains(text, within: 4096) }
  }

  /// Whether a `?` occurs.
  fileprivate var hasQuery: Bool {
    var copy = self
    return copy.withUTF8 { bytes in bytes.baseAddress.map { memchr($0, 0x3F, bytes.count) != nil } ?? false }
  }

  fileprivate func replacing(_ range: Range<String.Index>, with text: String) -> String {
    let rest = self[range.upperBound...].prefix { $0 != "?" && $0 != "#" }
    return self[..<range.lowerBound] + text + rest
  }
}
