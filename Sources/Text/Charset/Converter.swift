import Glibc

/// One iconv descriptor from an encoding to UTF-8. What cannot be converted becomes U+FFFD.
struct Converter: ~Copyable {
  private let descriptor: iconv_t

  /// Nil when the machine's C library lacks the encoding.
  init?(from name: String) {
    guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else { return nil }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// Converts all of `bytes`; gives the text and how many sequences were replaced.
  mutating func convert(_ bytes: UnsafeBufferPointer<UInt8>) -> (utf8: [UInt8], errors: Int) {
    iconv(descriptor, nil, nil, nil, nil)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3 / 2 + 16)
    var errors = 0
    var position = 0
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16 * 1024) { chunk in
      while position < bytes.count {
        let (read, written, error) = step(bytes, from: position, into: chunk)
        output.append(contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(chunk)[..<written]))
        position += read
        if error == EILSEQ || error == EINVAL {
          output.append(contentsOf: [0xEF, 0xBF, 0xBD])
          errors += 1
          position += error == EINVAL ? bytes.count - position : Converter.skipped(bytes, at: position)
        } else if error != 0, error != E2BIG || read == 0 && written == 0 {
          return
        }
      }
      // Some encodings compose: glibc keeps a Hebrew or Vietnamese letter back until it has seen what follows.
      var target: UnsafeMutablePointer<CChar>? = chunk.baseAddress
      var targetLeft = chunk.count
      iconv(descriptor, nil, nil, &target, &targetLeft)
      let kept = chunk.count - targetLeft
      output.append(contentsOf: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(chunk)[..<kept]))
    }
    return (output, errors)
  }

  /// One call of iconv: bytes read, bytes written, and `errno` or 0.
  private func step(
    _ bytes: UnsafeBufferPointer<UInt8>, from position: Int, into chunk: UnsafeMutableBufferPointer<CChar>
  ) -> (read: Int, written: Int, error: CInt) {
    guard let base = bytes.baseAddress else { return (0, 0, EINVAL) }
    // iconv takes a pointer to mutable characters for historical reasons and does not write through it.
    var source: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: base + position).assumingMemoryBound(
      to: CChar.self)
    var sourceLeft = bytes.count - position
    var target: UnsafeMutablePointer<CChar>? = chunk.baseAddress
    var targetLeft = chunk.count
    let failed = iconv(descriptor, &source, &sourceLeft, &target, &targetLeft) == -1
    let error = failed ? errno : 0
    return (bytes.count - position - sourceLeft, chunk.count - targetLeft, error)
  }

  /// Bytes that one U+FFFD stands for: a lead byte takes its trail byte along unless that is ASCII, which is kept.
  private static func skipped(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let lead = bytes[position]
    guard lead > 0x80, lead < 0xFF, position + 1 < bytes.count, bytes[position + 1] >= 0x80 else { return 1 }
    return 2
  }
}
