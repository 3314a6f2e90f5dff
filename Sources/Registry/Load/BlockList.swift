/// The long list of a registry file found in its text, so that it can be composed a piece at a time: the trees of a whole
/// file of 200,000 entries would take gigabytes.
///
/// Only the plain block style is recognised: `resources:` at the start of a line with items below it, or items at the top
/// level. Everything else is nil, and the file is composed as a whole.
struct BlockList {
  /// Offsets of the lines on which items begin.
  var items: [Int]
  /// Lines before each item's line.
  var lines: [Int]
  /// The end of the last item: the first byte of the line that belongs to the list no more.
  var end: Int
  /// Columns before each item's hyphen.
  var indentation: Int
  /// The line of `resources:`, from 1; nil for a list at the top level.
  var keyLine: Int?

  static func find(in bytes: [UInt8], key: String = "resources") -> BlockList? {
    bytes.withUnsafeBufferPointer { find(in: $0, key: Array(key.utf8)) }
  }

  private static func find(in text: UnsafeBufferPointer<UInt8>, key: [UInt8]) -> BlockList? {
    var list: BlockList?
    var keyLine: Int?
    var line = 0
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      defer {
        start = min(end + 1, text.count)
        line += 1
      }
      var first = start
      while first < end, text[first] == 0x20 { first += 1 }
      guard first < end, text[first] != 0x23, text[first] != 0x0D else { continue }
      let column = first - start
      let isItem = text[first] == 0x2D && (first + 1 >= end || ASCII.isSpace(text[first + 1]))
      if let found = list {
        if column > found.indentation { continue }
        if column == found.indentation, isItem {
          list?.items.append(start)
          list?.lines.append(line)
          continue
        }
        list?.end = start
        return list
      }
      if isItem, keyLine != nil || column == 0 {
        list = BlockList(items: [start], lines: [line], end: text.count, indentation: column, keyLine: keyLine)
      } else if keyLine != nil {
        return nil
      } else if column == 0, isKey(text, start, end, key) {
        keyLine = line + 1
      } else if column == 0, text[first] == 0x25 {
        // A directive may change what tags mean.
        return nil
      }
    }
    return list
  }

  /// `resources:` with nothing after it but white space or a comment.
  private static func isKey(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ key: [UInt8]) -> Bool {
    let colon = start + key.count
    guard colon < end, text[colon] == 0x3A else { return false }
    for (index, byte) in key.enumerated() where text[start + index] != byte { return false }
    var index = colon + 1
    while index < end, ASCII.isSpace(text[index]) { index += 1 }
    return index == end || (text[index] == 0x23 && index > colon + 1)
  }

  /// The bytes from one item to another, or to the list's end.
  func range(from first: Int, count: Int) -> Range<Int> {
    let last = first + count
    return items[first]..<(last < items.count ? items[last] : end)
  }

  /// The file without the list: its lines are kept, empty, so that places stay true.
  func skeleton(of bytes: [UInt8]) -> [UInt8] {
    guard let first = items.first else { return bytes }
    var skeleton = Array(bytes[..<first])
    skeleton.append(contentsOf: bytes[first..<end].lazy.filter { $0 == 0x0A })
    skeleton.append(contentsOf: bytes[end...])
    return skeleton
  }
}
