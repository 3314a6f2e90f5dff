import Model
import Registry
import Testing
import Text

/// Laws of edits, over registries written in all manners: only the named addresses change, the rest of the text stays, and
/// the same edit again has nothing to do.
@Suite struct RegistryEditLawTests {
  @Test(arguments: UInt64(0)..<200)
  func onlyTheNamedAddressesChange(seed: UInt64) throws {
    var random = Random(seed: seed)
    let text = RandomRegistry.text(&random)
    let bytes = Array(text.utf8)
    let source = try SourceText(file: "r.yaml", bytes: bytes)
    let before = try RegistryLoader.load([source]).resources
    let changes = before.filter { _ in Bool.random(using: &random) }.map { resource in
      let target =
        Bool.random(using: &random)
        ? "https://new.example/\(resource.id)?q=[1],{2}#x" : "https" + resource.url.dropFirst(4)
      return AddressChange(id: resource.id, from: resource.url, to: target)
    }
    let edit = try RegistryEdit.plan(changes, in: [(source, bytes)])
    #expect(edit.refused.isEmpty, "\(edit.refused)\n\(text)")
    guard let file = edit.files.first else {
      #expect(changes.isEmpty)
      return
    }
    let after = try RegistryLoader.load([SourceText(file: "r.yaml", bytes: file.new)]).resources
    let wanted = Dictionary(uniqueKeysWithValues: changes.map { ($0.id, $0) })
    #expect(before.map(\.id) == after.map(\.id))
    for (old, new) in zip(before, after) {
      var expected = old
      if let change = wanted[old.id] {
        #expect(new.url == change.to)
        #expect(Set(new.aliases) == Set(old.aliases + [change.from]))
        (expected.url, expected.key, expected.aliases) = (new.url, new.key, new.aliases)
      }
      expected.source = new.source
      #expect(expected == new)
    }
    // Lines without an address of the edited entries are the same, in the same order.
    func others(_ bytes: [UInt8]) -> [Substring] {
      String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).filter {
        !$0.contains("://") && !$0.contains("aliases")
      }
    }
    #expect(others(bytes) == others(file.new))
    #expect(try RegistryEdit.plan(changes, in: [(SourceText(file: "r.yaml", bytes: file.new), file.new)]).files.isEmpty)
    #expect(Patch.apply(file.patch, to: bytes) == file.new)
  }
}

/// A registry with comments, quotation marks, brackets and blank lines in all places.
private enum RandomRegistry {
  static func text(_ random: inout Random) -> String {
    let newline = Int.random(in: 0..<4, using: &random) == 0 ? "\r\n" : "\n"
    let isTop = Bool.random(using: &random)
    let margin = isTop ? "" : ["", "  ", "    "].randomElement(using: &random) ?? ""
    var text = Bool.random(using: &random) ? "# of the füle\n" : ""
    if !isTop { text += "registry: r # name\ndefaults: {language: en}\nresources:\n" }
    for number in 0..<Int.random(in: 1..<9, using: &random) {
      if Int.random(in: 0..<3, using: &random) == 0 { text += "\n\(margin)# entry \(number)\n" }
      text += Bool.random(using: &random) ? flow(number, margin, &random) : block(number, margin, &random)
    }
    if !isTop, Bool.random(using: &random) { text += "contact: mailto:a@b.example" }
    if Bool.random(using: &random) { text = text.hasSuffix("\n") ? String(text.dropLast()) : text }
    return newline == "\n"
      ? text : text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }

  private static func address(_ number: Int, _ path: String, _ random: inout Random) -> String {
    let url = "http://h\(number).example/\(path)"
    return ["\(url)", "'\(url)'", "\"\(url)\""].randomElement(using: &random) ?? url
  }

  private static func flow(_ number: Int, _ margin: String, _ random: inout Random) -> String {
    var fields = ["id: e\(number)", "url: \(address(number, "p", &random))", "title: \"A: {b}, [c] 'd' — ü\""]
    if Bool.random(using: &random) { fields.append("aliases: [\(address(number, "old", &random))]") }
    fields.shuffle(using: &random)
    let gap = Bool.random(using: &random) ? ", " : " ,\n\(margin)     "
    return "\(margin)- {\(fields.joined(separator: gap))} # tail\n"
  }

  private static func block(_ number: Int, _ margin: String, _ random: inout Random) -> String {
    let inner = margin + "  "
    var fields = [
      "id: \"e\(number)\"", "url: \(address(number, "p#f", &random))  # here",
      "title: >-\n\(inner)  Long\n\(inner)  title",
      "tools: [a, 'b']",
    ]
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      fields.append("aliases: [ \(address(number, "old", &random)) ,\n\(inner)  \(address(number, "older", &random)) ]")
    case 1:
      fields.append(
        "aliases:\n\(inner)- \(address(number, "old", &random)) # first\n\(inner)- http://x\(number).example/")
    case 2: fields.append("aliases: \(address(number, "old", &random))")
    case 3: fields.append("aliases:")
    default: break
    }
    fields.shuffle(using: &random)
    return "\(margin)- " + fields.joined(separator: "\n\(inner)") + "\n"
  }
}

/// Applies a unified diff of one file strictly: every line shown must be there.
enum Patch {
  static func apply(_ patch: [UInt8], to old: [UInt8]) -> [UInt8]? {
    let oldLines = lines(old)
    var new: [UInt8] = []
    var position = 0
    var pending = lines(patch)[...]
    guard pending.popFirst()?.starts(with: Array("--- ".utf8)) == true,
      pending.popFirst()?.starts(with: Array("+++ ".utf8)) == true
    else { return nil }
    while let line = pending.popFirst() {
      var text = line
      if pending.first?.first == UInt8(ascii: "\\") {
        pending.removeFirst()
        text.removeLast()
      }
      switch text.first {
      case UInt8(ascii: "@"):
        let numbers = String(decoding: text, as: UTF8.self).split { !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count == 4 else { return nil }
        let start = numbers[1] == 0 ? numbers[0] : numbers[0] - 1
        guard start >= position, start <= oldLines.count else { return nil }
        new += oldLines[position..<start].flatMap(\.self)
        position = start
      case UInt8(ascii: "+"): new += text.dropFirst()
      case UInt8(ascii: " "), UInt8(ascii: "-"):
        guard position < oldLines.count, oldLines[position] == Array(text.dropFirst()) else { return nil }
        if text.first == UInt8(ascii: " ") { new += text.dropFirst() }
        position += 1
      default: return nil
      }
    }
    return new + oldLines[position...].flatMap(\.self)
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      line.append(byte)
      if byte == 0x0A {
        lines.append(line)
        line = []
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for the same seed.
struct Random: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
