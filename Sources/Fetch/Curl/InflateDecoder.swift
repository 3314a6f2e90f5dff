import CZlib

/// Undoes the gzip or the deflate coding with zlib.
final class InflateDecoder: ContentDecoder {
  enum Format {
    /// Members one after another (RFC 1952 §2.2).
    case gzip
    /// The zlib format (RFC 1950), or the bare deflate data that some servers send in its place.
    case deflate
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

  // zlib keeps a pointer to the stream, so it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let output: UnsafeMutablePointer<UInt8>
  private let format: Format
  private var phase = Phase.fresh
  private var isFirstMember = true

  /// Nil when there is no memory for it.
  init?(_ format: Format) {
    self.format = format
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    output = .allocate(capacity: InflateDecoder.outputSize)
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

  var isComplete: Bool {
    switch phase {
    case .fresh, .ended, .ignoring: true
    case .inside: false
    }
  }

  func feed(_ input: UnsafeBufferPointer<UInt8>, into sink: (UnsafeBufferPointer<UInt8>) -> Bool) -> DecodingProgress {
    guard let base = input.baseAddress, !input.isEmpty, phase != .ignoring else { return .taken }
    stream.pointee.next_in = UnsafeMutablePointer(mutating: base)
    stream.pointee.avail_in = UInt32(clamping: input.count)
    while stream.pointee.avail_in > 0 {
      guard enterMember() else { return .taken }
      stream.pointee.next_out = output
      stream.pointee.avail_out = UInt32(InflateDecoder.outputSize)
      let code = inflate(stream, Z_NO_FLUSH)
      let count = InflateDecoder.outputSize - Int(stream.pointee.avail_out)
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
  private func drained(_ sink: (UnsafeBufferPointer<UInt8>) -> Bool) -> DecodingProgress {
    while phase == .inside {
      stream.pointee.next_out = output
      stream.pointee.avail_out = UInt32(InflateDecoder.outputSize)
      let code = inflate(stream, Z_NO_FLUSH)
      let count = InflateDecoder.outputSize - Int(stream.pointee.avail_out)
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
    switch format {
    case .gzip: windowBits = 31
    // A zlib header has the method 8 in its low bits (RFC 1950 §2.2), which bare deflate data hardly ever begins with.
    case .deflate: windowBits = first & 0x0F == 8 ? 15 : -15
    }
    if phase == .ended && (format == .deflate || first != 0x1F) {
      phase = .ignoring
      return false
    }
    inflateReset2(stream, windowBits)
    phase = .inside
    return true
  }
}
