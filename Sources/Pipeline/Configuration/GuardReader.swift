import Model
import Registry
import Text
import Web

/// Reads the `guard:` section: when a night is not published.
enum GuardReader {
  static func read(_ mapping: YAMLMapping, _ diagnostics: inout Diagnostics) -> PipelineConfiguration.Guard {
    var safeguard = PipelineConfiguration.Guard()
    guard
      let section = mapping.mapping("guard", known: ["maxNewlyBroken", "minChecked", "canaries"], &diagnostics)
    else { return safeguard }
    if let node = section["maxNewlyBroken"] {
      if let threshold = node.text.flatMap(Threshold.parse) {
        safeguard.maxNewlyBroken = threshold
      } else {
        let shown = node.text.map { "“\(Escape.terminal($0, limit: 120))”" } ?? node.kind
        diagnostics.error(
          node.location, "“maxNewlyBroken” cannot be \(shown)", remedy: "write 20, 5% or \"max(20, 5%)\"")
      }
    }
    if let share = section.percentage("minChecked", in: 0...1, &diagnostics) { safeguard.minChecked = share }
    for node in section.nodes("canaries", &diagnostics) ?? [] {
      if let canary = canary(node, &diagnostics) { safeguard.canaries.append(canary) }
    }
    return safeguard
  }

  /// A URL, or a mapping with `url` and `mustContain`.
  private static func canary(_ node: YAMLNode, _ diagnostics: inout Diagnostics) -> PipelineConfiguration.Canary? {
    guard node.isMapping else { return url(node, &diagnostics).map { PipelineConfiguration.Canary(url: $0) } }
    guard let entry = YAMLMapping(node, as: "a canary", known: ["url", "mustContain"], &diagnostics) else { return nil }
    entry.require("url", &diagnostics)
    let text = entry.string("mustContain", limit: 500, &diagnostics)
    return entry["url"].flatMap { url($0, &diagnostics) }.map {
      PipelineConfiguration.Canary(url: $0, mustContain: text)
    }
  }

  private static func url(_ node: YAMLNode, _ diagnostics: inout Diagnostics) -> String? {
    guard let text = node.text else {
      diagnostics.error(node.location, "a canary must be a URL, but is \(node.kind)")
      return nil
    }
    do throws(AddressRule.Fault) {
      return try AddressRule.check(text).href
    } catch {
      diagnostics.error(node.location, error.message, remedy: error.remedy)
      return nil
    }
  }
}
