/// What kind of page a text stands on, by how it is built. What the page offers, a video or a text, is its `PageFormat`.
package enum PageType: String, Sendable, Codable, CaseIterable {
  /// One text by somebody: an article, a post, a tutorial.
  case article
  /// A page of a manual or reference.
  case documentation
  /// Posts of several people: a thread, a question with answers.
  case forum
  /// Many things in few words each, to be led on from.
  case listing
  /// The plan of a course: its weeks, modules or lessons.
  case course
  /// A page that its readers may edit.
  case wiki
  case slides
}
