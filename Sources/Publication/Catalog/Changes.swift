import Model
import Text

/// `changes/<run>.json`: what a portal must do to turn the previous generation's catalog into this one's.
struct Changes {
  /// How many entries differ.
  struct Counts: Sendable, Hashable {
    var added = 0
    var changed = 0
    var removed = 0
  }

  /// - Parameter onChange: Sees every difference once, in the order of ids.
  static func write(
    _ difference: CatalogDifference, run: RunID, in draft: DraftGeneration,
    _ onChange: (CatalogDifference.Change) throws -> Void
  ) throws -> Counts {
    var counts = Counts()
    var list = try ListFile("changes/\(draft.name).json", in: draft, head: #"{"added":["#)
    // A pass for each list: three readings of two files cost less memory than any list of what is to come.
    try difference.forEach { change in
      try onChange(change)
      guard case .added(let entry) = change else { return }
      counts.added += 1
      try list.add(entry)
    }
    try list.next(#"],"changed":["#)
    if difference.old != nil {
      try difference.forEach { change in
        guard case .changed(let old, let new) = change else { return }
        counts.changed += 1
        var json = JSONWriter()
        json.value(CatalogDifference.fields(from: old, to: new))
        try list.add(Array(#"{"entry":"#.utf8) + new + Array(#","fields":"#.utf8) + json.bytes + Array("}".utf8))
      }
    }
    var json = JSONWriter()
    json.value(draft.previous?.name ?? "")
    let previous = draft.previous == nil ? Array("null".utf8) : json.bytes
    try list.next(#"],"previous":"#, value: previous, then: #","removed":["#)
    if difference.old != nil {
      try difference.forEach { change in
        guard case .removed(let line) = change, let id = JSONScanner.member("id", of: line) else { return }
        counts.removed += 1
        try list.add(id)
      }
    }
    json.reset()
    json.value(run)
    try list.next(#"],"run":"#, value: json.bytes, then: #","schemaVersion":"1.0"}"#)
    try list.close(in: draft)
    return counts
  }
}
