import HTML

extension Page {
  /// The text of an element on one line, cut at `limit` bytes; empty when it has none.
  func text(of index: Int, limit: Int = 1024) -> String {
    LineBuffer.line(limit: limit) { line in
      tree.nodes.withUnsafeBufferPointer { nodes in
        tree.text.withUnsafeBufferPointer { text in
          let end = Int(nodes[index].end)
          var i = index
          while i < end, line.count < limit {
            let node = nodes[i]
            if node.tag == .text {
              line.append(UnsafeBufferPointer(rebasing: text[Int(node.low)..<Int(node.high)]))
            } else if node.tag.isBlock || node.tag == .br {
              line.appendSpace()
            }
            i += 1
          }
        }
      }
    }
  }
}

extension String {
  /// At most so many bytes of UTF-8, cut between code points; no outer white space; runs of white space as one space.
  func clamped(_ limit: Int) -> String {
    var text = self
    return text.withUTF8 { bytes in LineBuffer.line(limit: limit) { $0.append(bytes) } }
  }

  var nonEmpty: String? { isEmpty ? nil : self }
}
