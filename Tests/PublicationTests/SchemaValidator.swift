import FoundationEssentials

/// As much of JSON Schema 2020-12 as the published schemas use. Stricter than the standard in one point: a key that a
/// schema's `properties` do not name is a fault, so that no output outgrows its schema.
struct SchemaValidator {
  private let folder: String

  init() {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    parts.removeLast(3)
    folder = parts.joined(separator: "/") + "/Catalog/schema/"
  }

  /// One line for each fault, empty when the value fits.
  func faults(_ value: JSONTree, _ schema: String) throws -> [String] {
    let root = try load(schema + ".schema.json")
    return try check(value, root, root: root, at: "$")
  }

  private func load(_ name: String) throws -> JSONTree { try .parse(try Files.bytes(folder + name)) }

  private func check(_ value: JSONTree, _ schema: JSONTree, root: JSONTree, at path: String) throws -> [String] {
    guard case .object(let rules) = schema else { return ["\(path): the schema is no object"] }
    var faults: [String] = []
    for (rule, wanted) in rules {
      switch rule {
      case "$schema", "$id", "title", "description", "$defs", "format": break
      case "$ref":
        let name = wanted.text ?? ""
        if name.hasPrefix("#/$defs/") {
          faults += try check(value, root["$defs"][String(name.dropFirst(8))], root: root, at: path)
        } else {
          let other = try load(name)
          faults += try check(value, other, root: other, at: path)
        }
      case "type":
        let names = wanted.elements.isEmpty ? [wanted.text ?? ""] : wanted.elements.compactMap(\.text)
        if !names.contains(where: { has($0, value) }) { faults.append("\(path): is no \(names)") }
      case "const": if value != wanted { faults.append("\(path): is not \(wanted)") }
      case "enum": if !wanted.elements.contains(value) { faults.append("\(path): \(value) is not allowed") }
      case "anyOf":
        let results = try wanted.elements.map { try check(value, $0, root: root, at: path) }
        if !results.contains(where: \.isEmpty) { faults += results.min { $0.count < $1.count } ?? [] }
      case "items":
        for (place, element) in value.elements.enumerated() {
          faults += try check(element, wanted, root: root, at: "\(path)[\(place)]")
        }
      case "minItems":
        if case .number(let least) = wanted, value.elements.count < Int(least) { faults.append("\(path): too short") }
      case "minimum":
        if case .number(let least) = wanted, case .number(let number) = value, number < least {
          faults.append("\(path): too small")
        }
      case "maximum":
        if case .number(let most) = wanted, case .number(let number) = value, number > most {
          faults.append("\(path): too large")
        }
      case "pattern":
        if case .string(let text) = value, text.firstMatch(of: try Regex(wanted.text ?? "")) == nil {
          faults.append("\(path): \(text) does not match")
        }
      case "required":
        if case .object(let members) = value {
          faults += wanted.elements.compactMap(\.text).filter { members[$0] == nil }.map { "\(path): lacks \($0)" }
        }
      case "properties":
        guard case .object(let members) = value, case .object(let known) = wanted else { break }
        for (key, member) in members {
          guard let schema = known[key] else {
            faults.append("\(path): \(key) is in no schema")
            continue
          }
          faults += try check(member, schema, root: root, at: "\(path).\(key)")
        }
      default: faults.append("\(path): the validator does not know \(rule)")
      }
    }
    return faults
  }

  private func has(_ type: String, _ value: JSONTree) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
