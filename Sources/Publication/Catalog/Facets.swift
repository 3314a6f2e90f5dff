import Model
import Text

/// How many entries of the catalog have each value of each facet: `facets.json`.
struct Facets {
  private var entries = 0
  private var counts: [String: [String: Int]] = [:]

  private static let names = [
    "audience", "freshness", "health", "language", "languageDetected", "license", "lifecycle", "questions",
    "regionsAppliesTo", "regionsWrittenFrom", "registry", "skills", "tools", "volatility",
  ]

  mutating func add(_ entry: Entry, _ resource: Resource) {
    entries += 1
    count("audience", resource.audience)
    count("freshness", [entry.state.freshness.state.rawValue])
    count("health", [entry.state.health.state.rawValue])
    count("language", [entry.language?.value ?? ""])
    let detected = entry.state.lastGood?.language
    count("languageDetected", [detected?.isReliable == true ? detected?.code ?? "" : ""])
    count("license", [entry.license?.value ?? ""])
    count("lifecycle", [resource.lifecycle.rawValue])
    count("questions", resource.questions)
    count("regionsAppliesTo", resource.regions.appliesTo)
    count("regionsWrittenFrom", resource.regions.writtenFrom)
    count("registry", [resource.registry])
    count("skills", resource.skills)
    count("tools", resource.tools)
    count("volatility", [resource.volatility.rawValue])
  }

  /// A value given twice counts once; the empty value stands for "unknown".
  private mutating func count(_ facet: String, _ values: [String]) {
    for (place, value) in values.enumerated() where !values[..<place].contains(value) {
      counts[facet, default: [:]][value, default: 0] += 1
    }
  }

  func render() -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.field("entries", entries)
      json.object("facets") { json in
        for name in Facets.names {
          json.array(name) { json in
            let values = (counts[name] ?? [:]).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            for (value, count) in values {
              json.object { json in
                json.field("count", count)
                json.field("value", value.isEmpty ? nil : value)
              }
            }
          }
        }
      }
      json.field("schemaVersion", Manifest.schemaVersion)
    }
    json.newline()
    return json.bytes
  }
}
