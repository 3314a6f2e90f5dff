import Model
import Text

/// One piece of news about the catalog, for people who follow it by feed.
struct FeedItem: Hashable {
  enum Kind: String {
    case added
    case broken
    case moved
    case recovered
    case replaced
    case lifecycle
    case stale
    case text
    case removed
  }
  /// A `urn:uuid:` that is made of generation, entry and kind: it never changes.
  var id: String
  var entry: ResourceID
  var kind: String
  var title: String
  var text: String
  var url: String
  var language: String?
  var date: Timestamp

  /// What a difference means to a reader; nil for what is no news.
  init?(_ change: CatalogDifference.Change, generation: String, at date: Timestamp) {
    switch change {
    case .added(let line):
      self.init(.added, line, "Added to the catalog.", generation, date)
    case .removed(let line):
      self.init(.removed, line, "Left the catalog; tombstones.json says why.", generation, date)
    case .changed(let old, let new):
      guard let (kind, text) = FeedItem.news(from: old, to: new) else { return nil }
      self.init(kind, new, text, generation, date)
    }
  }

  private init?(_ kind: Kind, _ line: ArraySlice<UInt8>, _ text: String, _ generation: String, _ date: Timestamp) {
    guard let entry = JSONScanner.text("id", of: line), let url = JSONScanner.text("url", of: line) else { return nil }
    id = FeedItem.name("\(generation) \(entry) \(kind.rawValue)")
    self.entry = entry
    self.kind = kind.rawValue
    title = JSONScanner.text("title", of: line) ?? url
    self.text = text
    self.url = url
    language = JSONScanner.text("language", of: line)
    self.date = date
  }

  /// An item that an earlier generation published.
  init?(published item: ArraySlice<UInt8>) {
    guard let id = JSONScanner.text("id", of: item), let url = JSONScanner.text("url", of: item),
      let title = JSONScanner.text("title", of: item), let text = JSONScanner.text("content_text", of: item),
      let date = JSONScanner.text("date_published", of: item).flatMap({ Timestamp(rfc3339: $0) }),
      let own = JSONScanner.member("_perennial", of: item), let entry = JSONScanner.text("entry", of: own),
      let kind = JSONScanner.text("kind", of: own)
    else { return nil }
    self.id = id
    self.entry = entry
    self.kind = kind
    self.title = title
    self.text = text
    self.url = url
    language = JSONScanner.text("language", of: item)
    self.date = date
  }

  private static func news(from old: ArraySlice<UInt8>, to new: ArraySlice<UInt8>) -> (Kind, String)? {
    func state(_ key: StaticString, _ line: ArraySlice<UInt8>) -> String? {
      JSONScanner.member(key, of: line).flatMap { JSONScanner.text("state", of: $0) }
    }
    let (was, now) = (state("health", old), state("health", new))
    if was != now {
      switch now {
      case Health.broken.rawValue: return (.broken, "Broken: learners no longer reach it.")
      case Health.moved.rawValue: return (.moved, "Moved: its address redirects permanently.")
      case Health.ok.rawValue where was == Health.broken.rawValue: return (.recovered, "Works again.")
      default: break
      }
    }
    if let now = JSONScanner.text("url", of: new), JSONScanner.text("url", of: old) != now {
      return (.replaced, "Has a new address.")
    }
    if let now = state("lifecycle", new), state("lifecycle", old) != now { return (.lifecycle, "Is now \(now).") }
    if state("freshness", new) == Freshness.State.stale.rawValue,
      state("freshness", old) != Freshness.State.stale.rawValue
    {
      return (.stale, "Has become stale.")
    }
    if let now = JSONScanner.text("contentHash", of: new), let was = JSONScanner.text("contentHash", of: old),
      was != now
    {
      return (.text, "Its text has changed.")
    }
    return nil
  }

  /// A UUID of version 8 (RFC 9562 §5.8) from the SHA-256 of a name.
  static func name(_ text: String) -> String {
    var digits = Array(SHA256.hex(text).utf8.prefix(32))
    digits[12] = UInt8(ascii: "8")
    digits[16] = UInt8(ascii: "8")
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
    return "urn:uuid:" + parts.joined(separator: "-")
  }
}
