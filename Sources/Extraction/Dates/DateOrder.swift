/// Order of numbers in dates like 03/04/2021: what can be read in two ways is read by the page's language or not at all.
enum DateOrder: Sendable {
  case dayFirst
  case monthFirst
  case unknown

  /// - Parameters:
  ///   - language: the page's declared language with its region. English without a region is no answer by itself.
  ///   - host: the page's host, whose country domain decides for English.
  init(language: String?, host: String? = nil) {
    guard let language = language?.lowercased(), language.utf8.count >= 2 else {
      self = .unknown
      return
    }
    guard language.hasPrefix("en") else {
      self = .dayFirst
      return
    }
    if language.hasSuffix("us") {
      self = .monthFirst
    } else if let host, DateOrder.dayFirstDomains.contains(where: host.hasSuffix) {
      self = .dayFirst
    } else if let host, host.hasSuffix(".gov") || host.hasSuffix(".us") || host.hasSuffix(".mil") {
      self = .monthFirst
    } else {
      self = language.utf8.count > 2 ? .dayFirst : .unknown
    }
  }

  private static let dayFirstDomains = [
    ".uk", ".au", ".nz", ".ie", ".in", ".za", ".sg", ".eu", ".de", ".ch", ".at", ".fr",
  ]
}
