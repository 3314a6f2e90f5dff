/// What kind of thing a page offers.
package enum PageFormat: String, Sendable, Codable, CaseIterable {
  case article
  case video
  case audio
  case slides
  case interactive
  /// A notebook of text and runnable code.
  case notebook
  /// A program's source.
  case code
  /// A page whose point is a document to download.
  case document
  case course
  /// Questions and answers, or another conversation.
  case thread
}
