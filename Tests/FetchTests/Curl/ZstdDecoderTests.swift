import Testing

@testable import Fetch

@Suite struct ZstdDecoderTests {
  private func decode(_ data: [UInt8], step: Int = 1 << 20) throws -> Decoded {
    Decoded(data, by: try #require(ZstdDecoder()), step: step)
  }

  @Test(arguments: [1, 2, 5, 1_000]) func framesFollowEachOther(step: Int) throws {
    let data = Zstd.skippable([9, 9]) + Zstd.lessons + Zstd.skippable([]) + Zstd.stored([1, 2]) + Zstd.lessons
    #expect(try decode(data, step: step) == .whole(CodedText.lessons + [1, 2] + CodedText.lessons))
  }

  @Test(
    arguments: [[0], [0, 0, 0], [0x28, 0xB5, 0x00, 0x00, 0x00], Array("(text)".utf8), [0x50, 0, 0, 0, 0]], [1, 1_000])
  func bytesAfterTheEndThatAreNoFrameAreIgnored(trailer: [UInt8], step: Int) throws {
    #expect(try decode(Zstd.lessons + trailer, step: step) == .whole(CodedText.lessons))
  }

  @Test(arguments: [1, 1_000]) func aDamagedFurtherFrameIsCorrupt(step: Int) throws {
    var damaged = Zstd.lessons
    damaged[50] ^= 0x55
    #expect(try decode(Zstd.lessons + damaged, step: step).isCorrupt)
  }

  /// The window descriptor 0x68 says 8 MiB; 0x69 one MiB more.
  @Test func theWindowIsLimited() throws {
    #expect(try decode(Zstd.stored(CodedText.long, window: 0x68)) == .whole(CodedText.long))
    for window: UInt8 in [0x69, 0x70, 0x88, 0xFF] {
      #expect(try decode(Zstd.stored(CodedText.long, window: window)) == Decoded(isCorrupt: true))
    }
  }

  @Test func everyFlippedByteOfTheBodyOrItsSumIsSeen() throws {
    for index in 6..<Zstd.lessons.count {
      var flipped = Zstd.lessons
      flipped[index] ^= 0x55
      let decoded = try decode(flipped)
      #expect(decoded.isCorrupt || !decoded.isComplete)
    }
  }

  /// Formats from before the RFC (v0.1 to v0.7), and a frame that needs a dictionary.
  @Test(arguments: [
    [0x1E, 0xB5, 0x2F, 0xFD], [0xFD, 0x2F, 0xB5, 0x1E], [0x22, 0xB5, 0x2F, 0xFD], [0x25, 0xB5, 0x2F, 0xFD],
    [0x27, 0xB5, 0x2F, 0xFD], [0x28, 0xB5, 0x2F, 0xFD, 0x01, 0x38, 0x05],
  ])
  func otherFormatsAreCorrupt(start: [UInt8]) throws {
    #expect(try decode(start + [UInt8](repeating: 0, count: 30)) == Decoded(isCorrupt: true))
  }
}
