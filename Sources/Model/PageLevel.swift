/// How much a page expects its reader to know, by its own words.
package enum PageLevel: String, Sendable, Codable, CaseIterable {
  case beginner
  case intermediate
  case advanced
}
