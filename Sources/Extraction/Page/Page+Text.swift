import HTML

extension Page {
  /// The text of an element on one line, cut at `limit` bytes; empty when it has none.
  func text(of index: Int, limit: Int = 1024) -> String {
    let nodes = tree.nodes
    var output: [UInt8] = []
    var i = index
    while i < Int(nodes[index].end), output.count < limit {
      if nodes[i].tag == .text {
        for byte in tree.text[Int(nodes[i].low)..<Int(nodes[i].high)] {
          if !byte.isBlank {
            output.append(byte)
          } else if let last = output.last, last != 0x20 {
            output.append(0x20)
          }
          if output.count >= limit + 4 { break }
        }
      } else if nodes[i].tag.isBlock || nodes[i].tag == .br, let last = output.last, last != 0x20 {
        output.append(0x20)
      }
      i += 1
    }
    return String(decoding: output[...].truncatedAtScalar(limit).trimmed, as: UTF8.self)
  }
}

extension String {
  /// At most so many bytes of UTF-8, cut between code points; no outer white space; runs of white space as one space.
  func clamped(_ limit: Int) -> String {
    var output: [UInt8] = []
    for byte in utf8 {
      if !byte.isBlank {
        output.append(byte)
      } else if let last = output.last, last != 0x20 {
        output.append(0x20)
      }
      if output.count > limit { break }
    }
    return String(decoding: output[...].truncatedAtScalar(limit).trimmed, as: UTF8.self)
  }

  var nonEmpty: String? { isEmpty ? nil : self }
}
