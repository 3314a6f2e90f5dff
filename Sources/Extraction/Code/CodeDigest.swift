import Model
import Text

extension CodeReading {
  /// Reads the blocks of code among those kept; nil when there are none. White space at the end of lines does not count.
  init?(_ blocks: [TextBlock], _ bytes: [UInt8]) {
    var characters = 0
    var count = 0
    var code: [UInt8] = []
    for block in blocks where block.isVerbatim && block.isKept {
      count += 1
      code.reserveCapacity(code.count + block.range.count + 1)
      let start = code.count
      for byte in bytes[block.range] {
        if byte == 0x0A {
          while code.count > start, code[code.count - 1] == 0x20 || code[code.count - 1] == 0x09 { code.removeLast() }
        }
        code.append(byte)
        if byte > 0x20, byte & 0xC0 != 0x80 { characters += 1 }
      }
      // No page's text holds NUL: it ends a block.
      code.append(0)
    }
    guard count > 0 else { return nil }
    self.init(digest: String(SHA256.hex(code).prefix(32)), characters: characters, blocks: count)
  }
}
