extension Reading {
  /// A heading and what follows it: where a page says in a few words that something is wrong.
  package struct Notice: Sendable, Hashable {
    package var heading: String
    /// Level of the heading, 1…6.
    package var level: Int
    /// What follows it on the page up to the next heading, bounded.
    package var text: String
    /// Characters of the smallest element around it that holds more than the heading, the heading included: a notice
    /// stands in a box of its own, a section of a text among other sections.
    package var room: Int
    package init(heading: String, level: Int, text: String, room: Int) {
      self.heading = heading
      self.level = level
      self.text = text
      self.room = room
    }
  }
}
