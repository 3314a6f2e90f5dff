import Model
import Text

/// One element of `search.json`: the least a portal needs to list and find entries.
enum SearchRow {
  static func write(_ entry: Entry, _ resource: Resource, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", entry.id)
      json.field("language", entry.language?.value)
      json.field("questions", resource.questions)
      json.field("title", entry.title?.value)
      json.field("url", resource.url)
    }
  }
}
