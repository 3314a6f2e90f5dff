/// Takes the hashes of a text's tokens in their order.
protocol TokenSink {
  mutating func add(_ token: UInt64)
}

/// Drops them, where only words or the normalised text are asked for.
struct NoTokens: TokenSink {
  @inline(__always) mutating func add(_ token: UInt64) {}
}

/// One pass over a text: token hashes, word count and the normalised bytes.
struct TokenScan<Sink: TokenSink> {
  private(set) var sink: Sink
  private(set) var words = 0

  /// Hash of the word being read; meaningful while `inWord`.
  private var word = TokenHash.basis
  private var inWord = false
  /// The last character of a run without spaces, 0 outside one.
  private var character: UInt32 = 0
  private var hasPair = false
  private var unspaced = 0

  init(_ sink: Sink) { self.sink = sink }

  /// Reads a text from its beginning to its end.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - output: Room for as many bytes as the text has.
  /// - Returns: The length of the normalised text.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Int {
    TokenHash.wordBytes.withUnsafeBufferPointer { wordBytes in
      // A local copy: the optimiser keeps its parts in registers.
      var scan = self
      defer { self = scan }
      return scan.read(text, wordBytes, into: output)
    }
  }

  @inline(__always) private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ wordBytes: UnsafeBufferPointer<UInt8>,
    into output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var i = 0
    var length = 0
    // 1 when a space is owed before the next byte of output.
    var owed = 0
    while i < text.count {
      let byte = text[i]
      var folded = wordBytes[Int(byte)]
      if folded != 0 {
        if character != 0 { endToken() }
        output[length] = 32
        length &+= owed
        owed = 0
        var hash = word
        repeat {
          output[length] = folded
          length &+= 1
          hash = (hash ^ UInt64(folded)) &* TokenHash.prime
          i &+= 1
          folded = i < text.count ? wordBytes[Int(text[i])] : 0
        } while folded != 0
        if i < text.count, text[i] >= 0x80 {
          // A letter outside ASCII may go on with the word.
          word = hash
          inWord = true
        } else {
          endWord(hash)
        }
      } else if byte < 0x80 {
        endToken()
        if byte == 32 || byte &- 9 < 5 {
          owed = length > 0 ? 1 : 0
        } else {
          output[length] = 32
          length &+= owed
          owed = 0
          output[length] = byte
          length &+= 1
        }
        i &+= 1
      } else {
        let (scalar, width) = UTF8Scan.scalar(at: i, in: text)
        let kind = ScalarClass(scalar)
        take(scalar, kind)
        if kind == .space {
          owed = length > 0 ? 1 : 0
        } else {
          output[length] = 32
          length &+= owed
          owed = 0
          for offset in 0..<width { output[length + offset] = text[i + offset] }
          length += width
        }
        i += width
      }
    }
    endToken()
    words += (unspaced + 3) / 4
    unspaced = 0
    return length
  }

  @inline(__always) private mutating func take(_ scalar: UInt32, _ kind: ScalarClass) {
    switch kind {
    case .space, .mark: endToken()
    case .word:
      if character != 0 { endToken() }
      word = (word ^ UInt64(scalar)) &* TokenHash.prime
      inWord = true
    case .ideograph, .unspaced:
      if inWord { endToken() }
      if kind == .ideograph { words += 1 } else { unspaced += 1 }
      if character != 0 {
        sink.add(Hash64.fold(UInt64(character) << 32 | UInt64(scalar), TokenHash.basis | 1))
        hasPair = true
      }
      character = scalar
    }
  }

  @inline(__always) private mutating func endWord(_ hash: UInt64) {
    sink.add(Hash64.fold(hash, TokenHash.basis | 1))
    words &+= 1
    word = TokenHash.basis
    inWord = false
  }

  /// Ends the word or the run that is open, if any.
  @inline(__always) private mutating func endToken() {
    if inWord {
      endWord(word)
    } else if character != 0 {
      if !hasPair { sink.add(Hash64.fold(UInt64(character), TokenHash.basis | 1)) }
      character = 0
      hasPair = false
    }
  }
}

/// How words are hashed: FNV-1a over code points, ASCII letters in lower case.
enum TokenHash {
  static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// By byte: ASCII letters in lower case, digits and `_` as they are, 0 for what is no part of a word by itself.
  static let wordBytes: [UInt8] = (0...255).map { (byte: UInt8) in
    if (byte | 32) &- 97 < 26 { return byte | 32 }
    return byte &- 48 < 10 || byte == 95 ? byte : 0
  }
}
