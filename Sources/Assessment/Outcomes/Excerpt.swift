import Model

/// Quotes are short: enough to recognise, never a page.
enum Excerpt {
  static let limit = 200

  /// The beginning of a text, cut at a scalar boundary.
  static func of(_ text: String) -> String {
    guard text.utf8.count > limit else { return text }
    var end = text.utf8.index(text.utf8.startIndex, offsetBy: limit)
    while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    return String(text[..<end]) + "…"
  }

  /// What a page shows first; nil when it shows nothing.
  static func ofOpening(_ reading: Reading?) -> String? {
    guard let opening = reading?.signals.opening, !opening.isEmpty else { return nil }
    return of(opening)
  }

  /// The beginning of a body as text, for evidence about pages that were not read.
  static func of(_ body: [UInt8]) -> String? {
    guard !body.isEmpty else { return nil }
    return of(String(decoding: body.prefix(limit + 4), as: UTF8.self))
  }
}

extension VisitFacts {
  /// Evidence of the status that ended the visit.
  func status(_ response: Response, quote: String? = nil) -> Evidence {
    Evidence(
      kind: "http.status", value: String(response.status), quote: quote ?? "HTTP status \(response.status)",
      source: capture.finalURL)
  }

  /// Evidence of a response header, nil when there is none.
  func header(_ name: String, _ response: Response) -> Evidence? {
    response.headers[name].map {
      Evidence(kind: "http.header", value: name, quote: Excerpt.of("\(name): \($0)"), source: capture.finalURL)
    }
  }

  /// A response of the success class.
  var success: Response? {
    guard let response, (200..<300).contains(response.status) else { return nil }
    return response
  }
}
