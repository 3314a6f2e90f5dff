import HTML

/// Tables of data as GitHub writes them; tables that only lay out the page are not tables here.
extension MarkdownWriter {
  private static let maxColumns = 64

  /// The table that some blocks make up, nil when it is better written block by block.
  func gridTable(_ table: Int, _ blocks: ArraySlice<TextBlock>) -> [UInt8]? {
    guard contexts[table].ordinal == 0, !page.has(.role, "presentation", table), !page.has(.role, "none", table) else {
      return nil
    }
    var cells: [Int: [UInt8]] = [:]
    var rows: [Int] = []
    for block in blocks {
      guard block.tag.headingLevel == 0, !block.isVerbatim, fill(&cells, &rows, block) else { return nil }
    }
    guard let first = rows.first else { return nil }
    let hasHeader = isHeader(first)
    var lines: [[[UInt8]]] = []
    // Columns that a cell of an earlier row reaches down into, by the rows left.
    var reaching = [Int](repeating: 0, count: MarkdownWriter.maxColumns)
    for row in rows {
      guard let line = line(row, cells, &reaching) else { return nil }
      lines.append(line)
    }
    let columns = lines.map(\.count).max() ?? 0
    let isLong = cells.values.contains { $0.count > (hasHeader ? 2_000 : 300) }
    guard columns >= 2, !isLong, lines.count >= 2 || hasHeader else { return nil }
    if !hasHeader { lines.insert([], at: 0) }
    lines[0] += [[UInt8]](repeating: [], count: columns - lines[0].count)
    var output: [UInt8] = []
    for (i, line) in lines.enumerated() {
      if i > 0 { output.append(0x0A) }
      for cell in line { output += [0x7C, 0x20] + cell + (cell.isEmpty ? [] : [0x20]) }
      output.append(0x7C)
      if i == 0 { output += [0x0A] + (0..<columns).flatMap { _ in Array("| --- ".utf8) } + [0x7C] }
    }
    return output
  }

  /// Adds a block's text to the cells it comes from; false when some of it is in none.
  private func fill(_ cells: inout [Int: [UInt8]], _ rows: inout [Int], _ block: TextBlock) -> Bool {
    var i = block.traces.lowerBound
    while i < block.traces.upperBound {
      let cell = contexts[collected.traces[i].node].cell
      var end = i + 1
      while end < block.traces.upperBound, contexts[collected.traces[end].node].cell == cell { end += 1 }
      let low = min(max(collected.traces[i].offset, block.range.lowerBound), block.range.upperBound)
      let high =
        end < block.traces.upperBound
        ? min(max(collected.traces[end].offset, low), block.range.upperBound)
        : block.range.upperBound
      var inline = inlineWriter(isOneLine: true, isInTable: true)
      let isHeader = cell >= 0 && nodes[Int(cell)].tag == .th
      inline.write(runs(i..<end, low..<high, removing: isHeader ? .strong : []) { _ in cell >= 0 })
      let text = Array(inline.output.trimmed)
      i = end
      if text.isEmpty { continue }
      guard cell >= 0, contexts[Int(cell)].row >= 0 else { return false }
      let row = Int(contexts[Int(cell)].row)
      if rows.last != row { rows.append(row) }
      if cells[Int(cell)] != nil { cells[Int(cell), default: []].append(0x20) }
      cells[Int(cell), default: []] += text
    }
    return true
  }

  private func isHeader(_ row: Int) -> Bool {
    if nodes[row].parent >= 0, nodes[Int(nodes[row].parent)].tag == .thead { return true }
    var (headers, others) = (0, 0)
    var child = row + 1
    while child < Int(nodes[row].end) {
      if nodes[child].tag == .th { headers += 1 } else if nodes[child].tag == .td { others += 1 }
      child = Int(nodes[child].end)
    }
    return headers > 0 && others <= 1 && headers > others
  }

  /// The cells of a row in their columns; nil when there are too many.
  private func line(_ row: Int, _ cells: [Int: [UInt8]], _ reaching: inout [Int]) -> [[UInt8]]? {
    var line: [[UInt8]] = []
    var child = row + 1
    func skipReached() {
      while line.count < reaching.count, reaching[line.count] > 0 {
        reaching[line.count] -= 1
        line.append([])
      }
    }
    while child < Int(nodes[row].end) {
      if nodes[child].tag == .td || nodes[child].tag == .th {
        skipReached()
        let columns = span(.colspan, child)
        let down = span(.rowspan, child) - 1
        guard line.count + columns <= MarkdownWriter.maxColumns else { return nil }
        for column in 0..<columns {
          reaching[line.count] = down
          line.append(column == 0 ? cells[child] ?? [] : [])
        }
      }
      child = Int(nodes[child].end)
    }
    skipReached()
    return line
  }

  private func span(_ name: AttributeName, _ cell: Int) -> Int {
    let value = page.tree.value(of: name, in: nodes[cell], limit: 4).flatMap { Int($0) } ?? 1
    return min(max(value, 1), 1_000)
  }
}
