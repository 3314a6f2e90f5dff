import Testing

@testable import Fetch

@Suite struct InflateStreamTests {
  private static let text = (0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }

  private struct Decoded: Equatable {
    var bytes: [UInt8] = []
    var isComplete = false
    var isCorrupt = false
  }

  private func decode(_ data: [UInt8], _ coding: ContentCoding, step: Int, with stream: InflateStream) -> Decoded {
    var decoded = Decoded()
    stream.begin(coding)
    for start in stride(from: 0, to: data.count, by: step) {
      let progress = Array(data[start..<min(start + step, data.count)]).withUnsafeBufferPointer { piece in
        stream.feed(piece) { out in
          decoded.bytes += out
          return true
        }
      }
      if progress == .corrupt {
        decoded.isCorrupt = true
        break
      }
    }
    decoded.isComplete = stream.isComplete
    return decoded
  }

  /// However the data is cut into pieces, the same comes out; one stream serves all bodies, good or bad.
  @Test(arguments: [
    (ContentCoding.gzip, Gzip.member(text)), (.gzip, Gzip.member(text) + Gzip.member([1, 2])),
    (.gzip, Gzip.member(text) + [0x1F, 0x00, 0x00]), (.gzip, Gzip.zeros(runs: 400)), (.deflate, Gzip.zlib(text)),
    (.deflate, Gzip.stored(text)), (.deflate, Gzip.zlib(text) + [9]), (.gzip, Array(Gzip.member(text).dropLast())),
    (.gzip, [0x1F, 0x8B, 9, 9, 9]), (.gzip, []),
  ])
  func thePiecesDoNotMatter(coding: ContentCoding, data: [UInt8]) throws {
    let stream = try #require(InflateStream())
    let whole = decode(data, coding, step: max(data.count, 1), with: stream)
    for step in [1, 2, 7, 64, 1_000] {
      #expect(decode(data, coding, step: step, with: stream) == whole)
    }
  }

  @Test func everyPrefixIsIncomplete() throws {
    let stream = try #require(InflateStream())
    let data = Gzip.member([1, 2, 3])
    for count in 1..<data.count {
      #expect(!decode(Array(data[..<count]), .gzip, step: 100, with: stream).isComplete)
    }
    #expect(decode(data, .gzip, step: 100, with: stream) == Decoded(bytes: [1, 2, 3], isComplete: true))
  }

  @Test func everyFlippedByteOfTheBodyOrItsSumIsSeen() throws {
    let stream = try #require(InflateStream())
    let data = Gzip.member(InflateStreamTests.text)
    for index in stride(from: 10, to: data.count, by: 13) {
      var flipped = data
      flipped[index] ^= 0x55
      let decoded = decode(flipped, .gzip, step: 4_096, with: stream)
      #expect(decoded.isCorrupt || !decoded.isComplete)
    }
  }

  @Test func aSinkThatHasEnoughStopsTheStream() throws {
    let stream = try #require(InflateStream())
    stream.begin(.gzip)
    var calls = 0
    let progress = Gzip.bomb(runs: 4_000).withUnsafeBufferPointer { piece in
      stream.feed(piece) { _ in
        calls += 1
        return calls < 3
      }
    }
    #expect(progress == .stopped)
    #expect(calls == 3)
  }
}
