/// One-permutation MinHash over word 3-shingles.
///
/// Every shingle is hashed once; seven bits of the hash choose one of 128 bins, and each bin keeps the least value of the
/// rest (Li, Owen, Zhang: One Permutation Hashing, NIPS 2012). A bin that no shingle fell into borrows the value of
/// another, found by a sequence of probes that depends on the bin alone, so that two equal sets borrow alike
/// (Shrivastava: Optimal Densification, ICML 2017). The share of equal bins estimates the Jaccard similarity with a
/// standard error of at most √(J(1−J)/128).
struct Sketch: TokenSink {
  static let size = 128
  /// Texts of fewer tokens have no sketch: their few shingles say too little.
  static let minimumTokens = 8

  private let bins: UnsafeMutableBufferPointer<UInt32>
  private var tokens = 0
  private var before: UInt64 = 0
  private var last: UInt64 = 0

  /// - Parameter bins: Room for `size` numbers, valid as long as the sketch is used.
  init(_ bins: UnsafeMutableBufferPointer<UInt32>) {
    self.bins = bins
    bins.initialize(repeating: .max)
  }

  /// Adds the hash of the text's next token.
  @inline(__always) mutating func add(_ token: UInt64) {
    if tokens >= 2 {
      let shingle = Hash64.fold(
        Hash64.fold(before ^ 0xA076_1D64_78BD_642F, last ^ 0xE703_7ED1_A0B4_28DB) ^ token, 0x8EBC_6AF0_9C88_C6E3)
      let bin = Int(truncatingIfNeeded: shingle >> 57)
      bins[bin] = min(bins[bin], min(UInt32(truncatingIfNeeded: shingle), .max - 1))
    }
    before = last
    last = token
    tokens &+= 1
  }

  /// The sketch of the tokens given so far, empty when they are too few.
  var values: [UInt32] {
    guard tokens >= Sketch.minimumTokens else { return [] }
    var values = Array(bins)
    for bin in values.indices where bins[bin] == .max {
      var probe = UInt64(bin + 1)
      repeat {
        probe = Hash64.fold(probe &+ 0x9E37_79B9_7F4A_7C15, 0xD6E8_FEB8_6659_FD93)
        values[bin] = bins[Int(truncatingIfNeeded: probe >> 57)]
      } while values[bin] == .max
    }
    return values
  }
}
