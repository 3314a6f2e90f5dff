import Testing

@testable import Fetch

/// What all decoders promise alike.
@Suite struct ContentDecoderTests {
  private func decode(_ data: [UInt8], _ coding: ContentCoding, step: Int = .max >> 1) throws -> Decoded {
    Decoded(data, by: try #require(coding.decoder()), step: step)
  }

  @Test(arguments: [
    (ContentCoding.gzip, Gzip.member(CodedText.lessons)), (.deflate, Gzip.zlib(CodedText.lessons)),
    (.deflate, Gzip.stored(CodedText.lessons)), (.brotli, Brotli.lessons), (.brotli, Brotli.stored(CodedText.lessons)),
    (.zstd, Zstd.lessons), (.zstd, Zstd.stored(CodedText.lessons)),
  ])
  func dataIsDecodedInPiecesOfAnySizeAndIncompleteWhenCut(coding: ContentCoding, data: [UInt8]) throws {
    for step in [1, 2, 3, 7, 64, data.count] {
      #expect(try decode(data, coding, step: step) == .whole(CodedText.lessons))
    }
    for count in 1..<data.count {
      for step in [1, count] {
        let cut = try decode(Array(data[..<count]), coding, step: step)
        #expect(!cut.isComplete && !cut.isCorrupt)
        #expect(CodedText.lessons.starts(with: cut.bytes))
      }
    }
  }

  @Test(arguments: [
    (ContentCoding.gzip, Gzip.member(CodedText.large)), (.deflate, Gzip.zlib(CodedText.large)),
    (.brotli, Brotli.stored(CodedText.large)), (.zstd, Zstd.stored(CodedText.large)),
  ])
  func whatIsHandedOverAtATimeIsBounded(coding: ContentCoding, data: [UInt8]) throws {
    for step in [1_000, 65_536, data.count] {
      let decoder = try #require(coding.decoder())
      var bytes: [UInt8] = []
      for start in stride(from: 0, to: data.count, by: step) {
        let progress = Array(data[start..<min(start + step, data.count)]).withUnsafeBufferPointer { piece in
          decoder.feed(piece) { out in
            bytes += out
            return (1...65_536).contains(out.count)
          }
        }
        #expect(progress == .taken)
      }
      #expect(decoder.isComplete)
      #expect(bytes == CodedText.large)
    }
  }

  @Test(arguments: [ContentCoding.gzip, .deflate, .brotli, .zstd])
  func noDataIsComplete(coding: ContentCoding) throws {
    #expect(try decode([], coding) == .whole([]))
  }

  @Test(arguments: [
    (ContentCoding.gzip, Gzip.member([])), (.deflate, Gzip.zlib([])), (.brotli, Brotli.stored([])),
    (.zstd, Zstd.stored([])), (.zstd, Zstd.skippable([1, 2, 3])),
  ])
  func dataOfNothingIsComplete(coding: ContentCoding, data: [UInt8]) throws {
    for step in [1, data.count] { #expect(try decode(data, coding, step: step) == .whole([])) }
  }

  @Test(arguments: [ContentCoding.gzip, .deflate, .brotli, .zstd])
  func aPlainPageIsCorrupt(coding: ContentCoding) throws {
    for page in ["<!DOCTYPE html><title>A</title>", "<html>", "\n<p>text</p>", "{\"a\": 1}", ";comment", "(lesson)"] {
      for step in [1, 100] {
        let decoded = try decode(Array(page.utf8), coding, step: step)
        #expect(decoded.isCorrupt || !decoded.isComplete, "\(page)")
      }
    }
  }

  @Test(arguments: [
    (ContentCoding.gzip, Gzip.bomb(runs: 40_000)), (.brotli, Brotli.zeros), (.zstd, Zstd.zeros(blocks: 64)),
  ])
  func aSinkThatHasEnoughStopsTheDecoder(coding: ContentCoding, bomb: [UInt8]) throws {
    let decoder = try #require(coding.decoder())
    var calls = 0
    var count = 0
    let progress = bomb.withUnsafeBufferPointer { piece in
      decoder.feed(piece) { out in
        calls += 1
        count += out.count
        return calls < 3
      }
    }
    #expect(progress == .stopped)
    #expect(calls == 3)
    #expect(count <= 3 * 65_536)
  }

  /// Random bytes end in an answer, with output in proportion to what the formats can say in so few bytes.
  @Test(arguments: [ContentCoding.gzip, .deflate, .brotli, .zstd])
  func randomBytesDoNoHarm(coding: ContentCoding) throws {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    var refused = 0
    for _ in 0..<300 {
      let data = (0..<200).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 40)
      }
      let decoder = try #require(coding.decoder())
      var count = 0
      let progress = data.withUnsafeBufferPointer { piece in
        decoder.feed(piece) { out in
          count += out.count
          return count < 1 << 20
        }
      }
      #expect(count <= 1 << 20 + 65_536)
      if progress == .corrupt || !decoder.isComplete { refused += 1 }
    }
    #expect(refused >= 290)
  }
}
