import Model
import Text
import Web

/// One line of `decisions.jsonl` as a `Decision`, checked by what its action needs.
struct DecisionReader {
  static let keys = [
    "v", "id", "action", "entry", "at", "by", "reason", "finding", "until", "value", "field",
  ]

  var file: String
  var line: Int

  /// The decision, or every fault of the line.
  func read(_ bytes: ArraySlice<UInt8>, _ diagnostics: inout Diagnostics) -> Decision? {
    guard bytes.count <= 64 << 10 else {
      tell(1, "the line has \(bytes.count) bytes, more than \(64 << 10)", &diagnostics)
      return nil
    }
    let object: JSONLine
    do throws(JSONLine.Fault) {
      object = try JSONLine(bytes)
    } catch {
      tell(error.column, error.message, remedy: "correct or remove the line", &diagnostics)
      return nil
    }
    var found = Diagnostics()
    let decision = decision(object, &found)
    diagnostics.add(found)
    return found.hasErrors ? nil : decision
  }

  private func decision(_ object: JSONLine, _ diagnostics: inout Diagnostics) -> Decision? {
    var texts: [String: (text: String, column: Int)] = [:]
    for (name, value, column) in object.fields {
      guard Self.keys.contains(name) else {
        let nearest = Nearest.match(name, in: Self.keys).map { "did you mean “\($0)”?" }
        tell(
          column, "unknown key \(Shown.quoted(name))",
          remedy: nearest ?? "valid keys are " + Self.keys.joined(separator: ", "), &diagnostics)
        continue
      }
      switch value {
      case .null: continue
      case .number(let number) where name == "v":
        if number != "1" { tell(column, "version \(number) is not known", remedy: "update perennial", &diagnostics) }
      case .string(let text) where name != "v":
        if text.utf8.allSatisfy(ASCII.isSpace) || text.utf8.count > 10_000 {
          tell(column, "“\(name)” is \(text.utf8.count > 10_000 ? "too long" : "empty")", &diagnostics)
        } else {
          texts[name] = (text, column)
        }
      default: tell(column, "“\(name)” must be \(name == "v" ? "1" : "a text")", &diagnostics)
      }
    }
    for name in ["id", "action", "entry", "at", "by"] where texts[name] == nil {
      if !object.fields.contains(where: { $0.name == name && $0.value != .null }) {
        tell(1, "the decision has no “\(name)”", remedy: "add it", &diagnostics)
      }
    }
    let at = moment("at", texts, &diagnostics)
    let until = moment("until", texts, &diagnostics)
    guard let word = texts["action"] else { return nil }
    guard let action = Decision.Action(rawValue: word.text) else {
      let words = Decision.Action.allCases.map(\.rawValue)
      let nearest = Nearest.match(word.text, in: words).map { "did you mean “\($0)”?" }
      tell(
        word.column, "unknown action \(Shown.quoted(word.text))",
        remedy: nearest ?? "valid actions are " + words.joined(separator: ", "), &diagnostics)
      return nil
    }
    guard let id = texts["id"]?.text, let entry = texts["entry"]?.text, let at, let by = texts["by"]?.text else {
      return nil
    }
    let decision = Decision(
      id: id, action: action, entry: entry, at: at, by: by, reason: texts["reason"]?.text,
      finding: texts["finding"]?.text, until: until, value: texts["value"]?.text, field: texts["field"]?.text)
    for fault in DecisionRules.faults(of: decision) {
      tell(texts[fault.key]?.column ?? 1, fault.message, remedy: fault.remedy, &diagnostics)
    }
    return decision
  }

  private func moment(
    _ name: String, _ texts: [String: (text: String, column: Int)], _ diagnostics: inout Diagnostics
  ) -> Timestamp? {
    guard let (text, column) = texts[name] else { return nil }
    if let moment = Timestamp(rfc3339: text) { return moment }
    tell(
      column, "“\(name)” cannot be \(Shown.quoted(text))", remedy: "write a UTC time such as 2026-01-05T02:00:00Z",
      &diagnostics)
    return nil
  }

  private func tell(_ column: Int, _ message: String, remedy: String? = nil, _ diagnostics: inout Diagnostics) {
    diagnostics.error(SourceLocation(file: file, line: line, column: column), message, remedy: remedy)
  }
}
