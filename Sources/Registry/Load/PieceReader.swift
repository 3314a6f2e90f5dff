import Model

/// Composes a long block list some hundred items at a time.
struct PieceReader {
  static let itemsInPiece = 500

  var source: SourceText
  var list: BlockList

  /// Hands over the items in order. A piece with a fault of syntax is composed item by item, so that one bad entry hides
  /// no other; but first together with the next piece, because a quoted text may go on over what looks like an item.
  func read(_ receive: (YAMLNode) -> Void, report: (Diagnostics) -> Void) {
    var first = 0
    while first < list.items.count {
      let count = min(Self.itemsInPiece, list.items.count - first)
      var found = Diagnostics()
      if let items = compose(first, count, &found), items.count == count {
        report(found)
        items.forEach(receive)
        first += count
        continue
      }
      let double = min(2 * Self.itemsInPiece, list.items.count - first)
      var again = Diagnostics()
      if let items = compose(first, double, &again), !again.hasErrors {
        items.forEach(receive)
        first += double
        continue
      }
      readOneByOne(first, count, receive, report: report)
      first += count
    }
  }

  private func readOneByOne(
    _ first: Int, _ count: Int, _ receive: (YAMLNode) -> Void, report: (Diagnostics) -> Void
  ) {
    for index in first..<(first + count) {
      var found = Diagnostics()
      let items = compose(index, 1, &found)
      report(found)
      items?.forEach(receive)
    }
  }

  private func compose(_ first: Int, _ count: Int, _ diagnostics: inout Diagnostics) -> [YAMLNode]? {
    let bytes = Array(source.bytes[list.range(from: first, count: count)])
    return YAMLDocument.compose(bytes, file: source.file, lines: list.lines[first], &diagnostics)?.items
  }
}
