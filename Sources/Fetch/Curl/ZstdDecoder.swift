import CZstd

/// Undoes the zstd coding (RFC 8878) with libzstd: frames and skippable frames one after another, each with a window of
/// at most 8 MiB (RFC 9659 §3).
final class ZstdDecoder: ContentDecoder {
  private enum Phase {
    /// Nothing was read yet.
    case fresh
    case inside
    /// The end of a frame was seen; a further one may follow.
    case ended
    /// Bytes after the end that are no further frame.
    case ignoring
  }

  private static let maxWindowLog: Int32 = 23
  private let stream: OpaquePointer
  private let output: UnsafeMutablePointer<UInt8>
  private var phase = Phase.fresh
  private var isFirstFrame = true

  /// Nil when there is no memory for it.
  init?() {
    guard let stream = ZSTD_createDStream() else { return nil }
    guard ZSTD_isError(ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, ZstdDecoder.maxWindowLog)) == 0 else {
      ZSTD_freeDStream(stream)
      return nil
    }
    self.stream = stream
    output = .allocate(capacity: ZstdDecoder.outputSize)
  }

  deinit {
    ZSTD_freeDStream(stream)
    output.deallocate()
  }

  var isComplete: Bool { phase != .inside }

  func feed(_ input: UnsafeBufferPointer<UInt8>, into sink: (UnsafeBufferPointer<UInt8>) -> Bool) -> DecodingProgress {
    guard !input.isEmpty, phase != .ignoring else { return .taken }
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    while true {
      if phase != .inside {
        guard source.pos < source.size else { return .taken }
        guard ZstdDecoder.mayBegin(with: input[source.pos]) else { return noFrame() }
        phase = .inside
      }
      var target = ZSTD_outBuffer(dst: output, size: ZstdDecoder.outputSize, pos: 0)
      let code = ZSTD_decompressStream(stream, &target, &source)
      if target.pos > 0, !sink(UnsafeBufferPointer(start: output, count: target.pos)) { return .stopped }
      if ZSTD_isError(code) != 0 {
        return ZSTD_getErrorCode(code) == ZSTD_error_prefix_unknown ? noFrame() : .corrupt
      }
      if code == 0 {
        phase = .ended
        isFirstFrame = false
      } else if source.pos == source.size && target.pos < target.size {
        return .taken
      }
    }
  }

  /// Whether a frame (magic number 28 B5 2F FD) or a skippable one (5x 2A 4D 18) can begin with the byte. The formats
  /// from before the RFC, which libzstd may read as well without the limit on the window, begin otherwise.
  private static func mayBegin(with byte: UInt8) -> Bool { byte == 0x28 || byte & 0xF0 == 0x50 }

  private func noFrame() -> DecodingProgress {
    guard !isFirstFrame else { return .corrupt }
    phase = .ignoring
    return .taken
  }
}
