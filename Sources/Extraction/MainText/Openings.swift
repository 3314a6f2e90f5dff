import HTML

/// Beginnings of texts, found by their first byte: ASCII letters of either case.
struct Openings {
  /// By first byte, in lower case.
  private let byFirst: [[[UInt8]]]

  init(_ texts: [String]) {
    var byFirst = Array(repeating: [[UInt8]](), count: 256)
    for text in texts {
      let bytes = Array(text.utf8)
      guard let first = bytes.first else { continue }
      byFirst[Int(first)].append(bytes)
    }
    self.byFirst = byFirst
  }

  /// A list of texts between bars and newlines.
  init(list: String) { self.init(list.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init)) }

  /// Whether a text begins with one of them.
  func begin(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { text in
      guard let first = text.first else { return false }
      return byFirst[Int(first.lowered)].contains { opening in
        guard opening.count <= text.count else { return false }
        for i in opening.indices where text[i].lowered != opening[i] { return false }
        return true
      }
    }
  }
}
