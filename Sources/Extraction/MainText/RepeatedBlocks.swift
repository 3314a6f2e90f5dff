import HTML
import Text

/// Paragraphs that a page shows twice: a lede in the head and again in the text, the same text for wide and narrow
/// screens, a post and its quotation.
enum RepeatedBlocks {
  /// Shorter ones may be repeated with a purpose: steps, labels, refrains.
  private static let least = 60

  /// Drops all but the first of equal paragraphs. Code is left alone: examples grow by repeating themselves.
  static func drop(from blocks: inout [TextBlock], _ bytes: [UInt8]) {
    var seen = Set<UInt64>()
    bytes.withUnsafeBytes { bytes in
      for i in blocks.indices where blocks[i].isKept && !blocks[i].isVerbatim && blocks[i].range.count >= least {
        let hash = Hash64.hash(UnsafeRawBufferPointer(rebasing: bytes[blocks[i].range]))
        if !seen.insert(hash).inserted { blocks[i].isKept = false }
      }
    }
  }
}
