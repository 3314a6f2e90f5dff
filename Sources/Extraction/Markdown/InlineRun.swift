import HTML

/// A run of text of one style, or an image.
struct InlineRun {
  /// Range of the collected bytes; empty for an image.
  var range: Range<Int>
  var style: InlineStyle
  /// The link it lies in, -1 for none.
  var link: Int32
  /// The node of an image, -1 for text.
  var image = -1
}

extension MarkdownWriter {
  /// The runs of a part of a block; images are taken where `isInline` says so.
  func runs(
    _ traces: Range<Int>, _ range: Range<Int>, adding: InlineStyle = [], removing: InlineStyle = [],
    isInline: (Int) -> Bool
  ) -> [InlineRun] {
    var runs: [InlineRun] = []
    var open: [Tag] = []
    for i in traces {
      let trace = collected.traces[i]
      let node = nodes[trace.node]
      if node.isMarkStart {
        if open.count < 32 { open.append(node.tag) }
      } else if node.isMarkEnd {
        if let last = open.lastIndex(of: node.tag) { open.remove(at: last) }
      } else if node.tag == .img {
        if isInline(trace.node) {
          let place = min(max(trace.offset, range.lowerBound), range.upperBound)
          runs.append(
            InlineRun(
              range: place..<place, style: [], link: contexts[trace.node].link, image: trace.node)
          )
        }
      }
      // White space that no text node holds, of a `br` or between cells, stands behind whatever was traced last.
      var low = min(max(trace.offset, range.lowerBound), range.upperBound)
      var high = range.upperBound
      if i + 1 < collected.traces.count { high = min(high, max(low, collected.traces[i + 1].offset)) }
      guard low < high else { continue }
      var style = contexts[trace.node].style
      for tag in open { style.formUnion(InlineStyle(tag)) }
      style.formUnion(adding)
      style.subtract(removing)
      if style.contains(.code), collected.bytes[low] <= 0x20 {
        // The space before two pieces of code keeps them apart.
        runs.append(InlineRun(range: low..<low + 1, style: style.subtracting(.code), link: -1))
        low += 1
        if low == high { continue }
      }
      let link = href(contexts[trace.node].link) == nil ? -1 : contexts[trace.node].link
      if let last = runs.last, last.image < 0, last.style == style, last.link == link, last.range.upperBound == low {
        runs[runs.count - 1].range = last.range.lowerBound..<high
      } else {
        runs.append(InlineRun(range: low..<high, style: style, link: link))
      }
    }
    return runs
  }
}
