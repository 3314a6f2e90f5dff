import Model

/// Tags: names, attributes, and where each kind of element goes.
extension Tokenizer {
  /// Reads the start tag at `start` and, for raw elements, all up to their end tag; the index after it.
  mutating func startTag(at start: Int) -> Int {
    var i = start + 1
    let tag = tagName(&i)
    let first = attributes.count
    guard readAttributes(&i) else { return bytes.count }
    let range = first..<attributes.count
    switch treatments[Int(tag.rawValue)] {
    case .element, .void:
      feedStart(tag, attributes: range)
      // The standard drops a newline right behind `<pre>` (§13.2.6.4.7).
      if tag == .pre {
        if i + 1 < bytes.count, bytes[i] == 0x0D, bytes[i + 1] == 0x0A { return i + 2 }
        if i < bytes.count, bytes[i] == 0x0A { return i + 1 }
      }
    case .phrasing:
      let isFed = !range.isEmpty
      phrasing[Int(tag.rawValue)] = phrasing[Int(tag.rawValue)] &<< 1 | (isFed ? 1 : 0)
      if isFed {
        feedStart(tag, attributes: range)
      } else if tag.isEmphasis {
        appendMark(tag, low: Int32(first), high: Int32(first))
      }
    case .listed:
      list(tag, range, content: i..<i)
      if tag == .img || tag == .input { appendMark(tag, low: Int32(first), high: Int32(attributes.count)) }
    case .raw:
      guard let (content, end) = rawContent(of: tag, from: i) else { return i }
      list(tag, range, content: content)
      return end
    case .rawIgnored:
      attributes.removeSubrange(range)
      return rawContent(of: tag, from: i)?.end ?? i
    case .ignored: attributes.removeSubrange(range)
    }
    return i
  }

  /// Reads the end tag at `start`; the index after it.
  mutating func endTag(at start: Int) -> Int {
    var i = start + 2
    let tag = tagName(&i)
    // Attributes of an end tag mean nothing; most have none.
    if i < bytes.count, bytes[i] == 0x3E {
      i += 1
    } else {
      let first = attributes.count
      guard readAttributes(&i) else { return bytes.count }
      attributes.removeSubrange(first...)
    }
    switch treatments[Int(tag.rawValue)] {
    case .element: feedEnd(tag)
    case .phrasing:
      let wasFed = phrasing[Int(tag.rawValue)] & 1 == 1
      phrasing[Int(tag.rawValue)] &>>= 1
      if wasFed {
        feedEnd(tag)
      } else if tag.isEmphasis {
        appendMark(tag, low: .max, high: .max)
      }
    default: break
    }
    return i
  }

  private mutating func list(_ tag: Tag, _ range: Range<Int>, content: Range<Int>) {
    listed.append(
      HTMLTree.Listed(
        tag: tag, low: Int32(range.lowerBound), high: Int32(range.upperBound), contentLow: Int32(content.lowerBound),
        contentHigh: Int32(content.upperBound)))
    if tokens.count - markCount + listed.count >= limits.nodes { stop(.nodeLimit) }
  }

  private func tagName(_ i: inout Int) -> Tag {
    var key = NameTable.Key()
    while i < bytes.count {
      let byte = bytes[i]
      if byte.isBlank || byte == 0x3E || byte == 0x2F { break }
      key.append(byte.lowered)
      i &+= 1
    }
    guard let value = tagTable.value(key) else { return .unknown }
    return Tag(rawValue: UInt8(truncatingIfNeeded: value)) ?? .unknown
  }

  /// Reads attributes up to and including the `>`; false when the page ends before.
  private mutating func readAttributes(_ i: inout Int) -> Bool {
    var count = 0
    let first = attributes.count
    while true {
      while i < bytes.count, bytes[i].isBlank || bytes[i] == 0x2F { i &+= 1 }
      guard i < bytes.count else { return false }
      if bytes[i] == 0x3E {
        i += 1
        return true
      }
      var key = NameTable.Key()
      repeat {
        key.append(bytes[i].lowered)
        i &+= 1
      } while i < bytes.count && !bytes[i].isBlank && bytes[i] != 0x3E && bytes[i] != 0x3D && bytes[i] != 0x2F
      let value = attributeValue(&i)
      count += 1
      if count > limits.attributes {
        if reason == nil { reason = .attributeLimit }
      } else if let known = attributeTable.value(key),
        let name = AttributeName(rawValue: UInt8(truncatingIfNeeded: known)), !contains(name, from: first)
      {
        attributes.append(
          HTMLTree.Attribute(name: name, low: Int32(value.lowerBound), high: Int32(value.upperBound)))
      }
    }
  }

  private func contains(_ name: AttributeName, from first: Int) -> Bool {
    var i = first
    while i < attributes.count {
      if attributes[i].name == name { return true }
      i += 1
    }
    return false
  }

  private func attributeValue(_ i: inout Int) -> Range<Int> {
    var j = i
    while j < bytes.count, bytes[j].isBlank { j &+= 1 }
    guard j < bytes.count, bytes[j] == 0x3D else { return i..<i }
    j += 1
    while j < bytes.count, bytes[j].isBlank { j &+= 1 }
    guard j < bytes.count else {
      i = j
      return j..<j
    }
    if bytes[j] == 0x22 || bytes[j] == 0x27 {
      let end = index(of: bytes[j], from: j + 1) ?? bytes.count
      i = min(end + 1, bytes.count)
      return j + 1..<max(end, j + 1)
    }
    let start = j
    while j < bytes.count, !bytes[j].isBlank, bytes[j] != 0x3E { j &+= 1 }
    i = j
    return start..<j
  }

  /// The range up to the end tag of a raw element and the index after that tag. A script without an end tag reaches to the
  /// end of the page; other elements without one are taken as having no content, so that the page is not lost.
  private mutating func rawContent(of tag: Tag, from start: Int) -> (content: Range<Int>, end: Int)? {
    if unclosed.contains(tag) { return nil }
    var i = start
    let name = Tag.nameBytes[Int(tag.rawValue)]
    while let lt = index(of: 0x3C, from: i) {
      i = lt + 1
      guard i < bytes.count, bytes[i] == 0x2F, i + name.count < bytes.count else { continue }
      var k = 0
      while k < name.count, bytes[i + 1 + k].lowered == name[k] { k += 1 }
      let after = i + 1 + name.count
      guard k == name.count,
        after >= bytes.count || bytes[after].isBlank || bytes[after] == 0x3E || bytes[after] == 0x2F
      else { continue }
      return (start..<lt, index(of: 0x3E, from: after).map { $0 + 1 } ?? bytes.count)
    }
    if tag == .script || tag == .style { return (start..<bytes.count, bytes.count) }
    unclosed.insert(tag)
    return nil
  }
}
