import CBrotli

/// Undoes the br coding (RFC 7932) with libbrotlidec. Its window is at most 16 MiB, of which only what the content
/// needs is allocated: the larger windows beyond the RFC are not enabled.
final class BrotliDecoder: ContentDecoder {
  private let state: OpaquePointer
  private let output: UnsafeMutablePointer<UInt8>
  private var isFresh = true
  private var isEnded = false
  private var hasOutput = false

  /// Nil when there is no memory for it.
  init?() {
    guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
    self.state = state
    output = .allocate(capacity: BrotliDecoder.outputSize)
  }

  deinit {
    BrotliDecoderDestroyInstance(state)
    output.deallocate()
  }

  var isComplete: Bool { isFresh || isEnded }

  func feed(_ input: UnsafeBufferPointer<UInt8>, into sink: (UnsafeBufferPointer<UInt8>) -> Bool) -> DecodingProgress {
    guard !input.isEmpty else { return .taken }
    guard !isEnded else { return trailing(input.count) }
    isFresh = false
    var next = input.baseAddress
    var available = input.count
    while true {
      var nextOut: UnsafeMutablePointer<UInt8>? = output
      var room = BrotliDecoder.outputSize
      let result = BrotliDecoderDecompressStream(state, &available, &next, &room, &nextOut, nil)
      let count = BrotliDecoder.outputSize - room
      if count > 0 {
        hasOutput = true
        guard sink(UnsafeBufferPointer(start: output, count: count)) else { return .stopped }
      }
      switch result {
      case BROTLI_DECODER_RESULT_SUCCESS:
        isEnded = true
        return trailing(available)
      case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: return .taken
      case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
      default: return .corrupt
      }
    }
  }

  /// Bytes after the end are ignored. But the format has neither a signature nor a checksum, and some text, as any that
  /// begins with `;`, reads as data that ends at once: with nothing decoded, bytes after the end say that it is none.
  private func trailing(_ count: Int) -> DecodingProgress { count > 0 && !hasOutput ? .corrupt : .taken }
}
