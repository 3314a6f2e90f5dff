/// How long a page takes to read.
package struct ReadingTime: Sendable, Hashable, Codable {
  /// At least 1.
  package var minutes: Int
  /// `words`: 200 words, or 400 characters of a script without spaces, a minute, code left out. `json-ld`: the page's
  /// own statement.
  package var source: String
  /// Lines of code blocks in the main text; reading code is not counted in `minutes`.
  package var codeLines: Int

  package init(minutes: Int, source: String, codeLines: Int = 0) {
    self.minutes = minutes
    self.source = source
    self.codeLines = codeLines
  }
}
