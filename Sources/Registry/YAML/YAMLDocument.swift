import Model
import Yams

/// One YAML document, composed within bounds; every fault of syntax is told with its place.
package enum YAMLDocument {
  /// Repeated keys of one text that are told one by one; the parser gives up at each.
  private static let maxRepeatedKeys = 100

  /// The root of a file's only document; nil when the file is empty or at fault, which is told.
  package static func root(of source: SourceText, _ diagnostics: inout Diagnostics) -> YAMLNode? {
    let (_, refused) = AliasGuard.scan(source.bytes)
    if let refused {
      diagnostics.error(source.location(of: refused.offset), refused.message, remedy: refused.remedy)
      return nil
    }
    return compose(source.bytes, file: source.file, lines: 0, &diagnostics)
  }

  /// Composes a piece of a file that is a document by itself and has passed `AliasGuard`.
  /// - Parameter lines: lines of the file before the piece.
  static func compose(_ bytes: [UInt8], file: String, lines: Int, _ diagnostics: inout Diagnostics) -> YAMLNode? {
    var text = bytes
    var origin = YAMLNode.Origin(file: file, lines: lines)
    for _ in 0..<maxRepeatedKeys {
      do {
        // No resolver rules: every scalar keeps its text, and no key is matched against patterns.
        let parser = try Parser(yaml: String(decoding: text, as: UTF8.self), resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else { return nil }
        guard isBounded(root, bytes: bytes.count) else {
          diagnostics.error(
            SourceLocation(file: file), "the aliases of the file multiply beyond its size",
            remedy: "write the values out"
          )
          return nil
        }
        return YAMLNode(node: root, origin: origin)
      } catch let YamlError.duplicatedKeysInMapping(keys, context) {
        let repeated = RepeatedKey.find(
          keys.first ?? "", after: context.mark.line, column: context.mark.column, in: text)
        let place = SourceLocation(
          file: file, line: (repeated?.line ?? context.mark.line) + lines,
          column: repeated?.column ?? context.mark.column)
        let key = Shown.quoted(keys.first ?? "")
        diagnostics.error(
          place, "the key \(key) is given twice, first in line \(context.mark.line + lines)", remedy: "keep one of them"
        )
        guard let repeated else { return nil }
        text.replaceSubrange(repeated.range, with: repeated.placeholder(origin.ignored.count))
        origin.ignored.insert(place)
      } catch {
        diagnostics.add(SyntaxFault.diagnostic(error, in: text, file: file, lines: lines))
        return nil
      }
    }
    return nil
  }

  /// Whether a tree, its aliases written out, has no more nodes than a text of that size could hold without aliases.
  private static func isBounded(_ root: Node, bytes: Int) -> Bool {
    var left = bytes + 100_000
    var open = [root]
    while let node = open.popLast() {
      left -= 1
      if left < 0 { return false }
      switch node {
      case .scalar, .alias: continue
      case .sequence(let sequence): open.append(contentsOf: sequence)
      case .mapping(let mapping):
        for (key, value) in mapping {
          open.append(key)
          open.append(value)
        }
      }
      if open.count > left { return false }
    }
    return true
  }
}

/// The second place of a key in a block mapping, found in the text because the parser names only the first.
struct RepeatedKey {
  var line: Int
  var column: Int
  var range: Range<Int>

  /// A line after `line` whose key stands in the same column and reads the same; nil in flow mappings.
  static func find(_ key: String, after line: Int, column: Int, in bytes: [UInt8]) -> RepeatedKey? {
    let wanted = Array(key.utf8)
    var current = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      current += 1
      if current > line, !wanted.isEmpty {
        var first = start
        while first < end, ASCII.isBlank(bytes[first]) { first += 1 }
        let last = first + wanted.count
        // A smaller indentation ends the mapping.
        if first < end, bytes[first] != 0x23, first - start + 1 < column { return nil }
        if first - start + 1 == column, last < end, bytes[first..<last].elementsEqual(wanted),
          bytes[last...].first(where: { !ASCII.isBlank($0) }) == 0x3A
        {
          return RepeatedKey(line: current, column: column, range: first..<last)
        }
      }
      start = end + 1
    }
    return nil
  }

  /// A key that no other can be equal to.
  func placeholder(_ number: Int) -> [UInt8] { Array("repeated\u{FFFD}\(line).\(number)".utf8) }
}
