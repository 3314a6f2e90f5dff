import Model

/// Finds the node of a registered resource in its file, without composing a long file as a whole.
struct EntryFinder {
  /// An entry's node, and whether it stands within brackets.
  struct Entry {
    var node: YAMLNode
    var isInFlow: Bool
  }

  private let source: SourceText
  private let index: LineIndex
  /// The long list of a file that can be composed an item at a time.
  private let list: BlockList?
  /// The entries of any other file, by their places.
  private var entries: [SourceLocation: Entry] = [:]

  init(_ source: SourceText, _ index: LineIndex) {
    self.source = source
    self.index = index
    let list = AliasGuard.scan(source.bytes).aliases == 0 ? BlockList.find(in: source.bytes) : nil
    self.list = list
    guard list == nil else { return }
    var diagnostics = Diagnostics()
    guard let root = YAMLDocument.root(of: source, &diagnostics) else { return }
    var node: YAMLNode? = root
    if root.isMapping { node = YAMLMapping(root, as: "", known: RegistryFile.keys, &diagnostics)?["resources"] }
    for entry in node.map(items) ?? [] { entries[entry.node.location] = entry }
  }

  func entry(at place: SourceLocation) -> Entry? {
    guard let list else { return entries[place] }
    // The last item that begins on the entry's line or before it.
    var (low, high) = (0, list.lines.count)
    while low < high {
      let middle = (low + high) / 2
      if list.lines[middle] + 1 <= place.line { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var diagnostics = Diagnostics()
    let bytes = Array(source.bytes[list.range(from: low - 1, count: 1)])
    let root = YAMLDocument.compose(bytes, file: source.file, lines: list.lines[low - 1], &diagnostics)
    return root.map(items)?.first { $0.node.location == place }
  }

  private func items(of node: YAMLNode) -> [Entry] {
    let isInFlow = index.isFlow(node)
    return (node.items ?? []).map { Entry(node: $0, isInFlow: isInFlow || index.isFlow($0)) }
  }
}
