import Model
import Registry

/// Reads `secondOpinion` of the `fetch:` section.
enum SecondOpinionReader {
  static func read(
    _ fetch: YAMLNode?, folder: String, _ diagnostics: inout Diagnostics
  ) -> SecondOpinionConfiguration? {
    // The section's own keys have been checked by its reader.
    var ignored = Diagnostics()
    guard let fetch, fetch.isMapping,
      let section = YAMLMapping(fetch, as: "“fetch”", known: FetchReader.keys, &ignored)?
        .mapping("secondOpinion", known: ["command", "timeout", "perNight"], &diagnostics)
    else { return nil }
    section.require("command", &diagnostics)
    guard let nodes = section.nodes("command", &diagnostics) else { return nil }
    let words = nodes.compactMap(\.text)
    guard let program = words.first, words.count == nodes.count, words.count <= 64,
      words.allSatisfy({ $0.utf8.count <= 4_096 && !$0.utf8.contains(0) }), program.contains("/")
    else {
      diagnostics.error(
        section["command"]?.location ?? section.location, "“command” is no path of a program with its arguments",
        remedy: "write [/usr/local/bin/look, --json]: no shell reads it")
      return nil
    }
    var opinion = SecondOpinionConfiguration(command: [FilePath.join(folder, program)] + words.dropFirst())
    if let timeout = section.duration("timeout", in: 0.1...600, &diagnostics) { opinion.timeout = timeout }
    if let count = section.integer("perNight", in: 0...10_000, &diagnostics) { opinion.perNight = count }
    return opinion
  }
}
