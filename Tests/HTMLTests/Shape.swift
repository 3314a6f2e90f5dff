import HTML

/// A tree as text: `body(p(text "a") br)`, for comparison in tests.
func shape(_ markup: String, limits: HTMLTree.Limits = HTMLTree.Limits()) -> String {
  let tree = HTMLTree(parsing: Array(markup.utf8), limits: limits)
  var output = ""
  var open: [Int32] = []
  for (index, node) in tree.nodes.enumerated() {
    while let end = open.last, end <= Int32(index) {
      output += ")"
      open.removeLast()
    }
    if !output.isEmpty, output.last != "(" { output += " " }
    if node.tag == .text {
      let range = Int(node.low)..<Int(node.high)
      output += "'" + String(decoding: tree.text[range], as: UTF8.self) + "'"
    } else {
      output += node.tag.name
      if node.end > Int32(index) + 1 {
        output += "("
        open.append(node.end)
      }
    }
  }
  return output + String(repeating: ")", count: open.count)
}

/// Faults of a tree's structure, none in a sound one.
func faults(of tree: HTMLTree) -> [String] {
  var faults: [String] = []
  for (index, node) in tree.nodes.enumerated() {
    if node.end <= Int32(index) || node.end > Int32(tree.nodes.count) { faults.append("end of \(index)") }
    if node.parent >= Int32(index) { faults.append("parent of \(index)") }
    if node.parent >= 0, tree.nodes[Int(node.parent)].end < node.end { faults.append("\(index) ends after its parent") }
    let bound = node.tag == .text ? tree.text.count : tree.attributes.count
    if node.low < 0 || node.high < node.low || Int(node.high) > bound { faults.append("range of \(index)") }
  }
  for attribute in tree.attributes
  where attribute.low < 0 || attribute.high < attribute.low || Int(attribute.high) > tree.source.count {
    faults.append("attribute range")
  }
  if String(validating: tree.text, as: UTF8.self) == nil { faults.append("text is no UTF-8") }
  return faults
}
