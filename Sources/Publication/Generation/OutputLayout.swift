import Model

/// The names in an output folder.
struct OutputLayout: Sendable {
  let output: String

  init(_ output: String) {
    var path = output[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    self.output = path.isEmpty ? "." : String(path)
  }

  var generations: String { output + "/generations" }
  var current: String { output + "/current" }

  func generation(_ name: String) -> String { generations + "/" + name }
  /// A generation being written.
  func partial(_ name: String) -> String { generations + "/.partial-" + name }
  /// A generation being removed.
  func leaving(_ name: String) -> String { generations + "/.leaving-" + name }
  /// The link that will be renamed to `current`.
  func newLink(_ name: String) -> String { output + "/.current-" + name }
  func linkTarget(_ name: String) -> String { "generations/" + name }

  func generationName(ofLink target: String) -> String? {
    let prefix = "generations/"
    guard target.hasPrefix(prefix) else { return nil }
    let name = String(target.dropFirst(prefix.count))
    return OutputLayout.isGenerationName(name) ? name : nil
  }

  static func isLeftover(_ name: String) -> Bool {
    [".partial-", ".leaving-", ".current-", ".probe-"].contains { name.hasPrefix($0) }
  }

  /// `YYYYMMDDThhmmssZ`.
  static func isRunName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else { return false }
    return bytes.enumerated().allSatisfy { $0 == 8 || $0 == 15 || (48...57).contains($1) }
  }

  /// A run's name, or a run's name and `-rNNN`. Other folders are none of ours: never read, never removed.
  static func isGenerationName(_ name: String) -> Bool {
    guard let dash = name.firstIndex(of: "-") else { return isRunName(name) }
    let revision = name[name.index(after: dash)...].utf8
    return isRunName(String(name[..<dash])) && revision.count == 4 && revision.first == UInt8(ascii: "r")
      && revision.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  /// The first revision of a run that no generation has.
  static func nextRevision(of run: RunID, after generations: [String]) -> String {
    let taken = Set(generations)
    var number = 2
    while true {
      let digits = String(number)
      let name = run + "-r" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      if !taken.contains(name) { return name }
      number += 1
    }
  }
}
