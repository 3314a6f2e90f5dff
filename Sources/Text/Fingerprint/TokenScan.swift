/// One pass over a text: token hashes, word count and, if asked, the normalised bytes.
struct TokenScan {
  private(set) var words = 0
  private(set) var normalised: [UInt8] = []

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Hash of the word being read; meaningful while `inWord`.
  private var word = TokenScan.basis
  private var inWord = false
  /// The last character of a run without spaces, 0 outside one.
  private var character: UInt32 = 0
  private var hasPair = false
  private var unspaced = 0

  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - emit: Takes the hash of each token in order.
  @inline(__always) static func run(
    _ text: UnsafeBufferPointer<UInt8>, normalising: Bool, emit: (UInt64) -> Void
  ) -> TokenScan {
    var scan = TokenScan()
    if normalising {
      scan.normalised = [UInt8](unsafeUninitializedCapacity: text.count) { output, count in
        scan.read(text, into: output.baseAddress, count: &count, emit: emit)
      }
    } else {
      var count = 0
      scan.read(text, into: nil, count: &count, emit: emit)
    }
    return scan
  }

  @inline(__always) private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, into output: UnsafeMutablePointer<UInt8>?, count: inout Int,
    emit: (UInt64) -> Void
  ) {
    var i = 0
    var length = 0
    var pendingSpace = false
    while i < text.count {
      let byte = text[i]
      if byte < 0x80 {
        let folded = byte &- 65 < 26 ? byte | 32 : byte
        if byte == 32 || byte &- 9 < 5 {
          endToken(emit)
          pendingSpace = length > 0
        } else {
          if folded &- 97 < 26 || byte &- 48 < 10 || byte == 95 {
            if character != 0 { endToken(emit) }
            word = (word ^ UInt64(folded)) &* TokenScan.prime
            inWord = true
          } else {
            endToken(emit)
          }
          if let output {
            if pendingSpace {
              output[length] = 32
              length += 1
              pendingSpace = false
            }
            output[length] = folded
            length += 1
          }
        }
        i += 1
        continue
      }
      let (scalar, width) = UTF8Scan.scalar(at: i, in: text)
      let kind = ScalarClass(scalar)
      take(scalar, kind, emit)
      if kind == .space {
        pendingSpace = length > 0
      } else if let output {
        if pendingSpace {
          output[length] = 32
          length += 1
          pendingSpace = false
        }
        for offset in 0..<width { output[length + offset] = text[i + offset] }
        length += width
      }
      i += width
    }
    endToken(emit)
    words += (unspaced + 3) / 4
    count = length
  }

  @inline(__always) private mutating func take(_ scalar: UInt32, _ kind: ScalarClass, _ emit: (UInt64) -> Void) {
    switch kind {
    case .space, .mark: endToken(emit)
    case .word:
      if character != 0 { endToken(emit) }
      word = (word ^ UInt64(scalar)) &* TokenScan.prime
      inWord = true
    case .ideograph, .unspaced:
      if inWord { endToken(emit) }
      if kind == .ideograph { words += 1 } else { unspaced += 1 }
      if character != 0 {
        emit(Hash64.fold(UInt64(character) << 32 | UInt64(scalar), TokenScan.basis | 1))
        hasPair = true
      }
      character = scalar
    }
  }

  /// Ends the word or the run that is open, if any.
  @inline(__always) private mutating func endToken(_ emit: (UInt64) -> Void) {
    if inWord {
      emit(Hash64.fold(word, TokenScan.basis | 1))
      words += 1
      word = TokenScan.basis
      inWord = false
    } else if character != 0 {
      if !hasPair { emit(Hash64.fold(UInt64(character), TokenScan.basis | 1)) }
      character = 0
      hasPair = false
    }
  }
}
