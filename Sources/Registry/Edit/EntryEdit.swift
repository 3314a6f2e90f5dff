import Model
import Text
import Web

/// The bytes of one entry that change when it gets another address: its `url`, and its `aliases`, which take the old one.
struct EntryEdit {
  let change: AddressChange
  let index: LineIndex

  /// Nil when the entry is written in a way that is not edited.
  func splices(_ entry: EntryFinder.Entry) -> [UnifiedDiff.Splice]? {
    if entry.node.isScalar { return spelledOut(entry) }
    var diagnostics = Diagnostics()
    guard let mapping = YAMLMapping(entry.node, as: "an entry", known: EntryReader.keys, &diagnostics),
      let node = mapping["url"], let url = ScalarSpan.find(node, isInFlow: entry.isInFlow, index)
    else { return nil }
    let renamed = UnifiedDiff.Splice(url.range, url.written(change.to))
    guard mapping.has("aliases") else {
      let place = mapping.location(of: "url")
      return [renamed, newAliases(after: url, column: place.column, isInFlow: entry.isInFlow)]
    }
    guard let more = moreAliases(mapping, isInFlow: entry.isInFlow) else { return nil }
    return ([renamed] + more).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private var oldAddress: String { RegistryWriter.scalar(change.from) }

  private func insertion(_ text: String, at offset: Int) -> UnifiedDiff.Splice {
    UnifiedDiff.Splice(offset..<offset, Array(text.utf8))
  }

  /// An address alone gets the keys that keep its id.
  private func spelledOut(_ entry: EntryFinder.Entry) -> [UnifiedDiff.Splice]? {
    guard let span = ScalarSpan.find(entry.node, isInFlow: entry.isInFlow, index) else { return nil }
    let fields = [
      "id: \(RegistryWriter.scalar(change.id))", "url: \(RegistryWriter.scalar(change.to))", "aliases: [\(oldAddress)]",
    ]
    let text: String
    if entry.isInFlow {
      text = "{" + fields.joined(separator: ", ") + "}"
    } else {
      let column = index.bytes[index.startOfLine(at: span.range.lowerBound)..<span.range.lowerBound].count
      text = fields.joined(separator: index.newline + String(repeating: " ", count: column))
    }
    return [UnifiedDiff.Splice(span.range, Array(text.utf8))]
  }

  private func newAliases(after url: ScalarSpan, column: Int, isInFlow: Bool) -> UnifiedDiff.Splice {
    if isInFlow { return insertion(", aliases: [\(oldAddress)]", at: url.range.upperBound) }
    let margin = index.newline + String(repeating: " ", count: column - 1)
    return insertion("\(margin)aliases: [\(oldAddress)]", at: index.endOfLine(at: url.range.upperBound))
  }

  /// The old address among the aliases that are there; where the new one stood among them, in its place.
  private func moreAliases(_ mapping: YAMLMapping, isInFlow: Bool) -> [UnifiedDiff.Splice]? {
    guard let node = mapping["aliases"] else { return emptyAliases(mapping) }
    let isFlow = isInFlow || index.isFlow(node)
    let items = node.items ?? [node]
    func address(_ item: YAMLNode) -> String? { item.text.flatMap { try? AddressRule.check($0).href } }
    if let former = items.first(where: { address($0) == change.to }) {
      guard let span = ScalarSpan.find(former, isInFlow: isFlow, index) else { return nil }
      return [UnifiedDiff.Splice(span.range, span.written(change.from))]
    }
    if items.contains(where: { address($0) == change.from }) { return [] }
    if node.isScalar {
      guard let text = node.text, let span = ScalarSpan.find(node, isInFlow: isFlow, index), span.style != .block else {
        return nil
      }
      return [UnifiedDiff.Splice(span.range, Array("[\(RegistryWriter.scalar(text)), \(oldAddress)]".utf8))]
    }
    guard let last = items.last else {
      // An empty list is always written in brackets.
      return index.offset(ofValue: node).map { [insertion(oldAddress, at: $0 + 1)] }
    }
    guard let span = ScalarSpan.find(last, isInFlow: isFlow, index) else { return nil }
    if isFlow { return [insertion(", \(oldAddress)", at: span.range.upperBound)] }
    let start = index.startOfLine(at: span.range.lowerBound)
    let margin = index.bytes[start..<span.range.lowerBound].prefix { ASCII.isBlank($0) }
    guard index.bytes[start + margin.count] == 0x2D else { return nil }
    let line = index.newline + String(decoding: margin, as: UTF8.self) + "- \(oldAddress)"
    return [insertion(line, at: index.endOfLine(at: span.range.upperBound))]
  }

  /// `aliases:` with nothing, or with a null, behind it.
  private func emptyAliases(_ mapping: YAMLMapping) -> [UnifiedDiff.Splice]? {
    guard let entry = mapping.entries.first(where: { $0.key == "aliases" }) else { return nil }
    if entry.value.text?.isEmpty == false {
      return ScalarSpan.find(entry.value, isInFlow: false, index).map {
        [UnifiedDiff.Splice($0.range, Array("[\(oldAddress)]".utf8))]
      }
    }
    guard let start = index.offset(of: entry.keyLocation),
      let colon = index.bytes[start..<index.endOfLine(at: start)].firstIndex(of: 0x3A)
    else { return nil }
    return [insertion(" [\(oldAddress)]", at: colon + 1)]
  }
}
