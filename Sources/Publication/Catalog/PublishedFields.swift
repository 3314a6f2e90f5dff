import Model

/// What the catalog says of an entry where registry and page both may speak: the registry's word first, then the page's.
extension Entry {
  struct Stated {
    var value: String
    /// `registry`, `page` (as the page declares) or `text` (as its words show).
    var from: String
  }

  var id: ResourceID { state.id }
  var url: String { resource?.url ?? state.url }

  var title: Stated? {
    if let title = resource?.title { return Stated(value: clamped(title), from: "registry") }
    return state.lastGood?.title.map { Stated(value: clamped($0), from: "page") }
  }

  var summary: String? { state.lastGood?.summary.map { clamped($0) } }

  var language: Stated? {
    if let language = resource?.language { return Stated(value: language, from: "registry") }
    if let reading = state.lastGood?.language, reading.isReliable, let code = reading.code {
      return Stated(value: code, from: "text")
    }
    return state.lastGood?.declaredLanguage.map { Stated(value: $0, from: "page") }
  }

  var license: Stated? {
    if let license = resource?.license { return Stated(value: license, from: "registry") }
    return state.lastGood?.license?.spdx.map { Stated(value: $0, from: "page") }
  }

  /// Why the entry has left the catalog; nil when it is in it.
  var departure: Departure? {
    guard let resource else { return Departure(reason: "removed", date: state.removed, successor: nil) }
    switch resource.lifecycle {
    case .retired, .merged:
      return Departure(reason: resource.lifecycle.rawValue, date: state.removed, successor: resource.successor)
    case .active, .underRevision, .needsTranslation, .superseded: return nil
    }
  }

  struct Departure {
    /// `removed` from the registry, `retired` or `merged` by an editor.
    var reason: String
    var date: Timestamp?
    var successor: ResourceID?
  }
}

/// Text from outside, cut to a bound at the end of a scalar, so that no page makes the catalog large.
func clamped(_ text: String, bytes limit: Int = 2048) -> String {
  guard text.utf8.count > limit else { return text }
  var end = text.utf8.index(text.startIndex, offsetBy: limit)
  while text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
  return text[..<end] + "…"
}

/// Shares and confidences are published with two decimals: what lies beyond is noise, and would change bytes for nothing.
func rounded(_ share: Double) -> Double { (share * 100).rounded() / 100 }
