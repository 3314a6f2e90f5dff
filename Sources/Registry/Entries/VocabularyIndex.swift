import Model
import Text
import Web

/// The vocabulary as sets, to look words up for every entry.
struct VocabularyIndex {
  private var words: [String: Set<String>]
  private var inOrder: [String: [String]]
  private var tools: [String: Volatility]
  private var hosts: [String: Volatility]

  init(_ vocabulary: Vocabulary) {
    inOrder = [
      "questions": vocabulary.questions.map(\.id), "skills": vocabulary.skills.map(\.id),
      "audience": vocabulary.audiences.map(\.id), "regions": vocabulary.regions.map(\.id),
    ]
    words = inOrder.mapValues { Set($0) }
    tools = vocabulary.toolVolatility
    hosts = vocabulary.hostVolatility
  }

  /// How fast a resource's subject goes out of date by what it is about, or else by where it stands: the fastest of its
  /// tools; its host or the nearest host above it. Nil when the vocabulary knows neither.
  func volatility(tools names: [String], url: WebURL?) -> Volatility? {
    let order: [Volatility] = [.fast, .medium, .slow, .evergreen]
    let known = names.compactMap { tools[$0] }
    if let fastest = order.first(where: known.contains) { return fastest }
    guard !hosts.isEmpty, var host = url?.host else { return nil }
    while true {
      if let found = hosts[host] { return found }
      guard let dot = host.firstIndex(of: ".") else { return nil }
      host = String(host[host.index(after: dot)...])
    }
  }

  /// Nil when the word is known, or the vocabulary has no words of this kind at all.
  func fault(_ word: String, in list: String) -> (message: String, remedy: String)? {
    guard let known = words[list], !known.isEmpty, !known.contains(word) else { return nil }
    let name = ["questions": "question", "skills": "skill", "audience": "audience", "regions": "region"][list] ?? list
    let nearest = Nearest.match(word, in: inOrder[list] ?? [])
    let remedy =
      nearest.map { "did you mean “\($0)”?" }
      ?? (known.count <= 12 ? "known are " + (inOrder[list] ?? []).joined(separator: ", ") : "add it to the vocabulary")
    return ("the \(name) \(Shown.quoted(word)) is not in the vocabulary", remedy)
  }
}
