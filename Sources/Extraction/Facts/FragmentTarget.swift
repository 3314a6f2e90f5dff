import HTML
import Model
import Web

/// Whether the part of the page that the visited address names is there (HTML Standard, "select the indicated part"):
/// an element of that id, or an anchor of that name.
enum FragmentTarget {
  static func isFound(_ tree: HTMLTree, url: WebURL?) -> Bool? {
    guard let fragment = url?.fragment, !fragment.isEmpty else { return nil }
    // Routes of scripts, and text directives, name no element.
    guard !fragment.hasPrefix("/"), !fragment.hasPrefix("!"), !fragment.hasPrefix(":~:") else { return nil }
    let written = Array(fragment.utf8.prefix(1024))
    let end = written.indices.first { written[$0...].starts(with: Array(":~:".utf8)) } ?? written.count
    let name = Array(written[..<end])
    let names = [name, decoded(name)]
    if names[1].map(\.lowered) == Array("top".utf8) { return true }
    let isFound = tree.source.withUnsafeBufferPointer { source in
      tree.attributes.contains { $0.name == .id && matches(source, $0, names) }
        || tree.nodes.contains { node in
          node.tag == .a
            && tree.attributes[Int(node.low)..<Int(node.high)].contains {
              $0.name == .name && matches(source, $0, names)
            }
        }
    }
    if isFound { return true }
    return tree.completeness.isComplete ? false : nil
  }

  private static func matches(
    _ source: UnsafeBufferPointer<UInt8>, _ attribute: HTMLTree.Attribute, _ names: [[UInt8]]
  ) -> Bool {
    let value = source[Int(attribute.low)..<Int(attribute.high)]
    // Forges put a prefix before the ids of a text they show, and their script finds them without it.
    let prefix = Array("user-content-".utf8)
    return names.contains {
      value.elementsEqual($0)
        || (value.count == prefix.count + $0.count && value.starts(with: prefix)
          && value.dropFirst(prefix.count).elementsEqual($0))
    }
  }

  /// Percent-decoded bytes.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var i = 0
    func digit(_ byte: UInt8) -> UInt8? {
      byte &- 0x30 < 10 ? byte &- 0x30 : (byte | 0x20) &- 0x61 < 6 ? (byte | 0x20) &- 0x57 : nil
    }
    while i < bytes.count {
      if bytes[i] == 0x25, i + 2 < bytes.count, let high = digit(bytes[i + 1]), let low = digit(bytes[i + 2]) {
        output.append(high << 4 | low)
        i += 3
      } else {
        output.append(bytes[i])
        i += 1
      }
    }
    return output
  }
}
