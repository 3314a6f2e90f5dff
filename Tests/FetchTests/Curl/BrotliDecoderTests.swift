import Testing

@testable import Fetch

@Suite struct BrotliDecoderTests {
  private func decode(_ data: [UInt8], step: Int = 1 << 20) throws -> Decoded {
    Decoded(data, by: try #require(BrotliDecoder()), step: step)
  }

  @Test func aLongRunIsDecoded() throws {
    #expect(try decode(Brotli.zeros) == .whole([UInt8](repeating: 0, count: 8 << 20)))
  }

  @Test(arguments: [1, 10, 1_000]) func bytesAfterTheEndAreIgnored(step: Int) throws {
    #expect(try decode(Brotli.lessons + [0, 0, 10, 65], step: step) == .whole(CodedText.lessons))
  }

  /// `;` alone is data of nothing; a text that begins with it is no data.
  @Test(arguments: [1, 100]) func dataOfNothingHasNothingAfterIt(step: Int) throws {
    #expect(try decode(Array(";".utf8), step: step) == .whole([]))
    #expect(try decode(Array("; a text".utf8), step: step).isCorrupt)
  }

  @Test(arguments: [UInt8(10), 24, 30, 62]) func windowsBeyondTheFormatAreCorrupt(bits: UInt8) throws {
    // The escape of "large window" data, then its window bits; then an empty last block.
    #expect(try decode([0x11, bits | 0b1100_0000, 0]).isCorrupt)
  }
}
