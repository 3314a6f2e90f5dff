/// Undoes one content coding of one body piece by piece, and knows whether the data's own end mark was seen.
protocol ContentDecoder: AnyObject {
  /// The end mark of the data was seen, or there was no data at all.
  var isComplete: Bool { get }

  /// Decodes a piece and hands what comes out, at most `outputSize` bytes at a time, to `sink`, which says whether it
  /// wants more. Nothing may be fed after another answer than `taken`.
  func feed(_ input: UnsafeBufferPointer<UInt8>, into sink: (UnsafeBufferPointer<UInt8>) -> Bool) -> DecodingProgress
}

extension ContentDecoder {
  /// Bytes that are handed over at a time.
  static var outputSize: Int { 64 << 10 }
}

enum DecodingProgress: Equatable {
  /// All input was taken.
  case taken
  /// The sink wanted no more.
  case stopped
  /// The input is no such data.
  case corrupt
}
