import CZlib

/// Undoes one gzip or deflate coding piece by piece with zlib, and knows whether the data's own end mark was seen.
/// One stream serves many bodies, one after another.
final class InflateStream {
  enum Progress: Equatable {
    /// All input was taken.
    case taken
    /// The sink wanted no more.
    case stopped
    /// The input is no such data.
    case corrupt
  }

  private enum Phase {
    /// Nothing was read yet.
    case fresh
    case inside
    /// The end mark was seen; a further gzip member (RFC 1952 §2.2) may follow.
    case ended
    /// Bytes after the end that are no further member.
    case ignoring
  }

  private static let outputSize = 64 << 10
  // zlib keeps a pointer to the stream, so it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let output: UnsafeMutablePointer<UInt8>
  private var coding = ContentCoding.gzip
  private var phase = Phase.fresh
  private var isFirstMember = true

  /// Nil when there is no memory for it.
  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    output = .allocate(capacity: InflateStream.outputSize)
    guard inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      stream.deallocate()
      output.deallocate()
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    output.deallocate()
  }

  /// Makes ready for another body.
  func begin(_ coding: ContentCoding) {
    self.coding = coding
    phase = .fresh
    isFirstMember = true
  }

  /// The end mark of the data was seen, or there was no data at all.
  var isComplete: Bool {
    switch phase {
    case .fresh, .ended, .ignoring: true
    case .inside: false
    }
  }

  /// Decodes a piece and hands what comes out to `sink`, which says whether it wants more.
  func feed(_ input: UnsafeBufferPointer<UInt8>, into sink: (UnsafeBufferPointer<UInt8>) -> Bool) -> Progress {
    guard let base = input.baseAddress, !input.isEmpty, phase != .ignoring else { return .taken }
    stream.pointee.next_in = UnsafeMutablePointer(mutating: base)
    stream.pointee.avail_in = UInt32(clamping: input.count)
    while stream.pointee.avail_in > 0 {
      guard enterMember() else { return .taken }
      stream.pointee.next_out = output
      stream.pointee.avail_out = UInt32(InflateStream.outputSize)
      let code = inflate(stream, Z_NO_FLUSH)
      let count = InflateStream.outputSize - Int(stream.pointee.avail_out)
      if count > 0, !sink(UnsafeBufferPointer(start: output, count: count)) { return .stopped }
      switch code {
      case Z_STREAM_END:
        phase = .ended
        isFirstMember = false
      case Z_OK: continue
      case Z_BUF_ERROR: return drained(sink)
      default:
        if !isFirstMember && stream.pointee.total_out == 0 {
          phase = .ignoring
          return .taken
        }
        return .corrupt
      }
    }
    return drained(sink)
  }

  /// Input is used up, but zlib may hold more output than fitted at once.
  private func drained(_ sink: (UnsafeBufferPointer<UInt8>) -> Bool) -> Progress {
    while phase == .inside {
      stream.pointee.next_out = output
      stream.pointee.avail_out = UInt32(InflateStream.outputSize)
      let code = inflate(stream, Z_NO_FLUSH)
      let count = InflateStream.outputSize - Int(stream.pointee.avail_out)
      if count > 0, !sink(UnsafeBufferPointer(start: output, count: count)) { return .stopped }
      if code == Z_STREAM_END {
        phase = .ended
        isFirstMember = false
      } else if code != Z_OK {
        return code == Z_BUF_ERROR ? .taken : .corrupt
      } else if count == 0 {
        return .taken
      }
    }
    return .taken
  }

  /// Between members, begins the next one if there is one; false when the rest of the input is to be ignored.
  private func enterMember() -> Bool {
    guard phase != .inside, let first = stream.pointee.next_in?.pointee else { return phase == .inside }
    let windowBits: Int32
    switch coding {
    case .gzip: windowBits = 31
    // A zlib header has the method 8 in its low bits (RFC 1950 §2.2), which bare deflate data hardly ever begins with.
    case .deflate: windowBits = first & 0x0F == 8 ? 15 : -15
    }
    if phase == .ended && (coding == .deflate || first != 0x1F) {
      phase = .ignoring
      return false
    }
    inflateReset2(stream, windowBits)
    phase = .inside
    return true
  }
}
