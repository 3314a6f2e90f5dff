@testable import Fetch

/// What a decoder made of data that came in pieces.
struct Decoded: Equatable {
  var bytes: [UInt8] = []
  var isComplete = false
  var isCorrupt = false

  static func whole(_ bytes: [UInt8]) -> Decoded { Decoded(bytes: bytes, isComplete: true) }

  init(bytes: [UInt8] = [], isComplete: Bool = false, isCorrupt: Bool = false) {
    self.bytes = bytes
    self.isComplete = isComplete
    self.isCorrupt = isCorrupt
  }

  /// Feeds the data in pieces of `step` bytes, each in memory of its own.
  init(_ data: [UInt8], by decoder: any ContentDecoder, step: Int) {
    for start in stride(from: 0, to: data.count, by: step) {
      let progress = Array(data[start..<min(start + step, data.count)]).withUnsafeBufferPointer { piece in
        decoder.feed(piece) { out in
          bytes += out
          return true
        }
      }
      guard progress == .taken else {
        isCorrupt = true
        return
      }
    }
    isComplete = decoder.isComplete
  }
}

/// Texts that the tests know in several codings.
enum CodedText {
  static let lessons = Array((0..<12).map { "Lesson \($0): \($0 * $0 * 7919 % 1000) pupils.\n" }.joined().utf8)
  static let long = (0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
  /// More than a decoder hands over at a time, and more than one block of any format.
  static let large = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 5) }
}
