import Testing

@testable import Fetch

@Suite struct InflateDecoderTests {
  private typealias Format = InflateDecoder.Format

  private func decode(_ data: [UInt8], _ format: InflateDecoder.Format, step: Int) throws -> Decoded {
    Decoded(data, by: try #require(InflateDecoder(format)), step: step)
  }

  /// However the data is cut into pieces, the same comes out.
  @Test(arguments: [
    (Format.gzip, Gzip.member(CodedText.long)), (.gzip, Gzip.member(CodedText.long) + Gzip.member([1, 2])),
    (.gzip, Gzip.member(CodedText.long) + [0x1F, 0x00, 0x00]), (.gzip, Gzip.zeros(runs: 400)),
    (.deflate, Gzip.zlib(CodedText.long)), (.deflate, Gzip.stored(CodedText.long)),
    (.deflate, Gzip.zlib(CodedText.long) + [9]), (.gzip, Array(Gzip.member(CodedText.long).dropLast())),
    (.gzip, [0x1F, 0x8B, 9, 9, 9]), (.gzip, []),
  ])
  private func thePiecesDoNotMatter(format: Format, data: [UInt8]) throws {
    let whole = try decode(data, format, step: max(data.count, 1))
    for step in [1, 2, 7, 64, 1_000] {
      #expect(try decode(data, format, step: step) == whole)
    }
  }

  @Test func membersFollowEachOtherAndOtherBytesAreIgnored() throws {
    let data = Gzip.member([1]) + Gzip.member([2, 3]) + [0, 0, 0]
    #expect(try decode(data, .gzip, step: 5) == .whole([1, 2, 3]))
  }

  @Test func everyFlippedByteOfTheBodyOrItsSumIsSeen() throws {
    let data = Gzip.member(CodedText.long)
    for index in stride(from: 10, to: data.count, by: 13) {
      var flipped = data
      flipped[index] ^= 0x55
      let decoded = try decode(flipped, .gzip, step: 4_096)
      #expect(decoded.isCorrupt || !decoded.isComplete)
    }
  }
}
