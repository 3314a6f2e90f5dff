import HTML

/// Text put together on one line: each run of white space is one space, none stands at the beginning.
struct LineBuffer {
  private let output: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  /// Gives `body` an empty line, and returns the line that it leaves, cut at `limit` bytes.
  static func line(limit: Int, _ body: (inout LineBuffer) -> Void) -> String {
    // One code point more than the limit, to cut before it.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(limit, 0) + 4) { output in
      var line = LineBuffer(output: output)
      body(&line)
      return line.text(limit)
    }
  }

  private init(output: UnsafeMutableBufferPointer<UInt8>) { self.output = output }

  /// Appends what there is room for.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let source = UnsafeRawBufferPointer(bytes)
    let target = UnsafeMutableRawBufferPointer(output)
    var end = count
    var isSpaced = end == 0 || output[end &- 1] == 0x20
    var i = 0
    while i < bytes.count, end < output.count {
      if i &+ 8 <= bytes.count, end &+ 8 <= output.count {
        let eight = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        let spaces = EightBytes.spaces(eight)
        if !EightBytes.needReading(eight, spaces: spaces, afterSpace: isSpaced) {
          target.storeBytes(of: eight.littleEndian, toByteOffset: end, as: UInt64.self)
          isSpaced = spaces >> 63 == 1
          end &+= 8
          i &+= 8
          continue
        }
      }
      let stop = min(i &+ 8, bytes.count)
      while i < stop, end < output.count {
        let isBlank = bytes[i] <= 0x20
        if !isBlank || !isSpaced {
          output[end] = isBlank ? 0x20 : bytes[i]
          end &+= 1
        }
        isSpaced = isBlank
        i &+= 1
      }
    }
    count = end
  }

  mutating func appendSpace() {
    guard count > 0, count < output.count, output[count - 1] != 0x20 else { return }
    output[count] = 0x20
    count += 1
  }

  private func text(_ limit: Int) -> String {
    var end = count
    if end > limit {
      end = max(limit, 0)
      while end > 0, output[end] & 0xC0 == 0x80 { end -= 1 }
    }
    if end > 0, output[end - 1] == 0x20 { end -= 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: output[..<end]), as: UTF8.self)
  }
}
