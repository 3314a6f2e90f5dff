import Model
import Text

/// `feeds/changes.json` (JSON Feed 1.1) and `feeds/changes.atom` (RFC 4287): what the last nights changed.
struct Feed {
  static let path = "feeds/changes.json"
  /// News of one night that are listed one by one.
  static let mostPerNight = 100
  /// News kept over the nights.
  static let most = 300

  let title: String
  let registries: [String]
  let night: Timestamp
  let generation: String
  private(set) var items: [FeedItem] = []
  private var unlisted = 0

  init(_ input: PublicationInput, generation: String) {
    title = "Changes of \(input.title)"
    registries = input.registryNames
    night = input.run.at
    self.generation = generation
  }

  mutating func add(_ change: CatalogDifference.Change) {
    guard items.count < Feed.mostPerNight else {
      unlisted += 1
      return
    }
    if let item = FeedItem(change, generation: generation, at: night) { items.append(item) }
  }

  /// Takes over what the previous generation's feed said, as far as there is room; a damaged feed says nothing.
  mutating func carryOver(_ published: [UInt8]) {
    guard let list = JSONScanner.member("items", of: published[...]), let old = JSONScanner.elements(list) else {
      return
    }
    items += old.prefix(Feed.most - items.count).compactMap { FeedItem(published: $0) }
  }

  func renderJSON() -> [UInt8] {
    var json = JSONWriter(reserving: 1 << 16, indented: true)
    json.object { json in
      json.field("description", description)
      json.array("items") { json in
        for item in items { Feed.write(item, to: &json) }
      }
      json.field("title", title)
      json.field("version", "https://jsonfeed.org/version/1.1")
    }
    json.newline()
    return json.bytes
  }

  private static func write(_ item: FeedItem, to json: inout JSONWriter) {
    json.object { json in
      json.object("_perennial") { json in
        json.field("entry", item.entry)
        json.field("kind", item.kind)
      }
      json.field("content_text", item.text)
      json.field("date_published", item.date)
      json.field("id", item.id)
      if let language = item.language { json.field("language", language) }
      json.field("tags", [item.kind])
      json.field("title", item.title)
      json.field("url", item.url)
    }
  }

  func renderAtom() -> [UInt8] {
    var text = #"<?xml version="1.0" encoding="utf-8"?>"# + "\n"
    text += #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">"# + "\n"
    text += "<id>\(FeedItem.name("feed changes " + registries.joined(separator: " ")))</id>\n"
    text += "<title>\(Escape.xml(title))</title>\n<subtitle>\(Escape.xml(description))</subtitle>\n"
    text += "<updated>\(items.first?.date ?? night)</updated>\n<author><name>Perennial</name></author>\n"
    for item in items {
      text += "<entry>\n<id>\(item.id)</id>\n<title>\(Escape.xml(item.title))</title>\n"
      text += "<updated>\(item.date)</updated>\n"
      if let href = SafeLink.href(item.url) {
        text += #"<link rel="alternate" href=""# + Escape.xml(href) + "\"/>\n"
      }
      text += #"<category term=""# + Escape.xml(item.kind) + "\"/>\n"
      text += "<content type=\"text\">\(Escape.xml(item.text))</content>\n</entry>\n"
    }
    text += "</feed>\n"
    return Array(text.utf8)
  }

  private var description: String {
    unlisted == 0
      ? "Tutorials added, broken, recovered, moved, renewed and removed."
      : "Tutorials added, broken, recovered, moved, renewed and removed. Of the latest night \(unlisted) more changes are "
        + "in changes/\(generation).json."
  }
}
