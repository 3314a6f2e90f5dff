import HTML

/// The page's `<meta>` elements by name, property, itemprop or http-equiv.
struct MetaTags {
  struct Entry {
    /// Lower case.
    var key: String
    var value: String
    /// Whether the key was given as http-equiv.
    var isHeader: Bool
  }

  private(set) var entries: [Entry] = []
  static let limit = 500

  init(_ tree: HTMLTree) {
    for element in tree.listed where element.tag == .meta && entries.count < MetaTags.limit {
      guard let content = tree.range(of: .content, in: element) else { continue }
      let header = tree.range(of: .httpEquiv, in: element)
      guard
        let name = tree.range(of: .property, in: element) ?? tree.range(of: .name, in: element)
          ?? tree.range(of: .itemprop, in: element) ?? header, name.count <= 64
      else { continue }
      guard let value = tree.value(content, limit: 2048), !value.isEmpty else { continue }
      // What only readers without scripts are told to do says nothing of the page.
      if name == header, MetaTags.isInNoscript(tree.source, name.lowerBound) { continue }
      var key: [UInt8] = []
      key.reserveCapacity(name.count)
      for byte in tree.source[name] where !byte.isBlank { key.append(byte.lowered) }
      entries.append(Entry(key: String(decoding: key, as: UTF8.self), value: value, isHeader: name == header))
    }
  }

  /// Whether a `noscript` was opened shortly before and not closed.
  private static func isInNoscript(_ source: [UInt8], _ place: Int) -> Bool {
    for index in stride(from: place - 1, to: max(0, place - 400), by: -1) where source[index] == UInt8(ascii: "<") {
      let name = source[(index + 1)..<place].prefix(9).map(\.lowered)
      if name.starts(with: "noscript".utf8) { return true }
      if name.starts(with: "/noscript".utf8) { return false }
    }
    return false
  }

  /// The first value of the first of these keys that has one.
  func first(_ keys: String...) -> String? {
    for key in keys {
      if let entry = entries.first(where: { $0.key == key }) { return entry.value }
    }
    return nil
  }

  func all(_ key: String) -> [String] { entries.filter { $0.key == key }.map(\.value) }
}
