/// The code of a page's main text. A change here matters more to a tutorial than one of its prose.
package struct CodeReading: Sendable, Hashable, Codable {
  /// Hex digest of all blocks of code, white space at line ends not counted; line numbers are no code.
  package var digest: String
  /// Characters without white space.
  package var characters: Int
  package var blocks: Int
  package init(digest: String, characters: Int, blocks: Int) {
    self.digest = digest
    self.characters = characters
    self.blocks = blocks
  }
}
