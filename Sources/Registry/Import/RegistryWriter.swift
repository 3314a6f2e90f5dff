package import Model

/// Entries as YAML, in the style of hand-written registries.
package enum RegistryWriter {
  /// One list item with its keys, each line ended by a line feed. What is empty or a default is left out.
  /// - Parameter indentation: columns before the hyphen.
  package static func entry(_ resource: Resource, indentation: Int = 2) -> String {
    let margin = String(repeating: " ", count: indentation)
    var lines = ["id: \(scalar(resource.id))", "url: \(scalar(resource.url))"]
    if !resource.aliases.isEmpty { lines.append("aliases: \(list(resource.aliases))") }
    if let title = resource.title { lines.append("title: \(quoted(title))") }
    if !resource.questions.isEmpty { lines.append("questions: \(list(resource.questions))") }
    if !resource.skills.isEmpty { lines.append("skills: \(list(resource.skills))") }
    if !resource.audience.isEmpty { lines.append("audience: \(list(resource.audience))") }
    if let language = resource.language { lines.append("language: \(scalar(language))") }
    if !resource.regions.isEmpty { lines.append("regions: \(regions(resource.regions))") }
    if !resource.tools.isEmpty { lines.append("tools: \(list(resource.tools))") }
    if let license = resource.license { lines.append("license: \(scalar(license))") }
    if resource.volatility != .medium { lines.append("volatility: \(resource.volatility.rawValue)") }
    if !resource.expect.isEmpty { lines.append("expect: \(expectations(resource.expect))") }
    if resource.lifecycle != .active { lines.append("lifecycle: \(resource.lifecycle.rawValue)") }
    if let successor = resource.successor { lines.append("successor: \(scalar(successor))") }
    if !resource.alternatives.isEmpty { lines.append("alternatives: \(list(resource.alternatives))") }
    return lines.enumerated().map { "\(margin)\($0.offset == 0 ? "- " : "  ")\($0.element)\n" }.joined()
  }

  private static func regions(_ regions: Regions) -> String {
    var parts: [String] = []
    if !regions.writtenFrom.isEmpty { parts.append("writtenFrom: \(list(regions.writtenFrom))") }
    if !regions.appliesTo.isEmpty { parts.append("appliesTo: \(list(regions.appliesTo))") }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  private static func expectations(_ expect: Expectations) -> String {
    var parts: [String] = []
    if !expect.mustContain.isEmpty { parts.append("mustContain: \(list(expect.mustContain))") }
    if !expect.mustNotContain.isEmpty { parts.append("mustNotContain: \(list(expect.mustNotContain))") }
    return "{" + parts.joined(separator: ", ") + "}"
  }

  private static func list(_ values: [String]) -> String {
    "[" + values.map(scalar).joined(separator: ", ") + "]"
  }

  /// A value that means the same text to every YAML parser: plain where that is safe even within brackets, else quoted.
  package static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// In quotation marks (YAML 1.2.2 §7.3.1), on one line.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: quoted += "\\\""
      case 0x5C: quoted += "\\\\"
      case 0x0A: quoted += "\\n"
      case 0x09: quoted += "\\t"
      case ..<0x20, 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]

  /// Begins with a letter, holds nothing that any YAML version reads as more than text.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, ASCII.isLetter(first), last != 0x3A else {
      return false
    }
    let isSafe = text.utf8.allSatisfy {
      ASCII.isAlphanumeric($0) || [0x2D, 0x2E, 0x5F, 0x2F, 0x3A, 0x25, 0x3D, 0x3F, 0x26, 0x2B, 0x7E, 0x40].contains($0)
    }
    return isSafe && !words.contains(ASCII.lowercased(text))
  }
}
