package import Model

/// A page as a flat tree: nodes in document order, text in one buffer, attributes as ranges of the source. Built in
/// bounded time and memory; read by loops over `nodes`, never by recursion.
package struct HTMLTree: Sendable {
  package struct Node: Sendable {
    package var tag: Tag
    /// Levels below the root.
    package var depth: UInt16
    /// Index of the parent, -1 for a root.
    package var parent: Int32
    /// Index after the last descendant.
    package var end: Int32
    /// Text: range of `text`. Element: range of `attributes`.
    package var low: Int32
    package var high: Int32
  }

  package struct Attribute: Sendable {
    package var name: AttributeName
    /// Range of `source`, character references not yet replaced.
    package var low: Int32
    package var high: Int32
  }

  /// An element that is no node: `meta`, `link`, `base`, `script`, `iframe`, `frame`, `input`, `img`, `title`.
  package struct Listed: Sendable {
    package var tag: Tag
    /// Range of `attributes`.
    package var low: Int32
    package var high: Int32
    /// Range of `source` between the tags.
    package var contentLow: Int32
    package var contentHigh: Int32
  }

  /// Bounds of a tree. What lies beyond is left out and reported in `completeness`.
  package struct Limits: Sendable {
    /// Nodes, listed elements included.
    package var nodes = 400_000
    /// Open elements; deeper ones are no nodes, their text belongs to the deepest that is.
    package var depth = 512
    /// Attributes of one tag.
    package var attributes = 1_000
    /// Bytes of text on the page.
    package var text = 4 << 20
    /// Bytes of source read.
    package var source = 16 << 20
    package init() {}
  }

  /// The page in UTF-8, as parsed.
  package internal(set) var source: [UInt8]
  package internal(set) var text: [UInt8]
  package internal(set) var nodes: [Node]
  package internal(set) var attributes: [Attribute]
  package internal(set) var listed: [Listed]
  package internal(set) var completeness: Completeness

  /// The value of an attribute as its range in `source`; the first of equal names counts.
  @inlinable @inline(__always)
  package func range(of name: AttributeName, low: Int32, high: Int32) -> Range<Int>? {
    var i = Int(low)
    while i < Int(high) {
      if attributes[i].name == name { return Int(attributes[i].low)..<Int(attributes[i].high) }
      i += 1
    }
    return nil
  }

  @inlinable @inline(__always)
  package func range(of name: AttributeName, in node: Node) -> Range<Int>? {
    node.tag == .text ? nil : range(of: name, low: node.low, high: node.high)
  }

  @inlinable @inline(__always)
  package func range(of name: AttributeName, in element: Listed) -> Range<Int>? {
    range(of: name, low: element.low, high: element.high)
  }

  /// An attribute's text, references replaced, outer white space removed, cut at `limit` bytes.
  package func value(_ range: Range<Int>?, limit: Int = 4096) -> String? {
    guard let range else { return nil }
    return source.withUnsafeBufferPointer { source in
      let written = UnsafeBufferPointer(rebasing: source[range.prefix(limit)])
      guard written.contains(0x26) else { return String(decoding: written.trimmed, as: UTF8.self) }
      var decoded: [UInt8] = []
      CharacterReference.decode(written, inAttribute: true, into: &decoded)
      return String(decoding: decoded.trimmed.truncatedAtScalar(limit), as: UTF8.self)
    }
  }

  package func value(of name: AttributeName, in node: Node, limit: Int = 4096) -> String? {
    value(range(of: name, in: node), limit: limit)
  }

  package func value(of name: AttributeName, in element: Listed, limit: Int = 4096) -> String? {
    value(range(of: name, in: element), limit: limit)
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// The bytes without outer white space.
  package var trimmed: UnsafeBufferPointer<UInt8> {
    var low = 0
    var high = count
    while low < high, self[low].isBlank { low += 1 }
    while high > low, self[high - 1].isBlank { high -= 1 }
    return UnsafeBufferPointer(rebasing: self[low..<high])
  }
}

extension Array where Element == UInt8 {
  /// The bytes without outer white space.
  package var trimmed: ArraySlice<UInt8> { self[...].trimmed }
}

extension ArraySlice where Element == UInt8 {
  /// The bytes without outer white space.
  package var trimmed: ArraySlice<UInt8> {
    var low = startIndex
    var high = endIndex
    while low < high, self[low].isBlank { low += 1 }
    while high > low, self[high - 1].isBlank { high -= 1 }
    return self[low..<high]
  }

  /// At most so many bytes, without cutting a code point of valid UTF-8 in two.
  package func truncatedAtScalar(_ limit: Int) -> ArraySlice<UInt8> {
    guard count > limit else { return self }
    var end = startIndex + Swift.max(limit, 0)
    while end > startIndex, self[end] & 0xC0 == 0x80 { end -= 1 }
    return self[startIndex..<end]
  }
}
