import Text

/// The vocabulary as sets, to look words up for every entry.
struct VocabularyIndex {
  private var words: [String: Set<String>]
  private var inOrder: [String: [String]]

  init(_ vocabulary: Vocabulary) {
    inOrder = [
      "questions": vocabulary.questions.map(\.id), "skills": vocabulary.skills.map(\.id),
      "audience": vocabulary.audiences.map(\.id), "regions": vocabulary.regions.map(\.id),
    ]
    words = inOrder.mapValues { Set($0) }
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
