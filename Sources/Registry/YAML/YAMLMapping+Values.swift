import Model
import Text

/// Typed access: each call gives the value, or nil when the key is absent or its value is wrong, which is told.
extension YAMLMapping {
  /// Text of at least one and at most `limit` bytes, without control characters.
  package func string(_ key: String, limit: Int = 2_000, _ diagnostics: inout Diagnostics) -> String? {
    self[key].flatMap { Self.string($0, "“\(key)”", limit: limit, &diagnostics) }
  }

  static func string(_ node: YAMLNode, _ what: String, limit: Int, _ diagnostics: inout Diagnostics) -> String? {
    guard let text = node.text else {
      diagnostics.error(node.location, "\(what) must be text, but is \(node.kind)")
      return nil
    }
    guard !text.utf8.allSatisfy(ASCII.isSpace) else {
      diagnostics.error(node.location, "\(what) is empty")
      return nil
    }
    guard text.utf8.count <= limit else {
      diagnostics.error(node.location, "\(what) has \(text.utf8.count) bytes, more than \(limit)", remedy: "shorten it")
      return nil
    }
    if TextFault.first(in: Array(text.utf8)) != nil {
      diagnostics.error(node.location, "\(what) holds a control character", remedy: "remove it")
      return nil
    }
    return text
  }

  /// A list of texts; a single text stands for a list of one. Repetitions are told and dropped.
  package func strings(_ key: String, limit: Int = 2_000, _ diagnostics: inout Diagnostics) -> [String]? {
    nodes(key, &diagnostics).map { nodes in
      var found: [String] = []
      for node in nodes {
        guard let text = Self.string(node, "an item of “\(key)”", limit: limit, &diagnostics) else { continue }
        if found.contains(text) {
          diagnostics.warning(node.location, "\(Shown.quoted(text)) stands twice in “\(key)”", remedy: "remove one")
        } else {
          found.append(text)
        }
      }
      return found
    }
  }

  /// The most items of one list within an entry or a section.
  static let maxItems = 1_000

  /// The items of a list; a single scalar or mapping stands for a list of one.
  package func nodes(_ key: String, _ diagnostics: inout Diagnostics) -> [YAMLNode]? {
    guard let value = self[key] else { return nil }
    let items = value.items ?? [value]
    guard items.count <= Self.maxItems else {
      diagnostics.error(value.location, "“\(key)” has \(items.count) items, more than \(Self.maxItems)")
      return nil
    }
    return items
  }

  /// The mapping under a key, its keys checked.
  package func mapping(_ key: String, known: [String], _ diagnostics: inout Diagnostics) -> YAMLMapping? {
    self[key].flatMap { YAMLMapping($0, as: "“\(key)”", known: known, &diagnostics) }
  }

  /// A word of a closed list.
  package func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type, _ diagnostics: inout Diagnostics
  ) -> Choice? {
    self[key].flatMap { Self.choice($0, key, of: type, &diagnostics) }
  }

  package static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: YAMLNode, _ key: String, of type: Choice.Type, _ diagnostics: inout Diagnostics
  ) -> Choice? {
    if let text = node.text, let choice = Choice(rawValue: text) { return choice }
    let words = type.allCases.map(\.rawValue)
    let shown = node.text.map(Shown.quoted) ?? node.kind
    let nearest = node.text.flatMap { Nearest.match($0, in: words) }
    diagnostics.error(
      node.location, "“\(key)” cannot be \(shown)",
      remedy: nearest.map { "did you mean “\($0)”?" } ?? "valid values are " + words.joined(separator: ", "))
    return nil
  }

  /// A value read by a grammar of its own and checked against bounds.
  func value<Value: Comparable>(
    _ key: String, _ what: String, in range: ClosedRange<Value>, show: (Value) -> String,
    _ parse: (String) -> Value?, _ diagnostics: inout Diagnostics
  ) -> Value? {
    guard let node = self[key] else { return nil }
    guard let text = node.text, let value = parse(text) else {
      let shown = node.text.map(Shown.quoted) ?? node.kind
      diagnostics.error(node.location, "“\(key)” cannot be \(shown)", remedy: "write \(what)")
      return nil
    }
    guard range.contains(value) else {
      diagnostics.error(
        node.location, "“\(key)” is \(Shown.quoted(text))",
        remedy: "it must be \(show(range.lowerBound)) to \(show(range.upperBound))")
      return nil
    }
    return value
  }

  package func integer(_ key: String, in range: ClosedRange<Int>, _ diagnostics: inout Diagnostics) -> Int? {
    value(key, "a whole number such as 100", in: range, show: { "\($0)" }, Units.integer, &diagnostics)
  }

  /// Seconds.
  package func duration(_ key: String, in range: ClosedRange<Double>, _ diagnostics: inout Diagnostics) -> Double? {
    value(
      key, "a duration such as 500ms, 60s, 30m, 4h or 1d", in: range, show: Units.showDuration, Units.duration,
      &diagnostics)
  }

  /// Bytes.
  package func size(_ key: String, in range: ClosedRange<Int>, _ diagnostics: inout Diagnostics) -> Int? {
    value(key, "a size such as 500KB or 5MiB", in: range, show: Units.showSize, Units.size, &diagnostics)
  }

  /// A share, 0…1.
  package func percentage(_ key: String, in range: ClosedRange<Double>, _ diagnostics: inout Diagnostics) -> Double? {
    value(
      key, "a percentage such as 90%", in: range, show: { "\(Units.showNumber($0 * 100))%" }, Units.percentage,
      &diagnostics)
  }
}
