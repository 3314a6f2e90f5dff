import HTML

/// The objects of a JSON text, flat, with the values of the keys we ask for. The scanner forgives what pages get wrong
/// (raw line breaks in strings, comments around the block, missing ends); it never recurses, and reads each byte once.
struct JSONObjects {
  enum Key: UInt32, CaseIterable {
    case type
    case id
    case headline
    case name
    case description
    case author
    case creator
    case publisher
    case datePublished
    case dateModified
    case dateCreated
    case uploadDate
    case startDate
    case endDate
    case articleBody
    case license
    case inLanguage
    case givenName
    case familyName
    case graph
    case mainEntity
    case isPartOf
    case educationalLevel
    case proficiencyLevel
    case learningResourceType
    case timeRequired
    case other

    var markup: String {
      switch self {
      case .type: "@type"
      case .id: "@id"
      case .graph: "@graph"
      default: String(describing: self)
      }
    }
  }

  struct Object {
    /// Index of the object it lies in, -1 at the top, and the key it lies under there.
    var parent: Int
    var key: Key
    var values: [(key: Key, range: Range<Int>)] = []
  }

  private(set) var objects: [Object] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private static let keys = NameTable(Key.allCases.filter { $0 != .other }.map { ($0.markup, $0.rawValue) })
  static let objectLimit = 2_000
  static let depthLimit = 64

  private struct Frame {
    /// The object values belong to, -1 for none.
    var object: Int
    /// The key that values of an array belong to, or that the next value of an object does.
    var key: Key
    var isArray: Bool
    var expectsKey: Bool
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    scan()
  }

  private mutating func scan() {
    var stack = [Frame(object: -1, key: .other, isArray: true, expectsKey: false)]
    var excess = 0
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      let top = stack.count - 1
      switch byte {
      case 0x7B, 0x5B:
        guard stack.count < JSONObjects.depthLimit, objects.count < JSONObjects.objectLimit else {
          excess += 1
          break
        }
        let frame = stack[top]
        if byte == 0x7B {
          objects.append(Object(parent: frame.object, key: frame.key))
          stack.append(Frame(object: objects.count - 1, key: .other, isArray: false, expectsKey: true))
        } else {
          stack.append(Frame(object: frame.object, key: frame.key, isArray: true, expectsKey: false))
        }
      case 0x7D, 0x5D:
        if excess > 0 { excess -= 1 } else if top > 0 { stack.removeLast() }
      case 0x2C: if !stack[top].isArray { stack[top].expectsKey = true }
      case 0x3A: stack[top].expectsKey = false
      case 0x22:
        let range = string(at: i)
        i = range.upperBound
        if excess == 0 { place(range, &stack[top]) }
      default: break
      }
      i += 1
    }
  }

  private mutating func place(_ range: Range<Int>, _ frame: inout Frame) {
    if !frame.isArray, frame.expectsKey {
      var key = NameTable.Key()
      for index in range { key.append(bytes[index]) }
      frame.key = JSONObjects.keys.value(key).flatMap(Key.init) ?? .other
    } else if frame.object >= 0, frame.key != .other, objects[frame.object].values.count < 64 {
      objects[frame.object].values.append((frame.key, range))
    }
  }

  /// The range between the quotes of the string that begins at `start`.
  private func string(at start: Int) -> Range<Int> {
    var i = start + 1
    while i < bytes.count {
      if bytes[i] == 0x5C {
        i += 2
      } else if bytes[i] == 0x22 {
        return start + 1..<i
      } else {
        i += 1
      }
    }
    return min(start + 1, bytes.count)..<bytes.count
  }

  /// The first value of a key of an object.
  func value(_ key: Key, of object: Int, limit: Int = 2048) -> String? {
    objects[object].values.first { $0.key == key && !$0.range.isEmpty }.map { text($0.range, limit: limit) }
  }

  /// A string without its escapes, cut at `limit` bytes.
  func text(_ range: Range<Int>, limit: Int) -> String {
    var output: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound, output.count < limit {
      guard bytes[i] == 0x5C, i + 1 < range.upperBound else {
        output.append(bytes[i])
        i += 1
        continue
      }
      let escape = bytes[i + 1]
      i += 2
      switch escape {
      case 0x6E, 0x72, 0x74: output.append(escape == 0x6E ? 0x0A : 0x20)
      case 0x62, 0x66: output.append(0x20)
      case 0x75:
        var unit = hex(i, range.upperBound)
        i = min(i + 4, range.upperBound)
        if unit & 0xFC00 == 0xD800, i + 1 < range.upperBound, bytes[i] == 0x5C, bytes[i + 1] == 0x75 {
          let low = hex(i + 2, range.upperBound)
          if low & 0xFC00 == 0xDC00 {
            unit = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
            i = min(i + 6, range.upperBound)
          }
        }
        output.append(contentsOf: String(Character(Unicode.Scalar(unit) ?? "\u{FFFD}")).utf8)
      default: output.append(escape)
      }
    }
    let cut = output[...].truncatedAtScalar(limit)
    guard cut.contains(0x26) else { return String(decoding: cut.trimmed, as: UTF8.self) }
    var decoded: [UInt8] = []
    cut.withUnsafeBufferPointer { CharacterReference.decode($0, into: &decoded) }
    return String(decoding: decoded.trimmed, as: UTF8.self)
  }

  private func hex(_ start: Int, _ end: Int) -> UInt32 {
    var value: UInt32 = 0
    var i = start
    while i < min(start + 4, end) {
      let byte = bytes[i]
      let digit: UInt8
      if byte &- 0x30 < 10 {
        digit = byte &- 0x30
      } else if (byte | 0x20) &- 0x61 < 6 {
        digit = (byte | 0x20) &- 0x57
      } else {
        return 0xFFFD
      }
      value = value << 4 | UInt32(digit)
      i += 1
    }
    return value
  }
}
