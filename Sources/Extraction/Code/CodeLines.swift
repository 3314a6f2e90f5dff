/// Lines of code as they are put together: from text with newlines, from elements that are a line each, or both.
struct CodeLines {
  private let output: UnsafeMutableBufferPointer<UInt8>
  private let start: Int
  private(set) var count: Int
  /// Whether a line has ended whose newline is yet to come: from the text, or else from the next line.
  private var isPending = false
  /// In markup where white space between elements means nothing.
  var isOutsidePre = false

  init(output: UnsafeMutableBufferPointer<UInt8>, start: Int) {
    self.output = output
    self.start = start
    count = start
  }

  /// Appends text as written, but for line ends (newlines) and no-break spaces (spaces: no compiler knows them).
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard !text.isEmpty else { return }
    if isPending, text[0] != 0x0A, text[0] != 0x0D { put(0x0A) }
    isPending = false
    var i = 0
    while i < text.count {
      switch text[i] {
      case 0x0D:
        if i + 1 == text.count || text[i + 1] != 0x0A { put(0x0A) }
      case 0xC2 where i + 1 < text.count && text[i + 1] == 0xA0:
        put(0x20)
        i += 1
      default: put(text[i])
      }
      i += 1
    }
  }

  mutating func appendNewline() {
    isPending = false
    put(0x0A)
  }

  /// A line element begins.
  mutating func begin() {
    if isPending || (count > start && output[count - 1] != 0x0A) { put(0x0A) }
    isPending = false
  }

  /// A line element ends that began when `count` was as given.
  mutating func end(from count: Int) {
    if self.count == count || output[self.count - 1] != 0x0A { isPending = true }
  }

  /// The range without blank lines at the beginning and white space at the end.
  var trimmed: (start: Int, end: Int) {
    var end = count
    while end > start, output[end - 1] <= 0x20 { end -= 1 }
    var low = start
    var i = start
    while i < end, output[i] <= 0x20 {
      if output[i] == 0x0A { low = i + 1 }
      i += 1
    }
    return (low, end)
  }

  private mutating func put(_ byte: UInt8) {
    output[count] = byte
    count &+= 1
  }
}
