import Glibc

/// What differs between two published catalogs, found by reading both, line by line and merged by id.
struct CatalogDifference {
  /// Lines are elements of `entries`, as published.
  enum Change {
    case added(ArraySlice<UInt8>)
    case changed(from: ArraySlice<UInt8>, to: ArraySlice<UInt8>)
    case removed(ArraySlice<UInt8>)
  }

  /// Paths of `catalog.json`; nil for a catalog that was never published.
  let old: String?
  let new: String
  let fileSystem: any FileSystem

  /// Calls `body` for every entry that differs, in the order of the bytes of the ids.
  func forEach(_ body: (Change) throws -> Void) throws {
    var new = try EntryLines(self.new, fileSystem: fileSystem)
    guard let path = self.old else {
      while let line = try new.next() { try body(.added(line)) }
      return
    }
    var old = try EntryLines(path, fileSystem: fileSystem)
    var before = try old.next()
    var after = try new.next()
    while true {
      switch (before, after) {
      case (nil, nil): return
      case (let was?, nil):
        try body(.removed(was))
        before = try old.next()
      case (nil, let now?):
        try body(.added(now))
        after = try new.next()
      case (let was?, let now?):
        if areEqual(was, now) {
          before = try old.next()
          after = try new.next()
          continue
        }
        let wasID = try old.id(of: was)
        let nowID = try new.id(of: now)
        if wasID.elementsEqual(nowID) {
          try body(.changed(from: was, to: now))
          before = try old.next()
          after = try new.next()
        } else if wasID.lexicographicallyPrecedes(nowID) {
          try body(.removed(was))
          before = try old.next()
        } else {
          try body(.added(now))
          after = try new.next()
        }
      }
    }
  }

  /// Names of the top-level fields whose values differ, sorted.
  static func fields(from old: ArraySlice<UInt8>, to new: ArraySlice<UInt8>) -> [String] {
    let before = JSONScanner.members(old) ?? []
    let after = JSONScanner.members(new) ?? []
    var names: [String] = []
    for (key, value) in after where before.first(where: { $0.key == key })?.value != value { names.append(key) }
    for (key, _) in before where !after.contains(where: { $0.key == key }) { names.append(key) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func areEqual(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    return a.withUnsafeBytes { a in
      b.withUnsafeBytes { b in
        guard let first = a.baseAddress, let second = b.baseAddress else { return true }
        return memcmp(first, second, a.count) == 0
      }
    }
  }
}

/// The entries of a published `catalog.json`, one a line.
private struct EntryLines: ~Copyable {
  private var lines: LineReader
  private let path: String

  init(_ path: String, fileSystem: any FileSystem) throws(PublicationError) {
    var lines = try LineReader(path, fileSystem: fileSystem)
    _ = try lines.next()
    self.lines = lines
    self.path = path
  }

  mutating func next() throws(PublicationError) -> ArraySlice<UInt8>? {
    guard let line = try lines.next(), line.first == UInt8(ascii: "{") else { return nil }
    return line.last == UInt8(ascii: ",") ? line.dropLast() : line
  }

  /// The bytes of the id, which needs no escapes.
  func id(of line: ArraySlice<UInt8>) throws(PublicationError) -> ArraySlice<UInt8> {
    guard let id = JSONScanner.member("id", of: line) else {
      throw PublicationError(
        operation: "read", path: path, reason: "a line is no catalog entry",
        remedy: "run `perennial verify` on the last generation")
    }
    return id.dropFirst().dropLast()
  }
}
